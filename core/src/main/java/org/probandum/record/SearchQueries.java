package org.probandum.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Span;

/// Searches documents and claims by words.
final class SearchQueries {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
  private static final int MOST_WORDS = 12;
  private static final int AROUND = 80;

  private final Handle handle;
  private final StoredValues stored;

  SearchQueries(Handle handle, StoredValues stored) {
    this.handle = handle;
    this.stored = stored;
  }

  private record Found(SearchHit.Kind kind, String id) {}

  List<SearchHit> search(String text, int limit) {
    if (limit < 1 || limit > 200) {
      throw new IllegalArgumentException("a search gives 1 to 200 hits, asked for " + limit);
    }
    List<String> words = WORD.matcher(text).results().map(MatchResult::group).toList();
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> wanted = words.subList(0, Math.min(MOST_WORDS, words.size()));
    List<Found> found =
        handle
            .createQuery(
                "SELECT w.kind, w.id FROM (SELECT rowid AS row, rank FROM words WHERE words MATCH :words"
                    + " ORDER BY rank LIMIT :limit) f JOIN worded w ON w.row = f.row"
                    + " ORDER BY f.rank, w.id")
            .bind("words", query(wanted))
            .bind("limit", limit)
            .map((row, context) ->
                new Found(SearchHit.Kind.valueOf(row.getString("kind")), row.getString("id")))
            .list();
    List<SearchHit> hits = new ArrayList<>();
    for (Found one : found) {
      SearchHit hit = hit(one, wanted);
      if (hit != null) {
        hits.add(hit);
      }
    }
    return hits;
  }

  /// All words, the last one also as a beginning; quoted, so that none is an operator.
  private static String query(List<String> words) {
    return "\"" + String.join("\" \"", words) + "\" *";
  }

  private @Nullable SearchHit hit(Found found, List<String> words) {
    return switch (found.kind()) {
      case DOCUMENT -> {
        Document document = new DocumentQueries(handle).findText(found.id(), stored);
        yield document == null ? null : hit(found, document.displayName(), document.text(), words);
      }
      case CLAIM -> {
        ClaimRow claim = new ClaimQueries(handle).find(found.id());
        yield claim == null ? null : hit(found, claim.proposition(), claim.proposition(), words);
      }
    };
  }

  private static SearchHit hit(Found found, String title, String text, List<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    // Lower case of some letters is longer: places would shift, so such texts are searched as
    // given.
    String searched = lower.length() == text.length() ? lower : text;
    Span first = new Span(0, 0);
    for (String word : words) {
      int at = searched.indexOf(word.toLowerCase(Locale.ROOT));
      if (at >= 0) {
        first = new Span(at, Math.min(text.length(), at + word.length()));
        break;
      }
    }
    int from = Math.max(0, first.start() - AROUND);
    int to = Math.min(text.length(), first.end() + AROUND);
    return new SearchHit(found.kind(), found.id(), title, first, text.substring(from, to).strip());
  }
}
