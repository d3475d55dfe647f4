package org.probandum.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Span;

class JsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          60          | 60
          0.5         | 0.5
          0.123456789 | 0.1235
          -3.50       | -3.5
          -0.00001    | 0
          1.0E15      | 1000000000000000
          51.12345    | 51.1235
          """)
  void numbersAreRoundedToFourDecimalsWithoutTrailingZeros(double value, String expected) {
    assertThat(Json.line(json -> json.number("n", value))).isEqualTo("{\"n\":" + expected + "}");
  }

  @Test
  void numbersThatAreNoneAreRefused() {
    assertThatThrownBy(() -> Json.line(json -> json.number("n", Double.NaN)))
        .isInstanceOf(NumberFormatException.class);
  }

  @Test
  void pagesAreIndentedByTwoSpacesAndEndWithALineEnd() {
    String page =
        Json.page(json -> {
          json.text("a", null);
          json.strings("b", List.of());
          json.spans("c", List.of(new Span(1, 2), new Span(4, 9)));
          json.object("d", inner -> inner.flag("e", true));
        });
    assertThat(page)
        .isEqualTo(
            """
            {
              "a": null,
              "b": [],
              "c": [[1, 2], [4, 9]],
              "d": {
                "e": true
              }
            }
            """);
  }

  @Test
  void lettersOfAllScriptsStayAsTheyAre() {
    assertThat(Json.line(json -> json.text("t", "مرفأ 🔥 é"))).isEqualTo("{\"t\":\"مرفأ 🔥 é\"}");
  }

  @ParameterizedTest
  @CsvSource({"a\ud83d", "\ud83d b", "\udd25x", "🔥\udd25"})
  void halfOfASurrogatePairSurvives(String broken) throws IOException {
    String line = Json.line(json -> json.text("t", broken));
    assertThat(line).isASCII();
    assertThat(new ObjectMapper().readTree(line).get("t").asText()).isEqualTo(broken);
  }
}
