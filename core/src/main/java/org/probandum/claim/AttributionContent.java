package org.probandum.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.AttributionHit.Form;
import org.probandum.claim.AttributionHit.Range;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;

/// Finds what is attributed: a clause, direct speech, an infinitive or an object, after its cue,
/// before it (`Y, X said`) or on both sides. `that` and the marks of quotation belong to it, the
/// comma or full stop after it does not unless the closing mark comes later.
final class AttributionContent {
  private static final int FAR_THAT = 12;
  private final AttributionSentence sentence;
  private final AttributionClause clause;
  private final @Nullable AttributionSentence next;

  AttributionContent(
      AttributionSentence sentence,
      AttributionClause clause,
      @Nullable AttributionSentence next) {
    this.sentence = sentence;
    this.clause = clause;
    this.next = next;
  }

  /// The spans of the content, empty where there is none.
  List<Span> find(AttributionHit hit) {
    return switch (hit.cue().part()) {
      case VERB -> verb(hit);
      case NOUN -> noun(hit);
      case PHRASE -> phrase(hit);
      case ADVERB -> around(hit);
    };
  }

  private List<Span> verb(AttributionHit hit) {
    if (hit.form() == Form.PASSIVE) {
      return hit.cue().takes("passive") ? passive(hit) : List.of();
    }
    List<Span> before = hit.cue().takes("final") ? fronted(hit) : List.of();
    return before.isEmpty() && !hit.inverted() ? following(hit, hit.to()) : before;
  }

  private List<Span> fronted(AttributionHit hit) {
    Range source = hit.source();
    boolean finite = hit.form() == Form.FINITE && source != null;
    int left = source == null || hit.inverted() || source.to() < hit.from() - 4
        ? hit.from() - 1 : source.from() - 1;
    int right = skipAside(source != null && hit.inverted() ? source.to() : hit.to());
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
        right + 1 < sentence.end() && !sentence.isVerb(right + 1)
                && !sentence.is(right + 1, "coordinator") && !sentence.is(right + 1, "relative")
            ? restAfter(right + 1) : List.of();
    return AttributionClause.join(clause.spans(from, left), rest);
  }

  private List<Span> restAfter(int from) {
    boolean adds = sentence.is(from, PartOfSpeech.ADV) || sentence.is(from, "subordinator")
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
    return right >= sentence.end() ? AttributionClause.join(List.of(first), continued())
        : List.of(first);
  }

  /// Whether direct speech ends at this closing mark: another mark stands just inside it.
  private boolean isFinished(int closing) {
    return sentence.isComma(closing - 1) || sentence.isStop(closing - 1)
        || sentence.isWord(closing - 1, "—") || sentence.isWord(closing - 1, "-");
  }

  /// Direct speech that goes on in the next sentence.
  private List<Span> continued() {
    if (next == null || !next.opensQuotation(0)
        || next.sentence().paragraph() != sentence.sentence().paragraph()) {
      return List.of();
    }
    Span quotation = next.quotationSpan(next.quotation(0));
    int after = next.indexAt(quotation.end());
    return after >= next.end() ? List.of(quotation) : List.of();
  }

  private List<Span> following(AttributionHit hit, int to) {
    AttributionCue cue = hit.cue();
    int at = cue.takes("addressee") ? skipAddressee(to) : to;
    int that = that(at);
    if (that >= 0 && (cue.takes("that") || hit.form() == Form.PASSIVE)) {
      return clause.spans(that, clause.end(that));
    }
    at = skipAside(at);
    if (cue.speaks()) {
      int mark = sentence.isComma(at) || sentence.isWord(at, ":") ? at + 1 : at;
      if (sentence.opensQuotation(mark)) {
        return quotedAfter(mark);
      }
      if (sentence.isWord(at, ":") && mark < sentence.end()) {
        return clause.spans(mark, clause.end(mark));
      }
    }
    if (isToll(hit)) {
      return List.of();
    }
    int from = start(cue, hit, at);
    return from < 0 || from >= sentence.end() ? List.of() : clause.spans(from, clause.end(from));
  }

  /// `claimed 60 lives` says that people died, not that somebody claims it.
  private boolean isToll(AttributionHit hit) {
    for (int i = hit.to(); i < hit.to() + 5; i++) {
      if (sentence.lemma(hit.head()).equals("claim")
          && (sentence.isWord(i, "lives") || sentence.isWord(i, "life"))) {
        return true;
      }
    }
    return false;
  }

  private int start(AttributionCue cue, AttributionHit hit, int at) {
    if (cue.takes("wh") && isQuestionWord(at)) {
      return at;
    }
    if (cue.takes("to") && sentence.isWord(at, "to")) {
      return at;
    }
    if (cue.takes("responsibility") && sentence.isWord(at, "responsibility")) {
      return at;
    }
    if (cue.takes("prep:" + sentence.word(at))) {
      return at + 1;
    }
    boolean document = cue.takes("object-of-document") && ofDocument(hit);
    if (cue.takes("object") || document) {
      return sentence.isComma(at) || sentence.isWord(at, "to") ? -1 : at;
    }
    boolean ready = cue.takes("bare") && !sentence.isComma(at) && at < sentence.end();
    return ready && !sentence.isVerb(at) && clause.hasVerb(at, Math.min(sentence.end(), at + 25))
        ? at : -1;
  }

