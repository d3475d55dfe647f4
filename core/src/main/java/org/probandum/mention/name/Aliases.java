package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;
import org.probandum.text.NameForms;

/// The well-known names with their variants (`en/aliases.tsv`, `en/peoples.tsv`). The longest
/// variant in the text wins, so that an offshoot is never taken for its parent.
final class Aliases {
  private static final Set<String> ALSO_WORDS =
      Set.of("IS", "US", "WHO", "RAW", "ICE", "MEND", "IT");

  private static final Set<String> ARTICLES = Set.of("al", "el", "the");

  /// One way to write it.
  ///
  /// @param exact the letters that the text must have, where the variant is one word in capitals
  /// @param capital for each folded word whether the text must have it with a capital
  private record Variant(Known known, @Nullable String exact, List<Boolean> capital) {}

  /// A variant found in a line.
  ///
  /// @param end the token after its last
  /// @param acronym whether it is written as one word in capitals
  record Match(Known known, int end, boolean acronym) {}

  private final Map<String, List<Variant>> variants = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final Map<String, Known> byCanonical = new HashMap<>();

  private Aliases() {}

  static Aliases load() {
    return load(AliasList.EMPTY);
  }

  /// The tables, before them the user's own list.
  static Aliases load(AliasList own) {
    Aliases aliases = new Aliases();
    own.entries().forEach(aliases::addOwn);
    for (List<String> row : NameData.rows("aliases.tsv", 4)) {
      Known known = new Known(row.get(0), NameType.valueOf(row.get(1)), row.get(2));
      if (!row.get(0).contains("(")) {
        aliases.add(row.get(0), known);
      }
      NameData.parts(row.get(3), "\\|").forEach(variant -> aliases.add(variant, known));
    }
    for (List<String> row : NameData.rows("peoples.tsv", 4)) {
      aliases.addPeople(row);
    }
    return aliases;
  }

  /// A surname alone is left to what the document says of its bearer.
  private void addOwn(AliasList.Entry entry) {
    NameType type = entry.type() == null ? NameType.OTHER : entry.type();
    boolean mayBePart =
        (type == NameType.PERSON || entry.type() == null) && entry.alias().indexOf(' ') < 0;
    if (!mayBePart) {
      add(entry.alias(), new Known(entry.canonical(), type, ""));
    }
  }

  private void addPeople(List<String> row) {
    if (!row.get(0).equals("-")) {
      Known country = new Known(row.get(0), NameType.LOCATION, "COUNTRY");
      add(row.get(0), country);
      NameData.parts(row.get(1), "\\|").forEach(variant -> add(variant, country));
    }
    if (row.get(2).isEmpty()) {
      return;
    }
    Known people = new Known(row.get(2), NameType.NATIONALITY, "PEOPLE");
    add(row.get(2), people);
    String plural = row.get(2).indexOf(' ') > 0 ? row.get(3) : "";
    if (!plural.isEmpty()) {
      add(plural, people);
      return;
    }
    NameData.parts(row.get(3), " ").forEach(variant -> add(variant, people));
  }

  private void add(String variant, Known known) {
    byCanonical.putIfAbsent(known.canonical(), known);
    List<String> words = NameForms.words(variant);
    List<Boolean> capital = new ArrayList<>();
    for (String part : variant.split("[ \\-–/]+|(?=['’]s\\b)", -1)) {
      if (!NameForms.words(part).isEmpty()) {
        capital.add(startsWithCapital(part) && !ARTICLES.contains(Lexicon.lower(part)));
      }
    }
    if (capital.size() != words.size()) {
      capital = words.stream().map(word -> false).toList();
    }
    String letters = letters(variant);
    boolean exact = variant.indexOf(' ') < 0 && letters.equals(letters.toUpperCase(Locale.ROOT));
    variants
        .computeIfAbsent(String.join(" ", words), key -> new ArrayList<>())
        .add(new Variant(known, exact ? letters : null, List.copyOf(capital)));
    longest.merge(words.getFirst(), words.size(), Math::max);
  }

  /// The well-known thing with this canonical form, or null.
  @Nullable Known find(String canonical) {
    return byCanonical.get(canonical);
  }

  /// The longest variant that begins at this token, or null where none does.
  @Nullable Match findLongest(Line line, int from) {
    List<String> first = line.words(from);
    if (first.isEmpty()) {
      return null;
    }
    int limit = longest.getOrDefault(first.getFirst(), 0);
    if (first.size() > limit) {
      return null;
    }
    StringBuilder key = new StringBuilder();
    int count = 0;
    Match best = null;
    for (int at = from; at < line.size() && count < limit; at++) {
      List<String> words = line.words(at);
      if (words.isEmpty() && !line.bridges(at)) {
        break;
      }
      for (String word : words) {
        key.append(key.isEmpty() ? "" : " ").append(word);
      }
      count += words.size();
      if (!words.isEmpty()) {
        Match match = findAt(line, from, at + 1, key.toString());
        best = match == null ? best : match;
      }
    }
    return best;
  }

  private @Nullable Match findAt(Line line, int from, int end, String key) {
    for (Variant variant : variants.getOrDefault(key, List.of())) {
      boolean fits =
          variant.exact() == null
              ? line.hasCapitals(from, end, variant.capital())
              : letters(line.text(from, end)).equals(variant.exact())
                  && !isShouted(line, from, end);
      if (fits) {
        return new Match(variant.known(), end, variant.exact() != null);
      }
    }
    return null;
  }

  /// Whether it may be an ordinary word in a line of capitals.
  private static boolean isShouted(Line line, int from, int end) {
    return line.allCapitals() && ALSO_WORDS.contains(line.text(from, end));
  }

  private static boolean startsWithCapital(String word) {
    int at = 0;
    while (at < word.length() && !Character.isLetterOrDigit(word.charAt(at))) {
      at++;
    }
    return at < word.length() && Character.isUpperCase(word.charAt(at));
  }

  private static String letters(String word) {
    StringBuilder letters = new StringBuilder();
    word.chars().filter(Character::isLetterOrDigit).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
