package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.export.ReportJson;
import org.probandum.ingest.Folder;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Acceptance;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Metadata;
import org.probandum.model.Report;
import org.probandum.model.Slot;
import org.probandum.model.Span;
import org.probandum.model.Verdict;
import org.probandum.record.Case;
import org.probandum.record.CaseOptions;
import org.probandum.record.CaseView;
import org.probandum.record.CaseWriter;
import org.probandum.record.ClaimDetail;
import org.probandum.record.ClaimQuery;
import org.probandum.record.ClaimRow;
import org.probandum.record.journal.Decision;

/// Claims that persons made are searched for when a case is checked again.
// What is not there fails the test, as it should.
@SuppressWarnings("NullAway")
class PersonsClaimsTest {
  private static final CaseOptions OPTIONS =
      new CaseOptions(Clock.systemUTC(), new Reassessment(), Version.VERSION);
  private static final Path EXAMPLE = CaseFiles.examples().resolve("maine-1898");
  private static final String WORDS = "Eleven days have passed";
  private static final String KILLED = "The explosion in Havana killed more than 250 sailors.";

  @TempDir private static Path cache;

  @SuppressWarnings("NullAway.Init")
  private static Checker checker;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Case file;

  @SuppressWarnings("NullAway.Init")
  private CaseWriter writer;

  @BeforeAll
  static void load() {
    checker = Checker.load(cache, AliasList.EMPTY, Models.none());
  }

  @AfterAll
  static void close() {
    checker.close();
  }

  @BeforeEach
  void makeTheCase() throws IOException {
    file = Case.create(folder.resolve("case"), "Maine", "R. Ito", OPTIONS);
    writer = file.write("test");
    CaseImport.add(writer, "R. Ito", List.of(EXAMPLE.resolve("sources")), "", Progress.SILENT);
    check();
  }

  private Report check() throws IOException {
    return check(Files.readAllBytes(EXAMPLE.resolve("article.md")));
  }

  private Report check(byte[] article) {
    CaseCheck.Article read = CaseCheck.Article.read(article, "article.md");
    return CaseCheck.run(file, writer, checker, read, "R. Ito", Map.of(), "", Progress.SILENT)
        .report();
  }

  private <T> T read(java.util.function.Function<CaseView, T> question) {
    try (CaseView view = file.view()) {
      return question.apply(view);
    }
  }

  private ClaimDetail claim(String key) {
    return read(view -> view.findClaim(key));
  }

  private String add(String words, String proposition) {
    return read(view -> {
      String id = view.findArticle("article.md").run().articleId();
      int start = view.findDocument(id).text().indexOf(words);
      Span span = new Span(start, start + words.length());
      return "p"
          + writer.decide("R. Ito", new Decision.AddClaim(id, span, proposition), "").sequence()
          + ".1";
    });
  }

  private ClaimRow machine(String words) {
    return read(view ->
        view.claims(ClaimQuery.ALL).items().stream()
            .filter(row -> row.text().contains(words) && !row.byPerson())
            .findFirst()
            .orElseThrow());
  }

  @Test
  void addedClaimHasFindingsAndAProposedVerdictAfterTheNextCheck() throws IOException {
    String key = add("The explosion killed more than 250 sailors", KILLED);
    assertThat(claim(key).proposed()).isNull();
    Report report = check();
    ClaimDetail found = claim(key);
    ClaimDetail same = claim(machine("killed more than 250").key());
    assertThat(found.row().byPerson()).isTrue();
    assertThat(found.row().proposition()).isEqualTo(KILLED);
    assertThat(found.row().machineVerdict()).isEqualTo(same.row().machineVerdict());
    assertThat(found.row().findVerdict()).isEqualTo(same.row().findVerdict());
    assertThat(found.findings().stream().filter(f -> f.machine().bears())).isNotEmpty();
    assertThat(found.origins()).isNotEmpty();
    assertThat(found.decisions()).noneMatch(decision -> decision.stale());
    assertThat(report.article().claims()).noneMatch(claim -> claim.byPerson());
    assertThat(file.verify().faults()).isEmpty();
  }

