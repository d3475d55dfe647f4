package org.probandum.train.model;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDArrays;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A row read at several depths: the means of its pieces' vectors after a third of the layers, a
/// half, two thirds, five sixths and all of them, and the last vector of `[CLS]`.
///
/// What makes a wording subjective shows at different depths, a single word early and irony late,
/// and a head that sees all of them need not have the last layer carry it, which the pairs need.
public final class LayerMeans {
  private static final int PARTS = 6;

  private LayerMeans() {}

  /// The layers whose means are taken, counted from 0.
  public static List<Integer> layers(TransformerSettings settings) {
    return IntStream.rangeClosed(2, PARTS)
        .map(part -> settings.layers() * part / PARTS - 1)
        .boxed()
        .toList();
  }

  /// How many numbers a row is read as.
  public static int width(TransformerSettings settings) {
    return PARTS * settings.width();
  }

  /// The rows as read `[rows, width]`.
  ///
  /// @param hidden each layer's vectors of the batch
  public static NDArray of(TransformerSettings settings, List<NDArray> hidden, PieceBatch batch) {
    NDArray shown =
        batch
            .bias()
            .reshape(batch.rows(), batch.length(), 1)
            .gte(0)
            .toType(DataType.FLOAT32, false);
    NDArray pieces = shown.sum(new int[] {1});
    List<NDArray> parts = new ArrayList<>();
    for (int layer : layers(settings)) {
      parts.add(hidden.get(layer).mul(shown).sum(new int[] {1}).div(pieces));
    }
    parts.add(hidden.getLast().get(new NDIndex(":, 0")));
    return NDArrays.concat(new NDList(parts), 1);
  }
}
