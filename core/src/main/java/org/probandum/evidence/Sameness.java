package org.probandum.evidence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;

/// Tells whether a source is the article itself. Near-copies are found by the share of common runs
/// of five words (Broder, *On the resemblance and containment of documents*, 1997): with at least
/// 0.8 of all runs in common it is the same text.
final class Sameness {

  private static final int RUN = 5;
  private static final double SAME = 0.8;

  private final Document article;
  private final String[] words;
  private final Set<Integer> runs;

  Sameness(Document article) {
    this.article = article;
    this.words = words(article.text());
    this.runs = runs(words);
  }

  /// Why the source is the article, or null where it is not.
  @Nullable String findReason(Document source) {
    if (source.id().equals(article.id()) || source.sha256().equals(article.sha256())) {
      return "It is the article itself.";
    }
    // shared runs cannot reach the limit where one text is much longer
    int longer = Math.max(source.text().length(), article.text().length());
    int shorter = Math.min(source.text().length(), article.text().length());
    if (shorter < longer * SAME / 2) {
      return null;
    }
    String[] others = words(source.text());
    if (Arrays.equals(words, others)) {
      return "It has the same text as the article.";
    }
    return resemblance(runs(others)) >= SAME ? "It has nearly the same text as the article." : null;
  }

  private double resemblance(Set<Integer> others) {
    long common = others.stream().filter(runs::contains).count();
    long all = (long) runs.size() + others.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static String[] words(String text) {
    return text.strip().split("\\s+", -1);
  }

  private static Set<Integer> runs(String[] words) {
    Set<Integer> runs = new HashSet<>();
    for (int start = 0; start + RUN <= words.length; start++) {
      int hash = 1;
      for (int i = start; i < start + RUN; i++) {
        hash = 31 * hash + words[i].toLowerCase(Locale.ROOT).hashCode();
      }
      runs.add(hash);
    }
    return runs;
  }
}
