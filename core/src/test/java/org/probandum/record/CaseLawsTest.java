package org.probandum.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Document;
import org.probandum.model.Relation;
import org.probandum.model.Span;
import org.probandum.model.Verdict;
import org.probandum.record.journal.Credibility;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Decision.ImportClaims.Marked;
import org.probandum.record.journal.MentionKey;
import org.probandum.record.journal.PassageKey;
import org.probandum.record.journal.Reliability;
import org.probandum.record.journal.ReviewStatus;

/// Laws of every case: whatever was done in whatever order, views are what the journal gives.
// Any of the values will do.
@SuppressWarnings("EnumOrdinal")
class CaseLawsTest {
  private static final int CLAIMS = 12;
  private static final String[] PEOPLE = {"R. Ito", "M. Osei"};

  @TempDir private Path folder;

  /// A hash of each view.
  private static Map<String, String> views(Case file) {
    try (Handle handle = new CaseDatabase(file.folder()).open()) {
      Map<String, String> hashes = new TreeMap<>();
      Views.tables().forEach(table -> hashes.put(table, ViewHash.of(handle, table)));
      return hashes;
    }
  }

  private static Case act(Path folder, int seed, int steps) {
    Case file = InventedCase.small(folder, 10, CLAIMS);
    Random random = new Random(seed);
    try (CaseWriter writer = file.write("test")) {
      for (int i = 0; i < steps; i++) {
        step(file, writer, random);
      }
    }
    try (CaseView view = file.view()) {
      // Chance is refused often; a law over nothing would say nothing.
      assertThat(view.status().entries()).isGreaterThan(3 + steps / 4);
    }
    return file;
  }

  private static void step(Case file, CaseWriter writer, Random random) {
    String who = PEOPLE[random.nextInt(2)];
    try (CaseView view = file.view()) {
      switch (random.nextInt(12)) {
        case 0 -> writer.undo(who, "");
        case 1 -> writer.undo(1 + random.nextInt((int) view.status().entries()), who, "again");
        case 2 -> writer.redo(who, "");
        case 3 -> writer.redo(1 + random.nextInt((int) view.status().entries()), who, "");
        case 4 -> rerun(view, writer, random, who);
        case 5 -> writer.addSources(who, InventedCase.sources(3, random.nextInt(4)), List.of(), "");
        default -> writer.decide(who, decision(view, random), "because " + random.nextInt(100));
      }
    } catch (DecisionRefused e) {
      // Some of what chance asks for is not possible; refusing it must change nothing.
      assertThat(e.getMessage()).isNotBlank();
    }
  }

  private static void rerun(CaseView view, CaseWriter writer, Random random, String who) {
    List<Document> documents = view.texts();
    if (documents.isEmpty()) {
      return;
    }
    int claims = random.nextInt(3) == 0 ? CLAIMS - 2 : CLAIMS;
    int seed = random.nextInt(3);
    List<ClaimRow> persons =
        view.claims(ClaimQuery.ALL).items().stream()
            .filter(row -> row.byPerson() && row.state() == ClaimState.ACTIVE)
            .toList();
    writer.recordRun(
        who,
        InventedCase.report("article.txt", documents, claims, seed, persons),
        InventedCase.bytes(claims),
        "");
  }

