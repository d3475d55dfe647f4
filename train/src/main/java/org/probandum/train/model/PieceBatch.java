package org.probandum.train.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;

/// Rows of pieces, padded to the longest.
///
/// @param ids piece ids `[rows, length]`, int64
/// @param types token types `[rows, length]`, int64
/// @param bias what is added to attention scores `[rows, 1, 1, length]`: 0, or -10000 at padding
/// @param rows how many rows
/// @param length pieces of the longest row
public record PieceBatch(NDArray ids, NDArray types, NDArray bias, int rows, int length) {
  private static final float MASKED = -10_000f;

  /// A row of pieces with their token types; both arrays have one length and are not copied.
  public static final class Row {
    private final int[] ids;
    private final int[] types;

    /// A row of these pieces.
    public Row(int[] ids, int[] types) {
      if (ids.length != types.length) {
        throw new IllegalArgumentException(ids.length + " pieces but " + types.length + " types");
      }
      this.ids = ids;
      this.types = types;
    }

    /// How many pieces.
    public int length() {
      return ids.length;
    }
  }

  /// These rows as native arrays, which the manager frees.
  public static PieceBatch of(NDManager manager, List<Row> rows) {
    int length = rows.stream().mapToInt(Row::length).max().orElseThrow();
    int count = rows.size();
    long[] ids = new long[count * length];
    long[] types = new long[count * length];
    float[] bias = new float[count * length];
    for (int r = 0; r < count; r++) {
      Row row = rows.get(r);
      for (int i = 0; i < length; i++) {
        int at = r * length + i;
        boolean padding = i >= row.length();
        ids[at] = padding ? 0 : row.ids[i];
        types[at] = padding ? 0 : row.types[i];
        bias[at] = padding ? MASKED : 0;
      }
    }
    Shape shape = new Shape(count, length);
    return new PieceBatch(
        manager.create(ids, shape),
        manager.create(types, shape),
        manager.create(bias, new Shape(count, 1, 1, length)),
        count,
        length);
  }
}
