package org.probandum.train.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sentences that follow one another, as words, with what is known about them. Null and missing
/// mean that nobody has looked, empty lists that there is none.
///
/// @param sentences the words of each sentence
/// @param attributions all of them, or null where unknown
/// @param names all of them, or null where unknown
/// @param trees each sentence's, or null where unknown
/// @param sentenceLabels for a head the index of each sentence's label, -1 where unknown
record LabelledText(
    List<List<String>> sentences,
    @Nullable List<LabelledAttribution> attributions,
    @Nullable List<LabelledName> names,
    @Nullable List<LabelledTree> trees,
    Map<SentenceHead, List<Integer>> sentenceLabels) {

  LabelledText {
    sentences = List.copyOf(sentences);
    sentenceLabels = Map.copyOf(sentenceLabels);
  }

  /// A text of which only the names are known.
  static LabelledText ofNames(List<List<String>> sentences, List<LabelledName> names) {
    return new LabelledText(sentences, null, names, null, Map.of());
  }

  /// A text of which only the trees are known.
  static LabelledText ofTrees(List<List<String>> sentences, List<LabelledTree> trees) {
    return new LabelledText(sentences, null, null, trees, Map.of());
  }

  /// A text of which only one head's labels are known.
  static LabelledText ofLabels(
      List<List<String>> sentences, SentenceHead head, List<Integer> labels) {
    return new LabelledText(sentences, null, null, null, Map.of(head, labels));
  }
}
