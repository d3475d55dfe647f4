package org.probandum.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.text.TextParser;
import org.probandum.text.pattern.RuleTable;

/// Runs the example of every rule.
class TimeRulesTest {
  private static final TextParser PARSER = TextParser.load();
  private static final TimeFinder FINDER = TimeFinder.load();

  static List<Mention.Time> find(String text) {
    Metadata metadata = Metadata.EMPTY.withPublished("2023-08-01");
    return FINDER.find(PARSER.parse(Document.ofText("example", text, metadata)));
  }

  static Stream<RuleTable.Row> patterns() {
    return RuleTable.load(TimeRulesTest.class, "en/patterns.tsv", 4).rows().stream();
  }

  static Stream<RuleTable.Row> modifiers() {
    return RuleTable.load(TimeRulesTest.class, "en/modifiers.tsv", 4).rows().stream();
  }

  static Stream<RuleTable.Row> festivals() {
    return RuleTable.load(TimeRulesTest.class, "en/festivals.tsv", 5).rows().stream();
  }

  static Stream<RuleTable.Row> limits() {
    return RuleTable.load(TimeRulesTest.class, "en/limits.tsv", 6).rows().stream();
  }

  @ParameterizedTest
  @MethodSource("patterns")
  void eachPatternReadsItsExample(RuleTable.Row row) {
    assertThat(find(row.cell(2)))
        .last()
        .satisfies(time -> {
          boolean range = row.cell(0).equals("RANGE");
          String value = range ? time.value().edtf() : time.value().timex();
          assertThat(value).isEqualTo(row.cell(3));
        });
  }

  @ParameterizedTest
  @MethodSource("festivals")
  void eachFeastAndMonthOfAnotherCalendarIsDated(RuleTable.Row row) {
    assertThat(find(row.cell(3)))
        .last()
        .satisfies(time -> assertThat(time.value().edtf()).isEqualTo(row.cell(4)));
  }

  @ParameterizedTest
  @MethodSource("modifiers")
  void eachModifierReadsItsExample(RuleTable.Row row) {
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
  void eachLimitLeavesAPartOfItsUnit(RuleTable.Row row) {
    assertThat(find("It opened in " + row.cell(5) + "."))
        .last()
        .satisfies(time -> {
          assertThat(time.text()).isEqualTo(row.cell(5));
          assertThat(time.value().approximate()).isTrue();
          assertThat(time.value().edtf()).contains("~");
        });
  }
}
