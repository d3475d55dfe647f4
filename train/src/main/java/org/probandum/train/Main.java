package org.probandum.train;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Entry point of the training program.
@Command(
    name = "probandum-train",
    description = "Trains the small models of Probandum.",
    mixinStandardHelpOptions = true)
final class Main {
  private Main() {}

  /// Runs the program.
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }
}
