package org.probandum.app;

import java.util.Locale;
import org.probandum.record.JournalRow;
import org.probandum.record.journal.Act;
import org.probandum.record.journal.Acts;
import org.probandum.record.journal.Decision;

/// Entries of the journal as people say them.
final class ActWords {
  private ActWords() {}

  /// The entry on one line, with its reason on the same.
  static String line(JournalRow row) {
    String note = row.active() ? row.stale() ? " [stale]" : "" : " [undone]";
    String why = row.entry().why().isBlank() ? "" : " — " + row.entry().why();
    return String.format(
        Locale.ROOT,
        "%5d  %s  %-12s %s%s%s",
        row.entry().sequence(),
        row.entry().time(),
        PrintableText.of(row.entry().who()),
        of(row.act()),
        note,
        PrintableText.of(why));
  }

  private static String of(Decision decision) {
    return decision instanceof Decision.ImportClaims all
        ? "took in "
            + all.claims().size()
            + (all.claims().size() == 1 ? " claim of " : " claims of ")
            + all.file()
            + " ("
            + all.format()
            + ", SHA-256 "
            + all.sha256()
            + ")"
        : Acts.write(decision);
  }

  /// What an entry tells.
  static String of(Act act) {
    return PrintableText.of(
        switch (act) {
          case Act.CaseCreated made -> "made the case “" + made.name() + "”";
          case Act.SettingChanged changed ->
              changed.value() == null
                  ? "took back the setting " + changed.name()
                  : "set " + changed.name() + " to " + changed.value();
          case Act.SourcesAdded added ->
              "added "
                  + added.read().size()
                  + " sources"
                  + (added.rejected().isEmpty() ? "" : ", rejected " + added.rejected().size());
          case Act.RunRecorded run ->
              "checked " + run.name() + ": " + run.claims() + " claims, run " + run.runId();
          case Act.Decided decided -> of(decided.decision());
          case Act.Undone undone -> "undid entry " + undone.entry();
          case Act.Redone redone -> "redid entry " + redone.entry();
        });
  }
}
