package org.probandum.train.export;

import org.probandum.train.model.Weight;

/// The table of word pieces with 8-bit numbers, as the reading model gives its rows to the model of
/// dependencies.
///
/// @param levels and scales of each row
/// @param width numbers in a row
record WordTable(Quantised levels, int width) {

  static WordTable of(Weight table) {
    int width = Math.toIntExact(table.shape().getLast());
    return new WordTable(Quantised.rows(table.values(), width), width);
  }

  /// The rows of these pieces, one behind the other.
  float[] rows(int[] ids) {
    float[] rows = new float[ids.length * width];
    for (int i = 0; i < ids.length; i++) {
      for (int w = 0; w < width; w++) {
        rows[i * width + w] = levels.levels()[ids[i] * width + w] * levels.scales()[ids[i]];
      }
    }
    return rows;
  }
}
