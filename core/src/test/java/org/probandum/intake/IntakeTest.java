package org.probandum.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.export.ReportFixture;
import org.probandum.export.form.DecidedClaim;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.formats.ExportFormat;
import org.probandum.export.formats.Exports;
import org.probandum.export.redact.Redaction;
import org.probandum.model.ClaimProposal;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Report;
import org.probandum.model.Verdict;

class IntakeTest {
  private static final Document TEXT =
      Document.ofText(
          "t.txt",
          "🔥 Nine died. The fire spread. Then nine died again; nine died.",
          Metadata.EMPTY);

  private final Report report = ReportFixture.report();

  @Test
  void ownAnnotationsComeBackWithTheirPlacesAndDecisions() throws Exception {
    Intake intake =
        WebAnnotationIntake.read(exported(ExportFormat.ANNOTATIONS), report.article().document());
    assertThat(intake.proposals().stream().map(ClaimProposal::proposition))
        .isEqualTo(report.assessed().stream().map(each -> each.claim().proposition()).toList());
    assertThat(intake.proposals().stream().map(proposal -> proposal.passage().span()))
        .isEqualTo(report.assessed().stream().map(each -> each.claim().hull()).toList());
    assertThat(intake.proposals().getFirst().label()).isEqualTo("contradicted");
    assertThat(intake.proposals().getFirst().by()).isEqualTo("R. Reader");
    // Evidence and mentions are no claims.
    assertThat(intake.refused()).isEmpty();
    assertThat(intake.passedOver()).isPositive();
  }

  @Test
  void ownTableAndRecordsComeBackWhole() throws Exception {
    Document article = report.article().document();
    Intake table = ClaimCsvIntake.read(exported(ExportFormat.CLAIMS_CSV), article);
    Intake records = AveritecIntake.read(exported(ExportFormat.AVERITEC), article);
    for (Intake intake : List.of(table, records)) {
      assertThat(intake.refused()).isEmpty();
      assertThat(intake.proposals().stream().map(ClaimProposal::proposition))
          .isEqualTo(
              DecidedClaim.all(report, ExportSettings.DEFAULT).stream()
                  .map(claim -> claim.claim().proposition())
                  .toList());
    }
  }

  @Test
  void ofSeveralPlacesTheOneThatIsMeantIsTaken() throws Exception {
    assertThat(start("{'exact': 'nine died'}", "")).isEqualTo(36);
    assertThat(start("{'exact': 'nine died', 'prefix': 'again; '}", "")).isEqualTo(53);
    assertThat(start("{'exact': 'nine died', 'suffix': ' again'}", "")).isEqualTo(36);
    assertThat(start("{'exact': 'Nine died'}", ", {'type': 'TextPositionSelector', 'start': 2}"))
        .isEqualTo(3);
  }

  private static int start(String quote, String more) throws IntakeException {
    String json =
        "{'type': 'Annotation', 'target': {'selector': [%s%s]}}"
            .formatted(quote.replace("{'exact'", "{'type': 'TextQuoteSelector', 'exact'"), more);
    Intake intake = WebAnnotationIntake.read(bytes(json.replace('\'', '"')), TEXT);
    return intake.proposals().getFirst().passage().span().start();
  }

  @Test
  void wordsThatDoNotStandInTheTextAreRefusedWithTheirPlace() throws Exception {
    Intake intake = ClaimCsvIntake.read(bytes("text,start\nTen died,3\nNine died,3\n,3\n"), TEXT);
    assertThat(intake.proposals()).hasSize(1);
    assertThat(intake.refused())
        .extracting(Intake.Refused::place)
        .containsExactly("row 2", "row 4");
    assertThat(intake.refused().getFirst().reason()).contains("Ten died");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "[]", "{}", "nothing", "{\"items\": 5}", "[[[[]]]]", "\"words\"", "null"})
  void whatIsNoSuchFileIsRefusedWhole(String text) {
    byte[] file = bytes(text);
    assertThatThrownBy(() -> WebAnnotationIntake.read(file, TEXT))
        .isInstanceOf(IntakeException.class);
    assertThatThrownBy(() -> AveritecIntake.read(file, TEXT)).isInstanceOf(IntakeException.class);
    assertThatThrownBy(() -> ClaimCsvIntake.read(file, TEXT)).isInstanceOf(IntakeException.class);
    assertThatThrownBy(() -> DecisionTable.read(file)).isInstanceOf(IntakeException.class);
  }

  @Test
  void theTableOfClaimsFilledInIsATableOfDecisions() throws Exception {
    assertThat(DecisionTable.read(exported(ExportFormat.CLAIMS_CSV)))
        .isEqualTo(settings().acceptances());
    assertThat(DecisionTable.read(bytes("claim,verdict,by,on\nc1,no evidence,A,2020-01-02\n")))
        .singleElement()
        .satisfies(decision -> assertThat(decision.verdict()).isEqualTo(Verdict.NO_EVIDENCE));
  }

  private byte[] exported(ExportFormat format) throws Exception {
    return Exports.render(format, report, settings(), Redaction.NONE);
  }

  private static ExportSettings settings() {
    return ExportSettings.DEFAULT.withAcceptances(
        List.of(
            new org.probandum.model.Acceptance(
                "c1", Verdict.CONTRADICTED, "R. Reader", java.time.LocalDate.of(2022, 1, 9))));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
