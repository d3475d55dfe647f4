package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPiecesTest {

  private final WordPieces pieces = WordPieces.load();

  /// The ids are those that the Hugging Face tokenizer gives for the same vocabulary file.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The bridge fell on Monday. | 101 1996 2958 3062 2006 6928 1012 102
          U.S. troops, 1,200 of them | 101 1057 1012 1055 1012 3629 1010 1015 1010 3263 1997 2068 102
          'Señor Müller''s café' | 101 12411 2953 12304 1005 1055 7668 102
          ISIS-K (Islamic State Khorasan Province) | 101 18301 1011 1047 1006 5499 2110 23225 2874 1007 102
          '  two   blanks ' | 101 2048 8744 2015 102
          unbelievably | 101 4895 8671 2666 3567 6321 102
          “quoted” — and so on… | 101 1523 9339 1524 1517 1998 2061 2006 1529 102
          مرحبا 東京 tower | 101 1295 17149 29820 29816 25573 1879 1755 3578 102
          $5 & 10% ~ x^2 | 101 1002 1019 1004 2184 1003 1066 1060 1034 1016 102
          İstanbul | 101 9960 102
          naïve co\u200Boperate | 101 15743 17654 102
          '' | 101 102
          """)
  void idsAreThoseOfTheReferenceTokenizer(String text, String ids) {
    assertThat(joined(text)).isEqualTo(ids);
  }

  @Test
  void specialTokensInATextArePlainWords() {
    assertThat(pieces.encode("[SEP]")).hasSizeGreaterThan(3);
  }

  @Test
  void aWordWithoutADivisionIsUnknown() {
    assertThat(joined("x".repeat(101))).isEqualTo("101 100 102");
  }

  @Test
  void thereAreNoMorePiecesThanTheLimit() {
    assertThat(pieces.encode("unbelievably ".repeat(1_000))).hasSize(WordPieces.MOST).endsWith(102);
    assertThat(pieces.encode("qzxv".repeat(25).concat(" ").repeat(50)))
        .hasSize(WordPieces.MOST)
        .endsWith(102);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bridge | 2958
          Bridge | 2958
          Unbelievably | 4895 8671 2666 3567 6321
          Al-Qaeda | 2632 1011 18659
          naïve | 15743
          '' | 100
          ​ | 100
          """)
  void aWordHasAtLeastOnePiece(String word, String ids) {
    assertThat(Arrays.stream(pieces.pieces(word)).mapToObj(Integer::toString))
        .containsExactly(ids.split(" ", -1));
  }

  @Test
  void aWordHasAtMostThirtyTwoPieces() {
    assertThat(pieces.pieces("-".repeat(100_000))).hasSize(32).containsOnly(1011);
  }

  @Test
  void aWordIsDividedAsInAText() {
    for (String word : new String[] {"Müller's", "1,200", "co​operate", "東京", "x^2"}) {
      long[] text = pieces.encode(word);
      assertThat(Arrays.stream(pieces.pieces(word)).asLongStream())
          .containsExactly(Arrays.stream(text, 1, text.length - 1).boxed().toArray(Long[]::new));
    }
  }

  private String joined(String text) {
    return Arrays.stream(pieces.encode(text))
        .mapToObj(Long::toString)
        .collect(Collectors.joining(" "));
  }
}
