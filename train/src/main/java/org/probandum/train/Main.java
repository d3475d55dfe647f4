package org.probandum.train;

import java.io.UncheckedIOException;
import java.util.Map;
import org.probandum.train.bearing.BearingCommand;
import org.probandum.train.export.ExportCommand;
import org.probandum.train.export.UnpackCommand;
import org.probandum.train.reading.NamesCrossValidation;
import org.probandum.train.reading.ReadingCommand;
import org.probandum.train.reading.SyntaxCommand;
import org.probandum.train.stance.StanceCommand;
import org.probandum.train.stance.WordingCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/// Entry point of the training program.
@Command(
    name = "probandum-train",
    description = "Trains the small models of Probandum.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ReadingCommand.class,
      NamesCrossValidation.class,
      SyntaxCommand.class,
      StanceCommand.class,
      WordingCommand.class,
      BearingCommand.class,
      ExportCommand.class,
      UnpackCommand.class
    })
final class Main {
  /// The native library comes from the class path, never the net; the engine's optimiser would
  /// compile the layers anew for each form of input.
  private static final Map<String, String> ENGINE =
      Map.of("ai.djl.offline", "true", "ai.djl.pytorch.graph_optimizer", "false");

  private Main() {}

  /// Runs the program.
  public static void main(String[] args) {
    ENGINE.forEach((name, value) -> {
      if (System.getProperty(name) == null) {
        System.setProperty(name, value);
      }
    });
    System.exit(commands().execute(args));
  }

  /// The command line.
  static CommandLine commands() {
    return new CommandLine(new Main()).setExecutionExceptionHandler(Main::explained);
  }

  /// Shows what a file or an argument lacks in one line; other exceptions are faults of ours.
  private static int explained(Exception fault, CommandLine command, ParseResult arguments)
      throws Exception {
    if (fault instanceof UncheckedIOException || fault instanceof IllegalArgumentException) {
      Throwable cause = fault.getCause() == null ? fault : fault.getCause();
      command.getErr().println(command.getColorScheme().errorText("" + cause.getMessage()));
      return command.getCommandSpec().exitCodeOnExecutionException();
    }
    throw fault;
  }
}
