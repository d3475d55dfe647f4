package org.probandum.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds whether two texts share long runs of words, as copies do.
///
/// Word shingles after Broder, *On the resemblance and containment of documents* (1997): the
/// containment of the smaller text's shingles in the larger one's.
final class SharedText {
  /// Words in one shingle: long enough that two authors do not meet by chance.
  private static final int WORDS = 8;

  /// Share of the smaller text's shingles that must stand in the other.
  private static final double COPIED = 0.3;

  private SharedText() {}

  /// The set of shingles of a text, as hashes of the words themselves.
  static Set<String> shingles(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + WORDS <= words.size(); i++) {
      shingles.add(String.join(" ", words.subList(i, i + WORDS)));
    }
    return shingles;
  }

  /// Whether one of the two holds a long part of the other.
  static boolean copied(Set<String> a, Set<String> b) {
    int smaller = Math.min(a.size(), b.size());
    if (smaller == 0) {
      return false;
    }
    Set<String> scanned = a.size() == smaller ? a : b;
    Set<String> probed = a.size() == smaller ? b : a;
    return scanned.stream().filter(probed::contains).count() >= COPIED * smaller;
  }
}
