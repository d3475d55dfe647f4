package org.probandum.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command that answers each JSON line of standard input with one on standard output.
abstract class FilterCommand implements Callable<Integer> {
  /// Has to be given, so that other forms of input can be added without changing what scripts rely
  /// on.
  @Option(names = "--jsonl", required = true, description = "JSON lines in and out.")
  boolean jsonl;

  @Option(names = "--cache", paramLabel = "DIR", description = "Where to keep what can be reused.")
  private @Nullable Path cache;

  @Mixin private ModelOptions models = new ModelOptions();

  private final Terminal terminal;

  FilterCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /// What is done with each line, by these stages and models.
  abstract JsonLines.Step step(DocumentStages stages, Models models);

  /// The stages that read the texts.
  DocumentStages stages(Models models) {
    return DocumentStages.load(models);
  }

  @Override
  public final Integer call() {
    try (Models opened = models.open(CacheFolder.resolve(cache))) {
      return new JsonLines(terminal).run(step(stages(opened), opened));
    }
  }
}
