package org.probandum.evidence;

import java.util.List;
import java.util.Map;

/// What one search looks for.
///
/// @param text its words rank passages higher and, where there are no terms, find them
/// @param wordWeight weight of the words beside the terms
/// @param terms exact terms with their weights; where there are any, a passage has at least one
/// @param cues words of which a passage must have at least one; none where it need not
record Wanted(String text, float wordWeight, Map<Term, Float> terms, List<String> cues) {
  /// Words break ties among passages with the same exact terms.
  private static final float WORDS_BESIDE_TERMS = 0.1f;

  Wanted {
    cues = List.copyOf(cues);
  }

  static Wanted words(String text) {
    return new Wanted(text, 1, Map.of(), List.of());
  }

  static Wanted terms(String text, Map<Term, Float> terms) {
    return new Wanted(text, WORDS_BESIDE_TERMS, terms, List.of());
  }

  /// The same in passages that have one of the cues.
  Wanted with(List<String> words) {
    return new Wanted(text, wordWeight, terms, words);
  }
}
