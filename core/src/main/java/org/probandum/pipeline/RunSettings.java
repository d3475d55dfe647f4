package org.probandum.pipeline;

import java.util.Map;
import java.util.TreeMap;

/// The settings of a run that go into its record.
///
/// @param articlePath the article's path as shown in the record
/// @param settings other settings by name
public record RunSettings(String articlePath, Map<String, String> settings) {
  private static final String READ = "read";
  private static final String EVERY_SOURCE = "every source";

  public RunSettings {
    settings = Map.copyOf(settings);
  }

  /// These settings for a run that reads and compares every source of a large folder, not only
  /// those that a search by words finds for the article's claims.
  public RunSettings withEverySource() {
    return with(READ, EVERY_SOURCE);
  }

  /// Whether every source is read.
  boolean readsEverySource() {
    return EVERY_SOURCE.equals(settings.get(READ));
  }

  /// These settings with what was read.
  RunSettings withRead(String what) {
    return with(READ, what);
  }

  private RunSettings with(String name, String value) {
    Map<String, String> all = new TreeMap<>(settings);
    all.put(name, value);
    return new RunSettings(articlePath, all);
  }
}
