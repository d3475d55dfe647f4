package org.probandum.export.bundle;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.redact.Redaction;

/// What a package is to hold beside the report.
///
/// @param originals what it holds of the documents
/// @param files where the original of a document lies, by the document's id; used with
///   [Originals#INCLUDE] alone
/// @param redaction whose names are taken out
/// @param journal the case's journal as JSON lines, or null without a case
/// @param settings accepted verdicts, and the date that the package bears
public record PackageContents(
    Originals originals,
    Map<String, Path> files,
    Redaction redaction,
    @Nullable Content journal,
    ExportSettings settings) {

  /// What a package holds of the documents.
  public enum Originals {
    /// Their original bytes and their texts.
    INCLUDE,
    /// Their texts, so that every quote can be looked up.
    TEXTS,
    /// Their hashes alone.
    HASHES
  }

  public PackageContents {
    files = new TreeMap<>(files);
    if (!redaction.isEmpty() && originals == Originals.INCLUDE) {
      throw new IllegalArgumentException(
          "originals hold the names that are to be taken out\nMaybe give --originals texts or"
              + " hashes.");
    }
    if (!redaction.isEmpty() && journal != null) {
      throw new IllegalArgumentException(
          "names cannot be taken out of a journal, whose hashes would no longer fit\nMaybe leave it"
              + " out.");
    }
  }
}
