package org.probandum.source;

import java.util.Arrays;
import java.util.Locale;

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

  /// The shingles of a text as hashes, sorted, each once. A text shorter than a shingle is one.
  static long[] shingles(String text) {
    long[] words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]++", -1))
            .filter(word -> !word.isEmpty())
            .mapToLong(SharedText::hash)
            .toArray();
    if (words.length == 0) {
      return words;
    }
    int length = Math.min(WORDS, words.length);
    long[] shingles = new long[words.length - length + 1];
    for (int i = 0; i < shingles.length; i++) {
      long hash = length;
      for (int j = i; j < i + length; j++) {
        hash = mix(hash * 31 + words[j]);
      }
      shingles[i] = hash;
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }

  /// Whether one of the two holds a long part of the other.
  static boolean copied(long[] a, long[] b) {
    long[] smaller = a.length <= b.length ? a : b;
    long[] larger = a.length <= b.length ? b : a;
    long shared =
        Arrays.stream(smaller).filter(hash -> Arrays.binarySearch(larger, hash) >= 0).count();
    return smaller.length > 0 && shared >= COPIED * smaller.length;
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
