package org.probandum.train.bearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.ModelFiles;
import org.probandum.pipeline.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The command `bearing`: learns the weights by which a found passage counts as bearing on a claim.
@Command(
    name = "bearing",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Learns from judged cases by which cues a passage that was found bears on its claim.",
      "Writes the table of weights; put it into the resources of core,",
      "org/probandum/stance/en/bearing.tsv, and build. To be done again for a new stance model."
    })
public final class BearingCommand implements Callable<Integer> {
  @Option(
      names = "--cases",
      paramLabel = "FILE",
      description = {
        "Your own cases in place of ours, JSON lines {name, article, sources: {file: text},",
        "judgements: [[claim, file, passage, S|P|C|M], …]}."
      })
  private @Nullable Path cases;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Use the models of this folder instead of those that the program carries.")
  private @Nullable Path models;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      required = true,
      description = "Where the table goes.")
  private Path out = Path.of("");

  /// A command with the defaults.
  public BearingCommand() {}

  @Override
  public Integer call() {
    Path own = cases;
    Path folder = models;
    Path beside = out.toAbsolutePath().getParent();
    if (beside == null || !Files.isDirectory(beside)) {
      System.err.println("probandum-train: --out " + out + ": there is no such folder");
      return 2;
    }
    try {
      List<JudgedCase> read = own == null ? JudgedCase.own() : JudgedCase.read(own);
      if (read.size() < 2) {
        System.err.println(
            "probandum-train: it takes two cases at least, one to learn, one to test");
        return 2;
      }
      Path work = Files.createTempDirectory("bearing").toAbsolutePath();
      ModelFiles files = folder == null ? ModelFiles.carried() : ModelFiles.in(folder);
      Models found = Models.find(files, work.resolve("cache"));
      if (found.pair() == null) {
        System.err.println("probandum-train: --models " + folder + ": there is no stance model");
        return 2;
      }
      BearingRows rows = BearingRows.read(read, found, work, System.out::println);
      clear(work);
      System.out.printf(
          Locale.ROOT,
          "%d findings, %d of them judged; %d judgements of what is no longer found so%n",
          rows.all().size(),
          rows.all().stream().filter(BearingRow::judged).count(),
          rows.unmet());
      BearingFit.folds(rows.all())
          .forEach((measure, value) -> System.out.println(measure + "  " + value));
      String head =
          "# Weights of the cues of found passages, learnt from %d invented cases by `probandum-train"
                  .formatted(read.size())
              + " bearing`.\n";
      Files.writeString(out, BearingFit.of(rows.all()).written(head));
      System.out.println("written to " + out);
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("the weights could not be learnt", e);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
