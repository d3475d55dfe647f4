package org.probandum.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.model.TimeValue;
import org.probandum.model.Token;

/// A source as comparison sees it: its reading, and what its title and date establish for all of
/// it.
///
/// @param reading all that was read in its text
/// @param titleMentions mentions found in its title, whose spans index the title
/// @param published first and last day on which it can have been published, or null where unknown
/// @param absentCites documents that it rests on and that are not in the folder themselves
public record SourceReading(
    Reading reading,
    List<Mention> titleMentions,
    @Nullable Published published,
    List<String> absentCites) {

  /// Verbs whose time is that of saying, not of what is said.
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "state",
          "tell",
          "report",
          "announce",
          "declare",
          "add",
          "write",
          "note",
          "confirm",
          "claim");

  /// The days on which a document can have been published.
  ///
  /// @param earliest first day
  /// @param latest last day, inclusive
  public record Published(LocalDate earliest, LocalDate latest) {}

  public SourceReading {
    titleMentions = List.copyOf(titleMentions);
    absentCites = List.copyOf(absentCites);
  }

  /// What the source says about itself.
  public Metadata metadata() {
    return reading.document().metadata();
  }

  /// The places named in the title as places.
  List<Place> titlePlaces() {
    return places(titleMentions);
  }

  /// The places named in the statement's sentence and the ones next to it.
  List<Place> placesAround(Claim statement) {
    List<Sentence> around = around(statement);
    if (around.isEmpty()) {
      return List.of();
    }
    Span near = around.getFirst().span().hull(around.getLast().span());
    return places(reading.mentionsIn(near));
  }

  /// The places of a list that unfolds the statement's own ones: `in two places in Posavina: at
  /// Brod and in Lug`.
  List<Place> placesListed(Claim statement, List<Slot> own) {
    Sentence sentence = reading.findSentence(statement.sentenceId());
    int colon = sentence == null ? -1 : sentence.text().indexOf(": ");
    if (sentence == null || colon < 0) {
      return List.of();
    }
    int from = sentence.span().start() + colon;
    Span list = new Span(from, sentence.span().end());
    return places(reading.mentionsIn(list)).stream()
        .filter(place ->
            own.stream()
                .anyMatch(slot ->
                    slot.span().end() <= from
                        && slot.value() instanceof SlotValue.Where where
                        && where.place().holds(place)))
        .toList();
  }

  /// The names in the source's title and in the sentence before the statement's, which a statement
  /// that points back can mean.
  List<String> namesBefore(Claim statement) {
    List<Sentence> sentences = reading.parsed().sentences();
    List<String> names = new ArrayList<>();
    int at = reading.parsed().indexOf(statement.sentenceId());
    if (at > 0) {
      reading.mentionsIn(sentences.get(at - 1).span()).stream()
          .filter(Mention.Name.class::isInstance)
          .forEach(m -> names.add(m.normal()));
    }
    titleMentions.stream()
        .filter(Mention.Name.class::isInstance)
        .forEach(m -> names.add(m.normal()));
    return names;
  }

  /// Whom the statement's sentence names right after these participants, joined to them by `and`
  /// (`by the efforts of one army and of the other`); an empty text where nobody is.
  String alsoNamed(Claim statement, List<Slot> participants) {
    Sentence sentence = reading.findSentence(statement.sentenceId());
    if (sentence == null) {
      return "";
    }
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      int end = tokens.get(i).span().end();
      boolean joined = tokens.get(i + 1).text().equals("and");
      if (joined && participants.stream().anyMatch(slot -> slot.span().end() == end)) {
        return phrase(tokens, i + 2, participants);
      }
    }
    return "";
  }

  /// The words from here to the end of the phrase, or an empty text where they are a clause with a
  /// verb of its own or are already among the participants.
  private static String phrase(List<Token> tokens, int from, List<Slot> participants) {
    StringBuilder phrase = new StringBuilder();
    boolean noun = false;
    for (int i = from; i < tokens.size() && !tokens.get(i).is(PartOfSpeech.PUNCT); i++) {
      Token token = tokens.get(i);
      boolean known = participants.stream().anyMatch(slot -> slot.span().overlaps(token.span()));
      if (known || token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX)) {
        return "";
      }
      noun |= token.is(PartOfSpeech.NOUN) || token.is(PartOfSpeech.PROPN);
      if (!(phrase.isEmpty() && token.is(PartOfSpeech.ADP))) {
        phrase.append(phrase.isEmpty() ? "" : " ").append(token.text());
      }
    }
    return noun ? phrase.toString() : "";
  }

  /// The times in the statement's sentence that cannot be put on the calendar, since the source has
  /// no date: `May of this year`. The nearest comes first.
  List<Mention.Time> undatedNear(Claim statement) {
    return times(statement).stream()
        .filter(time -> time.value().type() != TimeValue.Type.DURATION)
        .filter(time -> time.value().timex().startsWith("XXXX"))
        .toList();
  }

  /// The dated times in the statement's sentence; where the statement is attributed, those in what
  /// is attributed, for the time of saying is not the time of what is said. The nearest comes
  /// first.
  List<Mention.Time> timesNear(Claim statement) {
    return times(statement).stream().filter(time -> time.value().dated()).toList();
  }

  private List<Mention.Time> times(Claim statement) {
    Sentence sentence = reading.findSentence(statement.sentenceId());
    if (sentence == null) {
      return List.of();
    }
    List<Attribution> attributions = reading.attributionsOf(statement);
    return reading.mentionsIn(sentence.span()).stream()
        .filter(Mention.Time.class::isInstance)
        .map(Mention.Time.class::cast)
        .filter(time -> sentence.span().contains(time.span()))
        .filter(time -> attributions.isEmpty() || attributions.getFirst().covers(time.span()))
        .filter(time -> !ofSaying(sentence.tokens(), time.span()))
        .sorted(Comparator.comparingInt(time -> distance(time.span(), statement.hull())))
        .toList();
  }

  /// Whether it is when something was said: `as was stated on 18 June`.
  private static boolean ofSaying(List<Token> tokens, Span time) {
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i).span().start() == time.start()) {
        return tokens.get(i - 1).is(PartOfSpeech.ADP)
            && tokens.get(i - 2).is(PartOfSpeech.VERB)
            && SAYING.contains(tokens.get(i - 2).lemma());
      }
    }
    return false;
  }

  private static int distance(Span a, Span b) {
    return a.overlaps(b) ? 0 : Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
  }

  /// The statement's sentence and the ones next to it.
  List<Sentence> around(Claim statement) {
    List<Sentence> sentences = reading.parsed().sentences();
    int at = reading.parsed().indexOf(statement.sentenceId());
    return at < 0
        ? List.of()
        : sentences.subList(Math.max(0, at - 1), Math.min(sentences.size(), at + 2));
  }

  private static List<Place> places(List<Mention> mentions) {
    return mentions.stream()
        .filter(Mention.Location.class::isInstance)
        .map(Mention.Location.class::cast)
        .filter(location -> location.use() == PlaceUse.LITERAL)
        .map(Mention.Location::place)
        .toList();
  }
}
