package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.formats.ExportFormat;
import org.probandum.export.formats.Exports;
import org.probandum.export.redact.Redaction;
import org.probandum.intake.IntakeException;
import org.probandum.intake.IntakeFormat;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Document;
import org.probandum.model.Span;
import org.probandum.model.Verdict;
import org.probandum.record.Case;
import org.probandum.record.CaseOptions;
import org.probandum.record.CaseView;
import org.probandum.record.CaseWriter;
import org.probandum.record.ClaimQuery;
import org.probandum.record.ClaimRow;
import org.probandum.record.ClaimState;
import org.probandum.record.ClaimWording;
import org.probandum.record.DecisionRefused;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Entry;

/// Claims go out of one case and into another.
// What is not there fails the test, as it should.
@SuppressWarnings("NullAway")
class ClaimImportTest {
  private static final CaseOptions OPTIONS =
      new CaseOptions(Clock.systemUTC(), new Reassessment(), Version.VERSION);
  private static final Path EXAMPLE = CaseFiles.examples().resolve("maine-1898");
  private static final String MARKS =
      """
      text,proposition,label,by
      Captain Sigsbee commanded the Maine,Sigsbee commanded the Maine.,Supported,A. Moss
      Spain denies that a mine destroyed the Maine,,so they say,
      Nothing of the kind stands there,It does not.,Refuted,A. Moss
      """;

  @TempDir private static Path shared;

  @SuppressWarnings("NullAway.Init")
  private static Checker checker;

  /// A checked case without a person's claim, as an archive.
  private static Path archive = Path.of("");

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Case file;

  @BeforeAll
  static void checkTheExample() throws IOException {
    checker = Checker.load(shared.resolve("cache"), AliasList.EMPTY, Models.none());
    Case first = Case.create(shared.resolve("first"), "Maine", "R. Ito", OPTIONS);
    try (CaseWriter writer = first.write("test")) {
      CaseImport.add(writer, "R. Ito", List.of(EXAMPLE.resolve("sources")), "", Progress.SILENT);
      check(first, writer);
    }
    archive = shared.resolve("first.zip");
    first.export(archive);
  }

  private static void check(Case file, CaseWriter writer) throws IOException {
    byte[] bytes = Files.readAllBytes(EXAMPLE.resolve("article.md"));
    CaseCheck.Article article = CaseCheck.Article.read(bytes, "article.md");
    CaseCheck.run(file, writer, checker, article, "R. Ito", Map.of(), "", Progress.SILENT);
  }

  @AfterAll
  static void close() {
    checker.close();
  }

  @BeforeEach
  void makeTheCase() {
    file = copy("case");
  }

  private Case copy(String name) {
    return Case.importFrom(archive, folder.resolve(name), OPTIONS);
  }

  private static ClaimImport.Result take(
      Case into, byte[] bytes, IntakeFormat format, boolean judge) throws IntakeException {
    try (CaseWriter writer = into.write("test")) {
      return ClaimImport.take(
          into,
          writer,
          new ClaimImport.Order("marks", bytes, format, null, judge, "M. Osei", "Second desk"));
    }
  }

  private ClaimImport.Result marks(boolean judge) throws IntakeException {
    return take(file, MARKS.getBytes(StandardCharsets.UTF_8), IntakeFormat.CLAIMS_CSV, judge);
  }

  private static List<ClaimRow> claims(Case of) {
    try (CaseView view = of.view()) {
      return view.claims(ClaimQuery.ALL.page(0, 500)).items();
    }
  }

  private static Set<ClaimWording> wordings(Case of) {
    return claims(of).stream()
        .map(row -> new ClaimWording(row.text(), row.proposition()))
        .collect(Collectors.toSet());
  }

  private ClaimRow claim(String key) {
    return claims(file).stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
  }

  private static String articleId(CaseView view) {
    return view.findArticle("article.md").run().articleId();
  }

