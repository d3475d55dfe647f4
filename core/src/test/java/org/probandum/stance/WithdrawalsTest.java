package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
    List<Token> tokens =
        PARSER
            .parse(Document.ofText("example", row.cell(1), Metadata.EMPTY))
            .sentences()
            .getFirst()
            .tokens();
    PatternIndex<TokenPattern> index =
        new PatternIndex<>(List.of(TokenPattern.parse(row.cell(0))), pattern -> pattern);

    assertThat(index.matches(tokens)).isNotEmpty();
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
