package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;

/// Settles whose words they are where two cues claim the same part of another sentence: the cue in
/// that sentence keeps it. Inside one sentence contents may stand in one another.
final class HeadConflicts {
  private HeadConflicts() {}

  /// The attributions without the parts that a nearer cue has; without those that lose all.
  static List<HeadAttribution> settle(ParsedDocument document, List<HeadAttribution> found) {
    List<HeadAttribution> settled = new ArrayList<>();
    for (HeadAttribution attribution : found) {
      Span home = document.sentences().get(attribution.sentence()).span();
      List<Span> kept = new ArrayList<>();
      for (Span part : attribution.content()) {
        if (part.overlaps(home) || !claimed(document, found, attribution, part)) {
          kept.add(part);
        }
      }
      if (!kept.isEmpty()) {
        settled.add(attribution.withContent(kept));
      }
    }
    return settled;
  }

  /// Whether a cue of the part's own sentence takes it for its content.
  private static boolean claimed(
      ParsedDocument document, List<HeadAttribution> found, HeadAttribution asking, Span part) {
    for (HeadAttribution other : found) {
      Sentence home = document.sentences().get(other.sentence());
      if (other.sentence() != asking.sentence()
          && home.span().overlaps(part)
          && other.cue().stream().noneMatch(part::overlaps)
          && other.content().stream().anyMatch(part::overlaps)) {
        return true;
      }
    }
    return false;
  }
}
