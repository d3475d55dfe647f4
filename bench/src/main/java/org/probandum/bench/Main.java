package org.probandum.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.ModelFiles;
import org.probandum.pipeline.Models;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The `probandum-bench` command: one labelled set, its figures.
@Command(
    name = "probandum-bench",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the program on labelled data that is not part of it.",
      "Each figure is printed as: set, rows, measure, value."
    })
public final class Main implements Callable<Integer> {
  @Parameters(
      paramLabel = "SET",
      arity = "1..*",
      completionCandidates = Names.class,
      description = "What to measure: ${COMPLETION-CANDIDATES}, or all.")
  private List<String> names = List.of();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "../shared/data",
      description = "The folder of labelled data (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("");

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "0",
      description = "Print the first N rows that were got wrong, on standard error.")
  private int errors;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "0",
      description = "Use the first N rows only; 0 for all.")
  private int limit;

  @Option(names = "--no-models", description = "Measure rules alone.")
  private boolean none;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Use the models of this folder instead of those that the program carries.")
  private @Nullable Path folder;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      defaultValue = "target/bench-cache",
      description = "Where the native library is unpacked (default: ${DEFAULT-VALUE}).")
  private Path cache = Path.of("");

  /// Runs the command and ends the process with its exit code.
  public static void main(String[] args) {
    System.exit(new CommandLine(new Main()).execute(args));
  }

  @Override
  public Integer call() {
    if (!Files.isDirectory(data)) {
      System.err.println("probandum-bench: there is no labelled data at " + data.toAbsolutePath());
      System.err.println(
          "Maybe give its folder with --data; it must hold attribution/, claims/, verification/,"
              + " time/ and place/, each with JSON lines as docs/measurements.md describes.");
      return 1;
    }
    try (Models models = models()) {
      return measure(models);
    }
  }

  private Models models() {
    ModelFiles files = folder == null ? ModelFiles.carried() : ModelFiles.in(folder);
    return none ? Models.none() : Models.fresh(files, cache.toAbsolutePath());
  }

  private int measure(Models models) {
    List<String> chosen = names.contains("all") ? Evaluations.names() : names;
    for (String name : chosen) {
      Evaluation evaluation = Evaluations.find(name);
      if (evaluation == null) {
        System.err.println(
            "probandum-bench: there is no set " + name + "; known are " + Evaluations.names());
        return 2;
      }
      Rows rows = Rows.in(data.resolve(evaluation.file()), limit);
      ErrorList list = new ErrorList(System.err, errors);
      for (Figure figure : evaluation.with(models).measure(rows, list)) {
        System.out.printf(
            Locale.ROOT, "%s\t%d\t%s\t%.4f%n", name, rows.size(), figure.measure(), figure.value());
      }
    }
    return 0;
  }

  /// The names of the sets, for the help text.
  static final class Names implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return Evaluations.names().iterator();
    }
  }
}
