package org.probandum.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.probandum.export.draw.Stretch;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;

class DrawingsTest {
  private final ReportPage page = ReportPage.of(ReportFixture.report(), Style.load());

  @Test
  void timelineHasTheDatesOfTheClaimAndOfEachSide() {
    Timeline.Row row = page.timeline().rows().getFirst();
    assertThat(row.claim().number()).isEqualTo("1");
    assertThat(row.lanes())
        .extracting(lane -> lane.name() + " " + lane.words())
        .containsExactly("the text 2021-03-03", "− against 2021-03-05");
  }

  @Test
  void laterDatesLieFurtherRight() {
    Timeline timeline = page.timeline();
    List<Timeline.Lane> lanes = timeline.rows().getFirst().lanes();
    Stretch third = timeline.stretch(lanes.getFirst().dates().getFirst());
    Stretch fifth = timeline.stretch(lanes.getLast().dates().getFirst());
    assertThat(third.end()).isLessThan(fifth.start());
  }

  @Test
  void mapHasThePlacesOfClaimsFirst() {
    assertThat(page.map().places())
        .extracting(placed -> placed.place().name() + " " + placed.claimed())
        .containsExactly("Port Ambry true");
    assertThat(page.map().outside())
        .extracting(placed -> placed.place().name())
        .containsExactly("<b>Zephyr</b> & Town");
  }

  @Test
  void countsOfOneThingShareAnAxis() {
    LedgerView view = page.ledgers().getFirst();
    assertThat(view.rows()).hasSize(5);
    assertThat(view.charts()).extracting(LedgerView.Chart::counted).containsExactly("killed");
    assertThat(view.charts().getFirst().bars()).hasSize(4);
    assertThat(view.charts().getFirst().own()).hasSize(1);
  }

  @Test
  void countsWhoseDaysAreKnownLieOverTimeAndTheTextsOwnOnlyWhereItSaysAsOfWhen() {
    CountCourse course =
        Objects.requireNonNull(page.ledgers().getFirst().charts().getFirst().course());
    assertThat(course.points())
        .extracting(point -> point.bar().row().held() + " " + point.bar().row().count().text())
        .containsExactly(
            "by 2021-03-05 At least nine", "as of 2021-03-05 Fourteen", "by 2021-11 two");
    assertThat(course.undated()).isZero();
    assertThat(course.points().getFirst().days().start())
        .isLessThan(course.points().getLast().days().start());
  }

  @Test
  void slotTableSetsEachSideBesideTheClaim() {
    SlotTable table = page.claims().getFirst().slots();
    assertThat(table.sides()).containsExactly(Relation.CONTRADICTS);
    assertThat(table.rows())
        .extracting(SlotTable.Row::slot)
        .containsExactly(SlotKind.ACTION, SlotKind.ACTOR, SlotKind.TIME, SlotKind.PLACE);
  }

  @Test
  void originsAreSaidToBeForOrAgainst() {
    ClaimView contested = page.claims().get(3);
    assertThat(contested.origins())
        .extracting(contested::side)
        .containsExactly("for it", "against it");
  }

  @Test
  void longTextIsCutAtABlankAndNeverInsideACharacter() {
    assertThat(PageText.shortened("one two\nthree four", 11)).isEqualTo("one two…");
    assertThat(PageText.shortened("one two", 11)).isEqualTo("one two");
    assertThat(PageText.shortened("abc🔥🔥🔥", 5)).isEqualTo("abc…");
    assertThat(PageText.shortened("", 5)).isEmpty();
  }
}
