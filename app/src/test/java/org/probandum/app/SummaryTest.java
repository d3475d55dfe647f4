package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Judgement;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Rejected;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.model.Said;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.model.Verdict;
import org.probandum.model.Why;

class SummaryTest {
  private static final Document ARTICLE =
      Document.ofText("article.txt", "The levee broke on Monday.", titled("The \u001b[1mlevee"));
  private static final Document SOURCE =
      Document.ofText("a.txt", "The levee broke on Tuesday.", Metadata.EMPTY);
  private static final Why WHY = Why.of("X", "Because.");

  private final List<Report.Entry> documents = new ArrayList<>();
  private final List<Judgement> judgements = new ArrayList<>();
  private final List<Report.AssessedClaim> assessed = new ArrayList<>();

  private static Metadata titled(String title) {
    return new Metadata(title, null, null, null, null, null, "en", List.of());
  }

  private static Claim claim(String id, String proposition) {
    Slot when =
        new Slot(SlotKind.TIME, new Span(19, 25), "Monday", new SlotValue.Wording("monday"), false);
    List<Span> spans = List.of(new Span(0, 25));
    return new Claim(
        id,
        "s1",
        spans,
        "The levee broke on Monday",
        proposition,
        List.of(),
        List.of(when),
        List.of());
  }

  private void add(Claim claim, Assessment assessment, List<Finding> findings) {
    assessed.add(
        new Report.AssessedClaim(
            claim, findings, Collections.nCopies(findings.size(), "o1"), assessment));
  }

  private void silent(String id, String proposition) {
    add(claim(id, proposition), new Assessment.NoEvidence(false, null, WHY), List.of());
  }

  private void evidenced(
      String id,
      String proposition,
      Verdict verdict,
      @Nullable SlotKind slot,
      List<String> supporting,
      List<String> contradicting) {
    Passage passage = new Passage(SOURCE, new Span(0, 26));
    Finding basis =
        new Finding(id, passage, Relation.SUPPORTS, slot, null, 0, List.of(), Set.of(), WHY);
    List<String> origins = supporting.isEmpty() ? List.of() : List.of("o1");
    add(
        claim(id, proposition),
        new Assessment.Evidenced(
            verdict, basis, slot, null, origins, contradicting, supporting, contradicting, WHY),
        List.of(basis));
  }

  private void judged(int count, Judgement.@Nullable Reason reason) {
    for (int i = 0; i < count; i++) {
      judgements.add(new Judgement("s1", reason == null, reason, false, false, ""));
    }
  }

  private String summary(int columns) {
    Reading reading =
        new Reading(
            new ParsedDocument(ARTICLE, List.of()),
            List.of(),
            List.of(),
            judgements,
            List.of(),
            List.of());
    Report report =
        new Report(
            new Report.Run("r", "probandum", "0", Map.of(), List.of(), List.of()),
            reading,
            documents,
            assessed,
            List.of(),
            List.of());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    Summary.of(report, columns).print(out);
    out.flush();
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @Test
  void tableHasARowForEachClaimAndWrapsWhatItSays() {
    documents.add(new Report.Entry.Read(SOURCE, null));
    documents.add(new Report.Entry.Read(ARTICLE, "it is the article itself"));
    documents.add(new Report.Entry.NotRead(new Rejected("b.pdf", null, "PDF")));
    judged(4, null);
    judged(2, Judgement.Reason.OPINION);
    judged(1, Judgement.Reason.QUESTION);
    evidenced(
        "c1",
        "The levee broke on Monday.",
        Verdict.CONTRADICTED,
        SlotKind.TIME,
        List.of(),
        List.of("d1"));
    evidenced(
        "c1.core",
        "The levee broke.",
        Verdict.SUPPORTED,
        null,
        List.of("d1", "d2", "d3"),
        List.of());
    evidenced("c2", "The mayor left.", Verdict.QUALIFIED, SlotKind.PLACE, List.of(), List.of());
    silent(
        "c3",
        "The engineers of the province had warned of the state of the levee\nfor years\u001b[2J.");

    assertThat(summary(72))
        .isEqualTo(
            """
            The  [1mlevee
            1 source compared, 2 not (see the report)

            claim    verdict      for    against  what it says
            ------------------------------------------------------------------------
            c1       contradicted -      1/1      The levee broke on Monday. [time:
                                                  Monday]
            c1.core  supported    3/1    -        The levee broke.
            c2       qualified    -      -        The mayor left. [place]
            c3       not found    -      -        The engineers of the province had
                                                  warned of the state of the levee
                                                  for years [2J.
            ------------------------------------------------------------------------
            4 claims: 1 contradicted, 1 qualified, 1 supported, 1 not found.
            for, against: documents/origins.
            Every verdict is a machine's proposal; a person decides.
            3 of 7 sentences are not checkable: 2 opinion, 1 question.
            """);
  }

  @Test
  void anAttributedClaimSaysWhetherItWasSaid() {
    add(
        claim("c1", "The levee is safe."),
        new Assessment.NoEvidence(true, Said.SAID, WHY),
        List.of());
    add(
        claim("c2", "The levee is new."),
        new Assessment.NoEvidence(true, Said.UNKNOWN, WHY),
        List.of());

    assertThat(summary(80))
        .contains("The levee is safe. (said: yes)", "The levee is new. (said: not found)")
        .contains("said: whether the sources say that the claimant said it.\n");
  }

  @Test
  void articleWithoutClaimsSaysSo() {
    judged(1, null);
    assertThat(summary(60))
        .isEqualTo(
            """
            The  [1mlevee
            0 sources compared

            claim    verdict      for    against  what it says
            ------------------------------------------------------------
            ------------------------------------------------------------
            0 claims.
            for, against: documents/origins.
            Every verdict is a machine's proposal; a person decides.
            0 of 1 sentence is not checkable.
            """);
  }

  @Test
  void noLineIsWiderThanTheTerminalHoweverLongAWordIs() {
    silent("c1", "x".repeat(10_000) + " " + "word ".repeat(5_000));
    assertThat(summary(80).lines()).allMatch(line -> line.length() <= 80).hasSizeLessThan(40);
  }

  @Test
  void everyVerdictFitsItsColumn() {
    for (Verdict verdict : Verdict.values()) {
      assertThat(VerdictWords.of(verdict)).hasSizeLessThanOrEqualTo(12);
    }
  }
}
