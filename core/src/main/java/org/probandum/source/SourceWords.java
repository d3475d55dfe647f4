package org.probandum.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What lineage knows of words: agencies whose copy others print, words for nobody in particular,
/// kinds of documents that are observations themselves.
final class SourceWords {
  private static final String RESOURCE = "/org/probandum/source/en/words.tsv";
  private static final Set<String> KINDS =
      Set.of(
          "agency", "before", "after", "general", "unnamed", "medium", "observation", "document");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]++");

  private final List<Row> rows;
  private final Map<String, Map<String, String>> mainNames = new HashMap<>();
  private final Map<String, Pattern> patterns = new HashMap<>();
  private final Pattern agencyCopy;

  /// One row of the table: words that mean the same, the main one first.
  record Row(String kind, List<String> words) {
    Row {
      words = List.copyOf(words);
    }
  }

  /// Words for nobody in particular.
  ///
  /// @param key which; empty where it is as good as the document's own word
  /// @param end offset after the last of them
  record Nobody(String key, int end) {}

  private SourceWords(List<Row> rows) {
    this.rows = List.copyOf(rows);
    for (Row row : rows) {
      Map<String, String> names = mainNames.computeIfAbsent(row.kind(), key -> new HashMap<>());
      row.words().forEach(word -> names.put(fold(row.kind(), word), row.words().getFirst()));
    }
    mainNames.forEach((kind, names) ->
        patterns.put(
            kind,
            Pattern.compile(
                "\\b(?:" + either(names.keySet()) + ")\\b",
                isCased(kind) ? 0 : Pattern.CASE_INSENSITIVE)));
    String agency = "(?:" + either(names("agency")) + ")";
    this.agencyCopy =
        Pattern.compile(
            "\\b(?i:"
                + either(names("before"))
                + ") (?:the )?(?:news agency |broadcaster )?"
                + "("
                + agency
                + ")\\b"
                + "|\\b("
                + agency
                + ")(?:'s|’s)? (?:"
                + either(names("after"))
                + ")\\b"
                + "|\\(("
                + agency
                + ")\\)");
  }

  static SourceWords load() {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = SourceWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          rows.add(row(line, number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new SourceWords(rows);
  }

  private static Row row(String line, int number) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() < 2 || !KINDS.contains(cells.getFirst()) || cells.contains("")) {
      throw new IllegalStateException(
          RESOURCE
              + ":"
              + number
              + ": one of "
              + KINDS.stream().sorted().toList()
              + " and its words expected");
    }
    return new Row(cells.getFirst(), cells.subList(1, cells.size()));
  }

  /// The rows, in order.
  List<Row> rows() {
    return rows;
  }

  /// The main names of the agencies and media named in the text, in order.
  List<String> agencies(String text) {
    Matcher matcher = pattern("agency").matcher(text);
    Set<String> found = new LinkedHashSet<>();
    while (matcher.find()) {
      found.add(mainName("agency", matcher.group()));
    }
    return List.copyOf(found);
  }

  /// The main names of the agencies and media whose word the text passes on (`told Reuters`,
  /// `(PTI)`), in order.
  List<String> carriedAgencies(String text) {
    Matcher matcher = agencyCopy.matcher(text);
    Set<String> found = new LinkedHashSet<>();
    while (matcher.find()) {
      for (int i = 1; i <= matcher.groupCount(); i++) {
        String name = matcher.group(i);
        if (name != null) {
          found.add(mainName("agency", name));
        }
      }
    }
    return List.copyOf(found);
  }

  /// The words for nobody in particular (`officials`, `police`) in a claimant's description, or
  /// null. Those of a kind of their own (`medics`) go before general ones.
  @Nullable Nobody findNobody(String claimant) {
    String key = null;
    int end = 0;
    for (String kind : List.of("general", "unnamed")) {
      Matcher matcher = pattern(kind).matcher(claimant);
      while (matcher.find()) {
        key = kind.equals("general") ? "" : mainName(kind, matcher.group());
        end = Math.max(end, matcher.end());
      }
    }
    return key == null ? null : new Nobody(key, end);
  }

  /// Whether a name is that of a newspaper or broadcaster, by its words (`Kamen Herald`).
  boolean isMedium(String name) {
    return pattern("medium").matcher(name).find();
  }

  /// Whether a document of this kind is its publisher's own observation (`research report`).
  boolean isOwnObservation(@Nullable String kind) {
    return kind != null && pattern("observation").matcher(kind).find();
  }

  /// Whether the wording speaks of a document or a body of inquiry (`the report`).
  boolean pointsToDocument(String text) {
    return pattern("document").matcher(text).find();
  }

  /// The text without the words that speak of a document.
  String withoutDocumentWords(String text) {
    return pattern("document").matcher(text).replaceAll("");
  }

  /// Lower-case words with single spaces, without `the` at the beginning.
  static String plain(String text) {
    String plain = NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  private Set<String> names(String kind) {
    return mainNames.getOrDefault(kind, Map.of()).keySet();
  }

  private Pattern pattern(String kind) {
    Pattern pattern = patterns.get(kind);
    if (pattern == null) {
      throw new IllegalStateException(RESOURCE + ": no row of kind " + kind);
    }
    return pattern;
  }

  private String mainName(String kind, String found) {
    return mainNames.getOrDefault(kind, Map.of()).getOrDefault(fold(kind, found), found);
  }

  private static String fold(String kind, String word) {
    return isCased(kind) ? word : word.toLowerCase(Locale.ROOT);
  }

  /// Names of agencies and of media are capitalised; the other words are not.
  private static boolean isCased(String kind) {
    return kind.equals("agency") || kind.equals("medium");
  }

  /// Any of the words, a longer one before one that it contains.
  private static String either(Set<String> words) {
    return words.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }
}
