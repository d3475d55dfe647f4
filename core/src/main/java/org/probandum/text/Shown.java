package org.probandum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a sentence as the tagger is shown them: straight quotation marks, and common words
/// of a headline in lower case.
///
/// @param words as many as the sentence has tokens
/// @param titleCase whether most words of the sentence have a capital, so that capitals mark no
///   names
record Shown(List<String> words, boolean titleCase) {

  Shown {
    words = List.copyOf(words);
  }

  static Shown of(List<String> words, Vocabulary vocabulary, Set<String> functionWords) {
    boolean titleCase = isTitleCase(words);
    List<String> shown = new ArrayList<>(words.size());
    for (String word : words) {
      String plain = straight(word);
      String lower = plain.toLowerCase(Locale.ROOT);
      boolean common =
          titleCase && (functionWords.contains(lower) || vocabulary.hasLowerCase(lower));
      shown.add(common || (titleCase && isLongCapitals(plain)) ? lower : plain);
    }
    return new Shown(shown, titleCase);
  }

  private static boolean isLongCapitals(String word) {
    return word.length() > 6 && word.chars().allMatch(Character::isUpperCase);
  }

  private static String straight(String word) {
    char first = word.charAt(0);
    if (word.length() == 1) {
      return switch (first) {
        case '“', '”', '«', '»', '„', '‟' -> "\"";
        case '‘', '’', '`' -> "'";
        case '–', '—' -> "-";
        default -> word;
      };
    }
    return word.indexOf('’') >= 0 ? word.replace('’', '\'') : word;
  }

  /// Four words of four letters and more, nearly all with a capital.
  private static boolean isTitleCase(List<String> words) {
    int capital = 0;
    int small = 0;
    for (String word : words) {
      if (word.length() >= 4) {
        capital += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        small += Character.isLowerCase(word.charAt(0)) ? 1 : 0;
      }
    }
    return capital >= 3 && small * 6 <= capital;
  }
}
