package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Token;
import org.probandum.text.TextParser;
import org.probandum.text.pattern.PatternIndex;
import org.probandum.text.pattern.RuleTable;
import org.probandum.text.pattern.TokenPattern;

class WithdrawalsTest {
  private static final TextParser PARSER = TextParser.load();

  static Stream<RuleTable.Row> rows() {
    return Withdrawals.table().rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachWordingIsFoundInItsExample(RuleTable.Row row) {
    PatternIndex<TokenPattern> index =
        new PatternIndex<>(List.of(TokenPattern.parse(row.cell(0))), pattern -> pattern);

    assertThat(index.matches(tokens(row.cell(1)))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Troops withdrew after reports that 40 people had been killed.",
        "The army withdrew on Monday as claims of 40 dead spread.",
        "She withdrew when the count reached 40.",
        "The paper stood by its report that 40 people had died.",
        "The first version of the story is that 40 people died.",
        "We reported that 40 people had died."
      })
  void otherWordingTakesNothingBack(String sentence) {
    List<TokenPattern> patterns = rows().map(row -> TokenPattern.parse(row.cell(0))).toList();

    assertThat(new PatternIndex<>(patterns, pattern -> pattern).matches(tokens(sentence)))
        .isEmpty();
  }

  private static List<Token> tokens(String sentence) {
    return PARSER
        .parse(Document.ofText("example", sentence, Metadata.EMPTY))
        .sentences()
        .getFirst()
        .tokens();
  }

  @Test
  void personsAreNoThings() {
    Units units = Units.load();

    assertThat(units.differInKind("sailor", "fish")).isTrue();
    assertThat(units.differInKind("house", "boat")).isTrue();
    assertThat(units.differInKind("sailor", "person")).isFalse();
    assertThat(units.differInKind("sailor", "thingamajig")).isFalse();
    assertThat(RuleTable.load(Units.class, "en/kinds.tsv", 2).rows())
        .flatExtracting(row -> RuleTable.cells(row.cell(1), ' '))
        .noneMatch(units::isPerson);
  }
}
