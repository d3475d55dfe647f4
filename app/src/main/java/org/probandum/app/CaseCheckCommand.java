package org.probandum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.Limits;
import org.probandum.pipeline.CaseCheck;
import org.probandum.pipeline.Checker;
import org.probandum.pipeline.Models;
import org.probandum.record.Case;
import org.probandum.record.CaseWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum case check`: checks an article against the sources of a case.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = {
      "Checks an article against the case's sources and records the run.",
      "A later run of an article of the same name takes the place of the earlier one; what people "
          + "decided stands, and is marked stale where what they judged has changed."
    })
final class CaseCheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      paramLabel = "ARTICLE",
      description = "The contested text: a .txt, .md or .html file.")
  private Path article = Path.of("");

  @Option(
      names = "--as",
      paramLabel = "NAME",
      description = "The name by which the case knows the article (default: the file's name).")
  private @Nullable String name;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "When the article was published (2026-02-18, 2026-02 or 2026), where it does not say.")
  private @Nullable String published;

  @Option(names = AliasFile.OPTION, paramLabel = "FILE", description = AliasFile.DESCRIPTION)
  private @Nullable Path aliases;

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "Where to keep what can be reused (default: cache in the case's folder).")
  private @Nullable Path cache;

  @Mixin private EverySource every = new EverySource();

  @Option(names = "--timings", description = "Print how long each stage took on standard error.")
  private boolean timings;

  @Mixin private ModelOptions models = new ModelOptions();
  @Mixin private CaseAccess access = new CaseAccess();

  CaseCheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    StageTimes times = timings ? StageTimes.sinceStart() : null;
    PublicationDate date = published == null ? null : new PublicationDate(published);
    AliasFile list = AliasFile.read(aliases);
    Case file = CaseAccess.open(folder);
    CaseCheck.Article contested = read(date);
    CaseCheck.Result result;
    try (CaseWriter writer = file.write("probandum case check")) {
      if (times != null) {
        times.at("loading");
      }
      Path kept = CacheFolder.resolve(cache != null ? cache : file.cache());
      Models opened = models.open(kept);
      try (Checker checker = Checker.load(kept, list.list(), opened);
          ProgressLine progress = ProgressLine.on(terminal)) {
        result =
            CaseCheck.run(
                file,
                writer,
                checker,
                contested,
                access.who(),
                every.in(settings(opened, date, list)),
                access.why(),
                StageTimes.heardBy(times, progress));
      }
    }
    Summary.of(result.report(), terminal.columns()).print(terminal.out());
    terminal.out().println("Recorded as entry " + result.entry().sequence() + " of the journal.");
    if (times != null) {
      times.print(terminal.err());
    }
    return 0;
  }

  private static Map<String, String> settings(
      Models models, @Nullable PublicationDate date, AliasFile list) {
    Map<String, String> settings = new TreeMap<>();
    if (models.cards().isEmpty()) {
      settings.put("models", "none");
    }
    if (date != null) {
      settings.put("published", date.edtf());
    }
    String sha256 = list.sha256();
    if (sha256 != null) {
      settings.put("aliases", sha256);
    }
    return settings;
  }

  private CaseCheck.Article read(@Nullable PublicationDate date) {
    if (!Files.isRegularFile(article)) {
      throw Failure.wrongUse("there is no article at " + article);
    }
    try {
      if (Files.size(article) > Limits.DEFAULT.fileBytes()) {
        throw Failure.failed("cannot read the article " + article + ": it is too large");
      }
      String called = String.valueOf(article.getFileName());
      CaseCheck.Article read = CaseCheck.Article.read(Files.readAllBytes(article), called);
      CaseCheck.Article named = name == null ? read : read.named(name);
      return date == null ? named : named.published(date.edtf());
    } catch (IllegalArgumentException e) {
      throw Failure.failed("cannot read the article " + article + ": " + e.getMessage());
    } catch (IOException e) {
      throw Failure.failed("cannot read the article " + article + ": " + Failure.reason(e));
    }
  }
}
