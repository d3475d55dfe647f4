package org.probandum.app;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.probandum.pipeline.Reassessment;
import org.probandum.pipeline.Version;
import org.probandum.record.Case;
import org.probandum.record.CaseOptions;
import picocli.CommandLine.Option;

/// The options by which every command says who acts on a case, and the way to open it.
final class CaseAccess {
  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who does it, for the journal (default: the account's name).")
  private @Nullable String who;

  @Option(names = "--why", paramLabel = "TEXT", description = "The reason, for the journal.")
  private String why = "";

  /// What every case is opened with.
  static CaseOptions options() {
    return new CaseOptions(Clock.systemUTC(), new Reassessment(), Version.VERSION);
  }

  static Case open(Path folder) {
    return Case.open(folder, options());
  }

  String who() {
    return who != null ? who : System.getProperty("user.name", "somebody");
  }

  String why() {
    return why;
  }
}
