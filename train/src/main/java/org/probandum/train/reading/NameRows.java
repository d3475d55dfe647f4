package org.probandum.train.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads rows `{tokens, tags}` with tags `O`, `B-X`, `I-X` (a lone `I-X` begins a name too), the
/// kinds mapped to ours.
final class NameRows {
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("per", "PER"),
          Map.entry("person", "PER"),
          Map.entry("org", "ORG"),
          Map.entry("organisation", "ORG"),
          Map.entry("organization", "ORG"),
          Map.entry("corporation", "ORG"),
          Map.entry("group", "ORG"),
          Map.entry("loc", "LOC"),
          Map.entry("location", "LOC"),
          Map.entry("misc", "MISC"),
          Map.entry("nationality", "MISC"),
          Map.entry("documentreference", "MISC"),
          Map.entry("weapon", "MISC"),
          Map.entry("militaryplatform", "MISC"),
          Map.entry("creative-work", "MISC"),
          Map.entry("product", "MISC"));

  /// Data that label `We` as a body do so for its mention; a name it is not.
  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "we", "he", "she", "it", "they", "you", "his", "her", "its", "their", "our", "my",
          "me", "us", "them", "him", "this", "that", "these", "those", "there", "here", "who");

  private NameRows() {}

  /// All rows as one text.
  static LabelledText text(List<JsonNode> rows) {
    List<List<String>> sentences = new ArrayList<>();
    List<LabelledName> names = new ArrayList<>();
    for (JsonNode row : rows) {
      List<String> words = strings(row.path("tokens"));
      names.addAll(names(sentences.size(), words, strings(row.path("tags"))));
      sentences.add(words);
    }
    return LabelledText.ofNames(sentences, names);
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(item -> strings.add(item.asText()));
    return strings;
  }

  private static List<LabelledName> names(int sentence, List<String> words, List<String> tags) {
    if (words.size() != tags.size()) {
      throw new IllegalArgumentException(
          "%d tokens but %d tags: %s".formatted(words.size(), tags.size(), words));
    }
    List<LabelledName> names = new ArrayList<>();
    int i = 0;
    while (i < tags.size()) {
      int start = i++;
      String kind = kind(tags.get(start));
      if (kind == null) {
        continue;
      }
      while (i < tags.size() && tags.get(i).equals("I-" + kind)) {
        i++;
      }
      String type = TYPES.get(kind.toLowerCase(Locale.ROOT));
      LabelledName name = type == null ? null : named(sentence, words, start, i, type);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  private static @Nullable String kind(String tag) {
    return tag.length() > 2 ? tag.substring(2) : null;
  }

  /// The name without articles before it; null where no capital shows that it is one.
  static @Nullable LabelledName named(
      int sentence, List<String> words, int start, int end, String type) {
    int first = start;
    while (first < end - 1 && isArticle(words.get(first))) {
      first++;
    }
    boolean capital =
        words.subList(first, end).stream()
            .anyMatch(word -> word.chars().anyMatch(Character::isUpperCase));
    boolean pronoun =
        end - first == 1 && PRONOUNS.contains(words.get(first).toLowerCase(Locale.ROOT));
    return capital && !pronoun ? new LabelledName(type, new WordSpan(sentence, first, end)) : null;
  }

  private static boolean isArticle(String word) {
    return word.equals("the") || word.equals("a") || word.equals("an");
  }
}
