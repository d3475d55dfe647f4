package org.probandum.mention.place;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The word lists that tell a place name from another name and its uses apart.
final class Lexicon {
  /// The sets of `en/context.tsv`, where each is explained by an example.
  enum Topic {
    PROVINCE,
    DISTRICT,
    NATURE,
    TOWN,
    ABBREVIATION,
    WRITTEN_SHORT,
    WITH_STOPS,
    NEVER,
    LOCATIVE,
    FROM_TO,
    DIRECTION,
    PLACE_NOUN,
    ORGANISATION,
    ORGANISATION_OF,
    STREET,
    PERSON_TITLE,
    CALENDAR,
    FUNCTION,
    METONYM_VERB,
    METONYM_AUXILIARY,
    METONYM_NOUN,
    METONYM_OBJECT,
    METONYM_RELATION,
    METONYM_SUFFIX,
    METONYM_SEAT,
    METONYM_VIEW,
    EVENT_NOUN,
    EVENT_MODIFIER,
    PART_WORD,
    RESIDENT,
    PARTY_MARK,
    BODY_WORD,
    FACILITY,
    SHIP,
    SHIP_PREFIX,
    SHIP_VERB,
    ARTICLE,
    RIVER,
    PARTICLE,
    PARTICLE_OR_WORD
  }

  private final Map<Topic, Set<String>> topics = new EnumMap<>(Topic.class);
  private final Set<String> commonWords = PlaceData.words("en/common-words.txt");
  private final Set<String> firstNames = PlaceData.words("en/first-names.txt");
  private final Set<String> surnames = PlaceData.words("en/surnames.txt");

  private Lexicon() {
    for (List<String> row : PlaceData.rows("en/context.tsv", 4)) {
      String name = row.get(0).toUpperCase(Locale.ROOT).replace('-', '_');
      topics.put(Topic.valueOf(name), Set.copyOf(List.of(row.get(1).split(" ", -1))));
    }
    for (Topic topic : Topic.values()) {
      if (!topics.containsKey(topic)) {
        throw new IllegalStateException("en/context.tsv has no row for " + topic);
      }
    }
  }

  static Lexicon load() {
    return new Lexicon();
  }

  /// Whether the word, or its lemma, is in the set.
  boolean is(Word word, Topic topic) {
    Set<String> words = words(topic);
    return words.contains(word.key()) || words.contains(word.lemma());
  }

  /// Whether the word as written is in the set.
  boolean isExactly(Word word, Topic topic) {
    return words(topic).contains(word.key());
  }

  /// Whether the key is in the set.
  boolean isExactly(String key, Topic topic) {
    return words(topic).contains(key);
  }

  boolean isCommonWord(String key) {
    return commonWords.contains(key);
  }

  boolean isFirstName(String key) {
    return firstNames.contains(key);
  }

  boolean isSurname(String key) {
    return surnames.contains(key);
  }

  private Set<String> words(Topic topic) {
    return topics.getOrDefault(topic, Set.of());
  }
}
