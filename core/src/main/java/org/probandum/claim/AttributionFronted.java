package org.probandum.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.AttributionHit.Form;
import org.probandum.claim.AttributionHit.Range;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;

/// Finds content that stands before its cue (`Y, X said`), with direct speech that goes on after
/// the cue or in the next sentence.
final class AttributionFronted {
  private final AttributionSentence sentence;
  private final AttributionClause clause;
  private final @Nullable AttributionSentence next;

  AttributionFronted(
      AttributionSentence sentence, AttributionClause clause, @Nullable AttributionSentence next) {
    this.sentence = sentence;
    this.clause = clause;
    this.next = next;
  }

  /// The spans before the cue with what goes on after it, empty where nothing is fronted.
  ///
  /// @param right index after the cue, its subject and the words on when and where
  List<Span> find(AttributionHit hit, int right) {
    Range source = hit.source();
    boolean finite = hit.form() == Form.FINITE && source != null;
    int left =
        source == null || hit.inverted() || source.to() < hit.from() - 4
            ? hit.from() - 1
            : source.from() - 1;
    if (!finite || left < 0) {
      return List.of();
    }
    if (sentence.closesQuotation(left) && sentence.isQuote(left)) {
      return quotedBefore(left, right);
    }
    boolean mark = sentence.isComma(left);
    boolean quoteFollows = sentence.opensQuotation(right) || sentence.opensQuotation(right + 1);
    boolean ends = right >= sentence.end() || sentence.isComma(right);
    int from = clause.start(left);
    if (!mark || quoteFollows || !ends || !clause.hasVerb(from, left) || left - from < 3) {
      return List.of();
    }
    List<Span> rest =
        right + 1 < sentence.end()
                && !sentence.isVerb(right + 1)
                && !sentence.is(right + 1, "coordinator")
                && !sentence.is(right + 1, "relative")
            ? restAfter(right + 1)
            : List.of();
    return AttributionClause.join(clause.spans(from, left), rest);
  }

  private List<Span> restAfter(int from) {
    boolean adds =
        sentence.is(from, PartOfSpeech.ADV)
            || sentence.is(from, "subordinator")
            || sentence.word(from).endsWith("ing");
    return adds ? List.of() : clause.spans(from, clause.end(from));
  }

  private List<Span> quotedBefore(int left, int right) {
    Span quotation = sentence.quotationSpan(sentence.quotation(left));
    int from = sentence.indexAt(quotation.start());
    boolean spoken = isFinished(left);
    int start = clause.start(left);
    Span first = quotation;
    if (!spoken && from > start && quotation.start() > sentence.sentence().span().start()) {
      first = quotation.hull(sentence.span(start, left));
    }
    int after = sentence.isComma(right) || sentence.isWord(right, ":") ? right + 1 : right;
    if (sentence.opensQuotation(after)) {
      Span second = sentence.quotationSpan(sentence.quotation(after));
      return List.of(first, second);
    }
    return right >= sentence.end()
        ? AttributionClause.join(List.of(first), continued())
        : List.of(first);
  }

  /// Whether direct speech ends at this closing mark: another mark stands just inside it.
  boolean isFinished(int closing) {
    return sentence.isComma(closing - 1)
        || sentence.isStop(closing - 1)
        || sentence.isWord(closing - 1, "—")
        || sentence.isWord(closing - 1, "-");
  }

  /// Direct speech that goes on in the next sentence.
  private List<Span> continued() {
    if (next == null
        || !next.opensQuotation(0)
        || next.sentence().paragraph() != sentence.sentence().paragraph()) {
      return List.of();
    }
    Span quotation = next.quotationSpan(next.quotation(0));
    int after = next.indexAt(quotation.end());
    return after >= next.end() ? List.of(quotation) : List.of();
  }
}
