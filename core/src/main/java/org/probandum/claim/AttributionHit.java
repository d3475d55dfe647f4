package org.probandum.claim;

import org.jspecify.annotations.Nullable;

/// A cue found in a sentence; all indexes are of tokens, half-open.
///
/// @param cue the lexicon's entry
/// @param head index of the cue's verb or noun
/// @param from first token of the cue with its auxiliaries and adverbs
/// @param to after the last token of the cue
/// @param form how the verb stands
/// @param source the claimant's words, or null where none are found
record AttributionHit(
    AttributionCue cue, int head, int from, int to, Form form, @Nullable Range source) {

  /// How a cue's verb stands in its sentence.
  enum Form {
    FINITE,
    PASSIVE,
    /// `saying`, `adding`.
    PARTICIPLE,
    /// `to say` without a verb that the cue takes in.
    INFINITIVE,
    /// Not a verb.
    OTHER
  }

  /// Tokens from one index to before another.
  record Range(int from, int to) {}

  AttributionHit withSource(@Nullable Range range) {
    return new AttributionHit(cue, head, from, to, form, range);
  }

  AttributionHit withEnd(int end) {
    return new AttributionHit(cue, head, from, end, form, source);
  }

  /// Whether the subject stands after the verb.
  boolean inverted() {
    return source != null && source.from() >= to;
  }
}
