package org.probandum.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.mention.time.TimeFinder;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.testing.HostileTexts;
import org.probandum.text.TextParser;

class QuantityFinderTest {
  private static final TextParser PARSER = TextParser.load();
  private static final QuantityFinder FINDER = QuantityFinder.load();

  private static final String[] WORDS = {
    "killed",
    "12",
    "between",
    "and",
    "5,000",
    "to",
    "over",
    "at least",
    "dozens of",
    "$",
    "people",
    "dead",
    "were",
    "of them",
    "half of",
    "1.2.3",
    "no one",
    "hundreds",
    "million",
    "s",
    "or more",
    "kg",
    "by",
    "including",
    "as of",
    "since",
    "May",
    "2022",
    "according to",
    "police",
    "said",
    "toll rose",
    "one",
    "in",
    "five",
    "out of",
    "quarters",
    "000",
    "if not thousands"
  };

  private static List<Mention.Count> find(String text) {
    Metadata metadata = Metadata.EMPTY.withPublished("2023-08-01");
    return FINDER.find(PARSER.parse(Document.ofText("test", text, metadata)));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "cases.txt", delimiter = '|')
  void readsCountsWithRoleUnitAndBounds(String text, String expected) {
    String found =
        find(text).stream()
            .map(count -> count.text() + " = " + count.normal())
            .collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The 16th report was late.",
        "The third blast came at dawn.",
        "Report 395 says so.",
        "Paragraph 14 of S/2025/796 says so.",
        "Call 020 7946 0018 now.",
        "The train left at 9:40 on Monday.",
        "They met on 4 March 2022.",
        "In 2016 the mill closed.",
        "Leeds won 3-1 at home.",
        "No one spoke, and one can see why.",
        "One of the doors was locked.",
        "An F-16 landed.",
        "A Boeing 737 landed.",
        "Covid-19 closed the port.",
        "The siege lasted for three years.",
        "The note [12] is missing.",
        "She lived at 900 Garden Way.",
        "He walked to 12 Old Mill Road.",
        "It happened one day in spring."
      })
  void numbersThatCountNothingAreLeftOut(String text) {
    assertThat(find(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "hard.txt", delimiter = '|')
  void readsHardCasesWithHowTheyWereCounted(String text, String expected) {
    String found =
        find(text).stream().map(count -> shown(count, text)).collect(Collectors.joining("; "));
    assertThat(found).isEqualTo(expected == null ? "" : expected);
  }

  /// `25 = KILLED child 25 {basis period as-of counted-by part-of}`, blanks as `_`.
  private static String shown(Mention.Count count, String text) {
    String plain = count.text() + " = " + count.normal();
    return count.reckoning().stated()
        ? plain + " {" + QuantityRulesTest.shown(count.reckoning(), text) + "}"
        : plain;
  }

  static Stream<String> hostileTexts() {
    return Stream.concat(HostileTexts.many(250, WORDS), HostileTexts.extremes());
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void mentionsOfAnyTextAreInOrderAndExact(String text) {
    int end = 0;
    for (Mention.Count count : find(text)) {
      assertThat(count.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(count.text()).isEqualTo(count.span().of(text));
      end = count.span().end();
    }
  }

  @Test
  void knownTimesGiveTheSameCounts() {
    ParsedDocument parsed =
        PARSER.parse(
            Document.ofText("t", "In 2022 it hit 49 people, 25 of them children.", Metadata.EMPTY));
    List<Mention.Time> times = TimeFinder.load().find(parsed);
    assertThat(FINDER.find(parsed, times)).isEqualTo(FINDER.find(parsed)).hasSize(2);
  }

  @Test
  void tenThousandDigitsAndAMegabyteLineAreNoCount() {
    assertThat(find("7".repeat(10_000) + " people died.")).isEmpty();
    assertThat(find("7".repeat(1_000_000))).isEmpty();
  }

  @Test
  void aLongListIsReadToItsEnd() {
    assertThat(find("It killed " + "2 men, ".repeat(2_000) + "3 boys.")).hasSize(2_001);
  }
}
