package org.probandum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.AttributionHit.Range;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;

/// The names of a document, to say who a source is.
final class AttributionClaimants {
  private final List<Mention.Name> names;

  private final SortedMap<Span, String> references;

  private AttributionClaimants(List<Mention.Name> names, SortedMap<Span, String> references) {
    this.names = names;
    this.references = references;
  }

  static AttributionClaimants of(
      ParsedDocument document, List<Mention> mentions, SortedMap<Span, String> references) {
    List<Mention.Name> names = new ArrayList<>();
    int length = document.text().length();
    for (Mention mention : mentions) {
      if (mention instanceof Mention.Name name
          && name.type() != NameType.NATIONALITY
          && name.span().end() <= length) {
        names.add(name);
      }
    }
    names.sort(Comparator.comparing(Mention.Name::span));
    return new AttributionClaimants(List.copyOf(names), new TreeMap<>(references));
  }

  /// Who the source is: the canonical name of its head, of what a document's head is of (`report of
  /// the Board`), or of the apposition; else its own words without the article.
  String claimant(AttributionSentence sentence, Range source) {
    String meant = references.get(sentence.span(source.from(), source.to()));
    if (meant != null) {
      return meant;
    }
    Range named = antecedent(sentence, source);
    int end = markEnd(sentence, named);
    if (isJoint(sentence, named.from(), end)) {
      return words(sentence, named.from(), end);
    }
    int head = headEnd(sentence, named, end);
    Mention.Name name = findEndingAt(sentence, named.from(), end);
    name = name != null ? name : findEndingAt(sentence, named.from(), head);
    name = name != null ? name : findOwner(sentence, head, end);
    name = name != null ? name : findApposition(sentence, named, end);
    if (name != null) {
      return name.canonical();
    }
    int added = appositionEnd(sentence, named, end);
    return isUnknownName(sentence, head, end + 1, added)
        ? words(sentence, end + 1, added)
        : words(sentence, named.from(), wordsEnd(sentence, head, end));
  }

  /// The noun phrase that a relative pronoun stands for.
  private static Range antecedent(AttributionSentence sentence, Range source) {
    boolean pronoun = source.to() == source.from() + 1 && sentence.is(source.from(), "relative");
    int last = sentence.isComma(source.from() - 1) ? source.from() - 2 : source.from() - 1;
    Range range = pronoun ? AttributionSubject.endingAt(sentence, last) : null;
    return range == null ? source : range;
  }

  /// The words without their article and, before a name, without an ordinal (`the 16th UN report`).
  private static String words(AttributionSentence sentence, int from, int to) {
    int start = from;
    while (start < to - 1
        && (sentence.isWord(start, "the")
            || sentence.isWord(start, "a")
            || sentence.isWord(start, "an")
            || isOrdinal(sentence, start, to))) {
      start++;
    }
    Span words = sentence.span(start, to);
    Span whole = sentence.sentence().span();
    return words.shift(-whole.start()).of(sentence.sentence().text());
  }

  private static boolean isOrdinal(AttributionSentence sentence, int i, int to) {
    boolean document = AttributionHead.isDocument(sentence, to - 1);
    String word = sentence.word(i);
    return document
        && (sentence.is(i, PartOfSpeech.NUM)
            || ((sentence.is(i, PartOfSpeech.ADJ) || sentence.is(i, PartOfSpeech.NOUN))
                && word.endsWith("th")));
  }

  /// Where the apposition or a bracket begins.
  private static int markEnd(AttributionSentence sentence, Range source) {
    for (int i = source.from() + 1; i < source.to(); i++) {
      if (sentence.isComma(i) || sentence.isWord(i, "(")) {
        return i;
      }
    }
    return source.to();
  }

  /// Where the head ends; a preposition inside a name does not end it.
  private int headEnd(AttributionSentence sentence, Range source, int end) {
    int head = AttributionHead.end(sentence, new Range(source.from(), end));
    while (head < end && isInsideName(sentence.span(head, head + 1))) {
      head = AttributionHead.end(sentence, new Range(head, end));
    }
    return head;
  }

