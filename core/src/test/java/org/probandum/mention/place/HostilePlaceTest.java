package org.probandum.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.testing.HostileTexts;
import org.probandum.text.TextParser;

/// Texts that nobody would write neither break the finder nor make it slow.
class HostilePlaceTest {
  private static final TextParser PARSER = TextParser.load();
  private static final PlaceFinder FINDER = PlaceFinder.load();
  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Lexicon LEXICON = Lexicon.load();
  private static final String[] WORDS = {
    "Kabul",
    "KABUL",
    "New",
    "York",
    "Times",
    "University",
    "of",
    "the",
    "in",
    "near",
    "County",
    "counties",
    "and",
    "Washington",
    "D.C.",
    "W.Va.",
    "Ms.",
    "St.",
    "Paris",
    "Hilton",
    "Maine",
    "battleship",
    "eastern",
    "Province",
    "R-",
    "Kabul's",
    "said",
    "denied",
    "Street",
    "al-",
    "49",
    "Springfield",
    "Sana’a",
    "I'd",
    "Bank",
    "Georgia",
    "Islamic",
    "State",
    "&"
  };

  static Stream<String> texts() {
    return Stream.concat(HostileTexts.many(300, WORDS), HostileTexts.extremes());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void spansStayExactAndInOrder(String text) {
    int end = 0;
    for (Mention.Location place :
        FINDER.find(PARSER.parse(Document.ofText("a", text, Metadata.EMPTY)))) {
      assertThat(place.span().of(text)).isEqualTo(place.text());
      assertThat(place.span().start()).isGreaterThanOrEqualTo(end);
      end = place.span().end();
    }
  }

  /// Twice the text, about twice the steps: within one sentence and over many.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kabul ",
        "Kabul University ",
        "Springfield and ",
        "Springfield, ",
        "Springfield counties, ",
        "New York Times of ",
        "Washington. ",
        "Maine. The Maine sank. ",
        "Paris Hilton in Paris. ",
        "Islamic State of Iraq and ",
        "eastern ",
        "the city of ",
        "Clay and Becker counties. "
      })
  void stepsGrowAsTheTextDoes(String unit) {
    long once = steps(unit.repeat(500));
    long twice = steps(unit.repeat(1000));
    assertThat(twice).isLessThanOrEqualTo(once * 21 / 10 + 50);
  }

  private static long steps(String text) {
    List<Line> lines =
        PARSER.parse(Document.ofText("a", text, Metadata.EMPTY)).sentences().stream()
            .map(Line::of)
            .toList();
    DocumentPlaces places = new DocumentPlaces(GAZETTEER, LEXICON, lines);
    places.find(text, null);
    return places.steps();
  }
}
