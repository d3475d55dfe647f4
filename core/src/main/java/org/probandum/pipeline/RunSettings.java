package org.probandum.pipeline;

import java.util.Map;

/// The settings of a run that go into its record.
///
/// @param articlePath the article's path as shown in the record
/// @param settings other settings by name
public record RunSettings(String articlePath, Map<String, String> settings) {
  public RunSettings {
    settings = Map.copyOf(settings);
  }
}
