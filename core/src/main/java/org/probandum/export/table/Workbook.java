package org.probandum.export.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.probandum.export.form.ExportException;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.OfficeFile;
import org.probandum.export.form.Sources;
import org.probandum.export.table.Sheet.Cell;
import org.probandum.model.Report;

/// All tables as one workbook of Office Open XML. Texts are text cells, and those that begin like a
/// formula are marked as quoted, so that they stay text when somebody edits them.
public final class Workbook {
  private static final int LONGEST = 32_767;
  private static final int WIDTH = 24 * 256;

  private final XSSFWorkbook book;
  private final CellStyle head;
  private final CellStyle quoted;

  private Workbook(XSSFWorkbook book) {
    this.book = book;
    Font bold = book.createFont();
    bold.setBold(true);
    head = book.createCellStyle();
    head.setFont(bold);
    quoted = book.createCellStyle();
    quoted.setQuotePrefixed(true);
  }

  /// The workbook; equal reports give equal bytes.
  public static byte[] render(Report report, ExportSettings settings) throws ExportException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Workbook tables = new Workbook(book);
      Sheets.all(report, settings).forEach(tables::sheet);
      OfficeFile.describe(
          book.getProperties(),
          report.article().document().displayName(),
          Sources.date(report, settings));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return OfficeFile.repeatable(out.toByteArray());
    } catch (IOException e) {
      throw new ExportException("the workbook could not be made: " + e.getMessage(), e);
    }
  }

  private void sheet(Sheet sheet) {
    XSSFSheet table = book.createSheet(sheet.name());
    table.createFreezePane(0, 1);
    XSSFRow heads = table.createRow(0);
    for (int column = 0; column < sheet.heads().size(); column++) {
      XSSFCell cell = heads.createCell(column, CellType.STRING);
      cell.setCellValue(sheet.heads().get(column));
      cell.setCellStyle(head);
      table.setColumnWidth(column, WIDTH);
    }
    for (int row = 0; row < sheet.rows().size(); row++) {
      row(table.createRow(row + 1), sheet.rows().get(row));
    }
  }

  private void row(XSSFRow row, List<Cell> cells) {
    for (int column = 0; column < cells.size(); column++) {
      switch (cells.get(column)) {
        case Cell.Whole whole -> row.createCell(column).setCellValue((double) whole.number());
        case Cell.Text text -> {
          XSSFCell cell = row.createCell(column, CellType.STRING);
          cell.setCellValue(OfficeFile.allowed(cut(text.text())));
          if (text.isRisky()) {
            cell.setCellStyle(quoted);
          }
        }
      }
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
