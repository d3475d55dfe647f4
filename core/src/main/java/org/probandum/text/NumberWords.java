package org.probandum.text;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;

/// Numbers that are one word, from `one` to `ninety`.
public final class NumberWords {
  private static final Map<String, String> DIGITS =
      TextData.rows("number-words.tsv", 2).stream()
          .collect(toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private NumberWords() {}

  /// Whether this, in lower case, is such a word.
  public static boolean has(String word) {
    return DIGITS.containsKey(word);
  }

  /// The number in digits; a word that is none as it is.
  ///
  /// @param word in lower case
  public static String digits(String word) {
    return DIGITS.getOrDefault(word, word);
  }
}
