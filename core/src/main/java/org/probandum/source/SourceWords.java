package org.probandum.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What lineage knows of words: agencies whose copy others print, words that make a claimant
/// anonymous, kinds of documents that are observations themselves.
final class SourceWords {
  private static final String RESOURCE = "/org/probandum/source/en/words.tsv";

  private final Map<String, List<Entry>> entries;

  /// One word or name with the pattern that finds it.
  private record Entry(String name, Pattern pattern) {}

  private SourceWords(Map<String, List<Entry>> entries) {
    this.entries = entries;
  }

  static SourceWords load() {
    Map<String, List<Entry>> entries = new HashMap<>();
    try (InputStream in = SourceWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length < 2) {
          throw new IllegalStateException(RESOURCE + ":" + number + ": a kind and a word expected");
        }
        int flags = cells[0].equals("agency") ? 0 : Pattern.CASE_INSENSITIVE;
        for (int i = 1; i < cells.length; i++) {
          entries
              .computeIfAbsent(cells[0], key -> new ArrayList<>())
              .add(new Entry(cells[1], Pattern.compile("\\b" + Pattern.quote(cells[i]) + "\\b", flags)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new SourceWords(entries);
  }

  /// The first agency or medium named in the text by one of its names, or null.
  @Nullable String findAgency(String text) {
    return find("agency", text);
  }

  /// Whether a claimant's description names nobody in particular (`officials`, `police`).
  boolean isAnonymous(String claimant) {
    return find("anonymous", claimant) != null;
  }

  /// Whether a document of this kind is its publisher's own observation (`research report`).
  boolean isOwnObservation(@Nullable String kind) {
    return kind != null && find("observation", kind.toLowerCase(Locale.ROOT)) != null;
  }

  /// Whether the wording speaks of the document that the front matter cites (`the report`).
  boolean pointsToDocument(String words) {
    return find("document", words) != null;
  }

  private @Nullable String find(String kind, String text) {
    for (Entry entry : entries.getOrDefault(kind, List.of())) {
      if (entry.pattern().matcher(text).find()) {
        return entry.name();
      }
    }
    return null;
  }
}
