package org.probandum.mention.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Place;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  @ParameterizedTest
  @ValueSource(strings = {"countries.tsv", "regions.tsv", "supplement.tsv"})
  void everyRowOfOurTablesIsInTheDataFile(String table) {
    int columns = table.equals("countries.tsv") ? 5 : 8;
    int nameColumn = table.equals("countries.tsv") ? 1 : 0;
    List<String> missing = new ArrayList<>();
    for (List<String> row : PlaceData.rows(table, columns)) {
      String key = PlaceKey.of(row.get(nameColumn));
      String bare = key.startsWith("the ") ? key.substring(4) : key;
      if (GAZETTEER.find(bare).isEmpty()) {
        missing.add(row.get(nameColumn));
      }
    }
    assertThat(missing).as("build the data file anew").isEmpty();
  }

  /// A convention: distances to other data are measured from the same point.
  @ParameterizedTest
  @CsvSource({"united states,39.76,-98.5", "russia,60,100", "england,52.16,-0.7"})
  void aCountrysCentreIsTheOneOfReferenceWorks(String key, double latitude, double longitude) {
    Candidate best = GAZETTEER.find(key).getFirst();
    assertThat(best.latitude()).isEqualTo(latitude);
    assertThat(best.longitude()).isEqualTo(longitude);
  }

  @Test
  void everyRowOfDemonymsAndCentresIsInTheDataFile() {
    for (List<String> row : PlaceData.rows("demonyms.tsv", 4)) {
      String demonym = PlaceKey.of(row.get(3).split(";", -1)[0]);
      assertThat(GAZETTEER.find(demonym)).as(demonym).anyMatch(Candidate::demonym);
    }
    for (List<String> row : PlaceData.rows("centres.tsv", 6)) {
      double latitude = Double.parseDouble(row.get(3));
      assertThat(GAZETTEER.find(PlaceKey.of(row.get(1))))
          .as(row.get(1))
          .anyMatch(c -> Math.abs(c.latitude() - latitude) < 1e-4);
    }
  }

  @ParameterizedTest
  @CsvSource({"saint paul,st paul", "mount hood,mt hood", "fort wayne,ft wayne"})
  void aNameHasItsShortFormToo(String whole, String shortened) {
    assertThat(GAZETTEER.find(shortened))
        .anyMatch(
            c -> GAZETTEER.find(whole).stream().anyMatch(other -> other.index() == c.index()));
  }

  @Test
  void oneSearchTellsWhatIsThereAndWhatGoesOn() {
    assertThat(GAZETTEER.seek("new york").found()).isNotEmpty();
    assertThat(GAZETTEER.seek("new york").continues()).isTrue();
    assertThat(GAZETTEER.seek("new yor")).isEqualTo(new Gazetteer.Entry(List.of(), false));
    assertThat(GAZETTEER.seek("spin").continues()).isTrue();
  }

  @Test
  void ancestorsRunFromTheNearestToTheCountry() {
    Place khar = place("khar", "PK");
    Place bajaur = place("bajaur", "PK");
    Place province = place("khyber pakhtunkhwa", "PK");
    Place pakistan = place("pakistan", "PK");
    assertThat(khar.ancestors())
        .containsExactly(bajaur.gazetteerId(), province.gazetteerId(), pakistan.gazetteerId());
    assertThat(pakistan.holds(khar)).isTrue();
    assertThat(khar.holds(pakistan)).isFalse();
  }

  @Test
  void aDisputedPlaceHasAllItsNames() {
    assertThat(id("nwfp")).isEqualTo(id("khyber pakhtunkhwa")).isEqualTo("gn:1168873");
    assertThat(GAZETTEER.find("kiev"))
        .anyMatch(c -> GAZETTEER.place(c.index()).gazetteerId().equals("gn:703448"));
    assertThat(id("baluchistan")).isEqualTo("gn:1183606");
  }

  @Test
  void anUnknownNameHasNoPlace() {
    assertThat(GAZETTEER.find("no such place anywhere")).isEmpty();
    assertThat(GAZETTEER.find("")).isEmpty();
    assertThat(GAZETTEER.find("zzzzzzzz")).isEmpty();
  }

  @Test
  void everyPlaceHasAParentBeforeIt() {
    for (int i = 0; i < GAZETTEER.placeCount(); i++) {
      assertThat(GAZETTEER.candidate(i, 0).parent()).isLessThan(i);
    }
  }

  @Test
  void aFileOfAnotherKindIsRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write("something else".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    assertThatThrownBy(() -> Gazetteer.read(new ByteArrayInputStream(bytes.toByteArray())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("PGA1");
  }

  private static String id(String key) {
    return GAZETTEER.place(GAZETTEER.find(key).getFirst().index()).gazetteerId();
  }

  private static Place place(String key, String country) {
    return GAZETTEER.find(key).stream()
        .filter(c -> country.equals(c.country()) && c.main())
        .map(c -> GAZETTEER.place(c.index()))
        .findFirst()
        .orElseThrow();
  }
}
