package org.probandum.record;

import org.jdbi.v3.core.Handle;
import org.probandum.model.Document;
import org.probandum.model.Metadata;

/// Computes the view of the sources: each document as the first entry that holds added it.
final class DocumentProjection {
  private final Handle handle;
  private final StoredValues stored;

  DocumentProjection(Handle handle, StoredValues stored) {
    this.handle = handle;
    this.stored = stored;
  }

  void compute(String id) {
    Words words = new Words(handle);
    words.remove(SearchHit.Kind.DOCUMENT, id);
    handle.createUpdate("DELETE FROM document WHERE id = :id").bind("id", id).execute();
    handle
        .createQuery(
            "SELECT f.entry, f.stored, f.bytes, j.time FROM source_file f"
                + " JOIN entry_state s ON s.entry = f.entry AND s.active = 1"
                + " JOIN journal j ON j.sequence = f.entry"
                + " WHERE f.id = :id ORDER BY f.entry LIMIT 1")
        .bind("id", id)
        .map((row, context) ->
            new Held(
                row.getLong("entry"),
                row.getString("stored"),
                row.getLong("bytes"),
                row.getLong("time")))
        .findOne()
        .ifPresent(held -> insert(held, words));
  }

  private record Held(long entry, String stored, long bytes, long time) {}

  private void insert(Held held, Words words) {
    Document document = stored.document(held.stored());
    Metadata metadata = document.metadata();
    handle
        .createUpdate(
            "INSERT INTO document VALUES (:id, :path, :title, :source, :published, :language,"
                + " :sha256, :bytes, :stored, :entry, :added)")
        .bind("id", document.id())
        .bind("path", document.path())
        .bind("title", document.displayName())
        .bind("source", source(document))
        .bind("published", metadata.published())
        .bind("language", metadata.language())
        .bind("sha256", document.sha256())
        .bind("bytes", held.bytes())
        .bind("stored", held.stored())
        .bind("entry", held.entry())
        .bind("added", held.time())
        .execute();
    words.add(
        SearchHit.Kind.DOCUMENT, document.id(), document.displayName() + "\n" + document.text());
  }

  /// Who publishes the document, or its path where it does not say.
  private static String source(Document document) {
    String publisher = document.metadata().publisher();
    return publisher == null || publisher.isBlank() ? document.path() : publisher.strip();
  }
}
