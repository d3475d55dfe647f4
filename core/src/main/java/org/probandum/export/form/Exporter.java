package org.probandum.export.form;

import org.probandum.model.Report;

/// Renders a report in one format. Equal reports and settings give equal bytes; nothing is fetched,
/// and no clock is read.
///
/// To add a format: implement this in a package of its idea, name it in
/// `org.probandum.export.formats.ExportFormat`, add a golden file, and a row in `docs/exports.md`.
@FunctionalInterface
public interface Exporter {
  /// The report in this format.
  ///
  /// @throws ExportException where the format cannot be made of this report, or here
  byte[] render(Report report, ExportSettings settings) throws ExportException;
}
