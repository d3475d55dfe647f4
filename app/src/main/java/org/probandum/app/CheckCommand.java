package org.probandum.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum check`: one article against a folder of sources.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = "Checks an article against a folder of sources and writes a report.",
    footer = {
      "",
      "Reads .txt, .md (with front matter: title, author, publisher, published, url, kind, "
          + "language, cites) and .html. Writes report.html, report.json, and record.json, of which "
          + "probandum export makes other formats.",
      "Example: probandum check article.txt --sources sources --out report"
    })
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "ARTICLE",
      description = "The contested text: a .txt, .md or .html file.")
  private Path article = Path.of("");

  @Option(
      names = {"-s", "--sources"},
      required = true,
      paramLabel = "DIR",
      description = "The folder of sources, read with its sub-folders.")
  private Path sources = Path.of("");

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the report goes (default: ARTICLE's name with -report).")
  private @Nullable Path out;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description =
          "When the article was published (2026-02-18, 2026-02 or 2026), where it does not say.")
  private @Nullable String published;

  @Option(names = AliasFile.OPTION, paramLabel = "FILE", description = AliasFile.DESCRIPTION)
  private @Nullable Path aliases;

  @Option(
      names = "--export",
      paramLabel = "FORMATS",
      description = "Also give it out in these formats; see probandum help export.")
  private @Nullable String export;

  @Option(
      names = "--json",
      description = "Print report.json on standard output instead of the table.")
  private boolean json;

  @Option(names = "--cache", paramLabel = "DIR", description = "Where to keep what can be reused.")
  private @Nullable Path cache;

  @Mixin private EverySource every = new EverySource();

  @Option(names = "--timings", description = "Print how long each stage took on standard error.")
  private boolean timings;

  @Mixin private ModelOptions models = new ModelOptions();

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PublicationDate date = published == null ? null : new PublicationDate(published);
    Path folder = out != null ? out : folderFor(article);
    CheckRun.Output output = json ? CheckRun.Output.JSON : CheckRun.Output.TABLE;
    Path kept = CacheFolder.resolve(cache);
    new CheckRun(terminal, kept, models.open(kept))
        .run(
            new CheckRun.Request(
                article,
                sources,
                folder,
                date,
                AliasFile.read(aliases),
                output,
                export == null ? FormatList.NONE : FormatList.parse(export),
                every,
                timings ? StageTimes.sinceStart() : null));
    return 0;
  }

  /// The folder of a report where none is given: `op-ed-report` for `texts/op-ed.txt`.
  static Path folderFor(Path article) {
    Path name = article.getFileName();
    String text = name == null ? "article" : name.toString();
    int dot = text.lastIndexOf('.');
    return Path.of((dot > 0 ? text.substring(0, dot) : text) + "-report");
  }
}
