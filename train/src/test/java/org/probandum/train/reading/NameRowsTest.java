package org.probandum.train.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRowsTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ann Bell left            | B-person I-person O                | PER Ann Bell
          Ann Bell left            | I-PER I-PER O                      | PER Ann Bell
          Ann Oslo left            | I-PER I-LOC O                      | PER Ann; LOC Oslo
          the United Nations met   | B-Organisation I-Organisation I-Organisation O | ORG United Nations
          coalition forces met     | B-Organisation I-Organisation O    |
          in May 2016              | O B-Temporal I-Temporal            |
          We met Ann               | B-Organisation O B-Person          | PER Ann
          a Kalashnikov fell       | B-Weapon I-Weapon O                | MISC Kalashnikov
          Syrian and Iraqi         | B-Nationality O B-Nationality      | MISC Syrian; MISC Iraqi
          Google bought YouTube    | B-corporation O B-product          | ORG Google; MISC YouTube
          """)
  void tagsOfOtherSetsBecomeOurNames(String words, String tags, String names) {
    ObjectNode row = MAPPER.createObjectNode();
    List.of(words.split(" ")).forEach(row.withArray("tokens")::add);
    List.of(tags.split(" ")).forEach(row.withArray("tags")::add);
    assertThat(shown(NameRows.text(List.of(row)))).isEqualTo(names == null ? "" : names);
  }

  static String shown(LabelledText text) {
    return Objects.requireNonNull(text.names()).stream()
        .map(name ->
            name.type()
                + " "
                + String.join(
                    " ",
                    text.sentences()
                        .get(name.span().sentence())
                        .subList(name.span().start(), name.span().end())))
        .collect(Collectors.joining("; "));
  }

  @Test
  void gumsBracketsBecomeNamesWhereTheHeadIsAProperNoun() throws JsonProcessingException {
    JsonNode row =
        MAPPER.readTree(
            """
            {"genre": "news",
             "tokens": ["President", "Ada", "Moss", "of", "the", "Free", "Union", "met", "a", "man"],
             "upos": ["PROPN", "PROPN", "PROPN", "ADP", "DET", "PROPN", "PROPN", "VERB", "DET", "NOUN"],
             "heads": [8, 1, 1, 7, 7, 7, 1, 0, 10, 8],
             "entity": ["(1-person-new-cf1", "", "", "", "(2-organization-new-cf2", "", "2)1)", "",
                        "(3-person-new", "3)"]}
            """);
    assertThat(shown(GumRows.text(List.of(row)))).isEqualTo("ORG Free Union; PER Ada Moss");
    assertThat(GumRows.isFree(row)).isTrue();
    assertThat(GumRows.isFree(MAPPER.readTree("{\"genre\": \"fiction\"}"))).isFalse();
  }
}
