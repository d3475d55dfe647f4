package org.probandum.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.PlaceUse;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// A stretch of a sentence's tokens together with the mentions that cover each of them.
final class ClauseTokens {
  /// Nouns that with a demonym name the country's land.
  private static final Set<String> LAND =
      Set.of("soil", "territory", "land", "airspace", "geography");

  private final String text;
  private final List<Token> tokens;
  private final Mention.@Nullable Name[] names;
  private final Mention.@Nullable Time[] times;
  private final Mention.@Nullable Location[] places;
  private final Mention.@Nullable Count[] counts;
  private final BitSet soil;

  /// Tokens with the mentions that may overlap them.
  ///
  /// @param text the document's text
  /// @param mentions sorted by span
  ClauseTokens(String text, List<Token> tokens, List<Mention> mentions) {
    this.text = text;
    this.tokens = List.copyOf(tokens);
    this.names = new Mention.Name[tokens.size()];
    this.times = new Mention.Time[tokens.size()];
    this.places = new Mention.Location[tokens.size()];
    this.counts = new Mention.Count[tokens.size()];
    for (Mention mention : mentions) {
      mark(mention);
    }
    this.soil = soil();
  }

  /// The word that makes a demonym a place, and the demonym before it: `Afghan soil`.
  private BitSet soil() {
    BitSet found = new BitSet();
    for (int i = 1; i < size(); i++) {
      Mention.Location place = places[i - 1];
      if (place != null && place.use() == PlaceUse.DEMONYM && LAND.contains(lemma(i))) {
        places[i] = place;
        found.set(i - 1, i + 1);
      }
    }
    return found;
  }

  private void mark(Mention mention) {
    int low = lowerBound(mention.span().start());
    for (int i = low; i < size() && tokens.get(i).span().start() < mention.span().end(); i++) {
      switch (mention) {
        case Mention.Name name -> names[i] = name;
        case Mention.Time time -> times[i] = time;
        case Mention.Location place -> places[i] = place;
        case Mention.Count count -> counts[i] = count;
      }
    }
  }

  /// Index of the first token that ends after this offset of the document.
  int first(int offset) {
    return lowerBound(offset);
  }

  private int lowerBound(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  int size() {
    return tokens.size();
  }

  Token token(int index) {
    return tokens.get(index);
  }

  String lemma(int index) {
    return tokens.get(index).lemma();
  }

  /// The form in lower case with a straight apostrophe.
  String lower(int index) {
    return tokens.get(index).text().toLowerCase(java.util.Locale.ROOT).replace('’', '\'');
  }

  boolean is(int index, PartOfSpeech tag) {
    return index >= 0 && index < size() && tokens.get(index).is(tag);
  }

  Mention.@Nullable Name name(int index) {
    return names[index];
  }

  Mention.@Nullable Time time(int index) {
    return times[index];
  }

  Mention.@Nullable Location place(int index) {
    return places[index];
  }

  Mention.@Nullable Count count(int index) {
    return counts[index];
  }

  /// The mentions that cover a token.
  List<Mention> mentions(int index) {
    return Stream.<@Nullable Mention>of(names[index], times[index], places[index], counts[index])
        .filter(Objects::nonNull)
        .map(Mention.class::cast)
        .toList();
  }

  /// Whether a count covers both tokens.
  boolean sameCount(int one, int other) {
    return counts[one] != null && Objects.equals(counts[one], counts[other]);
  }

  /// Whether a time covers both tokens.
  boolean sameTime(int one, int other) {
    return times[one] != null && Objects.equals(times[one], times[other]);
  }

  /// Whether the token belongs to a place name that means the place itself.
  boolean literalPlace(int index) {
    Mention.Location place = places[index];
    return place != null && (place.use() == PlaceUse.LITERAL || soil.get(index));
  }

  /// The span of a place: for a demonym with the word that makes it one (`Peruvian soil`).
  Span ground(Mention.Location place) {
    int last = lowerBound(place.span().end() - 1);
    boolean land = last + 1 < size() && soil.get(last) && soil.get(last + 1);
    return land ? place.span().hull(tokens.get(last + 1).span()) : place.span();
  }

  /// The characters from one token to another.
  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }

  String text(int from, int to) {
    return span(from, to).of(text);
  }

  /// The document's text.
  String documentText() {
    return text;
  }
}
