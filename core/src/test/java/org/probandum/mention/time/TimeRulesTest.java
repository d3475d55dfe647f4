package org.probandum.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.mention.number.Table;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.text.TextParser;

/// Runs the example of every rule.
class TimeRulesTest {
  private static final TextParser PARSER = TextParser.load();
  private static final TimeFinder FINDER = TimeFinder.load();

  static List<Mention.Time> find(String text) {
    Metadata metadata = Metadata.EMPTY.withPublished("2023-08-01");
    return FINDER.find(PARSER.parse(Document.ofText("example", text, metadata)));
  }

  static Stream<Table.Row> patterns() {
    return Table.read(TimeRulesTest.class, "en/patterns.tsv", 4).rows().stream();
  }

  static Stream<Table.Row> modifiers() {
    return Table.read(TimeRulesTest.class, "en/modifiers.tsv", 4).rows().stream();
  }

  static Stream<Table.Row> limits() {
    return Table.read(TimeRulesTest.class, "en/limits.tsv", 6).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void eachPatternReadsItsExample(Table.Row row) {
    assertThat(find(row.cell(2)))
        .last()
        .satisfies(time -> assertThat(time.value().timex()).isEqualTo(row.cell(3)));
  }

  @ParameterizedTest
  @MethodSource("modifiers")
  void eachModifierReadsItsExample(Table.Row row) {
    assertThat(find(row.cell(2)))
        .last()
        .satisfies(time -> {
          assertThat(time.value().edtf()).isEqualTo(row.cell(3));
          assertThat(time.text()).startsWith(row.cell(1));
          assertThat(time.value().approximate()).isTrue();
        });
  }

  @ParameterizedTest
  @MethodSource("limits")
  void eachLimitLeavesAPartOfItsUnit(Table.Row row) {
    assertThat(find("It opened in " + row.cell(5) + "."))
        .last()
        .satisfies(time -> {
          assertThat(time.text()).isEqualTo(row.cell(5));
          assertThat(time.value().approximate()).isTrue();
          assertThat(time.value().edtf()).contains("~/");
        });
  }
}
