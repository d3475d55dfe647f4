package org.probandum.rhetoric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Technique;
import org.probandum.text.TextParser;

class TechniqueFinderTest {
  private static final TextParser PARSER = TextParser.load();
  private static final TechniqueFinder FINDER = TechniqueFinder.load();

  static Stream<TechniqueRule> rules() {
    return TechniqueRule.load().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleNamesItsTechniqueInItsExample(TechniqueRule rule) {
    assertThat(find(rule.example())).extracting(Technique::name).contains(rule.name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ferry sank off the cape on 4 May 1911 and 31 passengers drowned.",
        "The minister said that the dam would be repaired by June.",
        "Police arrested two men after the fire at the mill.",
        "Who opened the gate?",
        "The keeper fed the wolf at noon.",
        "She said the plan was “utterly useless”.",
      })
  void plainReportsHaveNoTechnique(String text) {
    assertThat(find(text)).isEmpty();
  }

  @Test
  void aWordInMarksWhereNobodySpeaksIsAScareQuote() {
    assertThat(find("The town got its “reform” in May."))
        .singleElement()
        .satisfies(technique -> {
          assertThat(technique.name()).isEqualTo("scare quotes");
          assertThat(technique.why()).contains("“reform”");
        });
  }

  @Test
  void theReasonQuotesTheWordsFound() {
    assertThat(find("Observers have repeatedly noted that the dam leaks.").getFirst().why())
        .startsWith("“Observers have repeatedly noted”");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          It is odd to accuse the mill of “hiding” grain while simultaneously benefiting from its bread. | tu quoque
          It is a regime producing empty words. | loaded language
          """)
  void aSingleWordInMarksDoesNotHideATechnique(String text, String name) {
    assertThat(find(text)).extracting(Technique::name).contains(name);
  }

  private static List<Technique> find(String text) {
    return FINDER.find(PARSER.parse(Document.ofText("x.txt", text, Metadata.EMPTY)));
  }
}
