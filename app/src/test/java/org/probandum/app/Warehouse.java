package org.probandum.app;

import static java.util.Comparator.reverseOrder;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The invented case of a warehouse fire, in the test resources.
///
/// @param folder holds `article.md` and `sources`
record Warehouse(Path folder) {

  static Warehouse asStored() {
    try {
      return new Warehouse(
          Path.of(
              Objects.requireNonNull(Warehouse.class.getResource("warehouse"), "warehouse")
                  .toURI()));
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A copy whose files were made in the given order of their names.
  static Warehouse copied(Path to, Order order) throws IOException {
    Warehouse stored = asStored();
    Files.createDirectories(to.resolve("sources"));
    Files.copy(stored.article(), to.resolve("article.md"));
    for (Path file : stored.files(order)) {
      Files.copy(file, to.resolve("sources").resolve(file.getFileName()));
    }
    return new Warehouse(to);
  }

  /// The order in which files are made.
  enum Order {
    BY_NAME,
    REVERSED
  }

  Path article() {
    return folder.resolve("article.md");
  }

  Path sources() {
    return folder.resolve("sources");
  }

  /// Runs `check` on it with further arguments.
  Invocation check(Path out, Path cache, String... more) {
    Stream<String> given =
        Stream.of(
            "check",
            article().toString(),
            "--sources",
            sources().toString(),
            "--out",
            out.toString(),
            "--cache",
            cache.toString());
    return Invocation.of(Stream.concat(given, Stream.of(more)).toArray(String[]::new));
  }

  private List<Path> files(Order order) throws IOException {
    try (Stream<Path> files = Files.list(sources())) {
      return files
          .sorted(order == Order.BY_NAME ? Comparator.naturalOrder() : reverseOrder())
          .toList();
    }
  }
}
