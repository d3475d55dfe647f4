package org.probandum.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;

/// A model whose weights are loaded when they are first needed. Thread-safe; closed when no run is
/// under way.
final class LazyModel implements AutoCloseable {

  private final ModelFiles files;
  private final ModelDescription description;
  private final String name;
  private final Path nativeCache;
  private final Object lock = new Object();
  private @Nullable LoadedModel model;
  private boolean closed;

  LazyModel(ModelFiles files, ModelDescription description, String name, Path nativeCache) {
    if (!nativeCache.isAbsolute()) {
      throw new IllegalArgumentException("the folder must be absolute, got " + nativeCache);
    }
    this.files = files;
    this.description = description;
    this.name = name;
    this.nativeCache = nativeCache;
  }

  /// These outputs of the model by name for one row.
  Map<String, float[]> run(int[] ids, int[] types, Set<String> outputs) {
    try {
      return loaded().run(ids, types, outputs);
    } catch (OrtException e) {
      throw new EncoderException("the model " + name + " failed: " + e.getMessage(), e);
    }
  }

  /// The same for a row whose pieces' vectors are known.
  Map<String, float[]> run(float[] words, int[] types) {
    try {
      return loaded().run(words, types);
    } catch (OrtException e) {
      throw new EncoderException("the model " + name + " failed: " + e.getMessage(), e);
    }
  }

  /// The output with this name, which the model must have.
  float[] get(Map<String, float[]> outputs, String output) {
    float[] numbers = outputs.get(output);
    if (numbers == null) {
      throw new EncoderException("the model " + name + " has no output " + output);
    }
    return Objects.requireNonNull(numbers);
  }

  /// Loads the weights now.
  void load() {
    loaded();
  }

  private LoadedModel loaded() {
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("the model " + name + " is closed");
      }
      LoadedModel loaded = model;
      if (loaded == null) {
        loaded = read();
        model = loaded;
      }
      return loaded;
    }
  }

  private LoadedModel read() {
    try {
      byte[] weights = files.read(name + ".onnx");
      if (!Document.sha256(weights).equals(sha256())) {
        throw new EncoderException(
            "the weights of the model "
                + name
                + " are not those that "
                + description.place()
                + " describes");
      }
      return LoadedModel.load(weights, nativeCache);
    } catch (IOException | OrtException | LinkageError e) {
      throw new EncoderException("the model " + name + " cannot be loaded: " + e.getMessage(), e);
    }
  }

  String sha256() {
    return description.text("sha256");
  }

  ModelCard card() {
    try {
      return new ModelCard(
          name,
          description.text("version"),
          (long) description.number("bytes"),
          sha256(),
          description.text("licence"),
          description.text("purpose"),
          new String(files.read(name + ".md"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new EncoderException("the card of the model " + name + " cannot be read", e);
    }
  }

  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      if (model != null) {
        model.close();
        model = null;
      }
    }
  }
}
