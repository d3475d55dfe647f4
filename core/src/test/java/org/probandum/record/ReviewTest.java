package org.probandum.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.model.Relation;
import org.probandum.model.Span;
import org.probandum.model.Verdict;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Entry;
import org.probandum.record.journal.MentionKey;
import org.probandum.record.journal.PassageKey;
import org.probandum.record.journal.Reliability;
import org.probandum.record.journal.ReviewStatus;

/// What persons decide, beside what the machine says, from run to run.
class ReviewTest {
  private static final int CLAIMS = 12;
  private static final String ITO = "R. Ito";
  private static final String OSEI = "M. Osei";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Case file;

  @SuppressWarnings("NullAway.Init")
  private CaseWriter writer;

  @BeforeEach
  void makeACase() {
    file = InventedCase.small(folder.resolve("case"), 10, CLAIMS);
    writer = file.write("test");
  }

  @AfterEach
  void giveTheLockBack() {
    writer.close();
  }

  private List<ClaimRow> claims() {
    try (CaseView view = file.view()) {
      return view.claims(ClaimQuery.ALL).items();
    }
  }

  private ClaimDetail claim(String key) {
    try (CaseView view = file.view()) {
      ClaimDetail detail = view.findClaim(key);
      assertThat(detail).as(key).isNotNull();
      return detail;
    }
  }

  private void rerun(int claims, int seed) {
    try (CaseView view = file.view()) {
      writer.recordRun(
          ITO,
          InventedCase.report("article.txt", view.texts(), claims, seed),
          InventedCase.bytes(claims),
          "");
    }
  }

  /// A claim with at least two passages that count, each of an origin of its own.
  private ClaimDetail withTwo(Relation relation) {
    return claims().stream()
        .map(row -> claim(row.key()))
        .filter(
            detail -> detail.findings().stream().filter(f -> f.relation() == relation).count() >= 2)
        .findFirst()
        .orElseThrow();
  }

  private static List<PassageKey> passages(ClaimDetail detail, Relation relation) {
    return detail.findings().stream()
        .filter(finding -> finding.relation() == relation)
        .map(FindingView::key)
        .toList();
  }

  @Test
  void verdictOfAPersonStandsBesideTheMachines() {
    ClaimRow claim = claims().getFirst();
    writer.decide(ITO, new Decision.SetVerdict(claim.key(), Verdict.CONTESTED), "Two papers.");
    ClaimRow now = claim(claim.key()).row();
    assertThat(now.personVerdict()).isEqualTo(Verdict.CONTESTED);
    assertThat(now.machineVerdict()).isEqualTo(claim.machineVerdict());
    assertThat(now.findVerdict()).isEqualTo(Verdict.CONTESTED);
    assertThat(now.decidedBy()).isEqualTo(ITO);
  }

  @Test
  void decisionStandsAfterARerunThatFindsTheSame() {
    ClaimRow claim = claims().getFirst();
    writer.decide(ITO, new Decision.SetVerdict(claim.key(), Verdict.CONTESTED), "");
    rerun(CLAIMS, 7);
    ClaimRow now = claim(claim.key()).row();
    assertThat(now.personVerdict()).isEqualTo(Verdict.CONTESTED);
    assertThat(now.stale()).isFalse();
  }

  @Test
  void decisionIsStaleAfterARerunThatFindsOtherEvidenceUntilItIsAffirmed() {
    ClaimDetail claim = withTwo(Relation.SUPPORTS);
    String key = claim.row().key();
    Entry entry = writer.decide(ITO, new Decision.SetVerdict(key, Verdict.CONTESTED), "");
    rerun(CLAIMS, 8);
    assertThat(claim(key).row().stale()).isTrue();
    assertThat(claim(key).row().personVerdict()).isEqualTo(Verdict.CONTESTED);
    try (CaseView view = file.view()) {
      assertThat(view.stale()).extracting(DecisionRow::entry).containsExactly(entry.sequence());
      assertThat(view.claims(ClaimQuery.queue(0, 1)).items().getFirst().key()).isEqualTo(key);
    }
    writer.decide(OSEI, new Decision.Affirm(entry.sequence()), "Looked again.");
    assertThat(claim(key).row().stale()).isFalse();
    assertThat(claim(key).decisions().getFirst().affirmedBy()).isEqualTo(OSEI);
    rerun(CLAIMS, 7);
    assertThat(claim(key).row().stale()).isTrue();
  }

  @Test
  void undoneRerunGivesBackTheEarlierOne() {
    ClaimDetail claim = withTwo(Relation.SUPPORTS);
    rerun(CLAIMS, 8);
    writer.undo(ITO, "The wrong sources.");
    assertThat(claim(claim.row().key())).isEqualTo(claim);
  }

