package org.probandum.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Metadata;
import org.probandum.model.Rejected;

/// What people wrote about files, beside them: `name.ext.yml` about `name.ext`, and the table
/// `metadata.csv` at the top of the folder, whose column `path` names the file. It overrides what
/// the files say about themselves; a file of its own goes before the table.
final class Descriptions {
  static final String TABLE = "metadata.csv";
  private static final long MOST_BYTES = 20L << 20;

  private final Map<String, Metadata> byPath = new HashMap<>();
  private final Set<String> describing = new HashSet<>();
  private final FrontMatter fields;

  private Descriptions(Limits limits) {
    this.fields = new FrontMatter(limits);
  }

  /// Reads the descriptions among these files.
  ///
  /// @param rejected takes those that cannot be read
  static Descriptions of(
      List<Map.Entry<String, Path>> files, Limits limits, List<Rejected> rejected) {
    Descriptions descriptions = new Descriptions(limits);
    Set<String> paths = new HashSet<>();
    files.forEach(file -> paths.add(file.getKey()));
    for (Map.Entry<String, Path> file : files) {
      String path = file.getKey();
      String described = described(path);
      boolean beside = described != null && paths.contains(described);
      try {
        if (path.equals(TABLE)) {
          descriptions.table(file.getValue(), rejected);
        } else if (beside && described != null) {
          descriptions.beside(file.getValue(), path, described, rejected);
        }
      } catch (IOException e) {
        rejected.add(
            new Rejected(path, null, "it cannot be read: " + e.getClass().getSimpleName()));
      }
    }
    return descriptions;
  }

  /// The file that a file of this name is about, or null where it is about none.
  private static @Nullable String described(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    int ending = lower.endsWith(".yml") ? 4 : lower.endsWith(".yaml") ? 5 : 0;
    return ending == 0 ? null : path.substring(0, path.length() - ending);
  }

  private static @Nullable String text(Path file, String path, List<Rejected> rejected)
      throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      rejected.add(new Rejected(path, null, "too large for a description of other files"));
      return null;
    }
    String text = TextDecoder.decode(Files.readAllBytes(file));
    if (text == null) {
      rejected.add(new Rejected(path, null, "binary content, not text"));
    }
    return text;
  }

  private void beside(Path file, String path, String described, List<Rejected> rejected)
      throws IOException {
    describing.add(path);
    String text = text(file, path, rejected);
    if (text == null) {
      return;
    }
    switch (fields.read(text.replace("\r\n", "\n"))) {
      case FrontMatter.Result.Fields(Metadata metadata) -> byPath.put(described, metadata);
      case FrontMatter.Result.Malformed(String reason) ->
          rejected.add(new Rejected(path, null, reason.replace("front matter", "description")));
    }
  }

  private void table(Path file, List<Rejected> rejected) throws IOException {
    String text = text(file, TABLE, rejected);
    if (text == null) {
      return;
    }
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setHeader().setIgnoreHeaderCase(true).setTrim(true).get();
    try (CSVParser rows = CSVParser.parse(new StringReader(text), format)) {
      if (rows.getHeaderNames().stream().noneMatch("path"::equalsIgnoreCase)) {
        // Some other table that happens to have this name.
        return;
      }
      describing.add(TABLE);
      for (CSVRecord row : rows) {
        if (row.isSet("path")) {
          byPath.putIfAbsent(row.get("path").replace('\\', '/'), fields.of(row.toMap()));
        }
      }
    } catch (IllegalArgumentException | java.io.UncheckedIOException e) {
      describing.add(TABLE);
      rejected.add(new Rejected(TABLE, null, "malformed table of descriptions"));
    }
  }

  /// Whether the file describes others and is no document.
  boolean describes(String path) {
    return describing.contains(path);
  }

  /// What is written about this file or the one in a file, or null where nothing is.
  @Nullable Metadata find(String path) {
    return byPath.get(path);
  }
}
