package org.probandum.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.ModelFiles;
import org.probandum.pipeline.Models;
import picocli.CommandLine.Option;

/// The options that say which models a command uses.
final class ModelOptions {
  @Option(
      names = "--no-models",
      description = "Use no model: rules read and compare, words search.")
  private boolean none;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Use the models of this folder instead of those that the program carries.")
  private @Nullable Path folder;

  /// The models, of which none is loaded yet; the caller closes them.
  ///
  /// @param cache where the native library is unpacked once
  Models open(Path cache) {
    if (none) {
      if (folder != null) {
        throw Failure.wrongUse("--no-models and --models cannot be given together");
      }
      return Models.none();
    }
    return Models.find(files(), cache);
  }

  private ModelFiles files() {
    Path place = folder;
    if (place == null) {
      return ModelFiles.carried();
    }
    if (!Files.isDirectory(place)) {
      throw Failure.wrongUse("--models takes a folder, and there is none at " + place);
    }
    return ModelFiles.in(place);
  }
}
