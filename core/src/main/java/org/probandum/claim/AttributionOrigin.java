package org.probandum.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.AttributionHit.Form;
import org.probandum.claim.AttributionHit.Range;
import org.probandum.model.Span;

/// Where a statement is said to come from, in a phrase set apart: `Y, citing X`, `Citing X, Y`, `Y,
/// quoted by X`.
final class AttributionOrigin {
  private AttributionOrigin() {}

  /// Whether the cue names the origin of the clause beside it.
  static boolean is(AttributionHit hit) {
    return hit.cue().takes("origin") && hit.inverted() && hit.form() != Form.PASSIVE;
  }

  /// The words of the origin, or null where the cue does not name one.
  static @Nullable Range source(AttributionSentence sentence, AttributionHit hit) {
    boolean form = hit.form() == Form.PARTICIPLE || !hit.cue().rest().isEmpty();
    boolean apart = hit.from() == 0 || sentence.isComma(hit.from() - 1);
    if (!hit.cue().takes("origin") || !form || !apart) {
      return null;
    }
    int to = AttributionPhrase.end(sentence, hit.to());
    boolean closes = to >= sentence.end() || sentence.isComma(to);
    Range range = new Range(hit.to(), to);
    return to > hit.to() && closes && AttributionHead.isCitable(sentence, range) ? range : null;
  }

  /// What comes from there: what the cue before it attributes in the same sentence, else the clause
  /// on the other side of the comma.
  ///
  /// @param before the content of the attribution before, or empty
  static List<Span> content(
      AttributionSentence sentence,
      AttributionClause clause,
      AttributionHit hit,
      List<Span> before) {
    Range source = hit.source();
    if (source == null) {
      return List.of();
    }
    if (hit.from() == 0) {
      int at = source.to() + 1;
      return at < sentence.end() ? clause.spans(at, clause.end(at)) : List.of();
    }
    int comma = hit.from() - 1;
    return before.isEmpty() ? clause.spans(clause.start(comma), comma) : before;
  }
}
