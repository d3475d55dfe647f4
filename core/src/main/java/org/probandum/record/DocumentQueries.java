package org.probandum.record;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Rejected;

/// Asks the views for sources.
final class DocumentQueries {
  private static final String SELECT =
      "SELECT d.*, (SELECT count(DISTINCT c.claim) FROM claim_document c"
          + " WHERE c.document = d.id AND c.relation <> 'MENTIONS') AS claims FROM document d";

  private static final RowMapper<DocumentRow> ROW =
      (row, context) ->
          new DocumentRow(
              row.getString("id"),
              row.getString("path"),
              row.getString("title"),
              row.getString("source"),
              row.getString("published"),
              row.getString("language"),
              row.getString("sha256"),
              row.getLong("bytes"),
              row.getLong("entry"),
              Instant.ofEpochMilli(row.getLong("added")),
              row.getInt("claims"));

  private final Handle handle;

  DocumentQueries(Handle handle) {
    this.handle = handle;
  }

  Page<DocumentRow> documents(
      @Nullable String words, @Nullable String source, int offset, int limit) {
    String where =
        " WHERE (:words IS NULL OR d.path LIKE :words ESCAPE '!'"
            + " OR d.title LIKE :words ESCAPE '!' OR d.source LIKE :words ESCAPE '!')"
            + " AND (:source IS NULL OR d.source = :source)";
    String like = words == null ? null : Like.holding(words);
    int total =
        handle
            .createQuery("SELECT count(*) FROM document d" + where)
            .bind("words", like)
            .bind("source", source)
            .mapTo(Integer.class)
            .one();
    List<DocumentRow> rows =
        handle
            .createQuery(SELECT + where + " ORDER BY d.path, d.id LIMIT :limit OFFSET :offset")
            .bind("words", like)
            .bind("source", source)
            .bind("limit", limit)
            .bind("offset", offset)
            .map(ROW)
            .list();
    return new Page<>(rows, offset, total);
  }

  @Nullable DocumentRow find(String id) {
    return handle
        .createQuery(SELECT + " WHERE d.id = :id")
        .bind("id", id)
        .map(ROW)
        .findOne()
        .orElse(null);
  }

  /// A source with its text, else an article, or null.
  @Nullable Document findText(String id, StoredValues stored) {
    String hash =
        handle
            .createQuery("SELECT stored FROM document WHERE id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .findOne()
            .orElse(null);
    return hash != null
        ? stored.document(hash)
        : new RunQueries(handle).findArticleText(id, stored);
  }

  List<Document> texts(StoredValues stored) {
    return handle
        .createQuery("SELECT stored FROM document ORDER BY path, id")
        .mapTo(String.class)
        .stream()
        .map(stored::document)
        .toList();
  }

  List<RejectedRow> rejected() {
    return handle
        .createQuery(
            "SELECT r.* FROM rejected r JOIN entry_state s ON s.entry = r.entry"
                + " WHERE s.active = 1 ORDER BY r.path, r.entry, r.reason")
        .map((row, context) ->
            new RejectedRow(
                new Rejected(
                    row.getString("path"), row.getString("sha256"), row.getString("reason")),
                row.getLong("entry")))
        .list();
  }
}
