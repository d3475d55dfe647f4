package org.probandum.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.PartOfSpeech;

/// Which family of actions a verb, event noun or adjective belongs to, from `actions.tsv`, and what
/// is true of the families, from `traits.tsv`.
final class ActionLexicon {
  /// How far behind a verb the further words of its pattern may stand, in tokens.
  private static final int REACH = 9;

  /// A family found.
  ///
  /// @param family its name
  /// @param patient whether the subject of the verb undergoes the action (`died`)
  /// @param words number of words of the pattern that matched
  /// @param last index of the last token that matched
  record Match(String family, boolean patient, int words, int last) {}

  private record Pattern(String family, boolean patient, List<String> words) {}

  /// One line of the lexicon, for the test that runs its example.
  record Row(String family, String part, List<String> patterns, String example) {}

  private final List<Row> rows;
  private final Map<String, List<Pattern>> verbs = new LinkedHashMap<>();
  private final Map<String, List<Pattern>> nouns = new LinkedHashMap<>();
  private final Map<String, List<Pattern>> adjectives = new LinkedHashMap<>();
  private final Map<String, Set<String>> traits;

  private ActionLexicon(List<Row> rows, Map<String, Set<String>> traits) {
    this.rows = rows;
    this.traits = traits;
    for (Row row : rows) {
      boolean noun = row.part().charAt(0) == 'n';
      Map<String, List<Pattern>> table =
          noun ? nouns : row.part().charAt(0) == 'v' ? verbs : adjectives;
      for (String pattern : row.patterns()) {
        List<String> words = List.of(pattern.split(" "));
        String key = noun ? headOf(words) : words.get(0);
        table
            .computeIfAbsent(key, k -> new ArrayList<>())
            .add(new Pattern(row.family(), row.part().endsWith("*"), words));
      }
    }
    for (Map<String, List<Pattern>> table : List.of(verbs, nouns, adjectives)) {
      table.values().forEach(list -> list.sort((a, b) -> b.words().size() - a.words().size()));
    }
  }

  static ActionLexicon load() {
    List<Row> rows =
        ClaimTable.load("actions.tsv", 4).stream()
            .map(f -> new Row(f.get(0), f.get(1), Arrays.asList(f.get(2).split(", ")), f.get(3)))
            .toList();
    Map<String, Set<String>> traits = new LinkedHashMap<>();
    for (List<String> fields : ClaimTable.load("traits.tsv", 3)) {
      traits.put(fields.get(0), new LinkedHashSet<>(Arrays.asList(fields.get(1).split(" "))));
    }
    return new ActionLexicon(rows, traits);
  }

  List<Row> rows() {
    return rows;
  }

  /// Whether the family has a trait of `traits.tsv`.
  boolean has(String family, String trait) {
    return traits.getOrDefault(trait, Set.of()).contains(family);
  }

  /// Whether events of these families may be one event under two names.
  boolean related(String one, String other) {
    return one.equals(other)
        || traits.entrySet().stream()
            .anyMatch(trait ->
                trait.getKey().startsWith("kin-")
                    && trait.getValue().contains(one)
                    && trait.getValue().contains(other));
  }

  /// The family of the verb at this index, whose clause ends before `limit`; null for none.
  @Nullable Match findVerb(ClauseTokens tokens, int index, int limit) {
    for (Pattern pattern : candidates(verbs, tokens, index)) {
      int last = matchAfter(tokens, index, Math.min(limit, index + REACH), pattern.words());
      if (last >= 0) {
        return new Match(pattern.family(), pattern.patient(), pattern.words().size(), last);
      }
    }
    return null;
  }

  /// Whether patterns begin with this verb.
  boolean isVerb(String lemma) {
    return verbs.containsKey(lemma);
  }

  /// Whether a verb with this particle is one of the lexicon's patterns (`take over`).
  boolean phrasal(String lemma, String particle) {
    return verbs.getOrDefault(lemma, List.of()).stream()
        .anyMatch(pattern -> pattern.words().equals(List.of(lemma, particle)));
  }

  /// The family of the event or role noun at this index, or null.
  @Nullable String findNoun(ClauseTokens tokens, int index) {
    boolean inflected = !tokens.lemma(index).equals(tokens.lower(index));
    if (inflected
        && tokens.is(index, PartOfSpeech.NOUN)
        && !nouns.containsKey(tokens.lemma(index))) {
      return null;
    }
    for (Pattern pattern : candidates(nouns, tokens, index)) {
      if (matchAround(tokens, index, pattern.words())) {
        return pattern.family();
      }
    }
    return null;
  }

  /// The family of the adjective at this index, or null.
  @Nullable String findAdjective(ClauseTokens tokens, int index) {
    List<Pattern> found = candidates(adjectives, tokens, index);
    return found.isEmpty() ? null : found.getFirst().family();
  }

  private static String headOf(List<String> words) {
    int of = words.indexOf("of");
    return of > 0 ? words.get(of - 1) : words.getLast();
  }

  private static List<Pattern> candidates(
      Map<String, List<Pattern>> table, ClauseTokens tokens, int index) {
    List<Pattern> found = table.get(tokens.lemma(index));
    if (found != null) {
      return found;
    }
    for (String stem : stems(tokens.lower(index))) {
      found = table.get(stem);
      if (found != null) {
        return found;
      }
    }
    return List.of();
  }

  /// Base forms that a regular form can come from, for words that the tagger misread.
  static List<String> stems(String form) {
    List<String> stems = new ArrayList<>();
    stems.add(form);
    for (String suffix : List.of("ing", "ed", "es", "s", "d")) {
      if (form.endsWith(suffix) && form.length() > suffix.length() + 2) {
        String stem = form.substring(0, form.length() - suffix.length());
        stems.add(stem);
        stems.add(stem + "e");
        int end = stem.length() - 1;
        if (end > 1 && stem.charAt(end) == stem.charAt(end - 1)) {
          stems.add(stem.substring(0, end));
        }
        if (stem.endsWith("i")) {
          stems.add(stem.substring(0, end) + "y");
        }
      }
    }
    return stems;
  }

  private static int matchAfter(ClauseTokens tokens, int index, int limit, List<String> words) {
    int at = index;
    for (int w = 1; w < words.size(); w++) {
      int end = Math.min(limit, at + 1 + reach(words.get(w)));
      at++;
      while (at < end && !matches(tokens, at, words.get(w))) {
        at++;
      }
      if (at >= end) {
        return -1;
      }
    }
    return at;
  }

  /// Particles stand near their verb; prepositions directly behind it.
  private static int reach(String word) {
    return switch (word) {
      case "in", "into", "to", "at", "as", "for", "from", "of", "against", "on", "be", "born" -> 1;
      case "up", "out", "off", "down", "over", "away", "back", "together" -> 4;
      default -> REACH;
    };
  }

  private static boolean matches(ClauseTokens tokens, int at, String word) {
    return tokens.lemma(at).equals(word)
        || tokens.lower(at).equals(word)
        || tokens.lower(at).equals(word + "s");
  }

  private static boolean matchAround(ClauseTokens tokens, int index, List<String> words) {
    int head = words.indexOf(headOf(words));
    for (int w = 0; w < words.size(); w++) {
      int at = index + w - head;
      if (w != head && (at < 0 || at >= tokens.size() || !matches(tokens, at, words.get(w)))) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "ActionLexicon[%d rows]", rows.size());
  }
}
