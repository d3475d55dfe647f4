package org.probandum.record;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.probandum.record.journal.Act;
import org.probandum.record.journal.Entry;

/// The journal's table. For one thread.
final class Journal {
  static final RowMapper<Entry> ENTRY =
      (row, context) ->
          new Entry(
              row.getLong("sequence"),
              Instant.ofEpochMilli(row.getLong("time")),
              row.getString("who"),
              row.getString("body"),
              row.getString("why"),
              row.getString("previous"),
              row.getString("hash"));

  private final Handle handle;

  Journal(Handle handle) {
    this.handle = handle;
  }

  /// Appends what somebody did.
  Entry append(Instant time, String who, Act act, String why) {
    Entry last = findLast();
    long sequence = last == null ? 1 : last.sequence() + 1;
    String previous = last == null ? Entry.NOTHING_BEFORE : last.hash();
    Instant whole = Instant.ofEpochMilli(time.toEpochMilli());
    Entry entry = Entry.of(sequence, whole, who, act, why, previous);
    insert(entry);
    return entry;
  }

  /// Appends an entry that was made elsewhere.
  void insert(Entry entry) {
    handle
        .createUpdate(
            "INSERT INTO journal VALUES (:sequence, :time, :who, :body, :why, :previous, :hash)")
        .bind("sequence", entry.sequence())
        .bind("time", entry.time().toEpochMilli())
        .bind("who", entry.who())
        .bind("body", entry.body())
        .bind("why", entry.why())
        .bind("previous", entry.previous())
        .bind("hash", entry.hash())
        .execute();
  }

  @Nullable Entry findLast() {
    return handle
        .createQuery("SELECT * FROM journal ORDER BY sequence DESC LIMIT 1")
        .map(ENTRY)
        .findOne()
        .orElse(null);
  }

  @Nullable Entry find(long sequence) {
    return handle
        .createQuery("SELECT * FROM journal WHERE sequence = :sequence")
        .bind("sequence", sequence)
        .map(ENTRY)
        .findOne()
        .orElse(null);
  }

  /// Hands over all entries in order.
  void forEach(Consumer<Entry> consumer) {
    try (Stream<Entry> entries =
        handle.createQuery("SELECT * FROM journal ORDER BY sequence").map(ENTRY).stream()) {
      entries.forEach(consumer);
    }
  }

  /// Some entries, latest first.
  List<Entry> latest(int offset, int limit) {
    return handle
        .createQuery("SELECT * FROM journal ORDER BY sequence DESC LIMIT :limit OFFSET :offset")
        .bind("limit", limit)
        .bind("offset", offset)
        .map(ENTRY)
        .list();
  }
}
