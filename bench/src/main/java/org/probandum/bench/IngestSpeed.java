package org.probandum.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.sax.BodyContentHandler;
import org.probandum.ingest.Folder;
import org.probandum.ingest.FolderReader;
import org.xml.sax.SAXException;

/// Rate of reading a folder of HTML and PDF files, ours and Tika's parsers alone on the same files,
/// in one process and one thread each, after a first pass to warm up.
///
/// Run as a program of its own: `java -cp … org.probandum.bench.IngestSpeed FOLDER`.
public final class IngestSpeed {
  private IngestSpeed() {}

  /// Prints files a second of both.
  ///
  /// @param args the folder
  /// @throws IOException where the folder cannot be read
  public static void main(String[] args) throws IOException {
    print(Path.of(args[0]), System.out);
  }

  private static void print(Path folder, PrintStream out) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      all.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    tika(files.subList(0, Math.min(200, files.size())));
    long start = System.nanoTime();
    long letters = tika(files);
    report(out, "Tika alone", files.size(), letters, start);
    start = System.nanoTime();
    Folder read = FolderReader.create().read(folder, (done, total, path) -> {});
    long ours = read.documents().stream().mapToLong(document -> document.text().length()).sum();
    report(out, "probandum", files.size(), ours, start);
    out.println(read.documents().size() + " documents, " + read.rejected().size() + " rejected");
  }

  private static void report(PrintStream out, String who, int files, long letters, long start) {
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(
        Locale.ROOT,
        "%-11s %d files in %.1f s, %.0f files a second, %,d characters%n",
        who,
        files,
        seconds,
        files / seconds,
        letters);
  }

  private static long tika(List<Path> files) throws IOException {
    Parser html = new JSoupParser();
    Parser pdf = new PDFParser();
    long letters = 0;
    for (Path file : files) {
      BodyContentHandler text = new BodyContentHandler(-1);
      boolean isPdf = file.toString().endsWith(".pdf");
      try (TikaInputStream in = TikaInputStream.get(Files.readAllBytes(file))) {
        (isPdf ? pdf : html).parse(in, text, new Metadata(), new ParseContext());
      } catch (SAXException | TikaException e) {
        continue;
      }
      letters += text.toString().length();
    }
    return letters;
  }
}
