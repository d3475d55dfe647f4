package org.probandum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.Quantity;
import org.probandum.model.Span;

class TermTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2031-03-04 | 2031-03-04 | 2031 2031-03 2031-03-04
          2031-03-04 | 2031-03-05 | 2031 2031-03 2031-03-04 2031-03-05
          2030-12-31 | 2031-01-01 | 2030 2030-12 2030-12-31 2031 2031-01 2031-01-01
          2031-01-01 | 2031-12-31 | 2031 2031-01 2031-02 2031-03 2031-04 2031-05 2031-06 2031-07 \
          2031-08 2031-09 2031-10 2031-11 2031-12
          2029-01-01 | 2032-06-30 | 2029 2030 2031 2032
          1900-01-01 | 1999-12-31 | ''
          """)
  void aTimeIsTheYearsMonthsAndDaysThatItTouches(String from, String to, String terms) {
    assertThat(joined(Term.ofTime(Readings.time(from, to)))).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Harbour Guard | harbour guard
          HARBOUR-GUARD | harbour guard
          Señor Núñez | senor nunez
          (S/2031/795) | s 2031 795
          — | ''
          """)
  void aNameIsItsLettersAndDigits(String name, String terms) {
    assertThat(joined(Term.ofName(name))).isEqualTo(terms);
  }

  @Test
  void aPersonIsAlsoFoundByTheLastWord() {
    Mention.Name name =
        new Mention.Name(new Span(0, 5), "Verne", NameType.PERSON, "Captain Ada Verne");
    assertThat(Term.of(name)).extracting(Term::text).containsExactly("captain ada verne", "verne");
  }

  @Test
  void aPlaceBringsWhatContainsIt() {
    assertThat(joined(Term.ofPlace(Readings.PORT))).isEqualTo("t:1 t:2");
  }

  @Test
  void aQuantityIsItsRoleAndItsBounds() {
    Quantity range = new Quantity(Quantity.Role.KILLED, "person", 15.0, false, 46.0, false, false);
    assertThat(Term.ofQuantity(range))
        .extracting(Term::text)
        .containsExactly("15", "46", "KILLED", "KILLED 15", "KILLED 46");
    Quantity share = Quantity.exactly(Quantity.Role.MEASURE, "%", 2.5);
    assertThat(Term.ofQuantity(share)).extracting(Term::text).contains("2.5");
  }

  @Test
  void aNameOfAMillionLettersIsCut() {
    assertThat(Term.ofName("x".repeat(1_000_000)).first().text()).hasSize(200);
  }

  private static String joined(Collection<Term> terms) {
    return terms.stream().map(Term::text).collect(Collectors.joining(" "));
  }
}
