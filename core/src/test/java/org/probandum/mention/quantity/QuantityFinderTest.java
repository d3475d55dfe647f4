package org.probandum.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.text.TextParser;

class QuantityFinderTest {
  private static final TextParser PARSER = TextParser.load();
  private static final QuantityFinder FINDER = QuantityFinder.load();

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
        "It happened one day in spring."
      })
  void numbersThatCountNothingAreLeftOut(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void hostileTextIsReadWithoutHarm() {
    Random random = new Random(4711);
    String[] pieces = {
      "killed",
      "12",
      "between",
      "and",
      "5,000",
      "to",
      "-",
      "over",
      "at least",
      "dozens of",
      "$",
      "%",
      "people",
      "dead",
      "were",
      "of them",
      "half of",
      "\u0000",
      "\u202e",
      "9".repeat(400),
      "1.2.3",
      "no one",
      "hundreds",
      "million",
      "'s",
      "or more",
      "kg",
      "by",
      "including",
      ",",
      "𝒳"
    };
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(pieces[random.nextInt(pieces.length)])
            .append(random.nextInt(6) == 0 ? "" : " ");
      }
      ParsedDocument parsed = PARSER.parse(Document.ofText("t", text.toString(), Metadata.EMPTY));
      int end = 0;
      for (Mention.Count count : FINDER.find(parsed)) {
        assertThat(count.span().start()).as("round %s", round).isGreaterThanOrEqualTo(end);
        assertThat(count.text()).isEqualTo(count.span().of(parsed.text()));
        end = count.span().end();
      }
    }
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
