package org.probandum.record.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Document;
import org.probandum.model.Relation;
import org.probandum.model.Span;
import org.probandum.model.Verdict;

class EntryTest {
  private static final Instant TIME = Instant.ofEpochMilli(1_772_355_601_000L);
  private static final Act ACT =
      new Act.Decided(new Decision.SetVerdict("k1", Verdict.CONTESTED), "b");

  /// The canonical form, written out: whoever checks a journal by other means needs it.
  @Test
  void hashIsThatOfTheCanonicalForm() {
    Entry entry = Entry.of(2, TIME, "Ada Ö", ACT, "Two papers.", "0".repeat(64));
    String body =
        "{\"type\":\"Decided\",\"decision\":{\"type\":\"SetVerdict\",\"claim\":\"k1\","
            + "\"verdict\":\"CONTESTED\"},\"basis\":\"b\"}";
    String form =
        "probandum-journal/1\n2\n1772355601000\n6:Ada Ö\n"
            + body.length()
            + ":"
            + body
            + "\n11:Two papers.\n64:"
            + "0".repeat(64)
            + "\n";
    assertThat(entry.body()).isEqualTo(body);
    assertThat(entry.hash()).isEqualTo(Document.sha256(form.getBytes(StandardCharsets.UTF_8)));
    assertThat(entry.intact()).isTrue();
    assertThat(entry.act()).isEqualTo(ACT);
  }

  @Test
  void everyDecisionIsReadAsItWasWritten() {
    MentionKey mention = new MentionKey("d1", new Span(3, 9), MentionKey.Kind.TIME);
    PassageKey one = new PassageKey("d1", new Span(3, 9));
    PassageKey two = new PassageKey("d2", new Span(0, 5));
    List<Decision> decisions =
        List.of(
            new Decision.AcceptMention(mention),
            new Decision.CorrectMention(mention, "1898-02-15"),
            new Decision.RejectMention(mention),
            new Decision.AcceptClaim("k1"),
            new Decision.EditClaim("k1", "It \"sank\".\n"),
            new Decision.SplitClaim("k1", List.of("a", "b")),
            new Decision.MergeClaims(List.of("k1", "k2"), "both"),
            new Decision.DropClaim("k1"),
            new Decision.AddClaim("d1", new Span(3, 9), "It sank."),
            new Decision.AcceptFinding("k1", one),
            new Decision.RelateFinding("k1", one, Relation.QUALIFIES),
            new Decision.RejectFinding("k1", one),
            new Decision.NoteFinding("k1", one, "مرحبا"),
            new Decision.JoinOrigins("k1", List.of(one, two)),
            new Decision.SplitOrigin("k1", List.of(one)),
            new Decision.GradeSource("The Gazette", Reliability.B),
            new Decision.GradeItem("d1", Credibility.PROBABLE),
            new Decision.AcceptVerdict("k1", Verdict.SUPPORTED),
            new Decision.SetVerdict("k1", Verdict.CONTESTED),
            new Decision.SetStatus("k1", ReviewStatus.READY),
            new Decision.Affirm(7));
    for (Decision decision : decisions) {
      assertThat(Acts.readDecision(Acts.write(decision))).isEqualTo(decision);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "[]",
        "{\"type\":\"DropTable\"}",
        "{\"type\":\"DropClaim\"}",
        "{\"type\":\"DropClaim\",\"claim\":\"k1\",\"more\":1}",
        "{\"type\":\"DropClaim\",\"claim\":\"k1\"} {}",
        "{\"type\":\"SplitClaim\",\"claim\":\"k1\",\"propositions\":[\"a\"]}",
        "{\"type\":\"SetVerdict\",\"claim\":\"k1\",\"verdict\":\"TRUE\"}",
        "{\"type\":\"EditClaim\",\"claim\":\"k1\",\"proposition\":\" \"}"
      })
  void whatIsNoDecisionIsRefusedWithAReason(String json) {
    assertThatThrownBy(() -> Acts.readDecision(json))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching("(?s).+");
  }

  @Test
  void passageIsReadAsItIsWritten() {
    PassageKey key = new PassageKey("d0123456789abcdef", new Span(120, 180));
    assertThat(PassageKey.parse(key.toString())).isEqualTo(key);
    assertThatThrownBy(() -> PassageKey.parse("d1:7"))
        .hasMessageContaining("named like d0123456789abcdef:120-180");
  }
}
