package org.probandum.app.web.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.record.CaseView;
import org.probandum.record.JournalRow;
import org.probandum.record.journal.Act;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Entry;

/// An entry of the journal as a page tells it.
///
/// @param type the kind of act, or of decision (`DropClaim`)
/// @param claim the claim that it is about, or null
/// @param details what else the page's sentence needs, by name
/// @param active whether it was not undone
/// @param stale whether it is a decision on what has changed since
/// @param undoable whether it can be undone or redone
/// @param byPerson whether it is a person's decision
record JournalLine(
    long sequence,
    String time,
    String who,
    String type,
    @Nullable ClaimName claim,
    Map<String, Object> details,
    String why,
    String hash,
    boolean active,
    boolean stale,
    boolean undoable,
    boolean byPerson) {

  static JournalLine of(CaseView view, JournalRow row) {
    return of(view, row.entry(), row.act(), row.active(), row.stale());
  }

  /// A line on an entry that was just made.
  static JournalLine of(CaseView view, Entry entry) {
    return of(view, entry, entry.act(), true, false);
  }

  private static JournalLine of(
      CaseView view, Entry entry, Act act, boolean active, boolean stale) {
    String key = act instanceof Act.Decided decided ? claim(decided.decision()) : null;
    return new JournalLine(
        entry.sequence(),
        entry.time().toString(),
        entry.who(),
        type(act),
        key == null ? null : ClaimsApi.name(view, key),
        details(act),
        entry.why(),
        entry.hash(),
        active,
        stale,
        act.undoable(),
        act instanceof Act.Decided);
  }

  private static String type(Act act) {
    return act instanceof Act.Decided decided
        ? decided.decision().getClass().getSimpleName()
        : act.getClass().getSimpleName();
  }

  private static @Nullable String claim(Decision decision) {
    return switch (decision) {
      case Decision.OnClaim on -> on.claim();
      case Decision.MergeClaims merge -> merge.claims().getFirst();
      case Decision.OnMention on -> null;
      case Decision.AddClaim add -> null;
      case Decision.GradeSource grade -> null;
      case Decision.GradeItem grade -> null;
      case Decision.Affirm affirm -> null;
    };
  }

  private static Map<String, Object> details(Act act) {
    return switch (act) {
      case Act.CaseCreated made -> Map.of("name", made.name());
      case Act.SettingChanged set ->
          Map.of("name", set.name(), "value", set.value() == null ? "" : set.value());
      case Act.SourcesAdded added ->
          Map.of("n", added.read().size(), "rejected", added.rejected().size());
      case Act.RunRecorded run -> Map.of("article", run.name(), "n", run.claims());
      case Act.Undone undone -> Map.of("entry", undone.entry());
      case Act.Redone redone -> Map.of("entry", redone.entry());
      case Act.Decided decided -> details(decided.decision());
    };
  }

  private static Map<String, Object> details(Decision decision) {
    return switch (decision) {
      case Decision.CorrectMention correct -> Map.of("value", correct.normal());
      case Decision.EditClaim edit -> Map.of("text", edit.proposition());
      case Decision.SplitClaim split -> Map.of("n", split.propositions().size());
      case Decision.MergeClaims merge ->
          Map.of("n", merge.claims().size(), "text", merge.proposition());
      case Decision.AddClaim add -> Map.of("text", add.proposition());
      case Decision.RelateFinding relate -> Map.of("relation", relate.relation());
      case Decision.NoteFinding note -> Map.of("text", note.note());
      case Decision.JoinOrigins join -> Map.of("n", join.passages().size());
      case Decision.SplitOrigin split -> Map.of("n", split.passages().size());
      case Decision.GradeSource grade ->
          Map.of("source", grade.source(), "grade", grade.reliability());
      case Decision.GradeItem grade ->
          Map.of("document", grade.document(), "grade", grade.credibility().digit());
      case Decision.AcceptVerdict accept -> Map.of("verdict", accept.verdict());
      case Decision.SetVerdict set -> Map.of("verdict", set.verdict());
      case Decision.SetStatus set -> Map.of("status", set.status());
      case Decision.Affirm affirm -> Map.of("entry", affirm.entry());
      case Decision.AcceptMention accept -> Map.of();
      case Decision.RejectMention reject -> Map.of();
      case Decision.AcceptClaim accept -> Map.of();
      case Decision.DropClaim drop -> Map.of();
      case Decision.AcceptFinding accept -> Map.of();
      case Decision.RejectFinding reject -> Map.of();
    };
  }
}
