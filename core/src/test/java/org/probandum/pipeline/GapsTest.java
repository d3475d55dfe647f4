package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probandum.model.Comparison;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Gap;
import org.probandum.model.Metadata;
import org.probandum.model.Outcome;
import org.probandum.model.Passage;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;
import org.probandum.model.Span;
import org.probandum.model.Why;
import org.probandum.testing.Claims;

class GapsTest {
  private static final String SILENCE = "No passage in these sources bears on it.";

  private static Finding mention(String path, double score, Outcome outcome) {
    Document document =
        Document.ofText(path, "The flood in Brod was high. " + path, Metadata.EMPTY);
    return new Finding(
        "c1",
        new Passage(document, new Span(0, 27)),
        Relation.MENTIONS,
        null,
        null,
        score,
        List.of(new Comparison(SlotKind.PLACE, "Brod", "Brod", outcome, "both name Brod")),
        Set.of(),
        Why.of("MENTIONS", "It speaks of another kind of event."));
  }

  private static Gap gap(Finding... looked) {
    return Gaps.of(
        Claims.of("c1", "ARREST; at Brod"), List.of("arrest Brod"), SILENCE, List.of(looked));
  }

  @Test
  void whatIsNearestIsQuotedWithTheReasonThatItDoesNotAnswer() {
    assertThat(gap(mention("a.md", 1, Outcome.AGREES)).note())
        .isEqualTo(
            SILENCE
                + " 1 passage was compared. Nearest: “a.md” has “The flood in Brod was high.” – it"
                + " speaks of another kind of event");
  }

  @Test
  void passagesThatShareNothingAreNotCalledNear() {
    assertThat(gap(mention("a.md", 1, Outcome.ABSENT)).note()).isEqualTo(SILENCE);
    assertThat(gap().note()).isEqualTo(SILENCE);
  }

  @Test
  void atMostThreeAreNamedNearestFirstAndOneOfEachDocument() {
    String note =
        gap(
                mention("d.md", 1, Outcome.AGREES),
                mention("a.md", 2, Outcome.COMPATIBLE),
                mention("a.md", 3, Outcome.AGREES),
                mention("c.md", 5, Outcome.AGREES),
                mention("b.md", 4, Outcome.AGREES))
            .note();

    assertThat(note).contains("5 passages were compared").doesNotContain("d.md");
    assertThat(note.indexOf("c.md")).isLessThan(note.indexOf("b.md"));
    assertThat(note.indexOf("b.md")).isLessThan(note.indexOf("a.md"));
    assertThat(note.indexOf("a.md")).isEqualTo(note.lastIndexOf("a.md"));
  }
}
