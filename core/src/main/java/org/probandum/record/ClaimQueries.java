package org.probandum.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Span;
import org.probandum.model.Verdict;
import org.probandum.record.journal.ReviewStatus;

/// Asks the views for claims.
final class ClaimQueries {
  static final RowMapper<ClaimRow> ROW =
      (row, context) ->
          new ClaimRow(
              row.getString("claim"),
              row.getString("article"),
              row.getString("number"),
              new Span(row.getInt("start"), row.getInt("end")),
              row.getString("text"),
              row.getString("proposition"),
              row.getBoolean("by_person"),
              ClaimState.valueOf(row.getString("state")),
              verdict(row.getString("machine_verdict")),
              verdict(row.getString("derived_verdict")),
              verdict(row.getString("person_verdict")),
              row.getString("decided_by"),
              ReviewStatus.valueOf(row.getString("status")),
              row.getBoolean("stale"),
              row.getInt("decided"),
              row.getInt("supporting"),
              row.getInt("contradicting"));

  private static @Nullable Verdict verdict(@Nullable String name) {
    return name == null ? null : Verdict.valueOf(name);
  }

  private final Handle handle;

  ClaimQueries(Handle handle) {
    this.handle = handle;
  }

  Page<ClaimRow> claims(ClaimQuery query) {
    Map<String, Object> values = new LinkedHashMap<>();
    String where = where(query, values);
    int total =
        handle
            .createQuery("SELECT count(*) FROM claim c" + where)
            .bindMap(values)
            .mapTo(Integer.class)
            .one();
    List<ClaimRow> rows =
        handle
            .createQuery(
                "SELECT * FROM claim c"
                    + where
                    + " ORDER BY "
                    + order(query.order())
                    + " LIMIT :limit OFFSET :offset")
            .bindMap(values)
            .bind("limit", query.limit())
            .bind("offset", query.offset())
            .map(ROW)
            .list();
    return new Page<>(rows, query.offset(), total);
  }

  private static String order(ClaimQuery.Order order) {
    String place = "article, start, ordinal, claim";
    return switch (order) {
      case PLACE -> place;
      case URGENCY -> "urgency, " + place;
    };
  }

  /// The conditions of a query; what they name is put into `values`.
  private static String where(ClaimQuery query, Map<String, Object> values) {
    List<String> parts = new ArrayList<>();
    equal("article", query.article(), parts, values);
    equal("state", query.state() == null ? null : query.state().name(), parts, values);
    equal("verdict", query.verdict() == null ? null : query.verdict().name(), parts, values);
    equal("status", query.status() == null ? null : query.status().name(), parts, values);
    if (query.stale() != null) {
      parts.add("stale = " + (query.stale() ? 1 : 0));
    }
    if (query.judged() != null) {
      parts.add(
          query.judged() ? "person_verdict IS NOT NULL" : "(person_verdict IS NULL OR stale = 1)");
    }
    if (query.document() != null) {
      parts.add(
          "claim IN (SELECT claim FROM claim_document WHERE document = :document"
              + " AND relation <> 'MENTIONS')");
      values.put("document", query.document());
    }
    if (query.words() != null) {
      parts.add("(proposition LIKE :words ESCAPE '!' OR text LIKE :words ESCAPE '!')");
      values.put("words", Like.holding(query.words()));
    }
    return parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts);
  }

  private static void equal(
      String column, @Nullable String value, List<String> parts, Map<String, Object> values) {
    if (value != null) {
      parts.add(column + " = :" + column);
      values.put(column, value);
    }
  }

  @Nullable ClaimRow find(String key) {
    return handle
        .createQuery("SELECT * FROM claim WHERE claim = :claim")
        .bind("claim", key)
        .map(ROW)
        .findOne()
        .orElse(null);
  }
}
