package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Sentence;
import org.probandum.text.TextParser;
import org.probandum.text.pattern.RuleTable;

class HeadCuesTest {
  private static final TextParser PARSER = TextParser.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The dam at Brod burst in 1970.         | A dam near Brod burst in 1970.              | 0
          The dam at Brod burst in 1970.         | A dam near Lug burst in 1971.               | 2
          The dam at Brod burst in 1970.         | It burst.                                   | 2
          The flood killed 12 people.            | Twelve people died in the flood.            | 0
          The flood cost 1,200 euros.            | It cost 1200 euros.                         | 0
          It struck the Bosnian side.            | It struck Bosnia.                           | 0
          Another flood came.                    | A flood came.                               | 0
          """)
  void namesAndNumbersThatTheEvidenceLacksAreCounted(String claim, String evidence, int unstated) {
    assertThat(HeadUnstated.count(sentences(claim), evidence)).isEqualTo(unstated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The rebels attacked the soldiers.     | The soldiers attacked the rebels.           | true
          The rebels attacked the soldiers.     | On Monday the rebels attacked the soldiers. | false
          The rebels attacked the soldiers.     | The soldiers were attacked by the rebels.   | false
          The rebels attacked the soldiers.     | The rebels left the soldiers alone.         | false
          In 2004 the company formed.           | The company formed in 2004.                 | false
          Mr. Kovac sent Mr. Moss a letter.     | Mr. Moss sent Mr. Kovac a letter.           | true
          Mr. Kovac sent Mr. Moss a letter.     | Mr. Kovac sent a letter to Mr. Moss.        | false
          The state handed the dam to Kovac.    | Kovac handed the dam to the state.          | true
          Kovac said prices rose in Brod.       | Prices rose in Brod, said Kovac.            | false
          """)
  void theSameVerbBetweenTheSameWordsTurnedRoundIsSeen(
      String claim, String evidence, boolean reversed) {
    assertThat(HeadOrder.reversed(sentences(claim), sentences(evidence))).isEqualTo(reversed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The state freed 22 villagers.   | The state promised to free 22 villagers.                | true
          The army burned the village.    | The claim that the army burned the village was invented. | true
          The army burned the village.    | Did the army burn the village?                          | true
          The army burned the village.    | Why did the army burn the village?                      | false
          Anna Berg was recalled.         | Anna Berg will be recalled.                             | true
          Anna Berg will be recalled.     | On Monday Anna Berg will be recalled.                   | false
          The state freed 22 villagers.   | The state freed 22 villagers, and plans to free more.   | true
          The army burned the village.    | The army burned the village, which wants it rebuilt.    | false
          The army burned the village.    | It planned a feast. The army burned the village.        | false
          """)
  void whatIsPromisedDeniedOrAskedIsNotSaidToBeSo(String claim, String evidence, boolean governed) {
    assertThat(Governing.governs(sentences(claim), sentences(evidence))).isEqualTo(governed);
    assertThat(Wording.saysTheSame(sentences(claim), sentences(evidence))).isNotEqualTo(governed);
  }

  @Test
  void everyExampleOfTheTableIsGoverned() {
    for (RuleTable.Row row : Governing.table().rows()) {
      assertThat(Governing.governs(sentences(claimOf(row.cell(2))), sentences(row.cell(2))))
          .as(row.cell(2))
          .isTrue();
    }
  }

  /// What the example would have to say without the word that governs.
  private static String claimOf(String example) {
    return example.contains("village.")
            || example.contains("village was")
            || example.contains("village,")
        ? "The army burned the village."
        : example.contains("villagers")
            ? "The state freed the villagers."
            : "The envoy was recalled.";
  }

  @Test
  void aTitleCountsAsEvidenceForNames() {
    List<Sentence> claim = sentences("It is known that Brod was flooded.");
    List<Sentence> evidence = sentences("The town was flooded.");

    assertThat(HeadCues.of(claim, evidence, "", List.of()).unstated()).isEqualTo(1);
    assertThat(HeadCues.of(claim, evidence, "Brod", List.of()).unstated()).isZero();
  }

  @Test
  void whatALongPageLacksCountsMoreThanWhatASentenceLacks() {
    HeadCues page = new HeadCues(1, 0.5, true, false, false, false);
    HeadCues sentence = new HeadCues(1, 0.5, false, false, false, false);
    HeadCues nearCopy = new HeadCues(1, 0.8, false, false, false, false);
    HeadCues complete = new HeadCues(0, 1, false, false, false, false);

    assertThat(page.support()).isLessThan(sentence.support());
    assertThat(nearCopy.support()).isLessThan(sentence.support());
    assertThat(complete.support()).isGreaterThan(1);
  }

  private static List<Sentence> sentences(String text) {
    return PARSER.parse(Document.ofText("t", text, Metadata.EMPTY)).sentences();
  }
}