  private boolean ofDocument(AttributionHit hit) {
    Range source = hit.source();
    if (source == null) {
      return false;
    }
    for (int i = source.from(); i < source.to(); i++) {
      if (sentence.is(i, "document")) {
        return true;
      }
    }
    return false;
  }

  private boolean isQuestionWord(int i) {
    return switch (sentence.word(i)) {
      case "whether", "if", "how", "why", "what", "who", "when", "where", "which" -> true;
      default -> false;
    };
  }

  private List<Span> quotedAfter(int at) {
    int quotation = sentence.quotation(at);
    Span span = sentence.quotationSpan(quotation);
    int after = sentence.indexAt(span.end());
    boolean closesHere = span.end() <= sentence.sentence().span().end();
    if (!closesHere || after >= sentence.end() || isFinished(after - 1)) {
      return closesHere || span.end() > span.start() ? List.of(span) : List.of();
    }
    return clause.spans(at, clause.end(at));
  }

  /// Index of `that` a few words on, with no verb or mark between, or -1.
  private int that(int from) {
    for (int i = from; i < from + FAR_THAT && i < sentence.end(); i++) {
      if (sentence.isWord(i, "that") && !sentence.is(i, PartOfSpeech.DET)) {
        return i;
      }
      boolean stops = sentence.isVerb(i) || sentence.isQuote(i) || sentence.isWord(i, ":")
          || sentence.is(i, PartOfSpeech.SCONJ) || (sentence.is(i, PartOfSpeech.PRON) && i > from);
      if (stops) {
        return -1;
      }
    }
    return -1;
  }

  private int skipAddressee(int at) {
    Range range = AttributionSubject.after(sentence, at);
    return range == null ? at : range.to();
  }

  /// Steps over when and where it was said: `on Tuesday`, `in an interview with the agency`.
  private int skipAside(int from) {
    int at = from;
    for (int step = 0; step < 4; step++) {
      int after = afterAside(at);
      if (after == at) {
        break;
      }
      at = after;
    }
    return at;
  }

  private int afterAside(int at) {
    if (sentence.is(at, "day") || (sentence.isWord(at, "last") && sentence.is(at + 1, "day"))) {
      int next = at + 1;
      while (sentence.is(next, "day") || sentence.is(next, PartOfSpeech.NUM)) {
        next++;
      }
      return next;
    }
    boolean time = sentence.is(at, PartOfSpeech.ADP) && sentence.is(at + 1, "day");
    if (time) {
      return at + 2;
    }
    boolean channel = sentence.isWord(at, "in") || sentence.isWord(at, "during")
        || sentence.isWord(at, "at") || sentence.isWord(at, "on") || sentence.isWord(at, "after");
    if (channel && !sentence.isWord(at + 1, "least")) {
      int end = AttributionPhrase.end(sentence, at + 1);
      boolean closes = end >= sentence.end() || sentence.isComma(end)
          || sentence.isWord(end, "that") || sentence.isWord(end, ":");
      return end > at + 1 && closes ? end : at;
    }
    return at;
  }

  private List<Span> passive(AttributionHit hit) {
    int at = hit.to();
    Range subject = AttributionSubject.endingAt(sentence, hit.from() - 1);
    int that = that(at);
    if (that >= 0) {
      return clause.spans(that, clause.end(that));
    }
    if (hit.cue().takes("wh") && isQuestionWord(at)) {
      return clause.spans(at, clause.end(at));
    }
    List<Span> who = subject == null ? List.of() : clause.spans(subject.from(), subject.to());
    boolean goesOn = sentence.is(at, PartOfSpeech.ADJ) || sentence.is(at, PartOfSpeech.VERB)
        || sentence.isWord(at, "to") || sentence.isWord(at, "of")
        || sentence.isWord(at, "as") || sentence.isWord(at, "for");
    if (!goesOn) {
      return hit.cue().takes("object") ? who : List.of();
    }
    return AttributionClause.join(who, clause.spans(at, clause.end(at)));
  }

  private List<Span> noun(AttributionHit hit) {
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
    return clause.spans(at, subject && that ? clause.endInSubject(from, limit)
        : subject ? firstFinite(at, limit) : limit);
  }

  private int firstFinite(int from, int limit) {
    for (int i = from + 2; i < limit; i++) {
      if (sentence.isVerb(i) && !sentence.word(i).endsWith("ing")
          && !sentence.isWord(i - 1, "to") && !sentence.is(i - 1, "relative")) {
        return i;
      }
    }
    return limit;
  }

  private List<Span> phrase(AttributionHit hit) {
    Range source = hit.source();
    if (source == null) {
      return List.of();
    }
    int from = clause.start(hit.from());
    boolean leading = hit.from() == from;
    if (leading) {
      int at = sentence.isComma(source.to()) ? source.to() + 1 : source.to();
      return at < sentence.end() ? clause.spans(at, clause.end(at)) : List.of();
    }
    int to = sentence.isComma(hit.from() - 1) ? hit.from() - 1 : hit.from();
    return clause.spans(from, to);
  }

  private List<Span> around(AttributionHit hit) {
    int from = hit.from();
    while (from > 0 && !sentence.isComma(from - 1) && !sentence.is(from - 1, "subordinator")
        && !sentence.isWord(from - 1, ";")) {
      from--;
    }
    from = Math.max(from, sentence.is(0, "coordinator") ? 1 : 0);
    return AttributionClause.join(
        clause.spans(from, hit.from()), clause.spans(hit.to(), clause.end(hit.to())));
  }
}
