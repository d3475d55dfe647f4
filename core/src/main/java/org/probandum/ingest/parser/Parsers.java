package org.probandum.ingest.parser;

import java.io.IOException;
import java.util.function.Consumer;

/// All parsers under one roof. Not thread-safe.
public final class Parsers {
  private final Bounds bounds;
  private final OfficeParsers office = new OfficeParsers();
  private final Tesseract tesseract;

  private Parsers(Bounds bounds, Tesseract tesseract) {
    this.bounds = bounds;
    this.tesseract = tesseract;
  }

  /// Parsers that give no more than this.
  ///
  /// @param bounds how much one parse may give
  /// @param tesseract the program that reads scanned pages
  public static Parsers create(Bounds bounds, Tesseract tesseract) {
    return new Parsers(bounds, tesseract);
  }

  /// Reads a file; whatever it is, parts come out and no exception but those of the machine.
  public void parse(Format format, Input input, Consumer<Part> out) {
    try {
      dispatch(format, input, out);
    } catch (Refusal e) {
      out.accept(new Part.Refused(e.reason()));
    } catch (IOException e) {
      out.accept(new Part.Refused(damaged(e)));
    } catch (RuntimeException e) {
      // The edge: libraries throw anything over a damaged file.
      out.accept(new Part.Refused(damaged(e)));
    } catch (StackOverflowError e) {
      out.accept(new Part.Refused("damaged or hostile: nested too deeply to be read"));
    }
  }

  private void dispatch(Format format, Input input, Consumer<Part> out) throws IOException {
    switch (format) {
      case PDF -> new PdfFile(bounds, tesseract).parse(input.bytes(), out);
      case WORD, RTF, SHEET, SLIDES, CSV, EPUB, MSG ->
          office.parse(format, input.bytes(), bounds, out);
      case MAIL -> new Mail(bounds).message(input.bytes(), out);
      case MHTML -> new Mail(bounds).page(input.bytes(), out);
      case MBOX -> new Mailbox(bounds).parse(input, out);
      case ZIP, WACZ -> new ZipFolder(bounds, format).parse(input, out);
      case WARC -> new WebArchive(bounds).parse(input, out);
    }
  }

  static String damaged(Throwable cause) {
    for (Throwable e = cause; e != null; e = e.getCause()) {
      if (e instanceof Refusal refusal) {
        return refusal.reason();
      }
    }
    // No message: it can hold the place of a temporary file, and reports repeat to the byte.
    return "damaged: its reader stopped with " + cause.getClass().getSimpleName();
  }
}
