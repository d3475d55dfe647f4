package org.probandum.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where the program's own models lie. Each has three files: `NAME.onnx` with the weights,
/// `NAME.json` with what is needed to use them, and `NAME.md`, its card. A model that is not there
/// is done without.
public final class ModelFiles {

  private static final String RESOURCES = "/org/probandum/encoder/en/";

  private final @Nullable Path folder;

  private ModelFiles(@Nullable Path folder) {
    this.folder = folder;
  }

  /// The models that this build of the library carries.
  public static ModelFiles carried() {
    return new ModelFiles(null);
  }

  /// The models in a folder.
  public static ModelFiles in(Path folder) {
    return new ModelFiles(folder);
  }

  /// The description of the model with this name, or null where it is not here.
  ///
  /// @throws EncoderException where it is here and cannot be read
  @Nullable ModelDescription find(String name) {
    String file = name + ".json";
    try (InputStream in = open(file)) {
      return in == null ? null : ModelDescription.read(in.readAllBytes(), place(file));
    } catch (IOException e) {
      throw new EncoderException(place(file) + " cannot be read: " + e.getMessage(), e);
    }
  }

  /// All of a file that must be here.
  byte[] read(String file) throws IOException {
    try (InputStream in = open(file)) {
      if (in == null) {
        throw new IOException(place(file) + " is missing");
      }
      return in.readAllBytes();
    }
  }

  private @Nullable InputStream open(String file) throws IOException {
    Path place = folder;
    if (place == null) {
      return ModelFiles.class.getResourceAsStream(RESOURCES + file);
    }
    Path path = place.resolve(file);
    return Files.exists(path) ? Files.newInputStream(path) : null;
  }

  private String place(String file) {
    Path place = folder;
    return place == null ? RESOURCES + file : place.resolve(file).toString();
  }
}
