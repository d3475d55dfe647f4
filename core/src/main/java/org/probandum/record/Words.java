package org.probandum.record;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;
import org.probandum.model.Document;

/// The index of words of documents and claims.
final class Words {
  private final Handle handle;

  Words(Handle handle) {
    this.handle = handle;
  }

  /// A row number made from what is indexed, so that it can be found again without a list.
  private static long row(SearchHit.Kind kind, String id) {
    String hash = Document.sha256((kind + " " + id).getBytes(StandardCharsets.UTF_8));
    return ByteBuffer.wrap(HexFormat.of().parseHex(hash.substring(0, 16))).getLong()
        & (1L << 62) - 1;
  }

  void add(SearchHit.Kind kind, String id, String text) {
    handle
        .createUpdate("INSERT INTO words (rowid, text) VALUES (:row, :text)")
        .bind("row", row(kind, id))
        .bind("text", text)
        .execute();
    handle
        .createUpdate("INSERT INTO worded VALUES (:row, :kind, :id)")
        .bind("row", row(kind, id))
        .bind("kind", kind.name())
        .bind("id", id)
        .execute();
  }

  void remove(SearchHit.Kind kind, String id) {
    int known =
        handle
            .createUpdate("DELETE FROM worded WHERE row = :row")
            .bind("row", row(kind, id))
            .execute();
    if (known > 0) {
      handle
          .createUpdate("DELETE FROM words WHERE rowid = :row")
          .bind("row", row(kind, id))
          .execute();
    }
  }
}
