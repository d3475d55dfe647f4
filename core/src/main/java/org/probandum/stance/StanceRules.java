package org.probandum.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What comparison knows of families of action and of kinds of documents, read from
/// `stance/en/rules.tsv`: a rule name, then its words.
final class StanceRules {
  private static final String RESOURCE = "/org/probandum/stance/en/rules.tsv";

  private final Map<String, Set<String>> words;
  private final Map<String, Set<String>> related;

  private StanceRules(Map<String, Set<String>> words, Map<String, Set<String>> related) {
    this.words = words;
    this.related = related;
  }

  static StanceRules load() {
    Map<String, Set<String>> words = new HashMap<>();
    Map<String, Set<String>> related = new HashMap<>();
    try (InputStream in = StanceRules.class.getResourceAsStream(RESOURCE)) {
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
          throw new IllegalStateException(
              RESOURCE + ":" + number + ": a rule and its words expected");
        }
        Set<String> values = new HashSet<>(Arrays.asList(cells[1].split(" ", -1)));
        if (cells[0].equals("related")) {
          for (String value : values) {
            related.computeIfAbsent(value, key -> new HashSet<>()).addAll(values);
          }
        } else {
          words.computeIfAbsent(cells[0], key -> new HashSet<>()).addAll(values);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new StanceRules(words, related);
  }

  /// Whether two families are near enough that one bears on the other without being the same.
  boolean areRelated(String family, String other) {
    return related.getOrDefault(family, Set.of()).contains(other);
  }

  /// Whether this can happen to the same person or thing hardly more than once, so that another
  /// date or place is a contradiction and not another event.
  boolean happensOnce(String family) {
    return is("once", family);
  }

  /// Whether a statement of this family about somebody else is an accusation.
  boolean accuses(String family) {
    return is("accuses", family);
  }

  /// Whether it is an act of violence or disaster for which responsibility can be claimed.
  boolean isClaimable(String family) {
    return is("claimable", family);
  }

  /// Whether this word, found in what a claimant is called, makes it a document rather than a
  /// party.
  boolean isDocumentWord(String word) {
    return is("document", word);
  }

  /// Whether a document of this kind gives counts that were closed when it was written.
  boolean isRetrospective(String word) {
    return is("retrospective", word);
  }

  private boolean is(String rule, String word) {
    return words.getOrDefault(rule, Set.of()).contains(word);
  }
}
