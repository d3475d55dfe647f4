package org.probandum.export.paper;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.probandum.export.form.ExportException;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Sources;
import org.probandum.model.Report;

/// The report as a PDF that a Chromium prints. The page holds no script and forbids itself any
/// request, and the browser finds no host. The same browser prints equal reports to equal bytes.
public final class PdfFile {
  private static final long MOST_SECONDS = 120;

  /// When the file says it was made; as long as what replaces it, so that no offset moves.
  private static final Pattern MOMENT = Pattern.compile("\\(D:\\d{14}(?:Z|[+-]\\d{2}'\\d{2}')\\)");

  private PdfFile() {}

  /// The file.
  ///
  /// @throws ExportException where there is no browser, or it did not print
  public static byte[] render(Report report, ExportSettings settings) throws ExportException {
    Path browser = settings.browser();
    if (browser == null) {
      throw new ExportException(
          "a PDF needs Chromium or Chrome, and none was found"
              + "\nMaybe install one, name it with --browser, or export docx.");
    }
    byte[] page = PrintPage.bytes(DossierWriter.write(report, settings));
    try {
      Path folder = Files.createTempDirectory("probandum-print");
      try {
        return dated(print(browser, page, folder), Sources.date(report, settings));
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new ExportException("the PDF could not be made: " + e.getMessage(), e);
    }
  }

  private static byte[] print(Path browser, byte[] page, Path folder)
      throws IOException, ExportException {
    Path html = Files.write(folder.resolve("report.html"), page);
    Path pdf = folder.resolve("report.pdf");
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command(browser, html, pdf, folder))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
        throw new ExportException(browser + " did not print within " + MOST_SECONDS + " seconds");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExportException("printing was interrupted", e);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    if (!Files.exists(pdf)) {
      String said = Files.readString(log, StandardCharsets.ISO_8859_1).strip();
      throw new ExportException(browser + " printed nothing and said: " + said);
    }
    return Files.readAllBytes(pdf);
  }

  private static List<String> command(Path browser, Path html, Path pdf, Path folder) {
    List<String> command = new ArrayList<>();
    command.add(browser.toString());
    command.addAll(
        List.of(
            "--headless",
            "--disable-gpu",
            "--disable-extensions",
            "--disable-background-networking",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--no-first-run",
            "--no-pdf-header-footer",
            "--user-data-dir=" + folder.resolve("profile"),
            "--print-to-pdf=" + pdf));
    if ("root".equals(System.getProperty("user.name"))) {
      // Chromium's sandbox refuses to start for root; what it prints is a page without scripts.
      command.add("--no-sandbox");
    }
    command.add(html.toUri().toString());
    return command;
  }

  private static byte[] dated(byte[] pdf, LocalDate date) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    String moment = "(D:" + date.toString().replace("-", "") + "000000";
    return MOMENT
        .matcher(text)
        .replaceAll(found -> moment + found.group().substring(moment.length()))
        .getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
