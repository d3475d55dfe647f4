package org.probandum.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Reading;
import org.probandum.model.Report;
import org.probandum.model.Verdict;

/// Asks the views for runs and articles.
final class RunQueries {
  private static final String SELECT =
      "SELECT r.*, s.active AS active, a.run IS NOT NULL AS current FROM run r"
          + " JOIN entry_state s ON s.entry = r.entry LEFT JOIN article a ON a.run = r.entry";

  private static final RowMapper<RunRow> ROW =
      (row, context) ->
          new RunRow(
              row.getLong("entry"),
              row.getString("run_id"),
              row.getString("version"),
              row.getString("article"),
              row.getString("article_id"),
              Instant.ofEpochMilli(row.getLong("time")),
              row.getString("who"),
              row.getInt("claims"),
              row.getBoolean("active"),
              row.getBoolean("current"));

  private final Handle handle;

  RunQueries(Handle handle) {
    this.handle = handle;
  }

  List<RunRow> runs() {
    return handle.createQuery(SELECT + " ORDER BY r.entry DESC").map(ROW).list();
  }

  /// The runs of an article that hold, latest first.
  List<RunRow> activeRuns(String article) {
    return handle
        .createQuery(SELECT + " WHERE r.article = :article AND s.active = 1 ORDER BY r.entry DESC")
        .bind("article", article)
        .map(ROW)
        .list();
  }

  List<String> articles() {
    return handle.createQuery("SELECT name FROM article ORDER BY name").mapTo(String.class).list();
  }

  /// The name of the article that had this document, in the latest run that holds; null for none.
  @Nullable String findName(String documentId) {
    return handle
        .createQuery(
            "SELECT r.article FROM run r JOIN entry_state s ON s.entry = r.entry"
                + " WHERE r.article_id = :id AND s.active = 1 ORDER BY r.entry DESC LIMIT 1")
        .bind("id", documentId)
        .mapTo(String.class)
        .findOne()
        .orElse(null);
  }

  /// Whether any run, undone or not, had this document as its article.
  boolean wasArticle(String documentId) {
    return handle
            .createQuery("SELECT count(*) FROM run WHERE article_id = :id")
            .bind("id", documentId)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  /// The document as the latest run with it as article had it, or null.
  @Nullable Document findArticleText(String documentId, StoredValues stored) {
    return handle
        .createQuery(
            "SELECT article_stored FROM run WHERE article_id = :id ORDER BY entry DESC LIMIT 1")
        .bind("id", documentId)
        .mapTo(String.class)
        .findOne()
        .map(stored::document)
        .orElse(null);
  }

  /// The document where it is the text of an article's current run, or null.
  @Nullable Document findCurrentArticle(String documentId, StoredValues stored) {
    return handle
        .createQuery(
            "SELECT r.article_stored FROM article a JOIN run r ON r.entry = a.run"
                + " WHERE r.article_id = :id ORDER BY r.entry DESC LIMIT 1")
        .bind("id", documentId)
        .mapTo(String.class)
        .findOne()
        .map(stored::document)
        .orElse(null);
  }

  /// What the current run read in the document, where it is an article's text; else null.
  @Nullable Reading findReading(String documentId, StoredValues stored) {
    return handle
        .createQuery(
            "SELECT a.reading FROM article a JOIN run r ON r.entry = a.run"
                + " WHERE r.article_id = :id ORDER BY r.entry DESC LIMIT 1")
        .bind("id", documentId)
        .mapTo(byte[].class)
        .findOne()
        .map(bytes -> stored.read(StoredValues.inflate(bytes), Reading.class))
        .orElse(null);
  }

  @Nullable ArticleView findArticle(String name, StoredValues stored) {
    RunRow run =
        handle
            .createQuery(SELECT + " WHERE a.name = :name")
            .bind("name", name)
            .map(ROW)
            .findOne()
            .orElse(null);
    Reading reading = run == null ? null : findReading(run.articleId(), stored);
    if (run == null || reading == null) {
      return null;
    }
    List<String> keys = new ArrayList<>();
    Map<String, String> byNumber = keysByNumber(name);
    for (Claim claim : reading.claims()) {
      keys.add(byNumber.getOrDefault(claim.id(), ""));
    }
    return new ArticleView(
        run, reading, keys, new MentionQueries(handle).mentions(run.articleId()));
  }

  private Map<String, String> keysByNumber(String article) {
    Map<String, String> keys = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT c.number, c.claim FROM claim c JOIN machine_claim m ON m.claim = c.claim"
                + " JOIN article a ON a.name = m.article AND a.run = m.run"
                + " WHERE c.article = :article AND c.number IS NOT NULL")
        .bind("article", article)
        .map((row, context) -> Map.entry(row.getString("number"), row.getString("claim")))
        .forEach(pair -> keys.put(pair.getKey(), pair.getValue()));
    return keys;
  }

  @Nullable Report findReport(long run, StoredValues stored) {
    return handle
        .createQuery("SELECT report FROM run WHERE entry = :run")
        .bind("run", run)
        .mapTo(String.class)
        .findOne()
        .map(hash -> stored.read(hash, Report.class))
        .orElse(null);
  }

  RunDifference difference(long before, long after) {
    Map<String, Row> earlier = rows(before);
    Map<String, Row> later = rows(after);
    List<RunDifference.Change> changes = new ArrayList<>();
    later.forEach((key, now) -> {
      Row then = earlier.get(key);
      boolean reworded = then != null && !then.proposition().equals(now.proposition());
      if (then == null || then.verdict() != now.verdict() || reworded) {
        changes.add(
            new RunDifference.Change(
                key,
                now.proposition(),
                then == null ? null : then.verdict(),
                now.verdict(),
                reworded));
      }
    });
    earlier.forEach((key, then) -> {
      if (!later.containsKey(key)) {
        changes.add(new RunDifference.Change(key, then.proposition(), then.verdict(), null, false));
      }
    });
    return new RunDifference(before, after, changes);
  }

  private record Row(String proposition, Verdict verdict) {}

  private Map<String, Row> rows(long run) {
    Map<String, Row> rows = new LinkedHashMap<>();
    handle
        .createQuery("SELECT * FROM run_claim WHERE run = :run ORDER BY ordinal")
        .bind("run", run)
        .map((row, context) ->
            Map.entry(
                row.getString("claim"),
                new Row(row.getString("proposition"), Verdict.valueOf(row.getString("verdict")))))
        .forEach(pair -> rows.put(pair.getKey(), pair.getValue()));
    return rows;
  }
}
