package org.probandum.export.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Bidi;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import org.probandum.export.form.ExportException;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.OfficeFile;
import org.probandum.export.form.Sources;
import org.probandum.export.paper.Dossier.Block;
import org.probandum.model.Report;

/// The report as a file of Word: headings that its navigation shows, footnotes that it numbers, and
/// a table of the sources. Nothing in it is a field, a link or a macro.
public final class WordFile {
  private static final int INDENT = 360;
  private static final int TITLE = 18;
  private static final int SECTION = 13;

  private final XWPFDocument word;

  private WordFile(XWPFDocument word) {
    this.word = word;
  }

  /// The file; equal reports give equal bytes.
  public static byte[] render(Report report, ExportSettings settings) throws ExportException {
    Dossier dossier = DossierWriter.write(report, settings);
    try (XWPFDocument word = new XWPFDocument()) {
      word.createFootnotes();
      new WordFile(word).write(dossier);
      OfficeFile.describe(word.getProperties(), dossier.title(), Sources.date(report, settings));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      word.write(out);
      return OfficeFile.repeatable(out.toByteArray());
    } catch (IOException e) {
      throw new ExportException("the Word file could not be made: " + e.getMessage(), e);
    }
  }

  private void write(Dossier dossier) {
    XWPFStyles styles = word.createStyles();
    styles.addStyle(outline("Heading1", "heading 1", 0));
    styles.addStyle(outline("Heading2", "heading 2", 1));
    heading(dossier.title(), "Heading1", TITLE);
    dossier.lead().forEach(line -> run(word.createParagraph(), line));
    for (Dossier.Section section : dossier.sections()) {
      heading(section.heading(), "Heading2", SECTION);
      section.blocks().forEach(this::block);
    }
    heading("Annex: sources", "Heading1", SECTION);
    annex(dossier.annex());
  }

  private static XWPFStyle outline(String id, String name, int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.setType(STStyleType.PARAGRAPH);
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewOutlineLvl().setVal(java.math.BigInteger.valueOf(level));
    paragraph.addNewKeepNext();
    return new XWPFStyle(style);
  }

  private void heading(String text, String style, int size) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.setStyle(style);
    paragraph.setSpacingBefore(INDENT);
    XWPFRun run = run(paragraph, text);
    run.setBold(true);
    run.setFontSize(size);
  }

  private void block(Block block) {
    XWPFParagraph paragraph = word.createParagraph();
    switch (block) {
      case Block.Line line -> {
        run(paragraph, line.label() + ": ").setBold(true);
        run(paragraph, line.text());
      }
      case Block.Side side -> run(paragraph, side.name() + ":").setBold(true);
      case Block.Quote quote -> quote(paragraph, quote);
    }
  }

  private void quote(XWPFParagraph paragraph, Block.Quote quote) {
    paragraph.setIndentationLeft(INDENT);
    XWPFRun words = run(paragraph, "“" + quote.words().strip() + "”");
    if (isRightToLeft(quote.words())) {
      paragraph.getCTP().getPPr().addNewBidi();
      words.getCTR().addNewRPr().addNewRtl();
    }
    XWPFFootnote note = word.createFootnote();
    run(note.createParagraph(), " " + quote.note());
    paragraph.addFootnoteReference(note);
    if (!quote.remark().isEmpty()) {
      run(paragraph, " [" + quote.remark() + "]").setItalic(true);
    }
  }

  private static boolean isRightToLeft(String words) {
    return !new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
  }

  private void annex(List<Dossier.Source> sources) {
    XWPFTable table = word.createTable(sources.size() + 1, 4);
    row(table.getRow(0), "No.", "Source", "File and SHA-256", "State");
    for (int i = 0; i < sources.size(); i++) {
      Dossier.Source source = sources.get(i);
      String sha256 = source.sha256();
      String address = source.address();
      row(
          table.getRow(i + 1),
          String.valueOf(source.number()),
          source.name()
              + (source.line().isEmpty() ? "" : "\n" + source.line())
              + (address == null ? "" : "\n" + address),
          source.path() + (sha256 == null ? "" : "\n" + sha256),
          source.status());
    }
  }

  private static void row(XWPFTableRow row, String... cells) {
    for (int i = 0; i < cells.length; i++) {
      run(row.getCell(i).getParagraphArray(0), cells[i]);
    }
  }

  /// Adds text, of which a line end becomes one.
  private static XWPFRun run(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    String[] lines = OfficeFile.allowed(text).split("\\R", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], run.getCTR().sizeOfTArray());
    }
    return run;
  }
}
