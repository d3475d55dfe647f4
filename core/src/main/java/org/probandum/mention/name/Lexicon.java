package org.probandum.mention.name;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;

/// The word lists by which names are found and typed. Words are compared in lower case.
final class Lexicon {
  private final Map<String, Head> heads = new HashMap<>();
  private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
  private final Map<String, Sex> givenNames = new HashMap<>();
  private final Map<String, Sex> titles = new HashMap<>();
  private final Map<String, Sex> roles = new HashMap<>();
  private final Map<String, Set<String>> references = new HashMap<>();
  private int longestTitle = 1;

  private Lexicon() {}

  static Lexicon load() {
    Lexicon lexicon = new Lexicon();
    for (List<String> row : NameData.rows("heads.tsv", 4)) {
      Head head = new Head(NameType.valueOf(row.get(0)), row.get(1), row.get(2));
      NameData.parts(row.get(3), " ").forEach(word -> lexicon.heads.putIfAbsent(word, head));
    }
    for (List<String> row : NameData.rows("words.tsv", 2)) {
      WordClass named = WordClass.valueOf(row.get(0).replace('-', '_').toUpperCase(Locale.ROOT));
      Set<String> words = lexicon.classes.computeIfAbsent(named, key -> new HashSet<>());
      NameData.parts(row.get(1), " ").forEach(word -> words.add(lower(word)));
    }
    for (List<String> row : NameData.rows("given-names.tsv", 3)) {
      NameData.parts(row.get(2), " ").forEach(n -> merge(lexicon.givenNames, n, row.get(1)));
    }
    for (List<String> row : NameData.rows("titles.tsv", 2)) {
      for (String title : NameData.parts(row.get(1), "\\|")) {
        merge(lexicon.titles, title, row.get(0));
        lexicon.longestTitle = Math.max(lexicon.longestTitle, title.split(" ", -1).length);
      }
    }
    for (List<String> row : NameData.rows("roles.tsv", 2)) {
      NameData.parts(row.get(1), " ").forEach(role -> merge(lexicon.roles, role, row.get(0)));
    }
    for (List<String> row : NameData.rows("references.tsv", 2)) {
      lexicon.references.put(row.get(0), Set.copyOf(NameData.parts(row.get(1), " ")));
    }
    return lexicon;
  }

  private static void merge(Map<String, Sex> map, String word, String sex) {
    map.merge(lower(word), Sex.of(sex), Sex::with);
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  boolean is(WordClass named, String word) {
    return classes.getOrDefault(named, Set.of()).contains(lower(word));
  }

  @Nullable Head findHead(String word) {
    return heads.get(lower(word));
  }

  boolean isGivenName(String word) {
    return givenNames.containsKey(lower(word)) && Character.isUpperCase(word.charAt(0));
  }

  Sex sexOfGivenName(String word) {
    return givenNames.getOrDefault(lower(word), Sex.UNKNOWN);
  }

  boolean isTitle(String words) {
    return titles.containsKey(lower(words));
  }

  Sex sexOfTitle(String words) {
    return titles.getOrDefault(lower(words), Sex.UNKNOWN);
  }

  /// The number of words of the longest title.
  int longestTitle() {
    return longestTitle;
  }

  boolean isRole(String lemma) {
    return roles.containsKey(lower(lemma));
  }

  Sex sexOfRole(String lemma) {
    return roles.getOrDefault(lower(lemma), Sex.UNKNOWN);
  }

  /// The kinds of body that `the` and this noun can point back to; none for other nouns.
  Set<String> kindsOf(String noun) {
    return references.getOrDefault(lower(noun), Set.of());
  }
}
