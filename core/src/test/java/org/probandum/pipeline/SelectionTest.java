package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Span;

class SelectionTest {
  private static final String FILLER =
      "This sentence only fills the page with words that have nothing to do with the matter at all"
          + " and there are many of them on it";

  @Test
  void shortEvidenceIsTakenWholeAndInItsOrder() {
    Selection selection =
        Selection.of(List.of("It rained.", "The dam burst."), "The dam burst.", List::of);

    assertThat(selection.windows()).containsExactly("It rained. The dam burst.");
    assertThat(selection.bestIndex()).containsExactly(1);
    assertThat(selection.indexes(new Span(11, 14))).containsExactly(1);
  }

  @Test
  void ofALongPageTheSentencesThatTellEachPartOfTheClaimAreFound() {
    List<String> page = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      page.add(FILLER + " number " + i + ".");
    }
    page.set(9, "Kovač married in Brod.");
    page.set(31, "The painter won the Holm prize.");

    Selection selection =
        Selection.of(page, "Kovač, who won the Holm prize, married in Brod.", List::of);

    assertThat(selection.windows()).hasSize(2);
    assertThat(selection.windows().getFirst())
        .contains("Kovač married in Brod.", "The painter won the Holm prize.");
    assertThat(selection.windows().get(1))
        .contains("Kovač married in Brod.", "The painter won the Holm prize.");
    assertThat(selection.windows())
        .allMatch(window -> window.split(" ").length <= Selection.WINDOW + 2);
  }

  @Test
  void aLongTextIsCutIntoSentencesThatKeepItsIndex() {
    String text = (FILLER + ". ").repeat(12) + "The dam burst.";
    Selection selection =
        Selection.of(
            List.of("It rained.", text),
            "The dam burst.",
            whole -> List.of(whole.split("(?<=\\.) ")));

    assertThat(selection.windows().getFirst()).contains("The dam burst.");
    assertThat(selection.parts()).extracting(Selection.Part::index).contains(0, 1);
  }

  @Test
  void noEvidenceGivesNothing() {
    Selection selection = Selection.of(List.of(), "The dam burst.", List::of);

    assertThat(selection.text()).isEmpty();
    assertThat(selection.bestIndex()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Brod -LRB- a town -RRB- | Brod ( a town )
          `` No '' , he said      | " No " , he said
          Nothing to change       | Nothing to change
          """)
  void marksOfTokenisedTextBecomeSigns(String marked, String plain) {
    assertThat(Brackets.plain(marked)).isEqualTo(plain);
  }
}
