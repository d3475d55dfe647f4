package org.probandum.record;

import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.probandum.record.journal.Acts;
import org.probandum.record.journal.Decision;

/// Computes the grades that hold: of each source and each item the one given last.
final class GradeProjection {
  private final Handle handle;

  GradeProjection(Handle handle) {
    this.handle = handle;
  }

  void computeSource(String source) {
    handle
        .createUpdate("DELETE FROM source_grade WHERE source = :source")
        .bind("source", source)
        .execute();
    handle
        .createQuery(
            "SELECT entry, who, body FROM decision WHERE source = :source AND active = 1"
                + " AND kind = 'GradeSource' ORDER BY entry DESC LIMIT 1")
        .bind("source", source)
        .map((row, context) ->
            new Given(row.getLong("entry"), row.getString("who"), row.getString("body")))
        .findOne()
        .ifPresent(given -> {
          if (Acts.readDecision(given.body()) instanceof Decision.GradeSource grade) {
            handle
                .createUpdate("INSERT INTO source_grade VALUES (:source, :grade, :entry, :who)")
                .bind("source", source)
                .bind("grade", grade.reliability().name())
                .bind("entry", given.entry())
                .bind("who", given.who())
                .execute();
          }
        });
  }

  void computeItem(String document) {
    handle
        .createUpdate("DELETE FROM item_grade WHERE document = :document")
        .bind("document", document)
        .execute();
    handle
        .createQuery(
            "SELECT entry, who, body FROM decision WHERE document = :document AND active = 1"
                + " AND kind = 'GradeItem' ORDER BY entry DESC LIMIT 1")
        .bind("document", document)
        .map((row, context) ->
            new Given(row.getLong("entry"), row.getString("who"), row.getString("body")))
        .findOne()
        .ifPresent(given -> {
          if (Acts.readDecision(given.body()) instanceof Decision.GradeItem grade) {
            handle
                .createUpdate("INSERT INTO item_grade VALUES (:document, :grade, :entry)")
                .bind("document", document)
                .bind("grade", grade.credibility().name())
                .bind("entry", given.entry())
                .execute();
          }
        });
  }

  private record Given(long entry, String who, String body) {}

  /// Claims on which documents of the sources, or the documents, bear.
  Set<String> claimsOf(Set<String> sources, Set<String> documents) {
    Set<String> claims = new TreeSet<>();
    for (String source : sources) {
      claims.addAll(
          handle
              .createQuery(
                  "SELECT DISTINCT c.claim FROM claim_document c JOIN document d"
                      + " ON d.id = c.document WHERE d.source = :source")
              .bind("source", source)
              .mapTo(String.class)
              .list());
    }
    for (String document : documents) {
      claims.addAll(
          handle
              .createQuery("SELECT DISTINCT claim FROM claim_document WHERE document = :document")
              .bind("document", document)
              .mapTo(String.class)
              .list());
    }
    return claims;
  }
}
