package org.probandum.text.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Token;
import org.probandum.text.TextParser;

class TokenPatternTest {
  private static final TextParser PARSER = TextParser.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          dam | The Dam failed. | 1 | 2
          =be/AUX ~2 safe | It was not very safe. | 1 | 5
          =be/AUX ~1 safe | It was not very safe. | 1 | -1
          said ~2 dam | He said “the” dam failed. | 1 | -1
          said ~3 dam | He said “the” dam failed. | 1 | 6
          said ~4 dam | He said, the dam failed. | 1 | -1
          the very? dam | The dam failed. | 0 | 2
          ^ the | “The dam failed.” | 1 | 2
          ^ dam | The dam failed. | 1 | -1
          failed $ | The dam failed. | 2 | 3
          the _ failed | The dam failed. | 0 | 3
          NOUN | The dam failed. | 1 | 2
          """)
  void elementsStandForWhatTheTableSays(String written, String text, int from, int end) {

    assertThat(TokenPattern.parse(written).endOfMatch(tokens(text), from)).isEqualTo(end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"~0", "~12", "dam/NOON", "~"})
  void malformedElementsAreRefused(String written) {
    assertThatThrownBy(() -> TokenPattern.parse(written))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anIndexFindsWhatItsPatternsFind() {
    List<TokenPattern> rules =
        List.of(
            TokenPattern.parse("dam"), TokenPattern.parse("=fail"), TokenPattern.parse("_ _ $"));
    PatternIndex<TokenPattern> index = new PatternIndex<>(rules, rule -> rule);
    assertThat(index.matches(tokens("The dam failed.")))
        .extracting(match -> match.from() + "-" + match.to())
        .containsExactly("1-2", "1-3", "2-3");
  }

  @Test
  void aBrokenRowNamesFileLineAndRule() {
    RuleTable.Row row = new RuleTable.Row("en/x.tsv:3", List.of("a", "b"));
    assertThat(row.broken("needs 3 columns")).hasMessage("en/x.tsv:3: needs 3 columns, got [a, b]");
    assertThatThrownBy(() -> RuleTable.load(TokenPatternTest.class, "en/none.tsv", 1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("en/none.tsv");
  }

  private static List<Token> tokens(String text) {
    return PARSER
        .parse(Document.ofText("x.txt", text, Metadata.EMPTY))
        .sentences()
        .getFirst()
        .tokens();
  }
}
