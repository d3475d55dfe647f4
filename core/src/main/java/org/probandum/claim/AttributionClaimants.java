package org.probandum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  private AttributionClaimants(List<Mention.Name> names) {
    this.names = names;
  }

  static AttributionClaimants of(ParsedDocument document, List<Mention> mentions) {
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
    return new AttributionClaimants(List.copyOf(names));
  }

  /// The canonical name where the source has one name as its head, else the source's words.
  String claimant(AttributionSentence sentence, Range source) {
    Span words = sentence.span(source.from(), headEnd(sentence, source));
    Mention.Name head = findHead(sentence, words);
    return head != null ? head.canonical() : words(sentence, words);
  }

  private static String words(AttributionSentence sentence, Span words) {
    Span whole = sentence.sentence().span();
    return sentence.sentence().text().substring(
        words.start() - whole.start(), words.end() - whole.start());
  }

  /// Where the apposition or a bracket begins.
  private static int headEnd(AttributionSentence sentence, Range source) {
    for (int i = source.from() + 1; i < source.to(); i++) {
      if (sentence.isComma(i) || sentence.isWord(i, "(")) {
        return i;
      }
    }
    return source.to();
  }

  private Mention.@Nullable Name findHead(AttributionSentence sentence, Span words) {
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
            && (sentence.is(before, PartOfSpeech.ADP) || isArticleAfterPreposition(sentence, before));
    return !governed && name.end() == words.end();
  }

  private static boolean isArticleAfterPreposition(AttributionSentence sentence, int i) {
    return sentence.is(i, PartOfSpeech.DET) && sentence.is(i - 1, PartOfSpeech.ADP);
  }
}
