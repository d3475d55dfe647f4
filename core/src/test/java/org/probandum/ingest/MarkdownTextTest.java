package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      textBlock =
          """
          # The headline # § The headline
          #hashtag stays § #hashtag stays
          - one item § one item
          * **Bold** and *slanted* words § Bold and slanted words
          __Bold__ and _slanted_ words § Bold and slanted words
          a snake_case_name stays § a snake_case_name stays
          2 * 3 and 4*5 stay § 2 * 3 and 4*5 stay
          See [the report](https://example.org/a_(b)) now § See the report now
          See [the report][1] now § See the report now
          A claim[^2] with a note § A claim with a note
          [sic] stays § [sic] stays
          ![the map](map.png) follows § the map follows
          <https://example.org/x> § https://example.org/x
          H<sub>2</sub>O &amp; salt § H2O & salt
          if a < b stays § if a < b stays
          > quoted words § quoted words
          `code` words § code words
          1\\. not a list § 1. not a list
          """)
  void marksAreDroppedAndWordsAreKept(String markdown, String text) {
    assertThat(MarkdownText.of(markdown)).isEqualTo(text);
  }

  @Test
  void rulesTablesFencesAndDefinitionsLeaveTheirWords() {
    String markdown =
        """


        Title
        =====

        | who | dead |
        |-----|-----:|
        | army | 4 |

        ```text
        **kept as it is**
        ```

        ---
        [1]: https://example.org
        """;

    assertThat(MarkdownText.of(markdown).replaceAll("\n+", "/"))
        .isEqualTo("Title/who | dead/army | 4/**kept as it is**");
  }
}
