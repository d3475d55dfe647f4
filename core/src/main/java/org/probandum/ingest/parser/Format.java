package org.probandum.ingest.parser;

/// How the parser process reads a file. An archive is read from disk, the others from memory.
public enum Format {
  /// Pages of text.
  PDF,
  /// A text document: DOCX, DOC, ODT.
  WORD,
  /// Rich text.
  RTF,
  /// A work book: XLSX, XLS, ODS.
  SHEET,
  /// Slides: PPTX, PPT, ODP.
  SLIDES,
  /// Rows of values set off by commas, tabs or semicolons.
  CSV,
  /// An electronic book.
  EPUB,
  /// One message with its attachments.
  MAIL,
  /// One message as Outlook keeps it.
  MSG,
  /// A saved page.
  MHTML,
  /// Many messages.
  MBOX,
  /// A packed folder.
  ZIP,
  /// A packed folder around web archives.
  WACZ,
  /// Captured pages.
  WARC;

  /// Whether it holds other files and has no text of its own.
  public boolean isArchive() {
    return switch (this) {
      case MBOX, ZIP, WACZ, WARC -> true;
      case PDF, WORD, RTF, SHEET, SLIDES, CSV, EPUB, MAIL, MSG, MHTML -> false;
    };
  }
}
