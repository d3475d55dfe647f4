package org.probandum.export.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.probandum.export.draw.MapFrame.Point;

class MapFrameTest {
  private static final Offset<Double> CLOSE = within(1e-6);
  private static final Spot PESHAWAR = new Spot(34.008, 71.5785, 12);
  private static final Spot MASTUNG = new Spot(29.8, 66.85, 2);

  private static MapFrame frame(Spot... spots) {
    MapFrame frame = MapFrame.around(List.of(spots), 640);
    assertThat(frame).isNotNull();
    return java.util.Objects.requireNonNull(frame);
  }

  @Test
  void nothingPlacedHasNoMap() {
    assertThat(MapFrame.around(List.of(), 640)).isNull();
  }

  @Test
  void everySpotLiesOnTheDrawingWithItsCircle() {
    MapFrame frame = frame(PESHAWAR, MASTUNG);
    for (Spot spot : List.of(PESHAWAR, MASTUNG)) {
      Point point = frame.point(spot);
      Point radius = frame.radius(spot);
      assertThat(point.x() - radius.x()).isNotNegative();
      assertThat(point.x() + radius.x()).isLessThanOrEqualTo(frame.width());
      assertThat(point.y() - radius.y()).isNotNegative();
      assertThat(point.y() + radius.y()).isLessThanOrEqualTo(frame.height());
    }
  }

  @Test
  void northIsUpAndEastIsRight() {
    MapFrame frame = frame(PESHAWAR, MASTUNG);
    assertThat(frame.point(PESHAWAR).y()).isLessThan(frame.point(MASTUNG).y());
    assertThat(frame.point(PESHAWAR).x()).isGreaterThan(frame.point(MASTUNG).x());
  }

  @Test
  void circleIsRoundOnTheMiddleParallel() {
    MapFrame frame = frame(new Spot(60, 10, 20));
    Point radius = frame.radius(new Spot(60, 10, 20));
    assertThat(radius.x()).isCloseTo(radius.y(), CLOSE);
  }

  @Test
  void scaleFitsTheCircles() {
    MapFrame frame = frame(new Spot(0, 0, 50));
    assertThat(frame.scale().label()).isEqualTo("20 km");
    assertThat(frame.scale().share() / 20)
        .isCloseTo(frame.radius(new Spot(0, 0, 50)).y() / 50, CLOSE);
  }

  @Test
  void mapMayCrossTheLineWhereTheDateChanges() {
    Spot fiji = new Spot(-17.8, 178, 10);
    Spot samoa = new Spot(-13.8, -172, 10);
    MapFrame frame = frame(fiji, samoa);
    assertThat(frame.degreesWide()).isLessThan(15);
    assertThat(frame.point(fiji).x()).isLessThan(frame.point(samoa).x());
    assertThat(frame.meridians()).extracting(Tick::label).contains("180° E", "178° W");
  }

  @Test
  void circleOfACountryDoesNotShrinkAllOthers() {
    assertThat(frame(PESHAWAR, new Spot(33, 70, 1400)).degreesHigh()).isLessThan(5);
  }

  @Test
  void farSpotsAreNotOnTheDrawing() {
    MapFrame frame = frame(PESHAWAR, MASTUNG);
    assertThat(frame.holds(MASTUNG)).isTrue();
    assertThat(frame.holds(new Spot(38.87, -77, 1))).isFalse();
  }

  @Test
  void narrowDrawingShowsTheSameGround() {
    MapFrame wide = frame(PESHAWAR, MASTUNG);
    MapFrame narrow = wide.onWidth(320);
    assertThat(narrow.height()).isCloseTo(wide.height() / 2, CLOSE);
    assertThat(narrow.point(MASTUNG).x()).isCloseTo(wide.point(MASTUNG).x() / 2, CLOSE);
  }

  @Test
  void wholeEarthIsShownOnce() {
    MapFrame frame = frame(new Spot(80, -170, 5), new Spot(-80, 5, 5), new Spot(0, 175, 5));
    assertThat(frame.degreesWide()).isLessThanOrEqualTo(360);
    assertThat(frame.parallels()).extracting(Tick::label).doesNotContain("120° N", "120° S");
    assertThat(frame.meridians()).extracting(Tick::label).doesNotHaveDuplicates();
  }

  @Test
  void linesAreFew() {
    MapFrame frame = frame(PESHAWAR, MASTUNG);
    assertThat(frame.meridians()).hasSizeBetween(1, 7);
    assertThat(frame.parallels()).hasSizeBetween(1, 7);
  }
}
