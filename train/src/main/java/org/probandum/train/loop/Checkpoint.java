package org.probandum.train.loop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.probandum.train.model.FusedNames;
import org.probandum.train.model.TensorFile;
import org.probandum.train.model.Weight;

/// A training's weights in a folder: `weights.safetensors`, and beside it the optimiser's state.
public final class Checkpoint {
  static final String WEIGHTS = "weights.safetensors";
  static final String OPTIMIZER = "optimizer.safetensors";

  private Checkpoint() {}

  /// The weights of a checkpoint under their usual names (query, key and value apart, matrices
  /// `[out, in]`); the frozen tables are not among them.
  ///
  /// @throws IOException if there is none or it cannot be read
  public static Map<String, Weight> weights(Path folder) throws IOException {
    return FusedNames.split(TensorFile.read(folder.resolve(WEIGHTS)).tensors());
  }

  /// The weights of a checkpoint as [org.probandum.train.model.Parameters] has them.
  ///
  /// @throws IOException if there is none or it cannot be read
  public static Map<String, Weight> trained(Path folder) throws IOException {
    return TensorFile.read(folder.resolve(WEIGHTS)).tensors();
  }

  /// What the training noted beside the weights: steps, seconds, dev figures.
  ///
  /// @throws IOException if there is none or it cannot be read
  public static Map<String, String> notes(Path folder) throws IOException {
    return TensorFile.read(folder.resolve(WEIGHTS)).notes();
  }

  /// Whether the folder has a checkpoint that a training can go on from.
  public static boolean isIn(Path folder) {
    return hasWeights(folder) && Files.exists(folder.resolve(OPTIMIZER));
  }

  /// Whether the folder has weights to start from.
  public static boolean hasWeights(Path folder) {
    return Files.exists(folder.resolve(WEIGHTS));
  }

  /// Writes only weights and notes: a result, not something to resume.
  public static void writeWeights(
      Path folder, Map<String, Weight> weights, Map<String, String> notes) throws IOException {
    Files.createDirectories(folder);
    new TensorFile(weights, new LinkedHashMap<>(notes)).write(folder.resolve(WEIGHTS));
  }
}
