package org.probandum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextRunsTest {
  private static final String NOTE =
      """
      The ferry Zora sank off Lug on Monday night with forty people on board. Rescuers searched \
      the cold water until dawn and brought nine survivors to the hospital in Brod. The harbour \
      master said that the ship had been inspected in March and was found to be in good order. \
      The owner of the ferry did not answer questions about the number of life vests on board.\
      """;

  @ParameterizedTest(name = "[{index}] {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry Zora sank off Lug on Monday night with forty people on board. | The FERRY Zora sank off Lug on Monday night, with forty people on board! | true
          The ferry Zora sank off Lug on Monday night with forty people on board. | Brod. The ferry Zora sank off Lug on Monday night with forty people on board. It was old. | true
          The ferry Zora sank off Lug on Monday night with forty people on board. | Forty people were on board when the ferry Zora sank off Lug on Monday. | false
          Zora sank. | Zora sank! | true
          Zora sank. | Zora floats. | false
          ''         | ''           | false
          ...        | ...          | false
          """)
  void copiesShareLongRunsOfWords(String a, String b, boolean copied) {
    assertThat(isCopy(a, b)).isEqualTo(copied);
    assertThat(isCopy(b, a)).isEqualTo(copied);
  }

  private static boolean isCopy(String a, String b) {
    return TextRuns.findCopy(TextRuns.of(a), TextRuns.of(b)) != null;
  }

  @Test
  void aLightlyRewordedCopyIsFoundAndSaidToBeOne() {
    String reworded =
        """
        The ferry Zora went down off Lug on Monday night with forty people aboard. Rescuers combed \
        the icy water until dawn and brought nine survivors to the clinic in Brod. The harbour \
        master stated that the ship had been inspected in March and was in good order. \
        The ferry's owner did not answer questions on the number of life vests.\
        """;

    TextRuns.Copy copy =
        Objects.requireNonNull(TextRuns.findCopy(TextRuns.of(NOTE), TextRuns.of(reworded)));

    assertThat(copy.verbatim()).isFalse();
    assertThat(copy.sentence())
        .startsWith("Most sentences of one stand in the other in nearly the same words: ")
        .endsWith(" % of the smaller one's runs of three words.");
  }

  @Test
  void anotherReportOfTheSameEventIsNoCopy() {
    String other =
        """
        Nine people were pulled out of the sea alive after a ferry with forty people on board went \
        down near Lug late on Monday. The Zora, built in 1974, had passed an inspection in March, \
        said the harbour master of Lug. Divers will look for the missing today, weather allowing. \
        Relatives waited in front of the hospital in Brod, where the survivors were treated.\
        """;

    assertThat(isCopy(NOTE, other)).isFalse();
  }

  @Test
  void oneNoticeAtTheEndMakesNoCopy() {
    String notice =
        " (Copyright by the Coast Service. All rights reserved. This text may not be published,"
            + " broadcast, rewritten or passed on without leave.)";
    String other =
        "A fire burnt down two barns near Kamen in the early hours of Sunday. Nobody was hurt, and"
            + " the cattle could be led out in time. The fire brigade takes a faulty cable to be"
            + " the cause. The damage is put at half a million. The farm had burnt once before,"
            + " in the dry summer of 1992, when lightning struck the older of the barns.";

    assertThat(isCopy(NOTE + notice, other + notice)).isFalse();
  }

  @Test
  void oneLongSentenceInTwoTextsIsTheSameSentence() {
    String sentence = "The ferry Zora sank off Lug on Monday night with forty people on board";

    assertThat(TextRuns.sameSentence(sentence, sentence + ", Drava News wrote.")).isTrue();
    assertThat(TextRuns.sameSentence("The ferry Zora sank off Lug.", "The ferry Zora sank off Lug"))
        .isFalse();
  }
}
