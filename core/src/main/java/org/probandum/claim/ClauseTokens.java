package org.probandum.claim;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.PlaceUse;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// A stretch of a sentence's tokens together with the mentions that cover each of them.
final class ClauseTokens {
  private final String text;
  private final List<Token> tokens;
  private final Mention.@Nullable Name[] names;
  private final Mention.@Nullable Time[] times;
  private final Mention.@Nullable Location[] places;
  private final Mention.@Nullable Count[] counts;

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
    return place != null && place.use() == PlaceUse.LITERAL;
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
