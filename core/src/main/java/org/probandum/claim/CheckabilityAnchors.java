package org.probandum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PlaceUse;
import org.probandum.model.Quantity;
import org.probandum.model.Sentence;

/// What in a sentence can be held against a source: names, dated times, places, counts, documents.
///
/// @param mentions all that is found in the sentence, in order
/// @param hard those that tie an event down: a date, an exact or bounded count, a document
/// @param places those that are places used as such
record CheckabilityAnchors(List<Mention> mentions, List<Mention> hard, List<Mention> places) {

  /// A document's mentions in order, to be asked sentence by sentence.
  static List<Mention> sorted(List<Mention> mentions) {
    List<Mention> sorted = new ArrayList<>(mentions);
    sorted.sort(Comparator.comparing(Mention::span));
    return sorted;
  }

  /// The anchors of a sentence, from mentions that are sorted by span.
  static CheckabilityAnchors of(Sentence sentence, List<Mention> sorted) {
    List<Mention> inside = new ArrayList<>();
    for (int i = first(sorted, sentence.span().start()); i < sorted.size(); i++) {
      Mention mention = sorted.get(i);
      if (mention.span().start() >= sentence.span().end()) {
        break;
      }
      inside.add(mention);
    }
    return new CheckabilityAnchors(
        List.copyOf(inside),
        inside.stream().filter(CheckabilityAnchors::isHard).toList(),
        inside.stream().filter(CheckabilityAnchors::isPlace).toList());
  }

  private static int first(List<Mention> sorted, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isHard(Mention mention) {
    return switch (mention) {
      case Mention.Time time -> time.value().dated();
      case Mention.Count count -> isBounded(count.value());
      case Mention.Name name -> name.type() == NameType.DOCUMENT;
      case Mention.Location location -> false;
    };
  }

  private static boolean isBounded(Quantity quantity) {
    return !quantity.approximate() && (quantity.low() != null || quantity.high() != null);
  }

  private static boolean isPlace(Mention mention) {
    return mention instanceof Mention.Location location && location.use() == PlaceUse.LITERAL;
  }

  /// Whether nothing at all was found.
  boolean isEmpty() {
    return mentions.isEmpty();
  }

  /// The wording of the anchors, hard ones first, at most three.
  List<String> wording() {
    List<String> words = new ArrayList<>();
    hard.forEach(mention -> words.add(mention.text()));
    mentions.forEach(mention -> words.add(mention.text()));
    return words.stream().distinct().limit(3).toList();
  }
}
