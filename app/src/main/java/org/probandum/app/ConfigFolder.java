package org.probandum.app;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Finds the folder in which the program keeps what is the user's own and must not be lost.
final class ConfigFolder {
  private ConfigFolder() {}

  /// The folder given, or the platform's usual place. It need not exist.
  static Path resolve(@Nullable Path given) {
    if (given != null) {
      return given.toAbsolutePath();
    }
    String home = System.getProperty("user.home", ".");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String configured = System.getenv("XDG_CONFIG_HOME");
    if (configured != null && Path.of(configured).isAbsolute()) {
      return Path.of(configured, "probandum");
    }
    if (system.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "probandum");
    }
    String roaming = System.getenv("APPDATA");
    if (system.contains("windows") && roaming != null) {
      return Path.of(roaming, "probandum");
    }
    return Path.of(home, ".config", "probandum").toAbsolutePath();
  }
}
