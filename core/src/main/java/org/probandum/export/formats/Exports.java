package org.probandum.export.formats;

import org.probandum.export.form.ExportException;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.redact.Redaction;
import org.probandum.model.Report;

/// Renders a report in any format, with names of private persons taken out of it first.
public final class Exports {
  private Exports() {}

  /// The report in this format.
  ///
  /// @throws ExportException where the format cannot be made of this report, or here
  public static byte[] render(
      ExportFormat format, Report report, ExportSettings settings, Redaction redaction)
      throws ExportException {
    return format
        .exporter()
        .render(
            redaction.of(report),
            settings.withAcceptances(redaction.decisions(settings.acceptances())));
  }
}
