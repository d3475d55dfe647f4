package org.probandum.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static List<Word> words(float left, float baseline, String line) {
    List<Word> words = new ArrayList<>();
    float x = left;
    for (String word : line.split(" ", -1)) {
      float right = x + word.length() * 5;
      words.add(new Word(word, x, right, baseline, 10, false));
      x = right + 3;
    }
    return words;
  }

  private static List<Word> page(String... rows) {
    List<Word> words = new ArrayList<>();
    float baseline = 50;
    for (String row : rows) {
      float left = 50;
      for (String piece : row.split("\\|", -1)) {
        words.addAll(words(left, baseline, piece.strip()));
        left += 250;
      }
      baseline += 12;
    }
    return words;
  }

  private static List<String> read(List<Word> words) {
    return PageLayout.lines(words, 1, 0).stream().map(Line::text).toList();
  }

  @Test
  void columnsAreReadOneAfterTheOtherAlsoWhereThePageDrawsRowByRow() {
    assertThat(
            read(
                page(
                    "A headline that goes over both of the columns of this page here",
                    "first line of the left column | first line of the right column",
                    "second line of the left column | second line of the right column",
                    "third line of the left column | third line of the right column")))
        .containsExactly(
            "A headline that goes over both of the columns of this page here",
            "first line of the left column",
            "second line of the left column",
            "third line of the left column",
            "first line of the right column",
            "second line of the right column",
            "third line of the right column");
  }

  @Test
  void aTableIsReadRowByRow() {
    assertThat(read(page("Day | Killed", "1 May | 3", "2 May | 14")))
        .containsExactly("Day | Killed", "1 May | 3", "2 May | 14");
  }

  @Test
  void aHyphenStaysOnlyWhereTheDocumentWritesItElsewhere() {
    List<Line> lines =
        PageLayout.lines(
            page(
                "The cease-",
                "fire held and a ceasefire is",
                "no long-",
                "term peace but long-term"),
            1,
            0);
    assertThat(PageText.of(lines, Set.of(), 1000).text())
        .isEqualTo("The ceasefire held and a ceasefire is no long-term peace but long-term");
  }
}
