package org.probandum.text;

import java.util.HashSet;
import java.util.Set;

/// The words that a document writes in lower case, which tells common words from names in its
/// headlines, and the casing of the whole.
///
/// @param lowerCase words of three letters and more that occur in lower case
/// @param casing of the whole text
record Vocabulary(Set<String> lowerCase, Casing casing) {

  Vocabulary {
    lowerCase = Set.copyOf(lowerCase);
  }

  static Vocabulary of(String text) {
    Set<String> words = new HashSet<>();
    int i = 0;
    while (i < text.length()) {
      int start = i;
      boolean lower = true;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        lower &= Character.isLowerCase(text.charAt(i));
        i++;
      }
      if (lower && i - start >= 3 && i - start <= 30) {
        words.add(text.substring(start, i));
      }
      i = Math.max(i, start + 1);
    }
    return new Vocabulary(words, Casing.of(text));
  }

  /// Whether this word, in lower case, is written so somewhere.
  boolean hasLowerCase(String word) {
    return lowerCase.contains(word);
  }
}
