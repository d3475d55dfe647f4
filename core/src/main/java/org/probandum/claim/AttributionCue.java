package org.probandum.claim;

import java.util.List;
import java.util.Set;
import org.probandum.model.Stance;

/// One cue of the lexicon.
///
/// @param head lemma of its first word
/// @param rest the words after it, lower case (`out` of `point out`)
/// @param part what kind of cue it is
/// @param patterns what may hold the content, in the words of the lexicon's head
/// @param stance how the claimant stands to the content
/// @param example a sentence with the content in brackets
record AttributionCue(
    String head,
    List<String> rest,
    Part part,
    Set<String> patterns,
    Stance stance,
    String example) {

  /// Kinds of cue.
  enum Part {
    VERB,
    NOUN,
    PHRASE,
    ADVERB
  }

  AttributionCue {
    rest = List.copyOf(rest);
    patterns = Set.copyOf(patterns);
  }

  /// Whether the lexicon gives it this pattern.
  boolean takes(String pattern) {
    return patterns.contains(pattern);
  }

  /// Whether it takes direct speech.
  boolean speaks() {
    return part == Part.VERB && (takes("that") || takes("bare") || takes("final"));
  }
}
