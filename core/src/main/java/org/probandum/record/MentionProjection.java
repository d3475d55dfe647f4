package org.probandum.record;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.MentionKey;

/// Computes the view of persons' decisions on mentions: of each mention the one made last.
final class MentionProjection {
  private final Handle handle;
  private final StoredValues stored;

  MentionProjection(Handle handle, StoredValues stored) {
    this.handle = handle;
    this.stored = stored;
  }

  void compute(String document) {
    handle
        .createUpdate("DELETE FROM mention WHERE document = :document")
        .bind("document", document)
        .execute();
    Decisions decisions = new Decisions(handle);
    Basis basis = new Basis(handle);
    Map<MentionKey, DecisionRow> latest = new LinkedHashMap<>();
    for (DecisionRow row : decisions.onMentions(document)) {
      decisions.refresh(row, basis.of(row.decision()));
      if (row.decision() instanceof Decision.OnMention on) {
        latest.put(on.mention(), row);
      }
    }
    latest.forEach((key, row) -> insert(key, row, new MentionQueries(handle)));
  }

  private void insert(MentionKey key, DecisionRow row, MentionQueries mentions) {
    Mention machine = mentions.findMachine(key, stored);
    String read = machine == null ? null : machine.normal();
    handle
        .createUpdate(
            "INSERT INTO mention VALUES"
                + " (:document, :start, :end, :kind, :machine, :normal, :entry)")
        .bind("document", key.document())
        .bind("start", key.span().start())
        .bind("end", key.span().end())
        .bind("kind", key.kind().name())
        .bind("machine", read)
        .bind("normal", normal(row.decision(), read))
        .bind("entry", row.entry())
        .execute();
  }

  private static @Nullable String normal(Decision decision, @Nullable String machine) {
    return decision instanceof Decision.CorrectMention correct
        ? correct.normal()
        : decision instanceof Decision.AcceptMention ? machine : null;
  }
}
