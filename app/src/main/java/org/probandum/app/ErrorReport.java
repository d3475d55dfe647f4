package org.probandum.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.probandum.record.CaseException;
import org.probandum.record.DecisionRefused;
import picocli.CommandLine;

/// Turns what stopped a command into one clear line on standard error and an exit code.
record ErrorReport(Terminal terminal) implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception problem, CommandLine command, CommandLine.ParseResult parsed) {
    terminal.out().flush();
    switch (problem) {
      case Failure failure -> {
        say(failure.getMessage());
        return failure.exitCode();
      }
      case CaseException unusable -> say(unusable.getMessage());
      case DecisionRefused refused -> say(refused.getMessage());
      case UncheckedIOException io -> say(io.getMessage() + ": " + Failure.reason(io.getCause()));
      case IOException io -> say(Failure.reason(io));
      default -> {
        say("this is a fault of the program, please report it: " + problem);
        problem.printStackTrace(terminal.err());
      }
    }
    return 1;
  }

  private void say(@Nullable String message) {
    terminal.err().println("probandum: " + message);
  }
}
