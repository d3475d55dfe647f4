package org.probandum.export.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.probandum.export.ReportFixture;
import org.probandum.export.redact.Redaction;

/// Runs where there is a Chromium.
class PdfFileTest {
  private final Path browser =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome").stream()
          .map(Path::of)
          .filter(Files::isExecutable)
          .findFirst()
          .orElse(Path.of(""));

  @BeforeEach
  void thereIsABrowser() {
    Assumptions.assumeTrue(Files.isExecutable(browser) && !browser.toString().isEmpty());
  }

  @Test
  void printsAndBearsTheDateOfTheReport() throws Exception {
    byte[] pdf =
        Exports.render(
            ExportFormat.PDF,
            ReportFixture.report(),
            Decisions.SETTINGS.withBrowser(browser),
            Redaction.NONE);
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text).startsWith("%PDF-").contains("(D:20211231000000");
  }
}
