package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.record.SearchHit;

/// Search over documents and claims.
public final class SearchApi {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final CaseShelf shelf;

  /// @param shelf the cases
  public SearchApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/search", this::search);
  }

  /// What was found.
  record Found(List<Hit> hits) {}

  /// A place found by words.
  ///
  /// @param parts the words around it, those that were looked for apart
  record Hit(SearchHit.Kind kind, String id, String title, int start, int end, List<Part> parts) {
    static Hit of(SearchHit hit, List<String> words) {
      return new Hit(
          hit.kind(),
          hit.id(),
          hit.title(),
          hit.span().start(),
          hit.span().end(),
          Part.of(hit.excerpt(), words));
    }
  }

  /// A part of an excerpt.
  ///
  /// @param hit whether it was looked for
  record Part(String text, boolean hit) {
    static List<Part> of(String excerpt, List<String> words) {
      List<Part> parts = new ArrayList<>();
      int plain = 0;
      int at = 0;
      while (at < excerpt.length()) {
        int length = matched(excerpt, at, words);
        if (length > 0) {
          if (plain < at) {
            parts.add(new Part(excerpt.substring(plain, at), false));
          }
          parts.add(new Part(excerpt.substring(at, at + length), true));
          plain = at + length;
        }
        at += Math.max(1, length);
      }
      if (plain < excerpt.length()) {
        parts.add(new Part(excerpt.substring(plain), false));
      }
      return parts;
    }

    private static int matched(String text, int at, List<String> words) {
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
      for (String word : words) {
        if (begins && text.regionMatches(true, at, word, 0, word.length())) {
          return word.length();
        }
      }
      return 0;
    }
  }

  private void search(Context context) {
    String question = Parameters.get(context, "q");
    int limit = Parameters.limit(context, USUAL, MOST);
    OpenCase file = shelf.open(context.pathParam("case"));
    List<String> words =
        Arrays.stream(question.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
            .filter(word -> !word.isEmpty())
            .toList();
    Answers.json(
        context,
        file.read(view ->
            new Found(
                view.search(question, limit).stream().map(hit -> Hit.of(hit, words)).toList())));
  }
}
