package org.probandum.record;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.record.journal.Credibility;
import org.probandum.record.journal.Reliability;

/// Asks the views for sources and grades.
final class SourceQueries {
  private static final String RECORD =
      """
      SELECT d.source AS source, count(DISTINCT c.claim) AS claims,
        count(DISTINCT CASE WHEN
          (c.relation = 'SUPPORTS' AND k.person_verdict IN ('SUPPORTED', 'CORROBORATED'))
          OR (c.relation = 'CONTRADICTS' AND k.person_verdict = 'CONTRADICTED')
          THEN c.claim END) AS upheld,
        count(DISTINCT CASE WHEN
          (c.relation = 'CONTRADICTS' AND k.person_verdict IN ('SUPPORTED', 'CORROBORATED'))
          OR (c.relation = 'SUPPORTS' AND k.person_verdict = 'CONTRADICTED')
          THEN c.claim END) AS overruled
      FROM claim_document c
      JOIN document d ON d.id = c.document
      JOIN claim k ON k.claim = c.claim AND k.state = 'ACTIVE'
      WHERE c.relation IN ('SUPPORTS', 'CONTRADICTS', 'QUALIFIES')
      GROUP BY d.source
      """;

  private final Handle handle;

  SourceQueries(Handle handle) {
    this.handle = handle;
  }

  List<SourceRow> sources() {
    return handle
        .createQuery(
            "SELECT d.source, count(*) AS documents, g.reliability, g.who, g.entry,"
                + " r.claims, r.upheld, r.overruled FROM document d"
                + " LEFT JOIN source_grade g ON g.source = d.source LEFT JOIN ("
                + RECORD
                + ") r ON r.source = d.source GROUP BY d.source ORDER BY d.source")
        .map((row, context) ->
            new SourceRow(
                row.getString("source"),
                row.getInt("documents"),
                reliability(row.getString("reliability")),
                row.getString("who"),
                row.getLong("entry"),
                row.getInt("claims"),
                row.getInt("upheld"),
                row.getInt("overruled")))
        .list();
  }

  private static @Nullable Reliability reliability(@Nullable String name) {
    return name == null ? null : Reliability.valueOf(name);
  }

  private static @Nullable Credibility credibility(@Nullable String name) {
    return name == null ? null : Credibility.valueOf(name);
  }

  /// Grades by document, of documents that have one.
  Map<String, DocumentGrade> grades() {
    Map<String, DocumentGrade> grades = new TreeMap<>();
    handle
        .createQuery(
            "SELECT d.id, g.reliability, i.credibility FROM document d"
                + " LEFT JOIN source_grade g ON g.source = d.source"
                + " LEFT JOIN item_grade i ON i.document = d.id"
                + " WHERE d.source IN (SELECT source FROM source_grade)"
                + " OR d.id IN (SELECT document FROM item_grade)")
        .map((row, context) ->
            Map.entry(
                row.getString("id"),
                new DocumentGrade(
                    reliability(row.getString("reliability")),
                    credibility(row.getString("credibility")))))
        .forEach(pair -> grades.put(pair.getKey(), pair.getValue()));
    return grades;
  }

  boolean has(String source) {
    return handle
            .createQuery("SELECT count(*) FROM document WHERE source = :source")
            .bind("source", source)
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
