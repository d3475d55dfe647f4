package org.probandum.app;

import java.util.concurrent.Callable;
import org.probandum.pipeline.DocumentStages;
import picocli.CommandLine.Option;

/// A command that answers each JSON line of standard input with one on standard output.
abstract class FilterCommand implements Callable<Integer> {
  /// Has to be given, so that other forms of input can be added without changing what scripts rely
  /// on.
  @Option(names = "--jsonl", required = true, description = "JSON lines in and out.")
  boolean jsonl;

  private final Terminal terminal;

  FilterCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /// What is done with each line, by these stages.
  abstract JsonLines.Step step(DocumentStages stages);

  @Override
  public final Integer call() {
    return new JsonLines(terminal).run(step(DocumentStages.load()));
  }
}
