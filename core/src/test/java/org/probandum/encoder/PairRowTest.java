package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairRowTest {

  private static final WordPieces PIECES = WordPieces.load();

  @Test
  void claimAndPassageStandBetweenTheirMarks() {
    PairRow row = PairRow.of(PIECES, "The bridge fell.", "On Monday");
    assertThat(row.ids()).containsExactly(101, 1996, 2958, 3062, 1012, 102, 2006, 6928, 102);
    assertThat(row.types()).containsExactly(0, 0, 0, 0, 0, 0, 1, 1, 1);
    assertThat(row.length()).isEqualTo(9);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10 | 20 | 10 | 20
          96 | 500 | 96 | 157
          90 | 500 | 90 | 163
          150 | 500 | 96 | 157
          150 | 120 | 133 | 120
          500 | 10 | 243 | 10
          500 | 0 | 253 | 0
          0 | 500 | 0 | 253
          """)
  void thePassageGivesWayFirst(int claim, int passage, int claimKept, int passageKept) {
    PairRow row = PairRow.of(PIECES, "river ".repeat(claim), "bridge ".repeat(passage));
    assertThat(Arrays.stream(row.ids()).filter(id -> id == 2314)).hasSize(claimKept);
    assertThat(Arrays.stream(row.ids()).filter(id -> id == 2958)).hasSize(passageKept);
    assertThat(Arrays.stream(row.types()).sum()).isEqualTo(passageKept + 1);
    assertThat(row.length()).isEqualTo(claimKept + passageKept + 3).isLessThanOrEqualTo(256);
  }

  @Test
  void aSentenceAloneStandsBetweenTwoMarksAndLosesItsEndWhereItIsTooLong() {
    PairRow row = PairRow.alone(PIECES, "The bridge fell.");
    assertThat(row.ids()).containsExactly(101, 1996, 2958, 3062, 1012, 102);
    assertThat(row.types()).containsOnly(0);
    int[] longest = PairRow.alone(PIECES, "river ".repeat(500)).ids();
    assertThat(longest).hasSize(256);
    assertThat(longest[255]).isEqualTo(102);
  }
}
