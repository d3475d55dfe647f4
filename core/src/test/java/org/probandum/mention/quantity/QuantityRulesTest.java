package org.probandum.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.mention.number.Table;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Quantity;
import org.probandum.text.TextParser;

/// Runs the example of every rule.
class QuantityRulesTest {
  private static final TextParser PARSER = TextParser.load();
  private static final QuantityFinder FINDER = QuantityFinder.load();

  private static List<Mention.Count> find(String text) {
    return FINDER.find(PARSER.parse(Document.ofText("example", text, Metadata.EMPTY)));
  }

  static Stream<Table.Row> bounds() {
    return Stream.of("en/bounds.tsv", "en/after.tsv", "en/vague.tsv")
        .flatMap(name -> Table.read(QuantityRulesTest.class, name, 4).rows().stream());
  }

  static Stream<Table.Row> units() {
    return Table.read(QuantityRulesTest.class, "en/units.tsv", 4).rows().stream();
  }

  static Stream<Table.Row> roles() {
    return Table.read(QuantityRulesTest.class, "en/roles.tsv", 5).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void eachBoundReadsItsExample(Table.Row row) {
    String example = row.cell(row.cells().size() - 2);
    String interval = row.cell(row.cells().size() - 1);
    assertThat(find(example))
        .singleElement()
        .satisfies(count -> assertThat(count.normal()).endsWith(" " + interval));
  }

  @ParameterizedTest
  @MethodSource("units")
  void eachUnitReadsItsExample(Table.Row row) {
    assertThat(find(row.cell(3)))
        .anySatisfy(count -> {
          assertThat(count.value().unit()).isEqualTo(row.cell(2));
          assertThat(count.value().low()).isEqualTo(12);
        });
  }

  @ParameterizedTest
  @MethodSource("roles")
  void eachCueReadsItsExample(Table.Row row) {
    assertThat(find(row.cell(4)))
        .singleElement()
        .satisfies(count -> {
          assertThat(count.value().role()).isEqualTo(Quantity.Role.valueOf(row.cell(2)));
          assertThat(count.value().low()).isEqualTo(12);
        });
  }
}
