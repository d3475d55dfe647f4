package org.probandum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the folder in which the program keeps what it may reuse.
final class CacheFolder {
  private CacheFolder() {}

  /// The folder given, or the platform's usual place; made if it is not there. Where it cannot be
  /// written, a temporary folder, so that a read-only home stops nobody.
  static Path resolve(@Nullable Path given) {
    Path folder = given != null ? given.toAbsolutePath() : usual();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      if (given != null) {
        throw Failure.failed("cannot make the cache folder " + given + ": " + Failure.reason(e));
      }
      return temporary();
    }
    if (Files.isWritable(folder)) {
      return folder;
    }
    if (given != null) {
      throw Failure.failed("the cache folder " + given + " cannot be written");
    }
    return temporary();
  }

  private static Path usual() {
    String home = System.getProperty("user.home", ".");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String configured = System.getenv("XDG_CACHE_HOME");
    if (configured != null && Path.of(configured).isAbsolute()) {
      return Path.of(configured, "probandum");
    }
    if (system.contains("mac")) {
      return Path.of(home, "Library", "Caches", "probandum");
    }
    String local = System.getenv("LOCALAPPDATA");
    if (system.contains("windows") && local != null) {
      return Path.of(local, "probandum", "cache");
    }
    return Path.of(home, ".cache", "probandum").toAbsolutePath();
  }

  private static Path temporary() {
    try {
      return Files.createTempDirectory("probandum-cache");
    } catch (IOException e) {
      throw Failure.failed("no folder can be written for the cache: " + Failure.reason(e));
    }
  }
}
