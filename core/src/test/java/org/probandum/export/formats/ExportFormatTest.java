package org.probandum.export.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.probandum.export.Golden;
import org.probandum.export.ReportFixture;
import org.probandum.export.form.ExportException;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.redact.Redaction;
import org.probandum.model.Report;

class ExportFormatTest {
  private static final Set<ExportFormat> OFFICE = EnumSet.of(ExportFormat.DOCX, ExportFormat.XLSX);

  private final Report report = ReportFixture.report();

  @ParameterizedTest
  @EnumSource(
      names = {"PDF", "HTML", "JSON"},
      mode = Mode.EXCLUDE)
  void bytesAreThoseOfTheGoldenFile(ExportFormat format) throws Exception {
    Golden.check("formats/" + goldenName(format), shown(format, Decisions.SETTINGS));
  }

  private static String goldenName(ExportFormat format) {
    return format.fileName() + (OFFICE.contains(format) ? ".txt" : "");
  }

  @ParameterizedTest
  @EnumSource(names = "PDF", mode = Mode.EXCLUDE)
  void equalReportsGiveEqualBytes(ExportFormat format) throws Exception {
    assertThat(render(format, Decisions.SETTINGS, Redaction.NONE))
        .isEqualTo(
            Exports.render(format, ReportFixture.report(), Decisions.SETTINGS, Redaction.NONE));
  }

  @ParameterizedTest
  @EnumSource(names = {"CLAIM_REVIEW", "STIX", "DOCX", "AVERITEC"})
  void whatIsPublishedCarriesNoVerdictThatNobodyAccepted(ExportFormat format) throws Exception {
    assertThat(format.publishes()).isTrue();
    String text = new String(shown(format, ExportSettings.DEFAULT), StandardCharsets.UTF_8);
    assertThat(text)
        .doesNotContain("contested", "corroborated", "\"disagree\"", "Refuted", "ClaimReview\"");
  }

  @ParameterizedTest
  @EnumSource(names = {"CLAIM_REVIEW", "STIX", "DOCX", "AVERITEC"})
  void proposalsThatAreAskedForAreMarked(ExportFormat format) throws Exception {
    String text =
        new String(shown(format, Decisions.SETTINGS.withProposals()), StandardCharsets.UTF_8);
    assertThat(text)
        .containsAnyOf("decided by nobody", "machine proposal")
        .containsAnyOf("R. Reader", "\"accepted\"");
  }

  @ParameterizedTest
  @EnumSource(names = {"HTML", "JSON", "DOCX", "XLSX", "ANNOTATIONS", "AVERITEC"})
  void whoIsRedactedHasTheSameMarkEverywhere(ExportFormat format) throws Exception {
    Redaction redaction = Redaction.of(java.util.List.of("Ida Lund; Mayor Lund"));
    assertThat(text(format, render(format, Decisions.SETTINGS, redaction))).contains("[person 1]");
  }

  @ParameterizedTest
  @EnumSource(names = "PDF", mode = Mode.EXCLUDE)
  void noFormatGivesAwayWhoIsRedacted(ExportFormat format) throws Exception {
    Redaction redaction = Redaction.of(java.util.List.of("Ida Lund; Mayor Lund", "R. Reader"));
    String text =
        text(format, render(format, Decisions.SETTINGS.withProposals(), redaction))
            .toLowerCase(java.util.Locale.ROOT);
    assertThat(text).doesNotContain("lund", "reader\"", "r. reader");
  }

  @Test
  void namesAreFoundAgainAndUnknownOnesAreNot() {
    assertThat(ExportFormat.find("stix")).isEqualTo(ExportFormat.STIX);
    assertThat(ExportFormat.find("stixx")).isNull();
    assertThat(ExportFormat.names()).doesNotHaveDuplicates();
    assertThat(Arrays.stream(ExportFormat.values()).map(ExportFormat::fileName))
        .doesNotHaveDuplicates();
  }

  @Test
  void pdfWithoutABrowserSaysWhatIsMissing() {
    assertThatThrownBy(() -> render(ExportFormat.PDF, ExportSettings.DEFAULT, Redaction.NONE))
        .isInstanceOf(ExportException.class)
        .hasMessageContaining("Chromium");
  }

  private byte[] shown(ExportFormat format, ExportSettings settings) throws Exception {
    byte[] bytes = render(format, settings, Redaction.NONE);
    return OFFICE.contains(format) ? text(format, bytes).getBytes(StandardCharsets.UTF_8) : bytes;
  }

  private byte[] render(ExportFormat format, ExportSettings settings, Redaction redaction)
      throws ExportException {
    return Exports.render(format, report, settings, redaction);
  }

  /// The text of a file, or of all entries of a zip file.
  private static String text(ExportFormat format, byte[] bytes) throws IOException {
    if (!OFFICE.contains(format)) {
      return new String(bytes, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        text.append("== ").append(entry.getName()).append('\n');
        text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("><", ">\n<"))
            .append('\n');
      }
    }
    return text.toString();
  }
}
