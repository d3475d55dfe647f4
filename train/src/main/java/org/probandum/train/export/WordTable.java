package org.probandum.train.export;

import org.probandum.train.model.Weight;

/// The table of word pieces with 8-bit numbers, as the reading model gives its rows to the model of
/// dependencies.
///
/// @param table with full numbers
record WordTable(Weight table) {

  /// The rows of these pieces, one behind the other.
  float[] rows(int[] ids) {
    int width = Math.toIntExact(table.shape().getLast());
    float[] rows = new float[ids.length * width];
    for (int i = 0; i < ids.length; i++) {
      System.arraycopy(table.values(), ids[i] * width, rows, i * width, width);
    }
    Quantised quantised = Quantised.rows(rows, width);
    for (int i = 0; i < rows.length; i++) {
      rows[i] = quantised.levels()[i] * quantised.scales()[i / width];
    }
    return rows;
  }
}
