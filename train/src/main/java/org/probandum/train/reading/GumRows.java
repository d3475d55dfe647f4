package org.probandum.train.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names out of GUM's brackets (`(1-person-new-…` to `1)`): entities whose head is a proper noun,
/// cut down to the run of proper nouns around it.
///
/// Genres whose licence forbids commercial use, or is unclear, are left out.
final class GumRows {
  private static final Set<String> GENRES =
      Set.of("news", "interview", "voyage", "bio", "academic", "speech", "court");
  private static final Map<String, String> TYPES =
      Map.of("person", "PER", "organization", "ORG", "place", "LOC", "event", "MISC");
  private static final Pattern BRACKET =
      Pattern.compile("\\(([^()-]+)-([a-z]+)[^()]*+|([^()-]+)\\)|\\)");
  private static final Set<String> LINKS = Set.of("of", "for", "and", "the", "de", "al", "-");
  private static final Set<String> TITLES =
      Set.of(
          "Mr.",
          "Mrs.",
          "Ms.",
          "Dr.",
          "President",
          "Prime",
          "Minister",
          "Senator",
          "General",
          "Justice",
          "Judge",
          "Professor",
          "Sir",
          "Governor",
          "Chief",
          "Mayor",
          "King",
          "Queen");

  private GumRows() {}

  /// Whether we may train on this row.
  static boolean isFree(JsonNode row) {
    return GENRES.contains(row.path("genre").asText());
  }

  private record Entity(String id, String type, int start, int end) {}

  /// All rows as one text.
  static LabelledText text(List<JsonNode> rows) {
    List<List<String>> sentences = new ArrayList<>();
    List<LabelledName> names = new ArrayList<>();
    for (JsonNode row : rows) {
      List<String> words = NameRows.strings(row.path("tokens"));
      boolean[] taken = new boolean[words.size()];
      List<Entity> entities = entities(NameRows.strings(row.path("entity")));
      entities.sort(Comparator.comparingInt(entity -> entity.end - entity.start));
      for (Entity entity : entities) {
        addName(row, words, entity, sentences.size(), taken, names);
      }
      sentences.add(words);
    }
    return LabelledText.ofNames(sentences, names);
  }

  private static List<Entity> entities(List<String> brackets) {
    List<Entity> entities = new ArrayList<>();
    Deque<Entity> open = new ArrayDeque<>();
    for (int i = 0; i < brackets.size(); i++) {
      Matcher matcher = BRACKET.matcher(brackets.get(i));
      while (matcher.find()) {
        if (matcher.group(1) != null) {
          open.push(new Entity(matcher.group(1), matcher.group(2), i, i));
        } else if (!open.isEmpty()) {
          String id = matcher.group(3);
          Entity closed =
              open.stream().filter(entity -> entity.id.equals(id)).findFirst().orElse(open.peek());
          open.remove(closed);
          entities.add(new Entity(closed.id, closed.type, closed.start, i + 1));
        }
      }
    }
    return entities;
  }

  private static void addName(
      JsonNode row,
      List<String> words,
      Entity entity,
      int sentence,
      boolean[] taken,
      List<LabelledName> names) {
    String type = TYPES.get(entity.type);
    int head = head(row, entity);
    if (type == null || head < 0 || !isProper(row, head)) {
      return;
    }
    int start = head;
    while (start > entity.start && joins(row, words, start - 1, start - 2, entity.start)) {
      start--;
    }
    int end = head + 1;
    while (end < entity.end && joins(row, words, end, end + 1, -entity.end)) {
      end++;
    }
    while (start < end - 1 && (TITLES.contains(words.get(start)) || !isProper(row, start))) {
      start++;
    }
    for (int i = start; i < end; i++) {
      if (taken[i]) {
        return;
      }
    }
    Arrays.fill(taken, start, end, true);
    names.add(new LabelledName(type, new WordSpan(sentence, start, end)));
  }

  /// Whether the word at `i` belongs to a name, itself or as a link to a proper noun at `beyond`.
  private static boolean joins(JsonNode row, List<String> words, int i, int beyond, int limit) {
    if (isProper(row, i)) {
      return true;
    }
    boolean inside = limit < 0 ? beyond < -limit : beyond >= limit;
    return LINKS.contains(words.get(i)) && inside && isProper(row, beyond);
  }

  private static boolean isProper(JsonNode row, int i) {
    return row.path("upos").path(i).asText().equals("PROPN");
  }

  /// The word of the entity that hangs on a word outside, or -1.
  private static int head(JsonNode row, Entity entity) {
    for (int i = entity.start; i < entity.end; i++) {
      int above = row.path("heads").path(i).asInt() - 1;
      if (above < entity.start || above >= entity.end) {
        return i;
      }
    }
    return -1;
  }
}
