package org.probandum.record;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.probandum.model.Verdict;
import org.probandum.record.journal.Entry;
import org.probandum.record.journal.ReviewStatus;

/// Asks the views for a case's numbers and settings.
final class StatusQueries {
  private final Handle handle;

  StatusQueries(Handle handle) {
    this.handle = handle;
  }

  CaseStatus status() {
    Journal journal = new Journal(handle);
    Entry first = journal.find(1);
    Entry last = journal.findLast();
    if (first == null || last == null) {
      throw new CaseException("the case's journal is empty");
    }
    Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    count("verdict").forEach((name, number) -> verdicts.put(Verdict.valueOf(name), number));
    Map<ReviewStatus, Integer> review = new EnumMap<>(ReviewStatus.class);
    count("status").forEach((name, number) -> review.put(ReviewStatus.valueOf(name), number));
    return new CaseStatus(
        Views.find(handle, "name"),
        first.time(),
        last.sequence(),
        last.hash(),
        last.time(),
        number("SELECT count(*) FROM document"),
        number(
            "SELECT count(*) FROM rejected r JOIN entry_state s ON s.entry = r.entry"
                + " WHERE s.active = 1"),
        number("SELECT count(*) FROM article"),
        number("SELECT count(*) FROM claim WHERE state = 'ACTIVE'"),
        number("SELECT count(*) FROM claim WHERE state = 'ACTIVE' AND person_verdict IS NOT NULL"),
        number("SELECT count(*) FROM decision WHERE stale = 1"),
        verdicts,
        review);
  }

  private int number(String sql) {
    return handle.createQuery(sql).mapTo(Integer.class).one();
  }

  private Map<String, Integer> count(String column) {
    Map<String, Integer> counts = new TreeMap<>();
    handle
        .createQuery(
            "SELECT "
                + column
                + " AS name, count(*) AS number FROM claim WHERE state = 'ACTIVE' AND "
                + column
                + " IS NOT NULL GROUP BY 1")
        .map((row, context) -> Map.entry(row.getString("name"), row.getInt("number")))
        .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
    return counts;
  }

  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    handle
        .createQuery(
            "SELECT name, value FROM setting_entry e JOIN entry_state s ON s.entry = e.entry"
                + " WHERE s.active = 1 ORDER BY e.entry")
        .map((row, context) -> new String[] {row.getString("name"), row.getString("value")})
        .forEach(pair -> {
          if (pair[1] == null) {
            settings.remove(pair[0]);
          } else {
            settings.put(pair[0], pair[1]);
          }
        });
    return settings;
  }
}
