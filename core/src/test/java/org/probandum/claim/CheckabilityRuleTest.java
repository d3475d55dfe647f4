package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Token;
import org.probandum.text.TextParser;
import org.probandum.text.pattern.TokenPattern;

class CheckabilityRuleTest {
  private static final TextParser PARSER = TextParser.load();

  static Stream<CheckabilityRule> rules() {
    return CheckabilityRule.load().stream();
  }

  static Stream<CheckabilityScore.Weight> weights() {
    return Stream.concat(
        CheckabilityScore.subjective().weights().stream(),
        CheckabilityScore.checkworthy().weights().stream());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyRuleFitsItsExample(CheckabilityRule rule) {
    assertThat(matches(rule.pattern(), rule.example())).as(rule.example()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("weights")
  void everyWeightFitsItsExample(CheckabilityScore.Weight weight) {
    assertThat(matches(weight.pattern(), weight.example())).as(weight.toString()).isTrue();
  }

  private static boolean matches(TokenPattern pattern, String text) {
    List<Token> tokens =
        PARSER.parse(Document.ofText("x.txt", text, Metadata.EMPTY)).sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .toList();
    for (int i = 0; i < tokens.size(); i++) {
      if (pattern.endOfMatch(tokens, i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
