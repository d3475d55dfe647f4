package org.probandum.export.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MapMarksTest {

  private static List<MapMark> marks(List<MapMarks.Named> places) {
    MapFrame frame =
        Objects.requireNonNull(
            MapFrame.around(places.stream().map(MapMarks.Named::spot).toList(), 640));
    return MapMarks.of(frame, places);
  }

  @Test
  void loneMarkStandsOnItsPlaceWithItsName() {
    MapMark mark = marks(List.of(new MapMarks.Named("Kabul", new Spot(34.5, 69.2, 20)))).getFirst();
    assertThat(mark.moved()).isFalse();
    assertThat(mark.named()).isTrue();
    assertThat(mark.number()).isEqualTo(1);
  }

  @Test
  void marksOfOnePlaceDoNotCoverEachOther() {
    List<MapMark> marks =
        marks(
            IntStream.range(0, 30)
                .mapToObj(i -> new MapMarks.Named("A long name " + i, new Spot(34.5, 69.2, 20)))
                .toList());
    for (int i = 0; i < marks.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(distance(marks.get(i), marks.get(j))).isGreaterThan(2 * MapMark.SIZE);
      }
    }
    assertThat(marks.stream().filter(MapMark::moved)).hasSize(29);
  }

  private static double distance(MapMark a, MapMark b) {
    return Math.hypot(a.mark().x() - b.mark().x(), a.mark().y() - b.mark().y());
  }

  @Test
  void nameWithoutRoomIsLeftOut() {
    MapMark mark =
        marks(List.of(new MapMarks.Named("x".repeat(200), new Spot(34.5, 69.2, 20)))).getFirst();
    assertThat(mark.named()).isFalse();
  }
}
