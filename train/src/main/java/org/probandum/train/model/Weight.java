package org.probandum.train.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.List;
import java.util.stream.LongStream;

/// A tensor of floats on the Java side, row by row. The values are not copied: leave them alone.
public final class Weight {
  private final List<Long> shape;
  private final float[] values;

  /// A tensor of this shape.
  ///
  /// @throws IllegalArgumentException if the shape does not have as many places as there are values
  public Weight(List<Long> shape, float[] values) {
    this.shape = List.copyOf(shape);
    this.values = values;
    long size = this.shape.stream().reduce(1L, (a, b) -> a * b);
    if (size != values.length) {
      throw new IllegalArgumentException(
          "a tensor of shape %s has %d values, got %d".formatted(shape, size, values.length));
    }
  }

  /// A copy of a native array.
  public static Weight of(NDArray array) {
    List<Long> shape = LongStream.of(array.getShape().getShape()).boxed().toList();
    return new Weight(shape, array.toFloatArray());
  }

  /// The sizes of its dimensions.
  public List<Long> shape() {
    return shape;
  }

  /// Its values, row by row.
  public float[] values() {
    return values;
  }

  /// A native copy, which the manager frees.
  public NDArray in(NDManager manager) {
    return manager.create(values, nativeShape());
  }

  private Shape nativeShape() {
    return new Shape(shape.stream().mapToLong(Long::longValue).toArray());
  }

  /// The matrix with rows and columns exchanged.
  public Weight transposed() {
    if (shape.size() != 2) {
      throw new IllegalArgumentException("not a matrix: " + shape);
    }
    int rows = Math.toIntExact(shape.get(0));
    int columns = Math.toIntExact(shape.get(1));
    float[] result = new float[values.length];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        result[j * rows + i] = values[i * columns + j];
      }
    }
    return new Weight(List.of((long) columns, (long) rows), result);
  }

  /// These tensors one below the other.
  public static Weight stacked(List<Weight> parts) {
    int size = parts.stream().mapToInt(part -> part.values.length).sum();
    float[] result = new float[size];
    int at = 0;
    long rows = 0;
    for (Weight part : parts) {
      System.arraycopy(part.values, 0, result, at, part.values.length);
      at += part.values.length;
      rows += part.shape.getFirst();
    }
    List<Long> rest = parts.getFirst().shape.subList(1, parts.getFirst().shape.size());
    return new Weight(LongStream.concat(LongStream.of(rows), longs(rest)).boxed().toList(), result);
  }

  /// The rows from `start` on, `count` of them.
  public Weight rows(int start, int count) {
    int row = Math.toIntExact(longs(shape.subList(1, shape.size())).reduce(1, (a, b) -> a * b));
    float[] result = new float[count * row];
    System.arraycopy(values, start * row, result, 0, result.length);
    LongStream sizes =
        LongStream.concat(LongStream.of(count), longs(shape.subList(1, shape.size())));
    return new Weight(sizes.boxed().toList(), result);
  }

  private static LongStream longs(List<Long> list) {
    return list.stream().mapToLong(Long::longValue);
  }
}
