package org.probandum.train.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/// Reads sentences with their trees. A row has `tokens`, for each the number of the token it
/// depends on (from 1, 0 for the root), and its relation.
final class TreeRows {
  private TreeRows() {}

  /// All rows as one text.
  ///
  /// @param relations the key under which a row has its relations
  /// @throws IllegalArgumentException where a row has not one head and relation for each token
  static LabelledText text(List<JsonNode> rows, String relations) {
    List<List<String>> sentences = new ArrayList<>();
    List<LabelledTree> trees = new ArrayList<>();
    for (JsonNode row : rows) {
      Sentence sentence = sentence(row, relations);
      sentences.add(sentence.words);
      trees.add(new LabelledTree(sentence.heads, sentence.relations));
    }
    return LabelledText.ofTrees(sentences, trees);
  }

  /// The same of a corpus that divides words at hyphens and behind signs of currency, which are
  /// whole to us: `all-girl`, `$500`.
  static LabelledText joined(List<JsonNode> rows, String relations) {
    List<List<String>> sentences = new ArrayList<>();
    List<LabelledTree> trees = new ArrayList<>();
    for (JsonNode row : rows) {
      Sentence sentence = sentence(row, relations).joined();
      sentences.add(sentence.words);
      trees.add(new LabelledTree(sentence.heads, sentence.relations));
    }
    return LabelledText.ofTrees(sentences, trees);
  }

  private static Sentence sentence(JsonNode row, String relations) {
    List<String> words = NameRows.strings(row.path("tokens"));
    List<Integer> heads = new ArrayList<>();
    for (JsonNode head : row.path("heads")) {
      if (head.asInt() < 0 || head.asInt() > words.size()) {
        throw new IllegalArgumentException("no token " + head + " in " + words);
      }
      heads.add(head.asInt() - 1);
    }
    if (heads.size() != words.size()) {
      throw new IllegalArgumentException(
          "%d tokens but %d heads: %s".formatted(words.size(), heads.size(), words));
    }
    return new Sentence(
        words,
        heads,
        NameRows.strings(row.path(relations)).stream().map(Relations::index).toList());
  }

  /// Words with their heads (-1 for the root) and relations.
  private record Sentence(List<String> words, List<Integer> heads, List<Integer> relations) {

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
      List<Integer> kinds = new ArrayList<>();
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
