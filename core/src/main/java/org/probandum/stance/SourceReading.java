package org.probandum.stance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Span;

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
    return places(reading.mentions().stream().filter(m -> near.contains(m.span())).toList());
  }

  /// The dated times in the statement's sentence; where the statement is attributed, those in what
  /// is attributed, for the time of saying is not the time of what is said. The nearest comes
  /// first.
  List<Mention.Time> timesNear(Claim statement) {
    Sentence sentence = reading.findSentence(statement.sentenceId());
    if (sentence == null) {
      return List.of();
    }
    List<Attribution> attributions = reading.attributionsOf(statement);
    return reading.mentions().stream()
        .filter(Mention.Time.class::isInstance)
        .map(Mention.Time.class::cast)
        .filter(time -> time.value().dated() && sentence.span().contains(time.span()))
        .filter(time -> attributions.isEmpty() || attributions.getFirst().covers(time.span()))
        .sorted(Comparator.comparingInt(time -> distance(time.span(), statement.hull())))
        .toList();
  }

  private static int distance(Span a, Span b) {
    return a.overlaps(b) ? 0 : Math.max(a.start(), b.start()) - Math.min(a.end(), b.end());
  }

  /// The statement's sentence and the ones next to it.
  List<Sentence> around(Claim statement) {
    List<Sentence> sentences = reading.parsed().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).id().equals(statement.sentenceId())) {
        return sentences.subList(Math.max(0, i - 1), Math.min(sentences.size(), i + 2));
      }
    }
    return List.of();
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
