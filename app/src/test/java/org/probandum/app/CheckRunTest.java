package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckRunTest {
  private static final String SENTENCE = "The bridge at Lom was closed on 3 May 1931.\n";

  @TempDir private static Path shared;
  @TempDir private Path folder;
  private Path article = Path.of("");
  private Path sources = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void makeASmallCase() throws IOException {
    article = write(folder.resolve("article.txt"), SENTENCE);
    sources = Files.createDirectory(folder.resolve("sources"));
    out = folder.resolve("report");
  }

  private static Path write(Path file, String text) throws IOException {
    return Files.writeString(file, text);
  }

  private Invocation check(String... more) {
    Stream<String> given =
        Stream.of(
            "check",
            article.toString(),
            "--sources",
            sources.toString(),
            "--out",
            out.toString(),
            "--cache",
            shared.resolve("cache").toString());
    return Invocation.of(Stream.concat(given, Stream.of(more)).toArray(String[]::new));
  }

  private void addSource() throws IOException {
    write(sources.resolve("a.txt"), "Traffic over the bridge at Lom stopped on 3 May 1931.\n");
  }

  private void assertRefused(Invocation run, int exitCode, Object... words) {
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("probandum: ").doesNotContain("fault of the program");
    assertThat(run.err().lines().count()).isLessThanOrEqualTo(2);
    for (Object word : words) {
      assertThat(run.err()).contains(word.toString());
    }
    assertThat(out).doesNotExist();
  }

  @Test
  void missingArticleIsNamed() throws IOException {
    addSource();
    article = folder.resolve("no such.txt");
    assertRefused(check(), 2, "there is no article at", article);
  }

  @Test
  void folderIsNoArticle() throws IOException {
    addSource();
    article = folder;
    assertRefused(check(), 2, "must be a file", folder);
  }

  @Test
  void missingSourcesAreNamed() {
    sources = folder.resolve("nowhere");
    assertRefused(check(), 2, "there is no folder of sources at", sources);
  }

  @Test
  void fileIsNoFolderOfSources() {
    sources = article;
    assertRefused(check(), 2, "--sources takes a folder", article);
  }

  @Test
  void emptyFolderIsWrongUse() {
    assertRefused(check(), 2, "holds no file", "Maybe the sources are in another folder.");
  }

  @Test
  void binaryArticleCannotBeRead() throws IOException {
    addSource();
    Files.write(article, new byte[] {0x13, 0, 1, 2, 0, (byte) 0xFF, 0});
    assertRefused(check(), 1, "cannot read the article", article, "binary");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "*** --- !!!\n"})
  void articleOfNoWordsCannotBeRead(String text) throws IOException {
    addSource();
    write(article, text);
    assertRefused(check(), 1, "cannot read the article", article);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nonsense", "2026-02-30", "18.2.2026", "2026-2", "", "-2026-02-18"})
  void dateThatIsNoneIsWrongUse(String date) throws IOException {
    addSource();
    assertRefused(check("--published", date), 2, "--published takes a date like 2026-02-18");
  }

  @Test
  void reportAmongTheSourcesIsRefused() throws IOException {
    addSource();
    out = sources.resolve("..").resolve("sources").resolve("report");
    assertRefused(check(), 2, "would lie among the sources", "Maybe give --out");
  }

  @Test
  void linkToTheSourcesIsStillAmongThem() throws IOException {
    addSource();
    out = Files.createSymbolicLink(folder.resolve("link"), sources).resolve("report");
    assertRefused(check(), 2, "would lie among the sources");
  }

  @Test
  void fileInTheWayOfTheReportIsNamed() throws IOException {
    addSource();
    out = article.resolve("report");
    assertRefused(check(), 1, "cannot make the folder " + out);
  }

  @Test
  void folderThatCannotBeWrittenIsNamed() throws IOException {
    addSource();
    Path closed = Files.createDirectory(folder.resolve("closed"));
    assertThat(closed.toFile().setWritable(false)).isTrue();
    assumeFalse(Files.isWritable(closed), "the superuser may write everywhere");
    out = closed.resolve("report");
    assertRefused(check(), 1, "cannot make the folder " + out, "permission denied");
  }

  @Test
  void cacheThatCannotBeMadeIsNamed() throws IOException {
    addSource();
    Invocation run = check("--cache", article.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    Path cache = article.resolve("cache");
    run =
        Invocation.of(
            "check",
            article.toString(),
            "-s",
            sources.toString(),
            "-o",
            out.toString(),
            "--cache",
            cache.toString());
    assertRefused(run, 1, "cannot make the cache folder " + cache);
  }

  @Test
  void sourceThatCannotBeReadIsListedAndTheRestGoesOn() throws IOException {
    addSource();
    Path closed = write(sources.resolve("closed.txt"), "Nobody may read this line of text.");
    assertThat(closed.toFile().setReadable(false)).isTrue();
    assumeFalse(Files.isReadable(closed), "the superuser may read everything");
    assertThat(check().exitCode()).isZero();
    assertThat(out.resolve("report.json")).content().contains("permission denied");
  }

  @Test
  void reportIsWrittenAndWarnedOfWhereNoSourceCouldBeRead() throws IOException {
    Files.write(sources.resolve("scan.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', 0, 1});
    Files.createFile(sources.resolve("empty.txt"));
    Invocation run = check();
    assertThat(run.exitCode()).isZero();
    assertThat(run.err())
        .isEqualTo("probandum: no file in %s could be read; see the report\n", sources);
    assertThat(run.out()).contains("0 sources compared, 2 not (see the report)", "not found");
    assertThat(ReportSchema.errors(Files.readString(out.resolve("report.json")))).isEmpty();
  }

  @Test
  void reportNamesTheFolderOfTheArticleWhereNoneIsGiven() {
    assertThat(CheckCommand.folderFor(Path.of("some/where/op.ed.txt"))).hasToString("op.ed-report");
    assertThat(CheckCommand.folderFor(Path.of(".hidden"))).hasToString(".hidden-report");
  }

  @Test
  void hostileTitleSendsNothingButTextToTheTerminal() throws IOException {
    addSource();
    Files.writeString(
        article,
        "\u001b]0;owned\u0007The bridge \u001b[31mat Lom\u202e was closed on 3 May 1931.\n");
    Invocation run = check();
    assertThat(run.exitCode()).isIn(0, 1);
    assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u0007", "\u202e");
  }
}
