package org.probandum.export.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.table.Sheet.Cell;
import org.probandum.model.Report;

/// A table as comma-separated text (Y. Shafranovich, RFC 4180, 2005) in UTF-8 with a byte order
/// mark, without which spreadsheets misread it. A text that a spreadsheet could take for a formula
/// begins with an apostrophe.
public final class CsvTable {
  private static final String BYTE_ORDER_MARK = "\ufeff";

  private CsvTable() {}

  /// The claims with both verdicts, one a row.
  public static byte[] claims(Report report, ExportSettings settings) {
    return bytes(Sheets.claims(report, settings));
  }

  /// The passages with what they say on which claim, one a row.
  public static byte[] evidence(Report report, ExportSettings settings) {
    return bytes(Sheets.evidence(report));
  }

  /// Names, times, places and quantities of the article, one a row.
  public static byte[] mentions(Report report, ExportSettings settings) {
    return bytes(Sheets.mentions(report));
  }

  private static byte[] bytes(Sheet sheet) {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
      printer.printRecord(sheet.heads());
      for (List<Cell> row : sheet.rows()) {
        printer.printRecord(row.stream().map(CsvTable::text).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written to", e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Cell cell) {
    return switch (cell) {
      case Cell.Text text -> text.isRisky() ? "'" + text.text() : text.text();
      case Cell.Whole whole -> Long.toString(whole.number());
    };
  }
}
