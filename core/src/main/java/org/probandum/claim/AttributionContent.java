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
  private final AttributionFronted fronted;
  private final AttributionObject object;
  private final AttributionAside aside;

  AttributionContent(
      AttributionSentence sentence, AttributionClause clause, @Nullable AttributionSentence next) {
    this.sentence = sentence;
    this.clause = clause;
    this.fronted = new AttributionFronted(sentence, clause, next);
    this.object = new AttributionObject(sentence);
    this.aside = new AttributionAside(sentence);
  }

  /// The spans of the content, empty where there is none.
  List<Span> find(AttributionHit hit) {
    return switch (hit.cue().part()) {
      case VERB -> verb(hit);
      case NOUN -> new AttributionNoun(sentence, clause).find(hit);
      case PHRASE -> phrase(hit);
      case ADVERB -> around(hit);
    };
  }

  private List<Span> verb(AttributionHit hit) {
    if (hit.form() == Form.PASSIVE) {
      return hit.cue().takes("passive") ? passive(hit) : List.of();
    }
    List<Span> before = hit.cue().takes("final") ? fronted.find(hit, afterClause(hit)) : List.of();
    return before.isEmpty() && !isBefore(hit) ? following(hit, hit.to()) : before;
  }

  /// Whether the cue follows its content with its subject after it (`Y, said X`).
  private static boolean isBefore(AttributionHit hit) {
    return hit.inverted() && hit.form() != Form.PARTICIPLE;
  }

  /// Index after a cue that follows its content, with its subject, addressee, and time.
  private int afterClause(AttributionHit hit) {
    Range source = hit.source();
    if (source != null && hit.inverted()) {
      return aside.after(source.to());
    }
    boolean bare = sentence.isComma(hit.to()) || hit.to() >= sentence.end();
    return aside.after(
        !bare && hit.cue().takes("addressee") ? aside.afterAddressee(hit.to()) : hit.to());
  }

  private List<Span> following(AttributionHit hit, int to) {
    AttributionCue cue = hit.cue();
    int at = cue.takes("addressee") ? aside.afterAddressee(to) : to;
    int that = that(at);
    if (that >= 0 && (cue.takes("that") || hit.form() == Form.PASSIVE)) {
      return clause.spans(that, insertedEnd(hit, that, clause.end(that)));
    }
    at = aside.after(at);
    if (cue.speaks()) {
      int mark = sentence.isComma(at) || sentence.isWord(at, ":") ? at + 1 : at;
      if (sentence.opensQuotation(mark)) {
        return quotedAfter(mark);
      }
      if (sentence.isWord(at, ":") && mark < sentence.end()) {
        return clause.spans(mark, clause.end(mark));
      }
    }
    if (isIdiom(hit)) {
      return List.of();
    }
    int deed = cue.takes("deed") ? object.deedEnd(at) : -1;
    if (deed > at) {
      return clause.spans(at, deed);
    }
    int from = start(cue, hit, at);
    if (from < 0 || from >= sentence.end()) {
      return List.of();
    }
    int end = insertedEnd(hit, from, clause.end(from));
    boolean statement = isStatement(cue, from);
    return clause.spans(from, statement ? nestedEnd(hit, from, end) : object.end(from, end));
  }

  /// Where a relative clause between commas closes (`X, who had warned of it, blamed Y`): before
  /// the comma that the main verb follows.
  private int insertedEnd(AttributionHit hit, int from, int end) {
    int who = hit.from();
    while (who > 1 && who > hit.from() - 3 && !sentence.is(who, "relative")) {
      who--;
    }
    if (!sentence.is(who, "relative") || !sentence.isComma(who - 1)) {
      return end;
    }
    for (int i = from + 1; i + 1 < end; i++) {
      if (sentence.isComma(i) && sentence.isVerb(i + 1)) {
        return i;
      }
    }
    return end;
  }

  /// Whether a clause begins here, not an infinitive or an object.
  private boolean isStatement(AttributionCue cue, int from) {
    boolean other = cue.takes("object") || cue.takes("object-of-document");
    return !other && !sentence.isWord(from, "to");
  }

  /// Where a clause inside a relative clause ends (`where he said it sank`): the next `and that`
  /// goes on with the cue outside.
  private int nestedEnd(AttributionHit hit, int from, int end) {
    Range source = hit.source();
    if (source == null || !isQuestionWord(source.from() - 1)) {
      return end;
    }
    for (int i = from; i + 1 < end; i++) {
      if (sentence.is(i, PartOfSpeech.CCONJ) && sentence.isWord(i + 1, "that")) {
        return sentence.isComma(i - 1) ? i - 1 : i;
      }
    }
    return end;
  }

  /// `claimed 60 lives` and `pledged allegiance` say that people died or joined, not what is held.
  private boolean isIdiom(AttributionHit hit) {
    String verb = sentence.lemma(hit.head());
    for (int i = hit.to(); i < hit.to() + 5; i++) {
      boolean idiom =
          switch (verb) {
            case "claim" -> sentence.isWord(i, "lives") || sentence.isWord(i, "life");
            case "pledge" -> sentence.isWord(i, "allegiance") || sentence.isWord(i, "loyalty");
            default -> false;
          };
      if (idiom) {
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
    if (cue.takes("prep:" + sentence.word(at))) {
      return at + 1;
    }
    boolean document = cue.takes("object-of-document") && ofDocument(hit);
    if (cue.takes("object") || document) {
      return sentence.isComma(at) || sentence.isWord(at, "to") ? -1 : at;
    }
    boolean ready = cue.takes("bare") && !sentence.isComma(at) && at < sentence.end();
    return ready && !sentence.isVerb(at) && clause.hasVerb(at, Math.min(sentence.end(), at + 25))
        ? at
        : -1;
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
    if (!closesHere || after >= sentence.end() || fronted.isFinished(after - 1)) {
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
      boolean stops =
          sentence.isVerb(i)
              || sentence.isQuote(i)
              || sentence.isWord(i, ":")
              || sentence.is(i, PartOfSpeech.SCONJ)
              || (sentence.is(i, PartOfSpeech.PRON) && i > from);
      if (stops) {
        return -1;
      }
    }
    return -1;
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
    boolean goesOn =
        sentence.is(at, PartOfSpeech.ADJ)
            || sentence.is(at, PartOfSpeech.VERB)
            || sentence.isWord(at, "to")
            || sentence.isWord(at, "of")
            || sentence.isWord(at, "as")
            || sentence.isWord(at, "for");
    if (!goesOn) {
      return hit.cue().takes("object") ? who : List.of();
    }
    return AttributionClause.join(who, clause.spans(at, clause.end(at)));
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
    while (from > 0
        && !sentence.isComma(from - 1)
        && !sentence.is(from - 1, "subordinator")
        && !sentence.isWord(from - 1, ";")) {
      from--;
    }
    from = Math.max(from, sentence.is(0, "coordinator") ? 1 : 0);
    return AttributionClause.join(
        clause.spans(from, hit.from()), clause.spans(hit.to(), clause.end(hit.to())));
  }
}