  @Test
  void partsOfAClaimAreSearchedEachByItself() throws IOException {
    ClaimRow whole = machine("terrible explosion sank");
    Decision split =
        new Decision.SplitClaim(
            whole.key(),
            List.of("An explosion sank the Maine.", "The Maine sank on 9 March 1898 in Havana."));
    long entry = writer.decide("R. Ito", split, "").sequence();
    check();
    assertThat(claim("p" + entry + ".1").row().machineVerdict())
        .isIn(Verdict.SUPPORTED, Verdict.CORROBORATED);
    assertThat(claim("p" + entry + ".2").row().machineVerdict())
        .isNotIn(null, Verdict.SUPPORTED, Verdict.CORROBORATED);
  }

  @Test
  void mergedClaimHoldsOnlyWhereAllOfItDoes() throws IOException {
    List<String> keys =
        Stream.of("Maine arrived in Havana", "commanded the Maine")
            .map(words -> machine(words).key())
            .toList();
    String wording =
        "The Maine arrived in Havana on 25 January 1898. Captain Sigsbee commanded the Maine.";
    long entry = writer.decide("R. Ito", new Decision.MergeClaims(keys, wording), "").sequence();
    check();
    ClaimDetail merged = claim("p" + entry + ".1");
    assertThat(merged.row().machineVerdict()).isNotNull();
    assertThat(merged.findings().stream().filter(f -> f.machine().bears()))
        .isNotEmpty()
        .allSatisfy(f -> assertThat(f.machine().why().children()).hasSizeGreaterThan(1));
  }

