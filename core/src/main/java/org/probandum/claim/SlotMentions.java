package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
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
      if (time != null
          && time.value().dated()
          && !found.contains(time)
          && !compared(i)
          && !describes(i)) {
        found.add(time);
      }
    }
    found.sort(Comparator.comparingLong((Mention.Time time) -> length(time.value())));
    return found.stream()
        .map(t -> new Slot(SlotKind.TIME, t.span(), t.text(), new SlotValue.When(t.value()), false))
        .toList();
  }

  /// `fewer people than in 2010`: the time of something else.
  private boolean compared(int i) {
    int first = i;
    while (first > 0 && tokens.sameTime(first - 1, i)) {
      first--;
    }
    int than = first > 0 && tokens.lower(first - 1).equals("than") ? first - 1 : first - 2;
    return than > 0
        && tokens.lower(than).equals("than")
        && switch (tokens.lower(than - 1)) {
          case "later", "earlier", "other", "rather" -> false;
          default -> true;
        };
  }

  /// `a 2001 Cadillac`: no more than which one is meant.
  private boolean describes(int i) {
    return i > 0
        && tokens.lower(i - 1).equals("a")
        && tokens.is(i + 1, PartOfSpeech.PROPN)
        && tokens.time(i + 1) == null
        && tokens.lower(i).chars().allMatch(Character::isDigit);
  }

  private static long length(TimeValue value) {
    return value.earliest() == null || value.latest() == null
        ? Long.MAX_VALUE
        : value.latest().toEpochDay() - value.earliest().toEpochDay();
  }

  /// Literal places that say where, the most exact first; `object` lets a bare object be one.
  List<Slot> places(BitSet owned, @Nullable ClauseFrame frame, boolean object) {
    List<Mention.Location> found = new ArrayList<>();
    List<Slot> unlisted = new ArrayList<>();
    for (int i = owned.nextSetBit(0); i >= 0; i = owned.nextSetBit(i + 1)) {
      Mention.Name name = tokens.name(i);
      if (name != null && unlisted(name, i)) {
        unlisted.add(byName(name));
      }
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
    List<Slot> places = new ArrayList<>(found.stream().map(this::place).toList());
    places.addAll(unlisted);
    return places;
  }

  /// A place that no gazetteer lists, by its name alone.
  private static Slot byName(Mention.Name name) {
    return new Slot(
        SlotKind.PLACE, name.span(), name.text(), new SlotValue.Wording(name.canonical()), false);
  }

  /// `At the Corvell works`: a name in front of a noun that is no kind of place.
  private boolean describes(Mention.Name name, int at) {
    int end = at;
    while (end < tokens.size() && name.span().contains(tokens.token(end).span())) {
      end++;
    }
    return tokens.is(end, PartOfSpeech.NOUN)
        && !words.is("land-noun", tokens.lemma(end))
        && tokens.time(end) == null;
  }

  /// Whether a name begins here that says where (`near Lesk`, `out of the Kesh valley`), and that
  /// no gazetteer lists.
  private boolean unlisted(Mention.Name name, int at) {
    boolean begins = tokens.token(at).span().start() == name.span().start();
    for (int i = at; begins && i < tokens.size() && name.equals(tokens.name(i)); i++) {
      begins = tokens.place(i) == null;
    }
    int before = at - 1;
    while (tokens.is(before, PartOfSpeech.DET) || tokens.is(before, PartOfSpeech.ADJ)) {
      before--;
    }
    if (!begins || before < 0) {
      return false;
    }
    String word = tokens.lower(before);
    if (word.equals("to") || describes(name, at)) {
      return false;
    }
    boolean outOf = word.equals("of") && before > 0 && tokens.lower(before - 1).equals("out");
    boolean place = words.is("place-preposition", word) && !words.is("loose-preposition", word);
    return name.type() == NameType.LOCATION
        ? outOf || place
        : outOf && name.type() == NameType.OTHER;
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
