package org.probandum.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.PartOfSpeech;

/// Lemmas of English words, by a table of irregular forms and rules of spelling.
///
/// A lemma depends on the word and its tag alone. Nouns lose their plural, verbs their inflection;
/// names and all other words stay as they are, in lower case. What the spelling leaves open
/// (`rated`, `raided`) is decided by the longest ending in `verb-stems.tsv`.
final class Lemmas {
  private final Map<String, String> irregular;
  private final Map<String, Boolean> stemsEndInE;

  private Lemmas(Map<String, String> irregular, Map<String, Boolean> stemsEndInE) {
    this.irregular = Map.copyOf(irregular);
    this.stemsEndInE = Map.copyOf(stemsEndInE);
  }

  static Lemmas load() {
    Map<String, String> irregular = new HashMap<>();
    for (List<String> row : TextData.rows("lemmas.tsv", 3)) {
      for (String form : row.get(2).split(" +", -1)) {
        irregular.putIfAbsent(row.get(0) + ' ' + form, row.get(1));
      }
    }
    Map<String, Boolean> stems = new HashMap<>();
    for (List<String> row : TextData.rows("verb-stems.tsv", 3)) {
      for (String ending : row.get(1).split(" +", -1)) {
        stems.putIfAbsent(ending, row.get(0).equals("e"));
      }
    }
    return new Lemmas(irregular, stems);
  }

  /// The lemma of a word with this tag, in lower case.
  String of(String word, PartOfSpeech tag) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    String known = find(lower, tag);
    if (known != null || lower.length() > 40) {
      return known != null ? known : lower;
    }
    return switch (tag) {
      case NOUN -> compound(lower, tag);
      case VERB -> compound(lower, tag);
      case ADJ, ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM, X ->
          lower;
    };
  }

  private @Nullable String find(String lower, PartOfSpeech tag) {
    return irregular.get(tag.name() + ' ' + lower);
  }

  /// The last part of a compound is inflected: `car-bombs`, `re-opened`.
  private String compound(String lower, PartOfSpeech tag) {
    int cut = lower.lastIndexOf('-') + 1;
    if (cut == lower.length()) {
      return lower;
    }
    String last = lower.substring(cut);
    String known = cut > 0 ? find(last, tag) : null;
    if (known == null) {
      known = tag == PartOfSpeech.NOUN ? singular(last) : infinitive(last);
    }
    return lower.substring(0, cut) + known;
  }

  private static String singular(String word) {
    int length = word.length();
    if (length < 4
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")
        || word.endsWith("'s")) {
      return word;
    }
    return withoutS(word);
  }

  private static String withoutS(String word) {
    int length = word.length();
    if (word.endsWith("ies")) {
      return length > 4 ? word.substring(0, length - 3) + "y" : word.substring(0, length - 1);
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")
        || word.endsWith("zzes")
        || word.endsWith("oes")) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }

  private String infinitive(String word) {
    int length = word.length();
    if (word.endsWith("ied") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("eed") && length > 4) {
      return needsE(word.substring(0, length - 2)) ? word.substring(0, length - 1) : word;
    }
    if (word.endsWith("ed") && length > 4 && hasVowel(word, length - 2)) {
      return stem(word.substring(0, length - 2));
    }
    if (word.endsWith("ing") && length > 5 && hasVowel(word, length - 3)) {
      return stem(word.substring(0, length - 3));
    }
    if (word.endsWith("s")
        && length > 3
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("'s")) {
      return withoutS(word);
    }
    return word;
  }

  private static boolean hasVowel(String word, int limit) {
    for (int i = 0; i < limit; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private String stem(String stem) {
    int length = stem.length();
    char last = stem.charAt(length - 1);
    boolean doubled = length > 2 && last == stem.charAt(length - 2);
    if (doubled && "bdgmnprtv".indexOf(last) >= 0 && !stem.equals("add") && !stem.equals("err")) {
      return stem.substring(0, length - 1);
    }
    if (doubled && last == 'l' && syllables(stem) > 1) {
      return stem.substring(0, length - 1);
    }
    return needsE(stem) ? stem + "e" : stem;
  }

  private static int syllables(String stem) {
    int groups = 0;
    boolean vowel = false;
    for (int i = 0; i < stem.length(); i++) {
      boolean now = "aeiouy".indexOf(stem.charAt(i)) >= 0;
      groups += now && !vowel ? 1 : 0;
      vowel = now;
    }
    return groups;
  }

  /// Whether the longest ending that fits says that the verb ends in -e.
  private boolean needsE(String stem) {
    Boolean whole = stemsEndInE.get("^" + stem);
    for (int from = Math.max(0, stem.length() - 6); whole == null && from < stem.length(); from++) {
      whole = stemsEndInE.get(stem.substring(from));
    }
    return whole != null && whole;
  }
}
