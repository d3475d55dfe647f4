package org.probandum.text;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/// How many letters of which script a text has.
///
/// @param letters all letters
/// @param ideographs Han
/// @param kana Hiragana and Katakana
/// @param main the commonest script; the first in Unicode's order where two are as common
record ScriptCount(int letters, int ideographs, int kana, Character.UnicodeScript main) {
  private static final Set<String> ARABIC =
      Set.of(
          "ar", "fa", "ur", "ps", "ckb", "ug", "sd", "arz", "ks", "pnb", "az", "azb", "uig", "snd");
  private static final Set<String> CYRILLIC =
      Set.of(
          "ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "ba", "cv", "ce", "os",
          "uz", "sah", "tyv", "kv", "udm");
  private static final Set<String> DEVANAGARI = Set.of("hi", "mr", "ne", "sa", "new", "bh", "kok");

  /// A text in Latin letters.
  static final ScriptCount LATIN = new ScriptCount(1, 0, 0, Character.UnicodeScript.LATIN);

  static ScriptCount of(String text) {
    Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
    int letters = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (Character.isLetter(codePoint)) {
        letters++;
        counts.merge(Character.UnicodeScript.of(codePoint), 1, Integer::sum);
      }
    }
    Character.UnicodeScript main = Character.UnicodeScript.COMMON;
    int most = 0;
    for (Map.Entry<Character.UnicodeScript, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        main = entry.getKey();
      }
    }
    int kana =
        counts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + counts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    return new ScriptCount(
        letters, counts.getOrDefault(Character.UnicodeScript.HAN, 0), kana, main);
  }

  /// Whether the main script is one in which this language is written.
  boolean admits(String language) {
    boolean listed =
        ARABIC.contains(language) || CYRILLIC.contains(language) || DEVANAGARI.contains(language);
    if (main == Character.UnicodeScript.ARABIC) {
      return ARABIC.contains(language);
    }
    if (main == Character.UnicodeScript.CYRILLIC) {
      return CYRILLIC.contains(language);
    }
    if (main == Character.UnicodeScript.DEVANAGARI) {
      return DEVANAGARI.contains(language);
    }
    boolean latinToo = language.equals("az") || language.equals("uz") || language.equals("sr");
    return main != Character.UnicodeScript.LATIN || !listed || latinToo;
  }
}
