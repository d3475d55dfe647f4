package org.probandum.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyedCasesTest {
  private static final Path CASES = Path.of("cases");

  @Test
  void eachKeyNamesWordsOfItsArticleAndSentencesOfItsSources() throws IOException {
    List<Path> cases = KeyedCases.cases(CASES);

    assertThat(cases).hasSize(6);
    for (Path one : cases) {
      String article = plain(one.resolve("article.md")).toLowerCase(Locale.ROOT);
      List<KeyedCases.Row> key = KeyedCases.key(one);
      assertThat(key).hasSizeGreaterThan(25);
      for (KeyedCases.Row row : key) {
        assertThat(row.words()).as("%s", one).allMatch(article::contains);
        assertThat(row.verdicts()).isNotEmpty();
        for (KeyedCases.Quote quote : row.passages()) {
          assertThat(source(one, quote.file())).as("%s %s", one, quote).contains(quote.begins());
        }
      }
    }
  }

  private static String source(Path folder, String name) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("sources"))) {
      return plain(
          files
              .filter(file -> file.getFileName().toString().startsWith(name))
              .findFirst()
              .orElseThrow());
    }
  }

  private static String plain(Path file) throws IOException {
    return Files.readString(file).replaceAll("\\s+", " ");
  }
}
