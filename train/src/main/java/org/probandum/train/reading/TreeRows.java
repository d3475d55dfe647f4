package org.probandum.train.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Reads sentences with their trees. A row has `tokens`, for each the number of the token it
/// depends on (from 1, 0 for the root), and its relation.
final class TreeRows {
  private TreeRows() {}

  /// All rows as one text, under `heads` and `relations`.
  ///
  /// @throws IllegalArgumentException where a row's heads make no tree or a relation is unknown
  static LabelledText text(List<JsonNode> rows) {
    return whole(rows.stream().map(row -> sentence(row, "relations").known()).toList());
  }

  /// The same of GUM, which divides words at hyphens and behind signs of currency that are whole to
  /// us: `all-girl`, `$500`; and has more relations, which count as the nearest.
  static LabelledText gum(List<JsonNode> rows) {
    return whole(rows.stream().map(row -> sentence(row, "deprels").joined()).toList());
  }

  private static LabelledText whole(List<Sentence> sentences) {
    List<List<String>> words = new ArrayList<>();
    List<LabelledTree> trees = new ArrayList<>();
    for (Sentence sentence : sentences) {
      words.add(sentence.words);
      trees.add(
          new LabelledTree(
              sentence.heads, sentence.relations.stream().map(Relations::index).toList()));
    }
    return LabelledText.ofTrees(words, trees);
  }

  private static Sentence sentence(JsonNode row, String relations) {
    List<String> words = NameRows.strings(row.path("tokens"));
    List<Integer> heads = new ArrayList<>();
    for (JsonNode head : row.path("heads")) {
      if (!head.isInt() || head.asInt() < 0 || head.asInt() > words.size()) {
        throw new IllegalArgumentException("no token " + head + " in " + words);
      }
      heads.add(head.asInt() - 1);
    }
    if (heads.size() != words.size()) {
      throw new IllegalArgumentException(
          "%d tokens but %d heads: %s".formatted(words.size(), heads.size(), words));
    }
    if (Collections.frequency(heads, LabelledTree.ROOT) != 1) {
      throw new IllegalArgumentException("not one root: " + words);
    }
    return new Sentence(words, heads, NameRows.strings(row.path(relations)));
  }

  /// Words with their heads (-1 for the root) and relations.
  private record Sentence(List<String> words, List<Integer> heads, List<String> relations) {

    /// This, if its relations are known.
    Sentence known() {
      for (String relation : relations) {
        if (!Relations.isKnown(relation)) {
          throw new IllegalArgumentException("no relation " + relation + " in " + words);
        }
      }
      return this;
    }

    Sentence joined() {
      int[] place = new int[words.size()];
      List<Integer> starts = new ArrayList<>();
      for (int i = 0; i < place.length; i++) {
        if (i == 0 || !joins(i)) {
          starts.add(i);
        }
        place[i] = starts.size() - 1;
      }
      List<String> whole = new ArrayList<>();
      List<Integer> above = new ArrayList<>();
      List<String> kinds = new ArrayList<>();
      for (int w = 0; w < starts.size(); w++) {
        int start = starts.get(w);
        int end = w + 1 < starts.size() ? starts.get(w + 1) : words.size();
        int top = top(start, end);
        whole.add(String.join("", words.subList(start, end)));
        above.add(heads.get(top) < 0 ? LabelledTree.ROOT : place[heads.get(top)]);
        kinds.add(relations.get(top));
      }
      return new Sentence(whole, above, kinds);
    }

    /// Whether the word belongs to the one before it.
    private boolean joins(int i) {
      String word = words.get(i);
      String before = words.get(i - 1);
      boolean sum = before.matches("[$£€]") && Character.isDigit(word.charAt(0));
      return sum
          || (word.equals("-")
              && i + 1 < words.size()
              && letter(before)
              && letter(words.get(i + 1)))
          || (before.equals("-") && i > 1 && letter(words.get(i - 2)) && letter(word));
    }

    private static boolean letter(String word) {
      return word.codePoints().allMatch(Character::isLetterOrDigit);
    }

    /// The word of a group on which the others depend.
    private int top(int start, int end) {
      for (int i = end - 1; i >= start; i--) {
        int head = heads.get(i);
        if (head < start || head >= end) {
          return i;
        }
      }
      return start;
    }
  }
}
