package org.probandum.app;

import java.util.Map;
import org.probandum.pipeline.RunSettings;
import picocli.CommandLine.Option;

/// The option to read every source of a large folder.
final class EverySource {
  @Option(
      names = "--every-source",
      description = {
        "Read and compare every source of a folder of more than 200, not only those",
        "that a search by words finds for the article's claims. Takes its time."
      })
  private boolean wanted;

  EverySource() {}

  /// The settings with what this option asks for.
  RunSettings in(RunSettings settings) {
    return wanted ? settings.withEverySource() : settings;
  }

  /// The same of settings that have no path yet.
  Map<String, String> in(Map<String, String> settings) {
    return in(new RunSettings("", settings)).settings();
  }
}
