package org.probandum.record;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.Reading;
import org.probandum.model.Span;
import org.probandum.record.journal.MentionKey;

/// Asks the views for decisions on mentions.
final class MentionQueries {
  private final Handle handle;

  MentionQueries(Handle handle) {
    this.handle = handle;
  }

  private record Row(
      MentionKey key, @Nullable String machine, @Nullable String normal, long entry) {}

  List<MentionRow> mentions(String document) {
    List<Row> rows =
        handle
            .createQuery("SELECT * FROM mention WHERE document = :id ORDER BY start, end, kind")
            .bind("id", document)
            .map((row, context) ->
                new Row(
                    new MentionKey(
                        document,
                        new Span(row.getInt("start"), row.getInt("end")),
                        MentionKey.Kind.valueOf(row.getString("kind"))),
                    row.getString("machine"),
                    row.getString("normal"),
                    row.getLong("entry")))
            .list();
    List<MentionRow> mentions = new ArrayList<>();
    for (Row row : rows) {
      DecisionRow decision = new Decisions(handle).find(row.entry());
      if (decision != null) {
        mentions.add(new MentionRow(row.key(), row.machine(), row.normal(), decision));
      }
    }
    return mentions;
  }

  /// The mention as the current run of an article reads it, or null where it has none there.
  @Nullable Mention findMachine(MentionKey key, StoredValues stored) {
    Reading reading = new RunQueries(handle).findReading(key.document(), stored);
    return reading == null
        ? null
        : reading.mentionsIn(key.span()).stream()
            .filter(mention -> MentionKey.of(key.document(), mention).equals(key))
            .findFirst()
            .orElse(null);
  }
}