  @Test
  void claimsOfOneCaseComeBackInAnotherOverTheSameArticle() throws Exception {
    try (CaseWriter writer = file.write("test");
        CaseView view = file.view()) {
      Document article = view.findArticle("article.md").reading().document();
      int start = article.text().indexOf("Eleven days have passed");
      writer.decide(
          "R. Ito",
          new Decision.AddClaim(
              article.id(), new Span(start, start + 23), "The loss was eleven days ago."),
          "");
      ClaimRow split = view.claims(ClaimQuery.ALL).items().get(1);
      writer.decide(
          "R. Ito",
          new Decision.SplitClaim(split.key(), List.of("An explosion.", "It was at night.")),
          "");
      check(file, writer);
    }
    Map<IntakeFormat, ExportFormat> formats =
        Map.of(
            IntakeFormat.CLAIMS_CSV, ExportFormat.CLAIMS_CSV,
            IntakeFormat.ANNOTATIONS, ExportFormat.ANNOTATIONS,
            IntakeFormat.AVERITEC, ExportFormat.AVERITEC);
    CaseShare share;
    try (CaseView view = file.view()) {
      share = CaseShare.find(view);
    }
    Case other = copy("other");
    int before = claims(other).size();
    for (IntakeFormat format : IntakeFormat.values()) {
      byte[] bytes =
          Exports.render(
              formats.get(format), share.report(), ExportSettings.DEFAULT, Redaction.NONE);
      ClaimImport.Result result = take(other, bytes, format, false);
      assertThat(result.refused()).as(format.label()).isEmpty();
      assertThat(result.taken()).as(format.label()).hasSize(3);
      assertThat(result.known()).as(format.label()).isEqualTo(before);
      assertThat(wordings(other)).as(format.label()).isEqualTo(wordings(file));
      assertThat(take(other, bytes, format, false).entries()).isEmpty();
      try (CaseWriter writer = other.write("test")) {
        writer.undo("M. Osei", "");
      }
      assertThat(claims(other)).hasSize(before);
    }
    assertThat(other.verify().faults()).isEmpty();
  }

  @Test
  void importIsOneActOfThePersonThatNamesTheFileAndItsHash() throws Exception {
    ClaimImport.Result result = marks(false);
    assertThat(result.taken()).hasSize(2);
    assertThat(result.refused())
        .singleElement()
        .satisfies(refused -> {
          assertThat(refused.place()).isEqualTo("row 4");
          assertThat(refused.reason()).contains("Nothing of the kind");
        });
    assertThat(result.verdicts()).isZero();
    Entry entry = result.entries().getFirst();
    assertThat(result.entries()).hasSize(1);
    assertThat(entry.who()).isEqualTo("M. Osei");
    assertThat(entry.why())
        .isEqualTo(
            "Second desk – imported from marks, SHA-256 "
                + Document.sha256(MARKS.getBytes(StandardCharsets.UTF_8)));
    assertThat(claim(result.taken().getFirst()).byPerson()).isTrue();
    assertThat(claim(result.taken().getFirst()).personVerdict()).isNull();
    try (CaseView view = file.view()) {
      var decision = view.findClaim(result.taken().getFirst()).decisions().getFirst();
      assertThat(decision.findMarked(result.taken().getFirst()).label()).isEqualTo("Supported");
      assertThat(decision.findMarked(result.taken().getFirst()).by()).isEqualTo("A. Moss");
      assertThat(decision.findMarked(result.taken().getLast()).by()).isNull();
    }
  }

  @Test
  void secondImportAddsNothingWhateverBecameOfTheClaims() throws Exception {
    List<String> taken = marks(false).taken();
    try (CaseWriter writer = file.write("test")) {
      writer.decide("R. Ito", new Decision.EditClaim(taken.getFirst(), "Reworded."), "");
      writer.decide("R. Ito", new Decision.DropClaim(taken.getLast()), "");
    }
    ClaimImport.Result again = marks(false);
    assertThat(again.entries()).isEmpty();
    assertThat(again.known()).isEqualTo(2);
    assertThat(claim(taken.getLast()).state()).isEqualTo(ClaimState.DROPPED);
  }

  @Test
  void rowThatTheFileRepeatsIsNoClaimThatTheCaseHadBefore() throws Exception {
    String row = "Captain Sigsbee commanded the Maine,Sigsbee commanded it.,,\n";
    byte[] twice = ("text,proposition,label,by\n" + row + row).getBytes(StandardCharsets.UTF_8);
    ClaimImport.Result first = take(file, twice, IntakeFormat.CLAIMS_CSV, false);
    assertThat(first.taken()).hasSize(1);
    assertThat(first.known()).isZero();
    assertThat(take(file, twice, IntakeFormat.CLAIMS_CSV, false).known()).isEqualTo(2);
  }