  @Test
  void verdictOfAPersonStandsAndIsStaleWhereEvidenceWasFoundSince() throws IOException {
    String known = add("The explosion killed more than 250 sailors", KILLED);
    String unknown = add(WORDS, "The harbour master of Havana owned eleven brown goats.");
    for (String key : List.of(known, unknown)) {
      writer.decide("R. Ito", new Decision.SetVerdict(key, Verdict.CONTRADICTED), "I know it.");
    }
    check();
    assertThat(claim(known).row().findVerdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(claim(known).row().stale()).isTrue();
    assertThat(claim(unknown).row().findVerdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(claim(unknown).row().machineVerdict()).isEqualTo(Verdict.NO_EVIDENCE);
    assertThat(claim(unknown).gap()).isNotNull();
    assertThat(claim(unknown).row().stale()).isFalse();
    check();
    assertThat(claim(known).verdicts()).hasSize(1);
  }

  @Test
  void claimIsSearchedAsItIsWordedNow() throws IOException {
    String key = add("The explosion killed more than 250 sailors", "Nobody was hurt.");
    writer.decide("R. Ito", new Decision.EditClaim(key, KILLED), "");
    Report report = check();
    assertThat(report.assessed().getLast().claim().proposition()).isEqualTo(KILLED);
    writer.decide("R. Ito", new Decision.DropClaim(key), "");
    assertThat(check().assessed()).noneMatch(assessed -> assessed.claim().byPerson());
  }

  @Test
  void placesOfAPersonsClaimAreExactSlicesOfTheArticle() throws IOException {
    add("The explosion killed more than 250 sailors", KILLED);
    add(WORDS, "On 9 March 1898 Consul Lee and the Maine left for Key West, in Florida.");
    Report report = check();
    String text = report.article().document().text();
    assertThat(report.assessed().subList(report.assessed().size() - 2, report.assessed().size()))
        .allSatisfy(assessed -> {
          assertThat(assessed.claim().hull().of(text)).isEqualTo(assessed.claim().text());
          assertThat(report.article().findSentence(assessed.claim().sentenceId())).isNotNull();
          for (Slot slot : assessed.claim().slots()) {
            assertThat(slot.span().of(text)).isEqualTo(slot.text());
          }
          for (Finding finding : assessed.findings()) {
            assertThat(finding.claimId()).isEqualTo(assessed.claim().id());
          }
        });
  }

  @Test
  void articlesOwnClaimsAreTheSameWithAndWithoutAPersonsClaim() throws IOException {
    Report before = check();
    add("The explosion killed more than 250 sailors", KILLED);
    Report after = check();
    int own = before.assessed().size();
    assertThat(after.assessed().subList(0, own)).isEqualTo(before.assessed());
    assertThat(after.article()).isEqualTo(before.article());
    assertThat(after.run().id()).isNotEqualTo(before.run().id());
    assertThat(after.ledger()).isEqualTo(before.ledger());
    assertThat(ReportJson.bytes(check())).isEqualTo(ReportJson.bytes(after));
  }

  @Test
  void verdictThatAPersonAcceptedOnTheirOwnClaimIsSharedWithItsReport() throws IOException {
    String key = add("The explosion killed more than 250 sailors", KILLED);
    check();
    Verdict proposed = claim(key).row().derivedVerdict();
    writer.decide("R. Ito", new Decision.AcceptVerdict(key, proposed), "");
    assertThat(read(CaseShare::find).accepted())
        .extracting(Acceptance::claimId)
        .containsExactly(key);
  }

  @Test
  void claimWhoseWordsTheArticleNoLongerHasIsNotSearched() throws IOException {
    String key = add(WORDS, "Eleven days have passed since the explosion of the Maine.");
    String moved = add("Captain Sigsbee commanded the Maine", "Sigsbee commanded the Maine.");
    String text = Files.readString(EXAMPLE.resolve("article.md"));
    Report report =
        check(
            text.replace(WORDS, "Many a day has passed")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    assertThat(report.assessed())
        .extracting(assessed -> assessed.claim().id())
        .contains(moved)
        .doesNotContain(key);
    assertThat(claim(key).row().stale()).isTrue();
    assertThat(claim(key).proposed()).isNull();
    assertThat(file.verify().faults()).isEmpty();
  }

  @Test
  void smallerCountThatIsLaterIsNoEarlierOneForAPersonsClaimEither() {
    String killed = "The explosion at the market in Osijek on 4 May 2021 killed ";
    Document article = document("article.md", "2021-05-20", killed + "59 people.");
    Document source = document("a.md", "2021-05-29", killed + "52 people.");
    Span span = new Span(0, article.text().strip().length());
    Report report =
        checker.check(
            article,
            new Folder(List.of(source), List.of()),
            List.of(new AskedClaim("p1.1", span, killed + "59 people.")),
            new RunSettings("article.md", Map.of()),
            Progress.SILENT);
    Finding own = report.assessed().getFirst().findings().getFirst();
    Finding asked = report.assessed().getLast().findings().getFirst();
    assertThat(own.flags()).isEmpty();
    assertThat(asked.flags()).isEmpty();
    assertThat(asked.relation()).isEqualTo(own.relation());
    assertThat(asked.comparisons())
        .anySatisfy(compared ->
            assertThat(compared.why()).contains("is no earlier count: 59 was given before"));
  }

  @Test
  void sourcesOfALargeFolderAreChosenForPersonsClaimsToo() {
    Document article =
        document("article.md", "2021-05-20", "The flood in Osijek killed 12 people.");
    List<Document> sources = new ArrayList<>();
    sources.add(document("b.md", "2021-05-06", "Ana Kovac opened a library in Zagreb."));
    sources.add(document("c.md", "2021-05-06", "Ivan Belic sold a vineyard in Split."));
    for (int i = 0; i < Candidates.MOST; i++) {
      sources.add(document("w" + i + ".md", "2021-05-06", "Street " + i + " had rain at dawn."));
    }
    Span span = new Span(0, article.text().length());
    Report report =
        checker.check(
            article,
            new Folder(sources, List.of()),
            List.of(
                new AskedClaim("p1.1", span, "Ana Kovac opened a library in Zagreb."),
                new AskedClaim("p1.2", span, "Ivan Belic sold a vineyard in Split.")),
            new RunSettings("article.md", Map.of()),
            Progress.SILENT);
    assertThat(report.assessed().subList(1, 3))
        .extracting(assessed -> assessed.assessment().verdict())
        .containsOnly(Verdict.SUPPORTED);
  }

  private static Document document(String name, String published, String text) {
    Metadata metadata = Metadata.EMPTY.withPublished(published);
    return Document.ofText(name, text, metadata);
  }

  @org.junit.jupiter.api.AfterEach
  void closeTheCase() {
    writer.close();
  }
}
