package org.probandum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  private static List<String> of(String text) {
    return Paragraphs.of(text).stream().map(span -> span.of(text)).toList();
  }

  @Test
  void lineBreaksEndParagraphsWhereLinesAreParagraphs() {
    String one =
        "The army took the town in the night and held it for a week before it left. ".repeat(3);
    assertThat(of(one + "\nA headline\n" + one + "\n\n" + one)).hasSize(4);
  }

  @Test
  void wrappedLinesAreJoinedAndBlankLinesDivide() {
    String wrapped =
        """
        The army took the town in the night and held it for a week, the
        officials said on Monday, and then it went back over the river to
        the camp from which it had come. Nobody was hurt.

        The council met on the next morning in the hall of the old school
        and asked for help from the capital, which came two days later by
        train.
        """;
    assertThat(of(wrapped)).hasSize(2);
    assertThat(of(wrapped).getFirst()).endsWith("Nobody was hurt.");
  }

  @Test
  void aListInAWrappedTextKeepsItsItems() {
    String wrapped =
        """
        The army took the town in the night and held it for a week, the
        officials said on Monday, and then it went back over the river to
        the camp from which it had come, having lost nobody at all but the
        - four trucks
        - two boats
        """;
    assertThat(of(wrapped)).hasSize(3);
  }

  @Test
  void shortLinesAreNotTakenForWrappedOnes() {
    assertThat(of("Dead\nfour men\nHurt\nten men")).hasSize(4);
  }

  @Test
  void blankTextHasNoParagraphs() {
    assertThat(of(" \n\t\n ")).isEmpty();
  }
}
