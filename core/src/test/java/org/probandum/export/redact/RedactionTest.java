package org.probandum.export.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.export.ReportFixture;
import org.probandum.export.form.Sources;
import org.probandum.export.stored.StoredReport;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Page;
import org.probandum.model.Passage;
import org.probandum.model.Report;
import org.probandum.model.Sentence;
import org.probandum.model.Span;

class RedactionTest {
  private static final long SEED = 1130;

  private final Report report = ReportFixture.report();
  private final Redaction redaction =
      Redaction.of(List.of("# whom we keep out", "Ida Lund; Mayor Lund"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Mayor Ida Lund said so      | Mayor [person 1] said so
          IDA  LUND's house           | [person 1]'s house
          Lund, Ida (61)              | [person 1] (61)
          photos/ida-lund_2.jpg       | photos/[person 1]_2.jpg
          ?q=Ida%20Lund&p=1           | ?q=[person 1]&p=1
          see #IdaLund again          | see #[person 1] again
          Ída Lünd                    | [person 1]
          Ida\u00ad Lu\u200dnd        | [person 1]
          Florida Lund                | Florida Lund
          Ida Lundqvist               | Ida Lundqvist
          Mayor Lund                  | [person 1]
          """)
  void nameIsFoundHoweverItIsWritten(String text, String redacted) {
    assertThat(redaction.text(text.translateEscapes())).isEqualTo(redacted);
  }

  @Test
  void nothingOfTheNameIsLeftInTheWholeRecord() {
    String whole =
        new String(
            StoredReport.bytes(redaction.of(report)), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(whole.toLowerCase(Locale.ROOT)).doesNotContain("lund").contains("[person 1]");
  }

  @Test
  void everyTextIsStillTheSliceAtItsPlace() {
    Report redacted = redaction.of(report);
    String text = redacted.article().document().text();
    for (Sentence sentence : redacted.article().parsed().sentences()) {
      assertThat(sentence.text()).isEqualTo(sentence.span().of(text));
    }
    for (Mention mention : redacted.article().mentions()) {
      assertThat(mention.text()).isEqualTo(mention.span().of(text));
    }
    assertThat(redacted.article().mentions().getLast().text()).isEqualTo("[person 1]");
    assertThat(redacted.assessed()).hasSameSizeAs(report.assessed());
    assertThat(redacted.assessed().get(3).findings().getFirst().passage().quote())
        .isEqualTo(report.assessed().get(3).findings().getFirst().passage().quote());
  }

  @Test
  void pagesBeginWhereTheyBegan() {
    String text = "Mayor Ida Lund came.\nNobody else did.";
    Document paged =
        new Document(
            "d9",
            "a.pdf",
            "00",
            text,
            Metadata.EMPTY,
            List.of(new Page(1, 0, null), new Page(2, 21, 80)));
    RecordRewriter rewriter =
        new RecordRewriter(List.of(Person.of(1, List.of("Ida Lund"))), paged, List.of());

    Document redacted = rewriter.rewrite(new Passage(paged, new Span(21, 27))).document();

    assertThat(redacted.text().substring(redacted.pages().getLast().start()))
        .isEqualTo("Nobody else did.");
    assertThat(redacted.pages()).extracting(Page::number).containsExactly(1, 2);
  }

  @Test
  void whatTheReadingKnowsThePersonByIsTakenOutToo() {
    Redaction full = Redaction.of(List.of("Ida Lund"));
    assertThat(full.remaining(report)).containsExactly("lund");
    assertThat(redaction.remaining(report)).isEmpty();
  }

  @Test
  void withoutNamesTheReportStaysAsItIs() {
    assertThat(Redaction.of(List.of("", "# nobody")).of(report)).isSameAs(report);
    assertThat(Redaction.NONE.isEmpty()).isTrue();
  }

  /// Any two words that stand side by side may be somebody's name.
  @Test
  void whateverTheNameIsNoTextHoldsItAndEveryQuoteStands() throws IOException {
    Random random = new Random(SEED);
    List<Document> documents = Sources.all(report);
    for (int i = 0; i < 60; i++) {
      String text = documents.get(random.nextInt(documents.size())).text();
      String[] words = FoldedText.of(text).text().strip().split(" ", -1);
      int at = random.nextInt(words.length - 1);
      String name = words[at] + " " + words[at + 1];
      Report redacted = Redaction.of(List.of(name)).of(report);
      for (Document document : Sources.all(redacted)) {
        assertThat(" " + FoldedText.of(document.text()).text() + " ")
            .as("seed %d, name '%s'", SEED, name)
            .doesNotContain(" " + name + " ");
      }
      for (Mention mention : redacted.article().mentions()) {
        assertThat(mention.text()).isEqualTo(mention.span().of(redacted.article().parsed().text()));
      }
      assertThat(StoredReport.read(StoredReport.bytes(redacted))).isEqualTo(redacted);
    }
  }
}
