package org.probandum.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SourceWordsTest {
  private static final SourceWords WORDS = SourceWords.load();

  static Stream<SourceWords.Row> rows() {
    return WORDS.rows().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void everyWordOfEveryRowIsFound(SourceWords.Row row) {
    String main = row.words().getFirst();
    for (String word : row.words()) {
      switch (row.kind()) {
        case "agency" -> {
          assertThat(WORDS.agencies("copy of " + word + ", late")).containsExactly(main);
          assertThat(WORDS.carriedAgencies("a man told " + word)).containsExactly(main);
          assertThat(WORDS.carriedAgencies("The Lug Times (" + word + ")")).containsExactly(main);
        }
        case "before" ->
            assertThat(WORDS.carriedAgencies(word + " the news agency Reuters"))
                .containsExactly("Reuters");
        case "after" ->
            assertThat(WORDS.carriedAgencies("Reuters " + word)).containsExactly("Reuters");
        case "general" -> assertThat(nobody("two " + word)).isEmpty();
        case "unnamed" -> assertThat(nobody("two " + word)).isEqualTo(main);
        case "medium" -> assertThat(WORDS.isMedium("Kamen " + word)).isTrue();
        case "observation" -> assertThat(WORDS.isOwnObservation("a " + word)).isTrue();
        case "document" -> assertThat(WORDS.pointsToDocument("the " + word)).isTrue();
        default -> throw new AssertionError("no test for rows of kind " + row.kind());
      }
    }
  }

  private static @Nullable String nobody(String text) {
    SourceWords.@Nullable Nobody nobody = WORDS.findNobody(text);
    return nobody == null ? null : nobody.key();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the Associated Press of Pakistan said | Associated Press of Pakistan
          the site was closed in an app         | ''
          AP and AFP                            | Associated Press, Agence France-Presse
          SANAP reported                        | ''
          """)
  void anAgencyIsFoundByItsLongestName(String text, String agencies) {
    assertThat(WORDS.agencies(text)).isEqualTo(list(agencies));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A shell hit the BBC office in Brod.           | ''
          A shell hit it, the BBC's correspondent said. | BBC
          It was, according to Reuters and CNN.         | Reuters
          Two men died, officials told the news agency AFP. | Agence France-Presse
          LUG (Reuters) - Two men died.                 | Reuters
          """)
  void anAgencyThatIsOnlyNamedIsNotCarried(String text, String agencies) {
    assertThat(WORDS.carriedAgencies(text)).isEqualTo(list(agencies));
  }

  private static List<String> list(String names) {
    return names.isEmpty() ? List.of() : List.of(names.split(", ", -1));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          news            | false
          news (agency copy) | false
          insurer event log  | true
          weblog          | false
          Research Report | true
          """)
  void newsIsNoObservationOfItsOwn(String kind, boolean observation) {
    assertThat(WORDS.isOwnObservation(kind)).isEqualTo(observation);
  }
}
