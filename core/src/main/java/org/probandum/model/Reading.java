package org.probandum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that reading finds in one document, before any evidence is looked for.
///
/// @param parsed the document with sentences and tokens
/// @param mentions names, times, places and quantities, by position
/// @param attributions who is said to hold what, by position
/// @param judgements one for each sentence, in order
/// @param claims atomic claims, by position
/// @param techniques rhetoric, by position
public record Reading(
    ParsedDocument parsed,
    List<Mention> mentions,
    List<Attribution> attributions,
    List<Judgement> judgements,
    List<Claim> claims,
    List<Technique> techniques) {

  public Reading {
    mentions = List.copyOf(mentions);
    attributions = List.copyOf(attributions);
    judgements = List.copyOf(judgements);
    claims = List.copyOf(claims);
    techniques = List.copyOf(techniques);
  }

  /// The document that was read.
  public Document document() {
    return parsed.document();
  }

  /// The sentence with this id, or null where there is none.
  public @Nullable Sentence findSentence(String id) {
    return parsed.findSentence(id);
  }

  /// The mentions that begin in a span, by position.
  public List<Mention> mentionsIn(Span span) {
    int from = firstAt(span.start());
    return mentions.subList(from, Math.max(from, firstAt(span.end())));
  }

  /// The index of the first mention that begins at this offset or later.
  private int firstAt(int offset) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The attributions of a claim, innermost first.
  public List<Attribution> attributionsOf(Claim claim) {
    return claim.attributions().stream().map(attributions::get).toList();
  }
}
