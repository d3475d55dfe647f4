package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Attribution;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Span;
import org.probandum.testing.HostileTexts;
import org.probandum.text.TextParser;

/// What holds for attributions, quotations and judgements of any text, however broken.
class HostileTextTest {
  private static final TextParser PARSER = TextParser.load();
  private static final AttributionFinder FINDER = AttributionFinder.load();
  private static final CheckabilityJudge JUDGE = CheckabilityJudge.load();
  private static final String[] WORDS = {
    "the",
    "a",
    "Roe",
    "Hale",
    "mayor",
    "report",
    "said",
    "says",
    "that",
    "claimed",
    "denied",
    "according to",
    "citing",
    "alleging",
    "responsibility",
    "attack",
    "reportedly",
    "was told",
    "claims",
    "who",
    "which",
    "of",
    "by",
    "and",
    "but",
    "while",
    "if",
    "would",
    "must",
    "to",
    "not",
    "been",
    "killed",
    "Monday"
  };

  static Stream<String> texts() {
    return HostileTexts.many(250, WORDS);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void spansLieInTheTextAndEachSentenceIsJudged(String text) {
    ParsedDocument parsed = parse(text);
    for (Attribution found : FINDER.find(parsed, List.of())) {
      assertThat(found.cue()).isNotEmpty();
      assertThat(found.content()).isNotEmpty();
      Stream.of(found.source(), found.cue(), found.content())
          .flatMap(List::stream)
          .forEach(span -> assertThat(span.of(parsed.text())).isNotBlank());
      for (Span source : found.source()) {
        assertThat(found.cue()).noneMatch(source::overlaps);
      }
    }
    assertThat(JUDGE.judge(parsed, List.of()))
        .extracting(Judgement::sentenceId)
        .containsExactlyElementsOf(parsed.sentences().stream().map(s -> s.id()).toList());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void quotationsAreInOrderAndApart(String text) {
    int end = 0;
    for (Quotation quotation : QuotationFinder.find(text)) {
      assertThat(quotation.span().start()).isGreaterThanOrEqualTo(end);
      end = quotation.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  @Test
  void aSentenceOfTwentyThousandTokensIsRead() {
    ParsedDocument parsed =
        parse(
            "Roe said that "
                + "the mayor claimed that the dam failed and ".repeat(2500)
                + "it rained.");
    assertThat(FINDER.find(parsed, List.of())).hasSizeGreaterThan(1000);
    assertThat(JUDGE.judge(parsed, List.of())).hasSameSizeAs(parsed.sentences());
  }

  @Test
  void marksThatNeverCloseAndAMegabyteWithoutBlanksAreRead() {
    assertThat(QuotationFinder.find("“".repeat(20_000))).hasSizeLessThanOrEqualTo(1);
    assertThat(QuotationFinder.find("‘".repeat(20_000))).isEmpty();
    assertThat(QuotationFinder.find("\"a".repeat(10_000))).isNotNull();
    assertThat(FINDER.find(parse("a".repeat(1_000_000)), List.of())).isEmpty();
  }

  @Test
  void twoThreadsFindTheSame() throws Exception {
    List<ParsedDocument> documents = texts().limit(40).map(HostileTextTest::parse).toList();
    List<Object> alone = documents.stream().map(HostileTextTest::read).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<List<Object>> one =
          threads.submit(() -> documents.stream().map(HostileTextTest::read).toList());
      Future<List<Object>> other =
          threads.submit(() -> documents.stream().map(HostileTextTest::read).toList());
      assertThat(one.get()).isEqualTo(alone);
      assertThat(other.get()).isEqualTo(alone);
    }
  }

  private static Object read(ParsedDocument document) {
    return List.of(FINDER.find(document, List.of()), JUDGE.judge(document, List.of()));
  }

  private static ParsedDocument parse(String text) {
    return PARSER.parse(Document.ofText("x.txt", text, Metadata.EMPTY));
  }
}
