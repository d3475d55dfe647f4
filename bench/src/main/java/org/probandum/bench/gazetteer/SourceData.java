package org.probandum.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The unpacked data packages and our own tables on disk.
///
/// @param data folder with `cities500`, `cities`, `geojson`, `iso3166` and `airports`, each holding
///   the contents of one package
/// @param tables folder with `countries.tsv`, `regions.tsv`, `supplement.tsv`, `alternates.tsv`,
///   `centres.tsv`, `demonyms.tsv`
record SourceData(Path data, Path tables) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// The towns: rows of 19 columns as GeoNames documents them.
  List<String[]> towns() {
    return lines(data.resolve("cities500/dist/cities500.txt")).stream()
        .map(line -> line.split("\t", -1))
        .filter(row -> row.length == 19)
        .toList();
  }

  /// First-level divisions: objects with `code` and `name`.
  JsonNode firstLevel() {
    return json(data.resolve("cities/admin1.json"));
  }

  /// Second-level divisions: objects with `code` and `name`.
  JsonNode secondLevel() {
    return json(data.resolve("cities/admin2.json"));
  }

  /// First-level divisions of Natural Earth: GeoJSON features.
  JsonNode naturalEarth() {
    return json(data.resolve("geojson/data/states/admin1.json")).path("features");
  }

  /// Countries by ISO code, with GeoNames ids and their divisions.
  JsonNode iso() {
    return json(data.resolve("iso3166/data/iso3166-2.json"));
  }

  /// Airports and air bases as OurAirports describes them.
  JsonNode airports() {
    return json(data.resolve("airports/data/airports.json"));
  }

  /// The rows of one of our tables.
  List<String[]> table(String name, int columns) {
    List<String[]> rows = new ArrayList<>();
    List<String> lines = lines(tables.resolve(name));
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] row = line.split("\t", -1);
      if (row.length != columns) {
        throw new IllegalArgumentException(
            name + ", line " + (i + 1) + ": needs " + columns + " columns, has " + row.length);
      }
      rows.add(row);
    }
    return rows;
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static JsonNode json(Path file) {
    try {
      return JSON.readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
