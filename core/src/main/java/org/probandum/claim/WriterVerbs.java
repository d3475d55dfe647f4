package org.probandum.claim;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Inflects verbs of claims that are written anew, past tense and third person singular, and knows
/// irregular past forms again.
final class WriterVerbs {
  /// Verbs of one short vowel and one consonant, which is written twice: `stemmed`, `chatted`.
  private static final Pattern DOUBLING = Pattern.compile("[^aeiou]+[aeiou][bdfgklmnprtz]");

  private final Map<String, String> irregular = new LinkedHashMap<>();

  /// Verbs by irregular past forms that differ from the verb.
  private final Map<String, String> byPast = new HashMap<>();

  private final Map<String, String> light = new LinkedHashMap<>();

  private WriterVerbs(List<List<String>> past, List<List<String>> light) {
    past.forEach(row -> irregular.put(row.get(0), row.get(1)));
    irregular.forEach((verb, form) -> {
      if (!form.equals(verb)) {
        byPast.putIfAbsent(form, verb);
      }
    });
    light.forEach(row -> this.light.put(row.get(0), row.get(1)));
  }

  static WriterVerbs load() {
    return new WriterVerbs(ClaimTable.load("past.tsv", 2), ClaimTable.load("light.tsv", 2));
  }

  /// The verb that goes with an event noun and the one whose event it is (`waged` with `war`), or
  /// null.
  @Nullable String findLight(String noun) {
    return light.get(noun);
  }

  /// The verb whose irregular past this is (`fly` of `flew`), or null.
  @Nullable String findByPast(String form) {
    return byPast.get(form);
  }

  /// The past tense: `left` of `leave`.
  String past(String lemma) {
    String known = irregular.get(lemma);
    if (known != null) {
      return known;
    }
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    if (afterConsonant(lemma, 'y')) {
      return lemma.substring(0, lemma.length() - 1) + "ied";
    }
    return (DOUBLING.matcher(lemma).matches() ? lemma + lemma.charAt(lemma.length() - 1) : lemma)
        + "ed";
  }

  /// The third person singular of the present: `carries` of `carry`.
  String present(String lemma) {
    if (lemma.equals("have")) {
      return "has";
    }
    if (afterConsonant(lemma, 'y')) {
      return lemma.substring(0, lemma.length() - 1) + "ies";
    }
    boolean hiss =
        lemma.endsWith("s")
            || lemma.endsWith("x")
            || lemma.endsWith("ch")
            || lemma.endsWith("sh")
            || lemma.endsWith("o");
    return lemma + (hiss ? "es" : "s");
  }

  private static boolean afterConsonant(String lemma, char last) {
    int end = lemma.length() - 1;
    return end > 0 && lemma.charAt(end) == last && "aeiou".indexOf(lemma.charAt(end - 1)) < 0;
  }
}
