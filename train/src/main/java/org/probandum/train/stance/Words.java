package org.probandum.train.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Plain words of a text, to measure what two texts share and to exchange whole words.
final class Words {
  private static final Set<String> EMPTY =
      Set.of(
          "the", "and", "was", "were", "has", "have", "had", "for", "with", "that", "this", "from",
          "are", "his", "her", "its", "who", "which", "been", "not", "but", "into", "also", "their",
          "they", "there", "than", "such", "some", "one", "all", "out");

  private Words() {}

  /// The words of more than two letters that are not empty ones, lower case, in order.
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
      if ((word.length() > 2 || isNumber(word)) && !EMPTY.contains(word)) {
        words.add(word);
      }
    }
    return words;
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  /// The share of the distinct words of the claim that stand in the passage, by their first five
  /// letters, in [0, 1].
  static double coverage(String claim, String passage) {
    Set<String> ours = stems(claim);
    if (ours.isEmpty()) {
      return 0;
    }
    Set<String> theirs = stems(passage);
    return (double) ours.stream().filter(theirs::contains).count() / ours.size();
  }

  static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : of(text)) {
      stems.add(word.length() > 5 ? word.substring(0, 5) : word);
    }
    return stems;
  }

  /// Whether the phrase stands in the text as whole words.
  static boolean contains(String whole, String phrase) {
    return next(whole, phrase, 0) >= 0;
  }

  /// The text with every whole-word occurrence of one phrase exchanged for another.
  static String exchange(String whole, String phrase, String other) {
    StringBuilder result = new StringBuilder();
    int from = 0;
    for (int at = next(whole, phrase, 0); at >= 0; at = next(whole, phrase, from)) {
      result.append(whole, from, at).append(other);
      from = at + phrase.length();
    }
    return result.append(whole, from, whole.length()).toString();
  }

  private static int next(String whole, String phrase, int from) {
    int at = whole.indexOf(phrase, from);
    while (at >= 0) {
      int end = at + phrase.length();
      boolean starts = at == 0 || !Character.isLetterOrDigit(whole.charAt(at - 1));
      boolean ends = end == whole.length() || !Character.isLetterOrDigit(whole.charAt(end));
      if (starts && ends) {
        return at;
      }
      at = whole.indexOf(phrase, at + 1);
    }
    return -1;
  }
}
