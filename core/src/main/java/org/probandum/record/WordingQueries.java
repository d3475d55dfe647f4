package org.probandum.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Asks for the wordings of claims: those that hold, and those with which the claims began.
final class WordingQueries {
  private final Handle handle;
  private final StoredValues stored;

  WordingQueries(Handle handle, StoredValues stored) {
    this.handle = handle;
    this.stored = stored;
  }

  /// A claim's key with its words and a wording.
  private record Row(String key, String text, String proposition) {
    ClaimWording wording() {
      return new ClaimWording(text, proposition);
    }
  }

  /// The claims of an article by their wordings, dropped and replaced ones among them: of several
  /// with one wording that which stands.
  Map<ClaimWording, String> ofArticle(String article) {
    Map<ClaimWording, String> keys = new LinkedHashMap<>();
    List<Row> rows = rows("c.proposition FROM claim c", article);
    rows.forEach(row -> keys.putIfAbsent(row.wording(), row.key()));
    rows("k.proposition FROM claim c JOIN known_claim k ON k.claim = c.claim", article)
        .forEach(row -> keys.putIfAbsent(row.wording(), row.key()));
    ClaimFrames frames = new ClaimFrames(handle, stored, new ClaimInputs(handle, stored));
    for (Row row : rows) {
      ClaimFrames.Frame frame = Decisions.maker(row.key()) == 0 ? null : frames.find(row.key());
      if (frame != null) {
        keys.putIfAbsent(new ClaimWording(row.text(), frame.proposition()), row.key());
      }
    }
    return keys;
  }

  private List<Row> rows(String wording, String article) {
    return handle
        .createQuery(
            "SELECT c.claim, c.text, "
                + wording
                + " WHERE c.article = :article"
                + " ORDER BY c.state <> 'ACTIVE', c.claim")
        .bind("article", article)
        .map((row, context) ->
            new Row(row.getString("claim"), row.getString("text"), row.getString("proposition")))
        .list();
  }
}
