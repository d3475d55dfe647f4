package org.probandum.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probandum.model.Verdict;
import org.probandum.record.CohenKappa.Both;

class CohenKappaTest {
  private static void add(List<Both> items, int number, Verdict first, Verdict second) {
    for (int i = 0; i < number; i++) {
      items.add(new Both(first, second));
    }
  }

  /// 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: agreed 0.7, by chance 0.5.
  @Test
  void textbookExampleIsFourTenths() {
    List<Both> items = new ArrayList<>();
    add(items, 20, Verdict.SUPPORTED, Verdict.SUPPORTED);
    add(items, 5, Verdict.SUPPORTED, Verdict.CONTRADICTED);
    add(items, 10, Verdict.CONTRADICTED, Verdict.SUPPORTED);
    add(items, 15, Verdict.CONTRADICTED, Verdict.CONTRADICTED);
    assertThat(CohenKappa.find(items)).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void fullAgreementOnDifferentVerdictsIsOne() {
    List<Both> items = new ArrayList<>();
    add(items, 2, Verdict.SUPPORTED, Verdict.SUPPORTED);
    add(items, 1, Verdict.CONTESTED, Verdict.CONTESTED);
    assertThat(CohenKappa.find(items)).isCloseTo(1, within(1e-12));
  }

  @Test
  void itIsNotDefinedForNothingAndForOneAnswerOnly() {
    List<Both> items = new ArrayList<>();
    assertThat(CohenKappa.find(items)).isNull();
    add(items, 3, Verdict.SUPPORTED, Verdict.SUPPORTED);
    assertThat(CohenKappa.find(items)).isNull();
  }
}
