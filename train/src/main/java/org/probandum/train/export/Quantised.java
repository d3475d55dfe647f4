package org.probandum.train.export;

import java.util.function.IntUnaryOperator;

/// Numbers as signed bytes times a scale for each group of them: symmetric, so that 0 stays 0
/// (Jacob et al., *Quantization and training of neural networks for efficient
/// integer-arithmetic-only inference*, CVPR 2018, section 2.1, with zero point 0).
///
/// Not changed once made; the arrays are not copied.
final class Quantised {

  /// The largest level of matrices. Processors with AVX2 but without VNNI add pairs of products of
  /// a byte without sign (up to 255) and one of these in 16 bits: 2 · 255 · 64 still fits, so that
  /// every processor gets the same sums.
  static final int MATRIX_LEVEL = 64;

  /// The largest level of tables, which are only looked up.
  static final int TABLE_LEVEL = 127;

  private final byte[] levels;
  private final float[] scales;

  private Quantised(byte[] levels, float[] scales) {
    this.levels = levels;
    this.scales = scales;
  }

  /// A matrix with one scale for each column.
  ///
  /// @param values row by row
  static Quantised columns(float[] values, int columns) {
    return of(values, columns, MATRIX_LEVEL, i -> i % columns);
  }

  /// A table with one scale for each row.
  ///
  /// @param values row by row
  static Quantised rows(float[] values, int columns) {
    return of(values, values.length / columns, TABLE_LEVEL, i -> i / columns);
  }

  private static Quantised of(float[] values, int groups, int level, IntUnaryOperator group) {
    float[] scales = new float[groups];
    for (int i = 0; i < values.length; i++) {
      int at = group.applyAsInt(i);
      scales[at] = Math.max(scales[at], Math.abs(values[i]));
    }
    scale(scales, level);
    byte[] levels = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      levels[i] = (byte) Math.round(values[i] / scales[group.applyAsInt(i)]);
    }
    return new Quantised(levels, scales);
  }

  private static void scale(float[] largest, int level) {
    for (int i = 0; i < largest.length; i++) {
      largest[i] = largest[i] == 0 ? 1 : largest[i] / level;
    }
  }

  /// The levels, in the order of the values.
  byte[] levels() {
    return levels;
  }

  /// What one level of each group is worth.
  float[] scales() {
    return scales.clone();
  }
}