  private boolean isInsideName(Span token) {
    for (int i = Math.max(0, first(token.start()) - 3); i < names.size(); i++) {
      Span name = names.get(i).span();
      if (name.start() > token.start()) {
        return false;
      }
      if (name.contains(token)) {
        return true;
      }
    }
    return false;
  }

  /// Descriptions stay with the words (`members of the board`), added clauses and what a document
  /// is handed to do not.
  private static int wordsEnd(AttributionSentence sentence, int head, int end) {
    for (int i = head; i < end; i++) {
      if (sentence.isVerb(i) || sentence.is(i, "relative")) {
        return head;
      }
    }
    return AttributionHead.isDocument(sentence, head - 1) ? head : end;
  }

  private boolean isJoint(AttributionSentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(i, PartOfSpeech.CCONJ) && !isInsideName(sentence.span(i, i + 1))) {
        return true;
      }
    }
    return false;
  }

  /// The one name that ends where the words do and is governed by no preposition among them.
  private Mention.@Nullable Name findEndingAt(AttributionSentence sentence, int from, int to) {
    Span words = sentence.span(from, to);
    Mention.Name head = null;
    for (int i = first(words.start()); i < names.size(); i++) {
      Mention.Name name = names.get(i);
      if (name.span().start() >= words.end()) {
        break;
      }
      if (words.contains(name.span()) && isHead(sentence, name.span(), words)) {
        if (head != null) {
          return null;
        }
        head = name;
      }
    }
    return head;
  }

  /// The name after `of` where the head is a document, or after `known as`.
  private Mention.@Nullable Name findOwner(AttributionSentence sentence, int head, int end) {
    boolean of = AttributionHead.isDocument(sentence, head - 1) && sentence.isWord(head, "of");
    boolean knownAs = sentence.lemma(head).equals("know") && sentence.isWord(head + 1, "as");
    boolean called = sentence.isWord(head, "called") || sentence.isWord(head, "named");
    int from = knownAs ? head + 2 : head + 1;
    while (sentence.is(from, PartOfSpeech.DET)) {
      from++;
    }
    return (of || knownAs || called) && from < end ? findEndingAt(sentence, from, end) : null;
  }

  /// The name that is all of the apposition: `the chief, Jane Roe,`.
  private Mention.@Nullable Name findApposition(
      AttributionSentence sentence, Range source, int comma) {
    int to = appositionEnd(sentence, source, comma);
    if (to <= comma + 1) {
      return null;
    }
    Span words = sentence.span(comma + 1, to);
    int index = first(words.start());
    boolean whole = index < names.size() && names.get(index).span().equals(words);
    return whole ? names.get(index) : null;
  }

  /// Index after the words between this comma and the next, or the comma where there are none.
  private static int appositionEnd(AttributionSentence sentence, Range source, int comma) {
    int to = comma + 1;
    while (to < source.to() && !sentence.isComma(to)) {
      to++;
    }
    return sentence.isComma(comma) && to <= source.to() ? to : comma;
  }

  /// Whether a common noun's apposition is a name that nobody has listed.
  private static boolean isUnknownName(AttributionSentence sentence, int head, int from, int to) {
    boolean names = to - from >= 2 && !sentence.is(head - 1, PartOfSpeech.PROPN);
    for (int i = from; i < to && names; i++) {
      names = sentence.is(i, PartOfSpeech.PROPN);
    }
    return names;
  }

  private int first(int offset) {
    int low = 0;
    int high = names.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (names.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isHead(AttributionSentence sentence, Span name, Span words) {
    int before = sentence.indexAt(name.start()) - 1;
    boolean governed =
        name.start() > words.start()
            && (sentence.is(before, PartOfSpeech.ADP)
                || isArticleAfterPreposition(sentence, before));
    return !governed && name.end() == words.end();
  }

  private static boolean isArticleAfterPreposition(AttributionSentence sentence, int i) {
    return sentence.is(i, PartOfSpeech.DET) && sentence.is(i - 1, PartOfSpeech.ADP);
  }
}
