package org.probandum.record;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.record.journal.Act;
import org.probandum.record.journal.Entry;

/// Asks journal and views for entries and how they stand.
final class JournalQueries {
  private final Handle handle;

  JournalQueries(Handle handle) {
    this.handle = handle;
  }

  Page<JournalRow> rows(int offset, int limit) {
    List<JournalRow> rows = new ArrayList<>();
    for (Entry entry : new Journal(handle).latest(offset, limit)) {
      Act act = entry.act();
      boolean active = !act.undoable() || Views.active(handle, entry.sequence());
      rows.add(new JournalRow(entry, act, active, isStale(entry.sequence())));
    }
    int total = handle.createQuery("SELECT count(*) FROM journal").mapTo(Integer.class).one();
    return new Page<>(rows, offset, total);
  }

  private boolean isStale(long entry) {
    return handle
        .createQuery("SELECT stale FROM decision WHERE entry = :entry")
        .bind("entry", entry)
        .mapTo(Boolean.class)
        .findOne()
        .orElse(false);
  }

  List<DecisionRow> stale() {
    return handle
        .createQuery("SELECT * FROM decision WHERE stale = 1 ORDER BY entry")
        .map(Decisions.ROW)
        .list();
  }

  /// The latest entry that can be undone and holds, or null.
  @Nullable Long findUndoable() {
    return handle
        .createQuery("SELECT max(entry) FROM entry_state WHERE active = 1")
        .mapTo(Long.class)
        .findOne()
        .orElse(null);
  }

  /// The entry undone last, where nothing but undoing and redoing came after; or null.
  @Nullable Long findRedoable() {
    Journal journal = new Journal(handle);
    Entry entry = journal.findLast();
    while (entry != null && !entry.act().undoable()) {
      if (entry.act() instanceof Act.Undone undone && !Views.active(handle, undone.entry())) {
        return undone.entry();
      }
      entry = journal.find(entry.sequence() - 1);
    }
    return null;
  }
}
