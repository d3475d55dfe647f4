package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.probandum.claim.AttributionHit.Form;
import org.probandum.claim.AttributionHit.Range;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;

/// Limits of the clauses of a sentence, as far as punctuation, coordination and the other cues show
/// them.
final class AttributionClause {
  private static final int LONGEST = 400;
  private final AttributionSentence sentence;
  private final Set<Integer> barriers;

  AttributionClause(AttributionSentence sentence, List<AttributionHit> hits) {
    this.sentence = sentence;
    this.barriers = barriers(sentence, hits);
  }

  /// Where the content of an earlier cue must end because another cue's clause begins.
  private static Set<Integer> barriers(AttributionSentence sentence, List<AttributionHit> hits) {
    Set<Integer> barriers = new TreeSet<>();
    for (AttributionHit hit : hits) {
      int barrier = barrier(sentence, hit);
      if (barrier > 0) {
        barriers.add(barrier);
      }
      int again = sameSubject(sentence, hit);
      if (again > 0) {
        barriers.add(again);
      }
    }
    return barriers;
  }

  private static int barrier(AttributionSentence sentence, AttributionHit hit) {
    int first = hit.from();
    Range source = hit.source();
    if (source != null && hit.form() == Form.FINITE && source.from() < first) {
      boolean own = first - source.to() <= 5;
      first = own ? source.from() : first;
    }
    boolean verb = hit.cue().part() == AttributionCue.Part.VERB;
    boolean phrase = hit.cue().part() == AttributionCue.Part.PHRASE;
    if (source != null && hit.form() == Form.PARTICIPLE && source.from() > hit.to()) {
      return sentence.isComma(source.from() - 1) ? source.from() - 1 : -1;
    }
    if ((!verb && !phrase) || source == null || sentence.is(source.from(), "relative")) {
      return -1;
    }
    int before = first - 1;
    boolean joined =
        sentence.is(before, PartOfSpeech.CCONJ)
            || (contrasts(sentence, before) && sentence.isComma(before - 1));
    if (joined) {
      return sentence.isComma(before - 1) ? before - 1 : before;
    }
    return sentence.isComma(before) ? before : phrase ? hit.from() : -1;
  }

