package org.probandum.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Span;
import org.probandum.record.CaseView;
import org.probandum.record.ClaimQuery;
import org.probandum.record.ClaimRow;
import org.probandum.record.DecisionRefused;

/// The claims that persons made in an article of a case: added, imported, or left by splitting or
/// merging. A check searches the sources for them as for its own.
public final class AskedClaims {
  /// The setting of a run that names them.
  static final String SETTING = "claims";

  /// Most claims that one check searches for beside the article's own.
  static final int MOST = 2_000;

  private static final int ROWS = 500;

  private AskedClaims() {}

  /// Those that stand in this text, by place. A claim whose words the article no longer has is not
  /// among them.
  ///
  /// @param article the article as it is to be checked, under the name by which the case knows it
  /// @throws DecisionRefused where there are more than a check can search for
  public static List<AskedClaim> of(CaseView view, Document article) {
    List<AskedClaim> asked = standing(view, article);
    if (asked.size() > MOST) {
      throw new DecisionRefused(
          String.format(
              Locale.ROOT,
              "persons made %,d claims in %s, and a check searches for %,d at most\n"
                  + "Maybe undo an import, or drop claims that need no check.",
              asked.size(),
              article.path(),
              MOST));
    }
    return asked;
  }

  /// The same, however many.
  static List<AskedClaim> standing(CaseView view, Document article) {
    List<AskedClaim> asked = new ArrayList<>();
    int offset = 0;
    List<ClaimRow> rows;
    do {
      rows = view.claims(ClaimQuery.standing(article.path(), offset, ROWS)).items();
      for (ClaimRow row : rows) {
        Span span = row.byPerson() ? findPlace(row, article.text()) : null;
        if (span != null) {
          asked.add(new AskedClaim(row.key(), span, row.proposition()));
        }
      }
      offset += ROWS;
    } while (rows.size() == ROWS);
    asked.sort(Comparator.comparing(AskedClaim::span).thenComparing(AskedClaim::key));
    return List.copyOf(asked);
  }

  /// Where the claim's words stand: where they stood, or nearest to that; null where nowhere.
  private static @Nullable Span findPlace(ClaimRow row, String text) {
    String words = row.text();
    int start = row.span().start();
    int best = text.startsWith(words, start) ? start : -1;
    for (int at = best < 0 ? text.indexOf(words) : -1; at >= 0; at = text.indexOf(words, at + 1)) {
      if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) {
        best = at;
      }
    }
    return best < 0 ? null : new Span(best, best + words.length());
  }

  /// The settings with what tells runs with other claims apart.
  static Map<String, String> settings(Map<String, String> settings, List<AskedClaim> asked) {
    if (asked.isEmpty()) {
      return settings;
    }
    StringBuilder all = new StringBuilder();
    for (AskedClaim claim : asked) {
      all.append(claim.key()).append(' ').append(claim.span().start()).append('-');
      all.append(claim.span().end()).append(' ').append(claim.proposition()).append('\n');
    }
    Map<String, String> more = new TreeMap<>(settings);
    more.put(SETTING, Document.sha256(all.toString().getBytes(StandardCharsets.UTF_8)));
    return more;
  }
}
