package org.probandum.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.probandum.export.form.ExportException;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.formats.ExportFormat;
import org.probandum.export.formats.Exports;
import org.probandum.export.redact.Redaction;
import org.probandum.model.Report;

/// The formats that a person asked for.
///
/// @param formats in the order asked for, each once
record FormatList(List<ExportFormat> formats) {
  static final FormatList NONE = new FormatList(List.of());

  /// The sub-folder of a report's folder where its exports go.
  static final String FOLDER = "export";

  /// Formats by name, apart by commas; `all` stands for every one that needs no other program.
  static FormatList parse(String names) {
    List<ExportFormat> formats = new ArrayList<>();
    for (String name : names.split(",", -1)) {
      if (name.strip().equals("all")) {
        Arrays.stream(ExportFormat.values())
            .filter(format -> format != ExportFormat.PDF)
            .forEach(formats::add);
      } else {
        formats.add(find(name.strip()));
      }
    }
    return new FormatList(formats.stream().distinct().toList());
  }

  private static ExportFormat find(String name) {
    ExportFormat format = ExportFormat.find(name);
    if (format == null) {
      throw Failure.wrongUse(
          "there is no format '"
              + name
              + "'\nThere are: "
              + String.join(", ", ExportFormat.names())
              + ".");
    }
    return format;
  }

  /// Writes a file for each format.
  ///
  /// @return the files, in the order of the formats
  List<Path> write(Report report, ExportSettings settings, Redaction redaction, ReportFiles files) {
    List<Path> written = new ArrayList<>();
    for (ExportFormat format : formats) {
      try {
        files.write(format.fileName(), Exports.render(format, report, settings, redaction));
      } catch (ExportException e) {
        throw Failure.failed("cannot export " + format.format() + ": " + e.getMessage());
      }
      written.add(files.path(format.fileName()));
    }
    return written;
  }
}
