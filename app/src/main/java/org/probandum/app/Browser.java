package org.probandum.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the browser that prints PDFs.
final class Browser {
  private static final List<String> NAMES =
      List.of(
          "chromium",
          "chromium-browser",
          "google-chrome",
          "google-chrome-stable",
          "chrome.exe",
          "msedge.exe");

  private Browser() {}

  /// The program given, or the first Chromium or Chrome on the path, or null.
  static @Nullable Path find(@Nullable Path given) {
    if (given != null) {
      if (!Files.isExecutable(given)) {
        throw Failure.wrongUse("--browser takes a program, and there is none at " + given);
      }
      return given;
    }
    String path = System.getenv("PATH");
    for (String folder : (path == null ? "" : path).split(File.pathSeparator, -1)) {
      for (String name : NAMES) {
        Path program = Path.of(folder, name);
        if (!folder.isEmpty() && Files.isExecutable(program)) {
          return program;
        }
      }
    }
    return null;
  }
}
