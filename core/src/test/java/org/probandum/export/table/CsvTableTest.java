package org.probandum.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.export.table.Sheet.Cell;

class CsvTableTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a"})
  void whatCouldBeAFormulaIsRisky(String text) {
    assertThat(new Cell.Text(text).isRisky()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=1", "'=1", "1-1", " x"})
  void otherTextIsNot(String text) {
    assertThat(new Cell.Text(text).isRisky()).isFalse();
  }
}
