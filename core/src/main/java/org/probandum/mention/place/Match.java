package org.probandum.mention.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Place;

/// A stretch of a sentence that is in the gazetteer.
///
/// @param line the sentence it stands in
/// @param first index of its first word
/// @param last index of its last word, without a type word that was added
/// @param spanFirst index of the first word of its span (a direction may stand before the name)
/// @param spanLast index of the last word of its span (a type word may stand behind the name)
/// @param key its name's key
/// @param candidates the places that have the name; not empty
/// @param hint the kind that a type word beside it names, or null
record Match(
    Line line,
    int first,
    int last,
    int spanFirst,
    int spanLast,
    String key,
    List<Candidate> candidates,
    Place.@Nullable Kind hint) {

  /// The same with a kind.
  Match withHint(Place.@Nullable Kind kind) {
    return new Match(line, first, last, spanFirst, spanLast, key, candidates, kind);
  }

  /// The word before the name, or null at the beginning of the sentence.
  @Nullable Word before() {
    return line.word(spanFirst - 1);
  }

  /// The word behind the name, or null at the end of the sentence.
  @Nullable Word after() {
    return line.word(spanLast + 1);
  }

  Word lastWord() {
    return line.words().get(last);
  }

  /// Whether `'s` follows the name itself.
  boolean possessive() {
    return line.words().get(spanLast).possessive();
  }

  /// Whether its last of several words is of this set (`Red Sea`, `Henry County`).
  boolean endsInTypeOf(Lexicon.Topic topic, Lexicon lexicon) {
    return !singleWord() && lexicon.is(lastWord(), topic);
  }

  boolean singleWord() {
    return first == last;
  }

  /// Whether a direction stands before the name (`eastern Afghanistan`).
  boolean directed() {
    return spanFirst < first;
  }

  /// Whether the name is an adjective or a people.
  boolean demonym() {
    return candidates.stream().anyMatch(Candidate::demonym);
  }

  /// The best known of the candidates.
  Candidate best() {
    Candidate best = candidates.getFirst();
    for (Candidate candidate : candidates) {
      if (candidate.prominence() > best.prominence()) {
        best = candidate;
      }
    }
    return best;
  }
}
