package org.probandum.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.testing.HostileTexts;
import org.probandum.text.TextParser;

class TimeFinderTest {
  private static final TextParser PARSER = TextParser.load();
  private static final TimeFinder FINDER = TimeFinder.load();

  private static final String[] WORDS = {
    "in",
    "on",
    "the",
    "March",
    "2022",
    "31",
    "of",
    "last",
    "year",
    "s",
    "two",
    "weeks",
    "ago",
    "12:99",
    "every",
    "early",
    "to",
    "between",
    "and",
    "Friday",
    "quarter",
    "a",
    "half",
    "1/2",
    "nineteen",
    "Eid",
    "al",
    "Fitr",
    "Ramadan",
    "1445",
    "AH",
    "Easter",
    "days",
    "after",
    "before",
    "ended",
    "Q3",
    "first",
    "past",
    "10",
    "Muharram",
    "29",
    "February"
  };

  private static List<Mention.Time> find(String text, @Nullable String published) {
    Metadata metadata = Metadata.EMPTY.withPublished(published);
    return FINDER.find(PARSER.parse(Document.ofText("test", text, metadata)));
  }

  private static String shown(List<Mention.Time> times) {
    return times.stream()
        .map(time -> time.text() + " = " + time.value().edtf())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The ferry sank on 4 March 2022 off Cebu.             | 2022-03-10 | 4 March 2022 = 2022-03-04
          The ferry sank on 4 Mar. 2022 off Cebu.              | 2022-03-10 | 4 Mar. 2022 = 2022-03-04
          The ferry sank on March 4th, 2022, off Cebu.         | 2022-03-10 | March 4th, 2022 = 2022-03-04
          The ferry sank on the 4th of March 2022.             | 2022-03-10 | the 4th of March 2022 = 2022-03-04
          The form was stamped 31/12/2021 in Turin.            | 2022-03-10 | 31/12/2021 = 2021-12-31
          The form was stamped 12/11/2021 in Reno.             | 2022-03-10 | 12/11/2021 = 2021-12-11
          The dam cracked on 16 May.                           | 2025-12-19 | 16 May = 2025-05-16
          The dam cracked on 16 November.                      | 2025-03-19 | 16 November = 2024-11-16
          The talks open on 2 April.                           | 2025-03-19 | 2 April = 2025-04-02
          The dam cracked in November.                         | 2025-03-19 | November = 2024-11
          The flood of March 2022 and the fire in June 2021.   | 2025-03-19 | March 2022 = 2022-03; June 2021 = 2021-06
          The flood came as early as late 2014.                | 2025-03-19 | late 2014 = 2014-09~/2014-12~
          Mills shut during the mid-2010s.                     | 2025-03-19 | the mid-2010s = 2013~/2017~
          They met in late January 2015 in Bern.               | 2025-03-19 | late January 2015 = 2015-01-21~/2015-01-31~
          The strike was called in May of this year.           | 2025-11-19 | May of this year = 2025-05
          Police said on Monday that the road was shut.        | 2023-08-01 | Monday = 2023-07-31
          Police said on Tuesday that the road was shut.       | 2023-08-01 | Tuesday = 2023-08-01
          The court will rule on Friday.                       | 2023-08-01 | Friday = 2023-08-04
          The vote could come as soon as Friday.               | 2023-08-01 | Friday = 2023-08-04
          Rioting began two weeks ago.                         | 2023-08-01 | two weeks ago = 2023-07-17~/2023-07-23~
          The hull cracked the evening before.                 | 2023-08-01 | the evening before = 2023-07-31
          The mine blew up on 3 July 2022. Three days earlier, gas was smelt. | 2023-08-01 | 3 July 2022 = 2022-07-03; Three days earlier = 2022-06-30~
          The mine blew up on 3 July 2022. It shut the following weekend.     | 2023-08-01 | 3 July 2022 = 2022-07-03; the following weekend = 2022-07-09/2022-07-10
          The mine blew up on 3 July 2022. By 5 July it was shut. | 2023-08-01 | 3 July 2022 = 2022-07-03; 5 July = 2022-07-05
          The rally began at two in the afternoon on Sunday.   | 2023-08-01 | two in the afternoon on Sunday = 2023-07-30T14:00:00
          The blast came at 9:40 p.m. on 15 February 1898.     | 1898-02-17 | 9:40 p.m. on 15 February 1898 = 1898-02-15T21:40:00
          On the afternoon of 4 March 2022 a bridge fell.      | 2022-03-10 | the afternoon of 4 March 2022 = 2022-03-04
          Rain fell early on Sunday in Quito.                  | 2023-08-01 | early on Sunday = 2023-07-30~
          Crews worked from 2019 until the money ran out.      | 2023-08-01 | 2019 = 2019
          The winter of 1897-98 was hard.                      | 2023-08-01 | The winter of 1897-98 = 1897-24
          The slump of the 1990s ended.                        | 2023-08-01 | the 1990s = 199X
          The siege lasted for three years.                    | 2023-08-01 | three years = P3Y
          The siege lasted about two hours.                    | 2023-08-01 | about two hours = PT2H
          It sails every Friday from Oban.                     | 2023-08-01 | every Friday = XXXX-WXX-5
          It was bought between 2013 and 2015 by a bank.       | 2023-08-01 | 2013 and 2015 = 2013/2015
          They met on July 1-2, 2021, in Oslo.                 | 2023-08-01 | July 1-2, 2021 = 2021-07-01/2021-07-02
          The 2016 elections were calm.                        | 2023-08-01 | 2016 = 2016
          """)
  void readsExpressionsAgainstTheirSetting(String text, String published, String expected) {
    assertThat(shown(find(text, published))).isEqualToIgnoringCase(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "About 2000 soldiers crossed the river.",
        "The bill came to $2014 in all.",
        "More than 1900 people were ferried over.",
        "The dam cracked on 30 February 2022.",
        "Theresa May resigned as leader.",
        "The men may march to the sea.",
        "A 12-year-old boy was found.",
        "The F-2000 jet was grounded.",
        "They flew Boeing 737 jets.",
        "Paragraph 14 of document S/2025/796 says so."
      })
  void whatLooksLikeADateIsNone(String text) {
    assertThat(find(text, "2023-08-01")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police held two men on Friday.   | XXXX-WXX-5
          The dam cracked on 4 March.      | XXXX-03-04
          The dam cracked in March.        | XXXX-03
          The council met yesterday.       | PAST_REF
          The council meets today.         | PRESENT_REF
          Rents rose last year.            | PAST_REF
          He was freed two weeks ago.      | PAST_REF
          """)
  void withoutAPublicationDateRelativeExpressionsStayUndated(String text, String timex) {
    assertThat(find(text, null))
        .singleElement()
        .satisfies(time -> {
          assertThat(time.value().timex()).isEqualTo(timex);
          assertThat(time.value().dated()).isFalse();
        });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police held two men on Friday. | 2023-08 | XXXX-WXX-5
          Rents rose last year.          | 2023-08 | 2022
          Rents rose last year.          | 2023    | 2022
          Rents rose in May.             | 2023    | 2023-05
          Rents rose last month.         | 2023    | PAST_REF
          Rents rose last year.          | garbage-x | PAST_REF
          """)
  void aCoarsePublicationDateDatesOnlyCoarseExpressions(
      String text, String published, String timex) {
    assertThat(find(text, published))
        .singleElement()
        .satisfies(time -> assertThat(time.value().timex()).isEqualTo(timex));
  }

  @Test
  void limitsOfAVagueDateAreTheWidestReasonable() {
    assertThat(find("It opened in late 2024.", null))
        .singleElement()
        .satisfies(time -> {
          assertThat(time.value().earliest()).isEqualTo("2024-09-01");
          assertThat(time.value().latest()).isEqualTo("2024-12-31");
        });
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "cases.txt",
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true)
  void readsHardCases(String text, String published, String expected) {
    assertThat(shown(find(text, published))).isEqualTo(expected);
  }

  static Stream<String> hostileTexts() {
    return Stream.concat(HostileTexts.many(250, WORDS), HostileTexts.extremes());
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void mentionsOfAnyTextAreInOrderAndExact(String text) {
    int end = 0;
    for (Mention.Time time : find(text, "2023-08-01")) {
      assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(time.text()).isEqualTo(time.span().of(text));
      end = time.span().end();
    }
  }

  @Test
  void sameTextGivesSameMentions() {
    String text =
        "On 3 July 2022 it fell. Two days later, on Tuesday, it burned. Last year it shut.";
    assertThat(find(text, "2023-08-01")).isEqualTo(find(text, "2023-08-01"));
  }
}
