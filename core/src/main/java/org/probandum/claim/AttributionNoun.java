package org.probandum.claim;

import java.util.List;
import org.probandum.model.Span;

/// Finds the content of a noun (`the claim that Y`, `a promise to Y`, `denials of Y`): inside the
/// subject of its sentence it ends before the main verb.
final class AttributionNoun {
  private final AttributionSentence sentence;
  private final AttributionClause clause;

  AttributionNoun(AttributionSentence sentence, AttributionClause clause) {
    this.sentence = sentence;
    this.clause = clause;
  }

  /// The spans of the content, empty where the noun has none.
  List<Span> find(AttributionHit hit) {
    int at = hit.to();
    boolean of = hit.cue().takes("of") && sentence.isWord(at - 1, "of");
    boolean infinitive = hit.cue().takes("to") && sentence.isWord(at, "to");
    boolean that = hit.cue().takes("that") && sentence.isWord(at, "that");
    if (of && !sentence.word(at).endsWith("ing")) {
      return clause.spans(at, AttributionPhrase.end(sentence, at));
    }
    if (!of && !infinitive && !that) {
      return List.of();
    }
    int limit = clause.end(at);
    boolean subject = !clause.hasVerb(0, hit.from());
    int from = that ? at + 1 : at;
    int end =
        subject && that
            ? clause.endInSubject(from, limit)
            : subject ? firstFinite(at, limit) : limit;
    return clause.spans(at, clause.beforeComplement(at, end));
  }

  private int firstFinite(int from, int limit) {
    for (int i = from + 2; i < limit; i++) {
      if (sentence.isVerb(i)
          && !sentence.word(i).endsWith("ing")
          && !sentence.isWord(i - 1, "to")
          && !sentence.is(i - 1, "relative")) {
        return i;
      }
    }
    return limit;
  }
}