  /// Where the claimant's own clause goes on: `It adds that the ship sank, and it also speaks of
  /// …`; only in the present tense, where what is said stands in another.
  private static int sameSubject(AttributionSentence sentence, AttributionHit hit) {
    Range source = hit.source();
    boolean present = hit.form() == Form.FINITE && sentence.word(hit.head()).endsWith("s");
    if (source == null
        || !present
        || source.to() != source.from() + 1
        || source.to() > hit.from()
        || !sentence.is(source.from(), PartOfSpeech.PRON)) {
      return -1;
    }
    for (int i = hit.to(); i < hit.to() + LONGEST && sentence.has(i); i++) {
      boolean again =
          sentence.isComma(i)
              && sentence.is(i + 1, PartOfSpeech.CCONJ)
              && sentence.isWord(i + 2, sentence.word(source.from()));
      int verb = sentence.is(i + 3, PartOfSpeech.ADV) ? i + 4 : i + 3;
      if (again && sentence.is(verb, PartOfSpeech.VERB) && sentence.word(verb).endsWith("s")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean contrasts(AttributionSentence sentence, int i) {
    return switch (sentence.word(i)) {
      case "while", "as", "though", "although", "whereas" -> true;
      default -> false;
    };
  }

  /// The index after the last token of the clause that begins here.
  int end(int from) {
    int quotation = sentence.quotation(from);
    boolean inside = quotation >= 0 && !sentence.opensQuotation(from);
    int limit = Math.min(sentence.end(), from + LONGEST);
    int at = from;
    while (at < limit) {
      if (at > from && stops(at, inside)) {
        break;
      }
      at = sentence.opensQuotation(at) && !inside ? closing(at, limit) : at + 1;
    }
    return withClosingMark(from, at);
  }

  private boolean stops(int at, boolean inside) {
    return barriers.contains(at)
        || sentence.isWord(at, ";")
        || (inside && sentence.closesQuotation(at) && sentence.isQuote(at));
  }

  private int closing(int at, int limit) {
    int next = at + 1;
    while (next < limit && !sentence.closesQuotation(next)) {
      next++;
    }
    return Math.min(limit, next + 1);
  }

  /// A clause that opens a quotation takes in its closing marks.
  private int withClosingMark(int from, int to) {
    if (to <= from) {
      return from;
    }
    int end = to;
    while (end > from + 1 && sentence.isComma(end - 1)) {
      end--;
    }
    int quotation = sentence.quotation(end - 1);
    if (quotation < 0) {
      return end;
    }
    Span span = sentence.quotationSpan(quotation);
    boolean opened = span.start() >= sentence.span(from, from + 1).start();
    while (opened && end < sentence.size() && sentence.span(end, end + 1).end() <= span.end()) {
      end++;
    }
    return end;
  }

  /// The end of a clause inside the subject of its sentence: before the second finite verb.
  int endInSubject(int from, int mainLimit) {
    int verbs = 0;
    for (int i = from; i < mainLimit; i++) {
      boolean finite =
          sentence.isVerb(i)
              && !sentence.word(i).endsWith("ing")
              && !sentence.isWord(i - 1, "to")
              && !sentence.is(i - 1, "relative");
      boolean joined = verbs > 0 && sentence.is(i - 1, PartOfSpeech.CCONJ);
      boolean begins = finite ? !joined && !inVerbGroup(i) : verbs == 0 && isUnseenVerb(i);
      if (begins && ++verbs == 2) {
        return sentence.is(i - 1, PartOfSpeech.ADV) && i - 1 > from ? i - 1 : i;
      }
    }
    return mainLimit;
  }

  /// A noun in `-s` before an article or name is a verb that the tagger has missed.
  private boolean isUnseenVerb(int i) {
    return sentence.is(i, PartOfSpeech.NOUN)
        && sentence.word(i).endsWith("s")
        && !sentence.is(i, "day")
        && (sentence.is(i + 1, PartOfSpeech.DET) || sentence.is(i + 1, PartOfSpeech.PROPN));
  }

  /// The end before what the author says of it (`calls the claim that … | not credible`).
  int beforeComplement(int from, int end) {
    for (int i = from + 2; i < end; i++) {
      boolean not = sentence.isWord(i, "not") && sentence.isNominal(i - 1);
      if (not && (i + 2 >= sentence.end() || sentence.isComma(i + 2))) {
        return i;
      }
    }
    return end;
  }

  private boolean inVerbGroup(int i) {
    int before = i - 1;
    while (sentence.is(before, PartOfSpeech.ADV) || sentence.is(before, PartOfSpeech.PART)) {
      before--;
    }
    return sentence.is(before, PartOfSpeech.AUX);
  }

  /// Where the clause before this token begins, without `But` or `And`.
  int start(int before) {
    int from = 0;
    for (int i = before - 1; i > 0 && i > before - LONGEST; i--) {
      if (sentence.isWord(i, ";")) {
        from = i + 1;
        break;
      }
    }
    while (from < before && (sentence.is(from, "coordinator") || sentence.isComma(from))) {
      from++;
    }
    return from;
  }

  /// Whether a verb stands between the two indexes.
  boolean hasVerb(int from, int to) {
    for (int i = from; i < to && i < from + LONGEST; i++) {
      if (sentence.isVerb(i)) {
        return true;
      }
    }
    return false;
  }

  /// Tokens as a list of one span, or none where the range is empty.
  List<Span> spans(int from, int to) {
    return to > from ? List.of(sentence.span(from, to)) : List.of();
  }

  /// Both lists joined.
  static List<Span> join(List<Span> first, List<Span> second) {
    List<Span> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