  @Test
  void claimThatARerunLosesIsKeptWhereAPersonDecided() {
    List<ClaimRow> before = claims();
    ClaimRow last = before.getLast();
    writer.decide(ITO, new Decision.SetVerdict(last.key(), Verdict.SUPPORTED), "");
    rerun(CLAIMS - 2, 7);
    assertThat(claims()).hasSize(CLAIMS - 1);
    assertThat(claim(last.key()).row().state()).isEqualTo(ClaimState.GONE);
    assertThat(claim(last.key()).row().stale()).isTrue();
    assertThat(claims().getFirst().key()).isEqualTo(before.getFirst().key());
  }

  @Test
  void joinedOriginsCorroborateNoMore() {
    ClaimDetail claim = withTwo(Relation.SUPPORTS);
    List<PassageKey> supporting = passages(claim, Relation.SUPPORTS);
    List<PassageKey> others =
        claim.findings().stream()
            .map(FindingView::key)
            .filter(key -> !supporting.contains(key))
            .toList();
    String key = claim.row().key();
    others.forEach(other -> writer.decide(ITO, new Decision.RejectFinding(key, other), ""));
    assertThat(claim(key).row().derivedVerdict()).isEqualTo(Verdict.CORROBORATED);
    writer.decide(ITO, new Decision.JoinOrigins(key, supporting), "Both copy the Gazette.");
    ClaimDetail joined = claim(key);
    assertThat(joined.row().derivedVerdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(joined.origins()).hasSize(1);
    assertThat(joined.origins().getFirst().reason()).contains(ITO, "Both copy the Gazette.");
    writer.decide(OSEI, new Decision.SplitOrigin(key, List.of(supporting.getFirst())), "");
    assertThat(claim(key).row().derivedVerdict()).isEqualTo(Verdict.CORROBORATED);
    assertThat(claim(key).row().machineVerdict()).isEqualTo(claim.row().machineVerdict());
  }

  @Test
  void gradeOfASourceChangesWhatItsDocumentsAreWorth() {
    ClaimDetail claim = withTwo(Relation.SUPPORTS);
    try (CaseView view = file.view()) {
      for (FindingView finding : claim.findings()) {
        String source = view.findDocumentRow(finding.key().document()).source();
        writer.decide(ITO, new Decision.GradeSource(source, Reliability.E), "");
      }
    }
    assertThat(claim(claim.row().key()).row().derivedVerdict()).isEqualTo(Verdict.NO_EVIDENCE);
    try (CaseView view = file.view()) {
      assertThat(view.sources()).anyMatch(source -> source.reliability() == Reliability.E);
    }
  }

  @Test
  void passageThatThePersonFoundBearsOnTheClaim() {
    ClaimRow claim =
        claims().stream()
            .filter(row -> row.derivedVerdict() == Verdict.NO_EVIDENCE)
            .findFirst()
            .orElseThrow();
    String document;
    try (CaseView view = file.view()) {
      document = view.documents(null, null, 0, 1).items().getFirst().id();
    }
    PassageKey passage = new PassageKey(document, new Span(0, 20));
    writer.decide(
        ITO, new Decision.RelateFinding(claim.key(), passage, Relation.CONTRADICTS), "Read it.");
    ClaimDetail now = claim(claim.key());
    assertThat(now.row().derivedVerdict()).isEqualTo(Verdict.CONTRADICTED);
    assertThat(now.findings().getLast().machine()).isNull();
    assertThat(now.origins().getLast().known()).isFalse();
  }

  @Test
  void mergedClaimsAreOneAndUndoingGivesThemBack() {
    List<ClaimRow> before = claims();
    List<String> keys = List.of(before.get(0).key(), before.get(1).key());
    Entry entry = writer.decide(ITO, new Decision.MergeClaims(keys, "Both lost houses."), "");
    String made = "p" + entry.sequence() + ".1";
    assertThat(claim(made).madeOf()).isEqualTo(keys);
    assertThat(claim(keys.getFirst()).row().state()).isEqualTo(ClaimState.MERGED);
    assertThatThrownBy(() -> writer.decide(ITO, new Decision.DropClaim(keys.getFirst()), ""))
        .isInstanceOf(DecisionRefused.class)
        .hasMessageContaining("was merged");
    writer.undo(ITO, "");
    assertThat(claims()).isEqualTo(before);
  }

  @Test
  void correctedDateStandsAndIsStaleWhenTheArticleChanges() {
    MentionKey mention;
    try (CaseView view = file.view()) {
      ArticleView article = view.findArticle("article.txt");
      mention =
          MentionKey.of(article.reading().document().id(), article.reading().mentions().getFirst());
    }
    writer.decide(ITO, new Decision.CorrectMention(mention, "1921-06-01"), "The paper says June.");
    try (CaseView view = file.view()) {
      MentionRow row = view.findArticle("article.txt").mentions().getFirst();
      assertThat(row.machine()).isEqualTo("1921-05-01");
      assertThat(row.normal()).isEqualTo("1921-06-01");
    }
    rerun(CLAIMS - 2, 7);
    try (CaseView view = file.view()) {
      assertThat(view.stale()).hasSize(1);
    }
  }

  @Test
  void acceptingWhatIsNotProposedAnyMoreIsRefused() {
    ClaimRow claim =
        claims().stream()
            .filter(row -> row.derivedVerdict() != Verdict.QUALIFIED)
            .findFirst()
            .orElseThrow();
    long entries = entries();
    assertThatThrownBy(() ->
            writer.decide(ITO, new Decision.AcceptVerdict(claim.key(), Verdict.QUALIFIED), ""))
        .isInstanceOf(DecisionRefused.class)
        .hasMessageContaining("has the proposed verdict");
    assertThat(entries()).isEqualTo(entries);
  }

  @Test
  void ofSeveralDecisionsOneThatIsRefusedKeepsAllOut() {
    long entries = entries();
    List<Decision> decisions =
        List.of(
            new Decision.DropClaim(claims().getFirst().key()), new Decision.DropClaim("k-none"));
    assertThatThrownBy(() -> writer.decideAll(ITO, decisions, ""))
        .isInstanceOf(DecisionRefused.class);
    assertThat(entries()).isEqualTo(entries);
    assertThat(claims().getFirst().state()).isEqualTo(ClaimState.ACTIVE);
  }

  private long entries() {
    try (CaseView view = file.view()) {
      return view.status().entries();
    }
  }

  @Test
  void twoReadersAreCompared() {
    List<ClaimRow> rows = claims();
    Verdict[] ours = {Verdict.SUPPORTED, Verdict.SUPPORTED, Verdict.CONTESTED, Verdict.CONTESTED};
    Verdict[] theirs = {Verdict.SUPPORTED, Verdict.CONTESTED, Verdict.CONTESTED, Verdict.CONTESTED};
    for (int i = 0; i < ours.length; i++) {
      writer.decide(ITO, new Decision.SetVerdict(rows.get(i).key(), ours[i]), "");
      writer.decide(OSEI, new Decision.SetVerdict(rows.get(i).key(), theirs[i]), "");
    }
    writer.decide(
        OSEI, new Decision.SetStatus(rows.get(1).key(), ReviewStatus.DISPUTED), "We differ.");
    try (CaseView view = file.view()) {
      Agreement agreement = view.agreement();
      Agreement.Pair pair = agreement.pairs().getFirst();
      assertThat(pair.first()).isEqualTo(OSEI);
      assertThat(pair.claims()).isEqualTo(4);
      assertThat(pair.agreed()).isEqualTo(3);
      // Agreed 0.75; expected by chance (1·2 + 3·2) / 16 = 0.5.
      assertThat(pair.kappa()).isCloseTo(0.5, within(1e-12));
      assertThat(agreement.disagreements()).hasSize(1);
      assertThat(agreement.disagreements().getFirst().verdicts())
          .containsEntry(ITO, Verdict.SUPPORTED)
          .containsEntry(OSEI, Verdict.CONTESTED);
      assertThat(view.status().review()).containsEntry(ReviewStatus.DISPUTED, 1);
    }
  }

  @Test
  void runsAreCompared() {
    long first;
    try (CaseView view = file.view()) {
      first = view.runs().getFirst().entry();
    }
    rerun(CLAIMS - 1, 8);
    try (CaseView view = file.view()) {
      long second = view.runs().getFirst().entry();
      RunDifference difference = view.difference(first, second);
      assertThat(difference.changes().getLast().after()).isNull();
      assertThat(difference.changes()).anyMatch(change -> change.after() != change.before());
      assertThat(view.difference(first, first).changes()).isEmpty();
    }
  }

  @Test
  void settingsAreKeptAndTakenBack() {
    writer.set(ITO, "mute", "yes", "");
    writer.set(ITO, "mute", "no", "");
    try (CaseView view = file.view()) {
      assertThat(view.settings()).containsEntry("mute", "no");
    }
    writer.undo(ITO, "");
    try (CaseView view = file.view()) {
      assertThat(view.settings()).containsEntry("mute", "yes");
    }
  }
}
