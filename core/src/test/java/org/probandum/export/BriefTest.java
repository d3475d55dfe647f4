package org.probandum.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.probandum.model.Relation;
import org.probandum.model.Verdict;

class BriefTest {
  private final ReportPage page = ReportPage.of(ReportFixture.report(), Style.load());

  @Test
  void contradictedClaimsComeFirstAndSilenceIsLeftOut() {
    assertThat(page.brief().items())
        .extracting(item -> item.claim().number())
        .containsExactly("1", "4", "5", "3", "7", "2");
    assertThat(page.brief().more()).isZero();
  }

  @Test
  void eachSideShowsAPassageThatCountsWhereThereIsOne() {
    Brief.Item contested = page.brief().items().get(1);
    assertThat(contested.sides())
        .extracting(Brief.Side::relation)
        .containsExactly(Relation.SUPPORTS, Relation.CONTRADICTS);
    assertThat(contested.sides().getFirst().quote())
        .isEqualTo("Her office repeated this on Sunday");
    assertThat(contested.silence()).isEmpty();
  }

  @Test
  void whatHasNoRoomOnTheSheetIsCounted() {
    List<ClaimView> many = Collections.nCopies(60, page.claims().getFirst());
    Brief brief = Brief.of(List.of(new ReportPage.VerdictRow(Verdict.CONTRADICTED, many)));
    assertThat(brief.items()).hasSizeBetween(5, 20);
    assertThat(brief.items().size() + brief.more()).isEqualTo(60);
  }

  @Test
  void nothingToKnowIsNoItem() {
    assertThat(Brief.of(List.of())).isEqualTo(new Brief(List.of(), 0));
  }
}
