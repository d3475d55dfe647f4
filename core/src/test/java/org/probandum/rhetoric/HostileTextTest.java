package org.probandum.rhetoric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Technique;
import org.probandum.testing.HostileTexts;
import org.probandum.text.TextParser;

/// What holds for the techniques of any text, however broken.
class HostileTextTest {
  private static final TextParser PARSER = TextParser.load();
  private static final TechniqueFinder FINDER = TechniqueFinder.load();
  private static final String[] WORDS = {
    "why",
    "would",
    "a",
    "house",
    "not",
    "feed",
    "viper",
    "sham",
    "observers",
    "have",
    "noted",
    "overwhelmingly",
    "nothing",
    "short",
    "of",
    "the",
    "regime",
    "producing",
    "what",
    "about",
    "their",
    "own",
    "accuse",
    "while",
    "benefit"
  };

  static Stream<String> texts() {
    return HostileTexts.many(150, WORDS);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void techniquesAreInOrderInsideTheTextWithAReason(String text) {
    ParsedDocument parsed = parse(text);
    List<Technique> found = FINDER.find(parsed);
    assertThat(found).extracting(Technique::span).isSorted();
    for (Technique technique : found) {
      assertThat(technique.span().of(parsed.text())).isNotBlank();
      assertThat(technique.why()).isNotBlank().doesNotContain("{}");
    }
  }

  @Test
  void aSentenceOfTwentyThousandTokensIsRead() {
    assertThat(FINDER.find(parse("a sham of a ".repeat(5000) + "town."))).hasSizeGreaterThan(1000);
    assertThat(FINDER.find(parse("“sham ".repeat(10_000)))).isNotNull();
  }

  @Test
  void twoThreadsFindTheSame() throws Exception {
    List<ParsedDocument> documents = texts().limit(40).map(HostileTextTest::parse).toList();
    List<List<Technique>> alone = documents.stream().map(FINDER::find).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<List<List<Technique>>> one =
          threads.submit(() -> documents.stream().map(FINDER::find).toList());
      Future<List<List<Technique>>> other =
          threads.submit(() -> documents.stream().map(FINDER::find).toList());
      assertThat(one.get()).isEqualTo(alone);
      assertThat(other.get()).isEqualTo(alone);
    }
  }

  private static ParsedDocument parse(String text) {
    return PARSER.parse(Document.ofText("x.txt", text, Metadata.EMPTY));
  }
}
