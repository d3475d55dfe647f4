package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Place;
import org.probandum.model.Place.Kind;

class PlaceLikenessTest {
  private static final Map<String, Place> PLACES =
      Map.of(
          "Land", place("Land", Kind.COUNTRY, null, null),
          "Posavina", place("Posavina", Kind.PROVINCE, null, null, "Land"),
          "Brod", place("Brod", Kind.CITY, 45.00, 18.00, "Posavina", "Land"),
          "Slavonski Brod", place("Slavonski Brod", Kind.CITY, 45.05, 18.00, "Posavina", "Land"),
          "Kamen", place("Kamen", Kind.CITY, 46.50, 16.00, "Zagora", "Land"),
          "the East", place("the East", Kind.REGION, null, null));

  private static Place place(
      String name, Kind kind, @Nullable Double north, @Nullable Double east, String... ancestors) {
    return new Place(name, name, north, east, 5, kind, "XX", List.of(ancestors), 0);
  }

  @ParameterizedTest(name = "[{index}] {0} beside {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Brod     | Brod           | SAME           | both name Brod
          Posavina | Brod           | CONTAINED      | Brod lies in Posavina
          Brod     | Land           | CONTAINING     | Brod lies in Land, which leaves the place open
          Brod     | Slavonski Brod | NEAR           | Slavonski Brod adjoins Brod, within 6 km
          Brod     | Kamen          | DISJOINT       | Kamen lies apart from Brod
          Brod     | the East       | NOT_COMPARABLE | where the East lies to Brod is not known
          """)
  void twoPlacesLieToOneAnotherAndItIsSaidWhy(
      String claim, String passage, Likeness likeness, String why) {
    Likeness.Result result = PlaceLikeness.of(of(claim), of(passage));

    assertThat(result.likeness()).as(result.why()).isEqualTo(likeness);
    assertThat(result.why()).isEqualTo(why);
  }

  private static Place of(String name) {
    Place place = PLACES.get(name);
    if (place == null) {
      throw new IllegalArgumentException(name);
    }
    return place;
  }

  @Test
  void changingSidesMirrorsTheLikeness() {
    for (Place a : PLACES.values()) {
      for (Place b : PLACES.values()) {
        assertThat(PlaceLikeness.of(a, b).likeness())
            .as("%s and %s", a.name(), b.name())
            .isEqualTo(PlaceLikeness.of(b, a).likeness().mirrored());
      }
    }
  }
}
