package org.probandum.source;

import java.util.Arrays;
import java.util.Locale;

/// The runs of so many words of a text (shingles) as hashes, sorted, each once.
///
/// Broder, *On the resemblance and containment of documents* (1997), section 2. All runs are kept
/// and not a sample of them: a case has few texts, and the figures are exact. Immutable.
final class WordRuns {
  private static final WordRuns NONE = new WordRuns(new long[0]);

  private final long[] hashes;

  private WordRuns(long[] hashes) {
    this.hashes = hashes;
  }

  /// The runs of `length` words; a text with fewer words is one run.
  static WordRuns of(String text, int length) {
    long[] words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]++", -1))
            .filter(word -> !word.isEmpty())
            .mapToLong(WordRuns::hash)
            .toArray();
    if (words.length == 0) {
      return NONE;
    }
    int taken = Math.min(length, words.length);
    long[] runs = new long[words.length - taken + 1];
    for (int i = 0; i < runs.length; i++) {
      long hash = taken;
      for (int j = i; j < i + taken; j++) {
        hash = mix(hash * 31 + words[j]);
      }
      runs[i] = hash;
    }
    return new WordRuns(Arrays.stream(runs).sorted().distinct().toArray());
  }

  int size() {
    return hashes.length;
  }

  /// How many runs stand in both.
  int shared(WordRuns other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      shared += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /// The containment of these runs in the other's, in [0, 1]; 0 where there are none.
  double containedIn(WordRuns other) {
    return hashes.length == 0 ? 0 : (double) shared(other) / hashes.length;
  }

  private static long hash(String word) {
    long hash = 1;
    for (int i = 0; i < word.length(); i++) {
      hash = mix(hash * 31 + word.charAt(i));
    }
    return hash;
  }

  /// The finaliser of SplitMix64 (Steele, Lea, Flood, 2014): equal only for equal input.
  private static long mix(long value) {
    long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}
