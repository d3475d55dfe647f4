package org.probandum.ingest.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ParsersTest {
  private static final Bounds BOUNDS = new Bounds(100_000, 1 << 20, 1 << 22, 100, 100);

  private static List<Part> parse(Bounds bounds, Format format, byte[] bytes) {
    List<Part> parts = new ArrayList<>();
    Parsers.create(bounds, Tesseract.on("")).parse(format, new Input.Memory(bytes), parts::add);
    parts.removeIf(Part.Alive.class::isInstance);
    return parts;
  }

  private static byte[] corpus(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            ParsersTest.class.getResourceAsStream("/org/probandum/ingest/corpus/" + name))) {
      return in.readAllBytes();
    }
  }

  @Test
  void withoutTesseractAScanIsRefusedAndAScannedPageIsListed() throws IOException {
    assertThat(parse(BOUNDS, Format.PDF, corpus("scanned.pdf")))
        .containsExactly(
            new Part.Refused(
                "it is a scan without text; reading it needs Tesseract, which is not installed"));
    List<Part> half = parse(BOUNDS, Format.PDF, corpus("half-scanned.pdf"));
    assertThat(half.getFirst()).isInstanceOf(Part.Body.class);
    assertThat(half.getLast())
        .isEqualTo(
            new Part.Omitted(
                "page 2", "scanned; reading it needs Tesseract, which is not installed"));
  }

  @Test
  void pagesTextAndFilesAreBounded() throws IOException {
    byte[] report = corpus("libreoffice-report.pdf");
    assertThat(parse(new Bounds(100_000, 1, 1, 1, 1), Format.PDF, report))
        .containsExactly(new Part.Refused("too large: more than 1 pages"));
    assertThat(parse(new Bounds(500, 1, 1, 1, 10), Format.PDF, report))
        .containsExactly(new Part.Refused("too large: its text is longer than 500 characters"));
    assertThat(
            parse(new Bounds(500, 1 << 20, 1 << 20, 1, 10), Format.ZIP, corpus("folder.zip"))
                .getLast())
        .isEqualTo(new Part.Refused("too large: more than 1 files in one file"));
    assertThat(
            parse(new Bounds(500, 1 << 20, 300, 9, 10), Format.ZIP, corpus("folder.zip")).getLast())
        .isEqualTo(new Part.Refused("too large: its files have more than 300 bytes"));
  }

  @Test
  void aRowStandsAloneWhereTheFirstNamesTheColumns() {
    byte[] table = "Day;Killed\n1 May;3\n;\n2 May;\"4;5\"\n".getBytes(StandardCharsets.UTF_8);
    assertThat(parse(BOUNDS, Format.CSV, table))
        .extracting(part -> ((Part.Body) part).text())
        .containsExactly("Day | Killed\n\nDay: 1 May; Killed: 3\n\nDay: 2 May; Killed: 4;5");
  }

  @Test
  void aFootnoteFollowsTheParagraphThatItInterrupts() throws IOException {
    Part.Body body =
        (Part.Body) parse(BOUNDS, Format.PDF, corpus("libreoffice-two-columns.pdf")).getFirst();
    assertThat(body.text())
        .contains("2 Interview with the harbour master, 8 May 2024, on file.")
        .doesNotContain("Velmond Review of Ports")
        .doesNotContain("Page 1 of");
  }

  @Test
  void aRaisedNumberIsNoPartOfTheNumberBeforeIt() throws IOException {
    Part.Body body =
        (Part.Body) parse(BOUNDS, Format.PDF, corpus("chromium-superscript.pdf")).getFirst();
    assertThat(body.text())
        .contains("The authority counted 1,240 people on 45 km2 of land. Nobody");
  }
}
