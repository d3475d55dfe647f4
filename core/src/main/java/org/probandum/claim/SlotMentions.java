package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.model.TimeValue;

/// The times and places that a set of tokens holds, as slots.
final class SlotMentions {
  private static final int BACK = 14;

  private final ClauseTokens tokens;
  private final ClauseWords words;

  SlotMentions(ClauseTokens tokens, ClauseWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /// Dated times, the most exact first.
  List<Slot> times(BitSet owned) {
    List<Mention.Time> found = new ArrayList<>();
    for (int i = owned.nextSetBit(0); i >= 0; i = owned.nextSetBit(i + 1)) {
      Mention.Time time = tokens.time(i);
      if (time != null && time.value().dated() && !found.contains(time)) {
        found.add(time);
      }
    }
    found.sort(Comparator.comparingLong((Mention.Time time) -> length(time.value())));
    return found.stream()
        .map(t -> new Slot(SlotKind.TIME, t.span(), t.text(), new SlotValue.When(t.value()), false))
        .toList();
  }

  private static long length(TimeValue value) {
    return value.earliest() == null || value.latest() == null
        ? Long.MAX_VALUE
        : value.latest().toEpochDay() - value.earliest().toEpochDay();
  }

  /// Literal places that say where, the most exact first; `object` lets a bare object be one.
  List<Slot> places(BitSet owned, @Nullable ClauseFrame frame, boolean object) {
    List<Mention.Location> found = new ArrayList<>();
    for (int i = owned.nextSetBit(0); i >= 0; i = owned.nextSetBit(i + 1)) {
      Mention.Location place = tokens.place(i);
      if (place == null || found.contains(place) || !tokens.literalPlace(i)) {
        continue;
      }
      boolean modifier =
          frame != null
              && frame.kind == ClauseFrame.Kind.NOUN
              && frame.group != null
              && i < frame.group.head()
              && i >= frame.group.from();
      if (modifier || governed(i, object)) {
        found.add(place);
      }
    }
    found.sort(Comparator.comparingInt(p -> -p.place().ancestors().size()));
    return found.stream().map(this::place).toList();
  }

  private Slot place(Mention.Location place) {
    Span span = tokens.ground(place);
    String wording = span.of(tokens.documentText());
    return new Slot(SlotKind.PLACE, span, wording, new SlotValue.Where(place.place()), false);
  }

  /// Whether a preposition of place stands before it, possibly before a list of places.
  private boolean governed(int at, boolean object) {
    for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
      if (tokens.is(i, PartOfSpeech.ADP) && tokens.name(i) == null) {
        boolean office =
            tokens.lower(i).equals("of") && i > 0 && words.is("office-noun", tokens.lemma(i - 1));
        return !office && words.is("place-preposition", tokens.lower(i));
      }
      if (tokens.is(i, PartOfSpeech.VERB) && tokens.name(i) == null) {
        return object;
      }
      boolean between =
          switch (tokens.token(i).partOfSpeech()) {
            case DET, ADJ, ADV, NOUN, PROPN, NUM, CCONJ, PART, SYM, X -> true;
            case PUNCT ->
                tokens.lower(i).equals(",")
                    || tokens.lower(i).equals("-")
                    || tokens.name(i) != null
                    || tokens.place(i) != null;
            case ADP, AUX, INTJ, PRON, SCONJ, VERB -> tokens.name(i) != null;
          };
      if (!between) {
        return false;
      }
    }
    return false;
  }
}
