package org.probandum.app;

import java.nio.file.Files;
import java.nio.file.Path;

/// The tree of sources that the tests run in.
final class Repository {
  private Repository() {}

  /// Its folder: the nearest one up that holds the launcher and the examples.
  static Path folder() {
    for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.isRegularFile(at.resolve("probandum"))
          && Files.isDirectory(at.resolve("examples"))) {
        return at;
      }
    }
    throw new IllegalStateException("the tests must run inside the repository");
  }
}