  @Test
  void labelIsForTheClaimThatStandsWhereADroppedOneHasTheSameWords() throws Exception {
    String dropped = marks(false).taken().getFirst();
    String key;
    try (CaseWriter writer = file.write("test");
        CaseView view = file.view()) {
      Span span = view.findClaim(dropped).row().span();
      writer.decide("R. Ito", new Decision.DropClaim(dropped), "");
      Decision again = new Decision.AddClaim(articleId(view), span, "Sigsbee commanded the Maine.");
      key = "p" + writer.decide("R. Ito", again, "").sequence() + ".1";
    }
    assertThat(marks(true).verdicts()).isEqualTo(1);
    assertThat(claim(key).personVerdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void fileWithMoreClaimsThanACheckSearchesForIsRefusedAsAWhole() {
    StringBuilder many = new StringBuilder("text,proposition\n");
    for (int i = 0; i <= AskedClaims.MOST; i++) {
      many.append("Captain Sigsbee commanded the Maine,He commanded ").append(i).append(" men.\n");
    }
    byte[] bytes = many.toString().getBytes(StandardCharsets.UTF_8);
    int before = claims(file).size();
    assertThatThrownBy(() -> take(file, bytes, IntakeFormat.CLAIMS_CSV, false))
        .isInstanceOf(DecisionRefused.class)
        .hasMessageContaining("marks has 2,001 new claims")
        .hasMessageContaining("a check searches for 2,000 at most");
    assertThat(claims(file)).hasSize(before);
  }

  @Test
  void importedClaimsAreSearchedWithTheNextCheck() throws Exception {
    List<String> taken = marks(false).taken();
    try (CaseWriter writer = file.write("test")) {
      check(file, writer);
    }
    assertThat(claim(taken.getFirst()).machineVerdict())
        .isIn(Verdict.SUPPORTED, Verdict.CORROBORATED, Verdict.QUALIFIED);
    assertThat(claim(taken.getLast()).machineVerdict()).isNotNull();
  }

  @Test
  void labelsBecomeDecisionsOnlyWhenAskedForAndNeverOverOnesThatAreThere() throws Exception {
    String key = marks(false).taken().getFirst();
    ClaimImport.Result judged = marks(true);
    assertThat(judged.verdicts()).isEqualTo(1);
    assertThat(judged.entries().getFirst().why())
        .contains("labelled “Supported” by A. Moss, imported from marks");
    assertThat(claim(key).personVerdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(claim(key).decidedBy()).isEqualTo("M. Osei");
    try (CaseWriter writer = file.write("test")) {
      writer.decide("R. Ito", new Decision.SetVerdict(key, Verdict.CONTESTED), "");
    }
    assertThat(marks(true).verdicts()).isZero();
    assertThat(claim(key).personVerdict()).isEqualTo(Verdict.CONTESTED);
  }

  @Test
  void whatTheProgramProposedIsNobodysDecisionWhenItComesBack() throws Exception {
    CaseShare share;
    try (CaseView view = file.view()) {
      share = CaseShare.find(view);
    }
    byte[] records =
        Exports.render(
            ExportFormat.AVERITEC,
            share.report(),
            ExportSettings.DEFAULT.withProposals(),
            Redaction.NONE);
    byte[] annotations =
        Exports.render(
            ExportFormat.ANNOTATIONS, share.report(), ExportSettings.DEFAULT, Redaction.NONE);
    assertThat(take(file, records, IntakeFormat.AVERITEC, true).verdicts()).isZero();
    ClaimImport.Result marked = take(file, annotations, IntakeFormat.ANNOTATIONS, true);
    assertThat(marked.verdicts()).isZero();
    assertThat(marked.passedOver()).isPositive();
  }

  @Test
  void caseWithoutTheArticleRefuses() {
    Case empty = Case.create(folder.resolve("empty"), "Empty", "R. Ito", OPTIONS);
    byte[] bytes = MARKS.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> take(empty, bytes, IntakeFormat.CLAIMS_CSV, false))
        .isInstanceOf(DecisionRefused.class)
        .hasMessageContaining("no article was checked");
    assertThatThrownBy(() -> take(file, bytes, IntakeFormat.ANNOTATIONS, false))
        .isInstanceOf(IntakeException.class);
    try (CaseView view = file.view()) {
      assertThat(view.findDocument(articleId(view))).isNotNull();
    }
  }
}
