package org.probandum.app.web.api;

import java.util.LinkedHashMap;
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
/// @param byPerson whether a person did it rather than the machine for a person
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
        of(act),
        entry.why(),
        entry.hash(),
        active,
        stale,
        act.undoable(),
        !(act instanceof Act.RunRecorded));
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
      case Decision.ImportClaims all -> null;
      case Decision.GradeSource grade -> null;
      case Decision.GradeItem grade -> null;
      case Decision.Affirm affirm -> null;
    };
  }

  /// Names and values in turn, kept in this order.
  private static Map<String, Object> named(Object... pairs) {
    Map<String, Object> details = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      details.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return details;
  }

  private static Map<String, Object> of(Act act) {
    return switch (act) {
      case Act.CaseCreated made -> named("name", made.name());
      case Act.SettingChanged set ->
          named("name", set.name(), "value", set.value() == null ? "" : set.value());
      case Act.SourcesAdded added ->
          named("n", added.read().size(), "rejected", added.rejected().size());
      case Act.RunRecorded run -> named("article", run.name(), "n", run.claims());
      case Act.Undone undone -> named("entry", undone.entry());
      case Act.Redone redone -> named("entry", redone.entry());
      case Act.Decided decided -> of(decided.decision());
    };
  }

  private static Map<String, Object> of(Decision decision) {
    return switch (decision) {
      case Decision.CorrectMention correct -> named("value", correct.normal());
      case Decision.EditClaim edit -> named("text", edit.proposition());
      case Decision.SplitClaim split -> named("n", split.propositions().size());
      case Decision.MergeClaims merge ->
          named("n", merge.claims().size(), "text", merge.proposition());
      case Decision.AddClaim add -> named("text", add.proposition());
      case Decision.ImportClaims all -> named("n", all.claims().size(), "file", all.file());
      case Decision.RelateFinding relate -> named("relation", relate.relation());
      case Decision.NoteFinding note -> named("text", note.note());
      case Decision.JoinOrigins join -> named("n", join.passages().size());
      case Decision.SplitOrigin split -> named("n", split.passages().size());
      case Decision.GradeSource grade ->
          named("source", grade.source(), "grade", grade.reliability());
      case Decision.GradeItem grade ->
          named("document", grade.document(), "grade", grade.credibility().digit());
      case Decision.AcceptVerdict accept -> named("verdict", accept.verdict());
      case Decision.SetVerdict set -> named("verdict", set.verdict());
      case Decision.SetStatus set -> named("status", set.status());
      case Decision.Affirm affirm -> named("entry", affirm.entry());
      case Decision.AcceptMention accept -> named();
      case Decision.RejectMention reject -> named();
      case Decision.AcceptClaim accept -> named();
      case Decision.DropClaim drop -> named();
      case Decision.AcceptFinding accept -> named();
      case Decision.RejectFinding reject -> named();
    };
  }
}
