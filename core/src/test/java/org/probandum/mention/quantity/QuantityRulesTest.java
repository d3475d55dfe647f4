package org.probandum.mention.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Quantity;
import org.probandum.model.Reckoning;
import org.probandum.model.Span;
import org.probandum.model.TimeValue;
import org.probandum.text.TextParser;
import org.probandum.text.pattern.RuleTable;

/// Runs the example of every rule.
class QuantityRulesTest {
  private static final TextParser PARSER = TextParser.load();
  private static final QuantityFinder FINDER = QuantityFinder.load();

  private static List<Mention.Count> find(String text) {
    return FINDER.find(PARSER.parse(Document.ofText("example", text, Metadata.EMPTY)));
  }

  private static List<RuleTable.Row> table(String name, int columns) {
    return RuleTable.load(QuantityRulesTest.class, name, columns).rows();
  }

  static Stream<RuleTable.Row> bounds() {
    return Stream.of(table("en/bounds.tsv", 4), table("en/after.tsv", 4), table("en/vague.tsv", 5))
        .flatMap(List::stream);
  }

  static Stream<RuleTable.Row> units() {
    return RuleTable.load(QuantityRulesTest.class, "en/units.tsv", 4).rows().stream();
  }

  static Stream<RuleTable.Row> roles() {
    return RuleTable.load(QuantityRulesTest.class, "en/roles.tsv", 5).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("bounds")
  void eachBoundReadsItsExample(RuleTable.Row row) {
    String example = row.cell(row.cells().size() - 2);
    String interval = row.cell(row.cells().size() - 1);
    assertThat(find(example))
        .singleElement()
        .satisfies(count -> assertThat(count.normal()).endsWith(" " + interval));
  }

  @ParameterizedTest
  @MethodSource("units")
  void eachUnitReadsItsExample(RuleTable.Row row) {
    assertThat(find(row.cell(3)))
        .anySatisfy(count -> {
          assertThat(count.value().unit()).isEqualTo(row.cell(2));
          assertThat(count.value().low()).isEqualTo(12);
        });
  }

  @ParameterizedTest
  @MethodSource("roles")
  void eachCueReadsItsExample(RuleTable.Row row) {
    assertThat(find(row.cell(4)))
        .singleElement()
        .satisfies(count -> {
          assertThat(count.value().role()).isEqualTo(Quantity.Role.valueOf(row.cell(2)));
          assertThat(count.value().low()).isEqualTo(12);
        });
  }

  static Stream<RuleTable.Row> reckonings() {
    return table("en/reckoning.tsv", 4).stream();
  }

  @ParameterizedTest
  @MethodSource("reckonings")
  void eachCueOfReckoningReadsItsExample(RuleTable.Row row) {
    String text = row.cell(2);
    Metadata metadata = Metadata.EMPTY.withPublished("2023-08-01");
    assertThat(FINDER.find(PARSER.parse(Document.ofText("example", text, metadata))))
        .last()
        .satisfies(count -> assertThat(shown(count.reckoning(), text)).isEqualTo(row.cell(3)));
  }

  /// Basis, period, as of, counted by, part of; `-` for none, blanks as `_`.
  static String shown(Reckoning reckoning, String text) {
    return String.join(
        " ",
        reckoning.basis().name(),
        shown(reckoning.period()),
        shown(reckoning.asOf()),
        shown(reckoning.countedBy(), text),
        shown(reckoning.partOf(), text));
  }

  private static String shown(@Nullable TimeValue time) {
    return time == null ? "-" : time.edtf();
  }

  private static String shown(@Nullable Span span, String text) {
    return span == null ? "-" : span.of(text).replace(' ', '_');
  }
}