  private static Decision decision(CaseView view, Random random) {
    List<ClaimRow> claims = view.claims(ClaimQuery.ALL).items();
    List<DocumentRow> documents = view.documents(null, null, 0, 100).items();
    List<DecisionRow> stale = view.stale();
    if (claims.isEmpty() || documents.isEmpty()) {
      return new Decision.AcceptClaim("k0");
    }
    ClaimRow claim = claims.get(random.nextInt(claims.size()));
    ClaimRow other = claims.get(random.nextInt(claims.size()));
    DocumentRow document = documents.get(random.nextInt(documents.size()));
    Verdict verdict = Verdict.values()[random.nextInt(5)];
    ClaimDetail detail = view.findClaim(claim.key());
    List<PassageKey> passages = new ArrayList<>();
    if (detail != null) {
      detail.findings().forEach(finding -> passages.add(finding.key()));
    }
    PassageKey passage =
        passages.isEmpty()
            ? new PassageKey(document.id(), new Span(1, 9))
            : passages.get(random.nextInt(passages.size()));
    ArticleView article = view.findArticle("article.txt");
    return switch (random.nextInt(18)) {
      case 0 -> new Decision.AcceptClaim(claim.key());
      case 1 -> new Decision.EditClaim(claim.key(), "Wording " + random.nextInt(9));
      case 2 -> new Decision.SplitClaim(claim.key(), List.of("First part.", "Second part."));
      case 3 ->
          claim.equals(other)
              ? new Decision.DropClaim(claim.key())
              : new Decision.MergeClaims(List.of(claim.key(), other.key()), "Both of them.");
      case 4 -> new Decision.DropClaim(claim.key());
      case 5 -> new Decision.AcceptFinding(claim.key(), passage);
      case 6 ->
          new Decision.RelateFinding(claim.key(), passage, Relation.values()[random.nextInt(4)]);
      case 7 -> new Decision.RejectFinding(claim.key(), passage);
      case 8 -> new Decision.NoteFinding(claim.key(), passage, "See the next page.");
      case 9 ->
          passages.size() < 2
              ? new Decision.SplitOrigin(claim.key(), List.of(passage))
              : new Decision.JoinOrigins(claim.key(), passages.subList(0, 2));
      case 10 -> new Decision.SplitOrigin(claim.key(), List.of(passage));
      case 11 ->
          new Decision.GradeSource(document.source(), Reliability.values()[random.nextInt(6)]);
      case 12 -> new Decision.GradeItem(document.id(), Credibility.of(1 + random.nextInt(6)));
      case 13 -> new Decision.SetStatus(claim.key(), ReviewStatus.values()[random.nextInt(5)]);
      case 14 ->
          stale.isEmpty() || random.nextBoolean()
              ? new Decision.SetVerdict(claim.key(), verdict)
              : new Decision.Affirm(stale.get(random.nextInt(stale.size())).entry());
      case 15 ->
          article == null
              ? new Decision.SetVerdict(claim.key(), verdict)
              : new Decision.CorrectMention(
                  MentionKey.of(
                      article.reading().document().id(),
                      article.reading().mentions().get(random.nextInt(CLAIMS - 2))),
                  "1921-06");
      case 16 ->
          article == null
              ? new Decision.SetVerdict(claim.key(), verdict)
              : new Decision.ImportClaims(
                  article.reading().document().id(),
                  "marks.csv",
                  "0".repeat(64),
                  "claims-csv",
                  List.of(
                      new Marked(new Span(3, 20), "One that was marked.", "Refuted", "A. Moss"),
                      new Marked(new Span(30, 42), "Another one.", null, null)));
      default ->
          article == null
              ? new Decision.SetVerdict(claim.key(), verdict)
              : new Decision.AddClaim(
                  article.reading().document().id(), new Span(3, 20), "A claim of one's own.");
    };
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void rebuiltViewsAreThoseThatGrew(int seed) {
    Case file = act(folder.resolve("case"), seed, 50);
    Map<String, String> grown = views(file);
    assertThat(file.verify().faults()).isEmpty();
    try (CaseWriter writer = file.write("test")) {
      writer.rebuild();
    }
    assertThat(views(file)).isEqualTo(grown);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {11})
  void undoingAllAndRedoingAllGivesTheSame(int seed) {
    Case file = act(folder.resolve("case"), seed, 30);
    Map<String, String> before = views(file);
    try (CaseWriter writer = file.write("test")) {
      List<Long> undone = new ArrayList<>();
      while (true) {
        Long entry;
        try (Handle handle = new CaseDatabase(file.folder()).open()) {
          entry = new JournalQueries(handle).findUndoable();
        }
        if (entry == null) {
          break;
        }
        writer.undo("R. Ito", "");
        undone.add(entry);
      }
      try (CaseView view = file.view()) {
        assertThat(view.status().claims()).isZero();
        assertThat(view.status().documents()).isZero();
      }
      for (int i = 0; i < undone.size(); i++) {
        writer.redo("R. Ito", "");
      }
    }
    Map<String, String> after = views(file);
    // Only how far the views are differs: the journal is longer.
    before.remove("view_state");
    after.remove("view_state");
    assertThat(after).isEqualTo(before);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {21})
  void importedCaseIsTheExportedOne(int seed) {
    Case file = act(folder.resolve("case"), seed, 30);
    Path archive = folder.resolve("case.zip");
    String head = file.export(archive);
    Case other = Case.importFrom(archive, folder.resolve("other"), InventedCase.options());
    Verification verification = other.verify();
    assertThat(verification.faults()).isEmpty();
    assertThat(verification.head()).isEqualTo(head);
    assertThat(views(other)).isEqualTo(views(file));
    Path again = folder.resolve("again.zip");
    other.export(again);
    assertThat(again).hasSameBinaryContentAs(archive);
  }
}
