package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.ingest.parser.Tesseract;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Page;
import org.probandum.model.Rejected;

/// Files that other programs made (`core/src/test/corpus/make.py`) give the text, metadata and page
/// positions that `corpus-expected.txt` holds. After a change that is meant, run with
/// `-Dgolden.update=true` in the folder of the module and review the difference.
class CorpusTest {
  private static final Set<String> SCANS = Set.of("scanned.pdf", "half-scanned.pdf");
  private static final Path EXPECTED =
      Path.of("src/test/resources/org/probandum/ingest/corpus-expected.txt");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
  private static final ReadingSession SESSION = DocumentReader.create().open();

  @AfterAll
  static void end() {
    SESSION.close();
  }

  static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(CorpusTest.class.getResource(name), name).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(resource("corpus"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static Outcomes read(Path file) {
    Outcomes outcomes = new Outcomes();
    SESSION.read(file, String.valueOf(file.getFileName()), outcomes);
    return outcomes;
  }

  @Test
  void theCorpusHasSixtyFilesAndEachReadsAsExpected() throws IOException {
    StringBuilder found = new StringBuilder();
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThanOrEqualTo(60);
    for (Path file : files) {
      if (!SCANS.contains(String.valueOf(file.getFileName()))) {
        describe(read(file), found);
      }
    }
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(EXPECTED, found);
    }
    assertThat(found.toString()).isEqualTo(Files.readString(EXPECTED));
  }

  private static void describe(Outcomes outcomes, StringBuilder out) {
    for (Document document : outcomes.documents) {
      Metadata said = document.metadata();
      out.append("=== ").append(document.path()).append('\n');
      line(out, "title", said.title());
      line(out, "author", said.author());
      line(out, "publisher", said.publisher());
      line(out, "published", said.published());
      line(out, "modified", said.modified());
      line(out, "captured", said.captured());
      line(out, "url", said.url());
      line(out, "kind", said.kind());
      line(out, "language", said.language());
      line(out, "symbols", String.join(" ", said.symbols()));
      List<String> pages = new ArrayList<>();
      document.pages().forEach(page -> pages.add(page.number() + "@" + page.start()));
      line(out, "pages", String.join(" ", pages));
      out.append('\n').append(document.text().strip()).append("\n\n");
    }
    for (Rejected rejected : outcomes.rejected) {
      out.append("=== ").append(rejected.path()).append('\n');
      line(out, "rejected", rejected.reason());
      out.append('\n');
    }
  }

  private static void line(StringBuilder out, String name, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      out.append(name).append(": ").append(value).append('\n');
    }
  }

  static List<Path> pdfs() throws IOException {
    try (Stream<Path> files = Files.list(resource("corpus/pages"))) {
      return files.filter(file -> !file.toString().endsWith("scanned.txt")).sorted().toList();
    }
  }

  /// Poppler's reader has no share in ours: it says which words stand on which page.
  @ParameterizedTest
  @MethodSource("pdfs")
  void anotherReaderFindsTheSameWordsOnTheSamePages(Path other) throws IOException {
    String name = String.valueOf(other.getFileName()).replace(".txt", ".pdf");
    Document document = read(resource("corpus/" + name)).document(name);
    String[] pages = Files.readString(other).split("\f", -1);
    for (int number = 1; number < pages.length; number++) {
      Set<String> theirs = words(pages[number - 1].replaceAll("[-\u00AD]\n", ""));
      Set<String> ours = words(page(document, number));
      // Running heads are theirs alone, and a word that a page's end breaks in two.
      assertThat(share(ours, theirs)).as("%s page %d, ours", name, number).isGreaterThan(0.9);
      assertThat(share(theirs, ours)).as("%s page %d, theirs", name, number).isGreaterThan(0.8);
    }
  }

  private static String page(Document document, int number) {
    StringBuilder text = new StringBuilder();
    List<Page> pages = document.pages();
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).number() == number) {
        int end = i + 1 < pages.size() ? pages.get(i + 1).start() : document.text().length();
        text.append(document.text(), pages.get(i).start(), end).append('\n');
      }
    }
    return text.toString();
  }

  private static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(word -> words.add(word.group()));
    return words;
  }

  private static double share(Set<String> some, Set<String> all) {
    return some.isEmpty() ? 1 : some.stream().filter(all::contains).count() / (double) some.size();
  }

  @Test
  void scannedPagesAreReadByTesseractWithTheirConfidence() {
    assumeTrue(
        Tesseract.on(System.getenv().getOrDefault("PATH", "")).isInstalled(),
        "Tesseract is not installed");
    Document scanned = read(resource("corpus/scanned.pdf")).document("scanned.pdf");
    assertThat(scanned.text()).contains("1,240 people had left the old port");
    assertThat(scanned.pages().getFirst().confidence()).isBetween(70, 100);
    Document half = read(resource("corpus/half-scanned.pdf")).document("half-scanned.pdf");
    int printed = half.text().indexOf("sprinkler");
    int read = half.text().indexOf("five remained", half.text().lastIndexOf("Notice"));
    assertThat(half.findPage(printed)).extracting(Page::number).isEqualTo(1);
    assertThat(half.findPage(printed)).extracting(Page::confidence).isNull();
    assertThat(half.findPage(read)).extracting(Page::number).isEqualTo(2);
    assertThat(half.findPage(read)).extracting(Page::confidence).isNotNull();
  }
}
