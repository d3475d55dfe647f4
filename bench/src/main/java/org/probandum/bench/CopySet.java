package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Texts of one file with copies made of some of them, and texts that are no copies.
///
/// @param items originals, each followed by its copies, then the texts that are no copies
record CopySet(List<Item> items) {
  private static final int FAMILIES = 60;
  private static final int STRANGERS = 120;
  private static final int LEAST_WORDS = 80;
  private static final int MOST_WORDS = 800;

  CopySet {
    items = List.copyOf(items);
  }

  /// How a text came about.
  enum Kind {
    ORIGINAL,
    VERBATIM,
    CUT,
    SHUFFLED,
    REWORDED,
    /// Reworded, then cut and shuffled.
    ALL_TOGETHER,
    /// The text of the file that is nearest to an original by its words, and no copy.
    SAME_TOPIC,
    /// Any other text of the file.
    STRANGER
  }

  /// A text.
  ///
  /// @param family equal for a text and its copies
  record Item(int family, Kind kind, String text) {}

  /// The set that this seed makes of the file.
  static CopySet of(Rows rows, long seed) {
    List<String> texts = distinct(rows);
    Collections.shuffle(texts, new Random(seed));
    Rewriter rewriter = Rewriter.load(seed);
    List<Item> items = new ArrayList<>();
    int families = Math.min(FAMILIES, texts.size() / 4);
    Set<Integer> used = new HashSet<>();
    for (int family = 0; family < families; family++) {
      used.add(family);
      items.addAll(family(family, texts.get(family), rewriter));
    }
    for (int family = 0; family < families; family++) {
      int near = nearest(texts, family, used);
      used.add(near);
      items.add(new Item(near, Kind.SAME_TOPIC, texts.get(near)));
    }
    for (int i = 0, added = 0; i < texts.size() && added < STRANGERS; i++) {
      if (used.add(i)) {
        items.add(new Item(i, Kind.STRANGER, texts.get(i)));
        added++;
      }
    }
    return new CopySet(items);
  }

  private static List<Item> family(int family, String text, Rewriter rewriter) {
    return List.of(
        new Item(family, Kind.ORIGINAL, text),
        new Item(family, Kind.VERBATIM, text + "\n"),
        new Item(family, Kind.CUT, rewriter.cut(text)),
        new Item(family, Kind.SHUFFLED, rewriter.shuffled(text)),
        new Item(family, Kind.REWORDED, rewriter.reworded(text)),
        new Item(
            family, Kind.ALL_TOGETHER, rewriter.shuffled(rewriter.cut(rewriter.reworded(text)))));
  }

  /// Texts of fitting length. What shares a third of its sentences exactly with one before is a
  /// copy that the file itself holds, and left out.
  private static List<String> distinct(Rows rows) {
    List<String> texts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode row : rows.rows()) {
      String text = row.get("text").asText().strip();
      int words = text.split("\\s+", -1).length;
      List<String> sentences = Rewriter.sentences(text);
      long known = sentences.stream().filter(seen::contains).count();
      if (words >= LEAST_WORDS && words <= MOST_WORDS && 3 * known < sentences.size()) {
        texts.add(text);
      }
      sentences.stream().filter(sentence -> sentence.length() > 30).forEach(seen::add);
    }
    return texts;
  }

  /// The text that shares most words with this one, of those not used.
  private static int nearest(List<String> texts, int index, Set<Integer> used) {
    Set<String> ours = words(texts.get(index));
    int best = -1;
    double most = -1;
    for (int i = 0; i < texts.size(); i++) {
      if (!used.contains(i)) {
        Set<String> theirs = words(texts.get(i));
        long shared = ours.stream().filter(theirs::contains).count();
        double alike = (double) shared / (ours.size() + theirs.size() - shared);
        if (alike > most) {
          most = alike;
          best = i;
        }
      }
    }
    return best;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("\\W+", -1)));
    words.removeIf(word -> word.length() < 4);
    return words;
  }
}
