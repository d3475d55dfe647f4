package org.probandum.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.mention.number.Numbers;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;
import org.probandum.testing.HostileTexts;

/// Reading twice as long a sentence looks at no more than about twice as many atoms.
class TimeGrowthTest {
  private static final Grammar GRAMMAR =
      Grammar.load(new Vocabulary(Lexicon.load(), CalendarNames.load()));
  private static final Guard GUARD = Guard.load();
  private static final Composer COMPOSER = new Composer(Modifiers.load());
  private static final Numbers NUMBERS = Numbers.load();

  private static long looks(List<String> words, int times) {
    StringBuilder text = new StringBuilder();
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      for (String word : words) {
        Span span = new Span(text.length(), text.length() + word.length());
        tokens.add(new Token(span, word, PartOfSpeech.NOUN, word));
        text.append(word).append(' ');
      }
    }
    Sentence sentence =
        new Sentence("s1", new Span(0, text.length()), text.toString(), 0, false, tokens);
    Line line = new Line(sentence, NUMBERS);
    Setting setting = Setting.of("2023-08-01");
    List<Found> founds =
        GRAMMAR.match(line, GUARD).stream()
            .map(match -> Resolver.resolve(line, match, setting))
            .filter(Objects::nonNull)
            .toList();
    COMPOSER.compose(line, founds);
    return line.looks();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the",
        "the first",
        "March 3 ,",
        "between 1 and",
        "two hundred and",
        "from March to",
        "early in the",
        "2022 -",
        "of the",
        "last year 's",
        "the week of",
        "Eid al",
        "a",
        "- 12",
        "days after",
        "Friday ,",
        "in the early",
        "every other",
        "more than",
        "until"
      })
  void patternsThatAlmostMatchCostOneLookAtATime(String words) {
    grows(List.of(words.split(" ", -1)));
  }

  static Stream<String> soups() {
    return HostileTexts.many(
        20, "the", "of", "last", "March", "2022", "31", "first", "year", "two", "ago", "Friday");
  }

  @ParameterizedTest
  @MethodSource("soups")
  void soupsCostNoMorePerWordWhenTheyAreLonger(String soup) {
    grows(Stream.of(soup.split("\\s+", -1)).filter(word -> !word.isEmpty()).limit(40).toList());
  }

  private static void grows(List<String> words) {
    int least = 2_000 / Math.max(1, words.size()) + 1;
    long once = looks(words, least);
    long twice = looks(words, 2 * least);
    assertThat(twice).isLessThanOrEqualTo(once * 2 + once / 5 + 1_000);
    assertThat(once).isLessThanOrEqualTo(least * (long) words.size() * MOST_LOOKS);
  }

  /// Every atom is tried with the patterns that may begin with it, each at most some atoms long.
  private static final int MOST_LOOKS = 1_500;
}
