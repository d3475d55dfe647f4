package org.probandum.encoder;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The small transformer that says on which word of its sentence each word depends, and how. It
/// begins with the rows of the reading model's table of word pieces, which it was trained on, so
/// that the table is there once.
final class SyntaxModel implements AutoCloseable {

  /// The name of its files.
  static final String NAME = "syntax";

  /// The output of the reading model, and its input: a row of the table for each piece `[1, L, W]`.
  static final String WORDS = "words";

  private static final String FORMAT = "probandum-syntax/1";

  private final LazyModel model;
  private final List<String> relations;

  private SyntaxModel(LazyModel model, List<String> relations) {
    this.model = model;
    this.relations = List.copyOf(relations);
  }

  /// The model of these files, or null where they hold none.
  static @Nullable SyntaxModel find(ModelFiles files, Path nativeCache) {
    ModelDescription description = files.find(NAME);
    if (description == null) {
      return null;
    }
    description.require(FORMAT);
    return new SyntaxModel(
        new LazyModel(files, description, NAME, nativeCache), description.texts("relations"));
  }

  /// Which word of the window depends on which.
  ///
  /// @param words the rows of the window's pieces
  WindowTrees read(Window window, float[] words) {
    int length = window.length();
    if (words.length % length != 0) {
      throw new EncoderException("the model " + NAME + " gets " + words.length + " numbers");
    }
    Map<String, float[]> outputs = model.run(words, window.types());
    float[] relation = model.get(outputs, "relations");
    float[] arcs = model.get(outputs, "arcs");
    if (relation.length != length * relations.size() || arcs.length != length * length) {
      throw new EncoderException(
          "the model " + NAME + " gives other numbers than its description has");
    }
    return new WindowTrees(relations, window, arcs, relation);
  }

  void load() {
    model.load();
  }

  String sha256() {
    return model.sha256();
  }

  ModelCard card() {
    return model.card();
  }

  @Override
  public void close() {
    model.close();
  }
}
