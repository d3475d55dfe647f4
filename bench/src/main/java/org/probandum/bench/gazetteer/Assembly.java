package org.probandum.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Gazetteer;
import org.probandum.mention.place.PlaceKey;
import org.probandum.model.Place;

/// Puts the places together: countries, then divisions, towns, regions and our own supplement, so
/// that what contains a place stands before it.
final class Assembly {
  private static final String NO_COUNTRY = "  ";
  private static final int SMALLEST_TOWN = 500;
  private static final int VARIANTS_FROM = 3_000;
  private static final int MAXIMUM_VARIANTS = 40;
  private static final int SHORTEST_VARIANT = 4;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{5,9}");
  private static final Pattern TYPE_WORD =
      Pattern.compile(
          " (District|Agency|Province|Governorate|Region|Raion|Oblast|Parish|Tehsil|Department"
              + "|Protected Area|Municipality|Prefecture|Woreda|Division|Taluka|Tahsil|Shahrestan)$");

  private static final Pattern COUNTY = Pattern.compile(" (County|Parish|Borough)$");

  private final SourceData source;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Entry> countries = new LinkedHashMap<>();
  private final Map<String, Entry> first = new LinkedHashMap<>();
  private final Map<String, Entry> second = new LinkedHashMap<>();
  private final Map<String, String> capitals = new HashMap<>();

  Assembly(SourceData source) {
    this.source = source;
    addCountries();
    addFirstLevel();
    addSecondLevel();
    addTowns();
    nameFirstLevel();
    countries.values().forEach(Entry::locate);
    placeCountries();
    first.values().forEach(Entry::locate);
    second.values().forEach(Entry::locate);
    addRows(source.table("regions.tsv", 8), true);
    addRows(source.table("supplement.tsv", 8), false);
    addAlternates();
    addDemonyms();
    setCentres();
    addAirports();
  }

  /// All places, parents before what lies in them.
  List<Entry> entries() {
    return entries;
  }

  private void addCountries() {
    JsonNode iso = source.iso();
    for (String[] row : source.table("countries.tsv", 5)) {
      Entry entry = new Entry(row[1], Place.Kind.COUNTRY, row[0], null);
      split(row[2]).forEach(name -> entry.add(name, Gazetteer.MAIN));
      split(row[4]).forEach(name -> entry.add(name, Gazetteer.DEMONYM));
      split(row[3]).forEach(name -> capitals.put(row[0] + PlaceKey.of(name), row[0]));
      entry.geonamesId = iso.path(row[0]).path("reference").path("geonames").asInt(0);
      entry.ownId = "x:" + row[0].toLowerCase(Locale.ROOT);
      countries.put(row[0], entry);
      entries.add(entry);
    }
  }

  private void addFirstLevel() {
    Map<String, Integer> ids = new HashMap<>();
    source
        .iso()
        .forEach(country ->
            country
                .path("regions")
                .forEach(region ->
                    ids.put(
                        country.path("iso").asText() + "." + region.path("admin").asText(),
                        region.path("reference").path("geonames").asInt(0))));
    for (JsonNode division : source.firstLevel()) {
      String code = division.path("code").asText();
      Entry country = countries.get(code.substring(0, 2));
      if (country != null) {
        String name = division.path("name").asText();
        Entry entry = new Entry(name, Place.Kind.PROVINCE, country.country, country);
        addWithoutType(entry, name, Gazetteer.MAIN);
        entry.geonamesId = ids.getOrDefault(code, 0);
        entry.ownId = "x:" + code.toLowerCase(Locale.ROOT).replace('.', '-');
        first.put(code, entry);
        entries.add(entry);
      }
    }
  }

  private void nameFirstLevel() {
    Map<String, List<JsonNode>> features = new LinkedHashMap<>();
    for (JsonNode feature : source.naturalEarth()) {
      JsonNode properties = feature.path("properties");
      features
          .computeIfAbsent(properties.path("gn_a1_code").asText(), code -> new ArrayList<>())
          .add(properties);
    }
    first.forEach((code, entry) -> {
      List<JsonNode> same = features.getOrDefault(code, List.of());
      if (same.size() == 1) {
        nameFrom(same.getFirst(), entry);
      }
    });
  }

  /// The centre of a country is that of its area, not of its people.
  private void placeCountries() {
    Map<String, List<double[]>> areas = new LinkedHashMap<>();
    for (JsonNode feature : source.naturalEarth()) {
      String code = feature.path("properties").path("iso_a2").asText();
      Spread.areas(feature.path("geometry"))
          .forEach(area -> areas.computeIfAbsent(code, c -> new ArrayList<>()).add(area));
    }
    areas.forEach((code, rings) -> {
      Entry country = countries.get(code);
      if (country != null && !country.points.isEmpty()) {
        double[] centre = Spread.centre(rings);
        country.latitude = centre[0];
        country.longitude = centre[1];
        country.precisionKm = Spread.radiusKm(country.points, centre[0], centre[1]);
      }
    });
  }

  private void addDemonyms() {
    for (String[] row : source.table("demonyms.tsv", 4)) {
      Entry entry = find(row[0], row[1], Place.Kind.valueOf(row[2]));
      if (entry == null) {
        throw new IllegalArgumentException("demonyms.tsv names what is not there: " + row[1]);
      }
      split(row[3]).forEach(name -> entry.add(name, Gazetteer.DEMONYM));
    }
  }

  /// The centres that reference works give, which others' data are compared with.
  private void setCentres() {
    for (String[] row : source.table("centres.tsv", 6)) {
      Entry entry = find(row[0], row[1], Place.Kind.valueOf(row[2]));
      if (entry == null) {
        throw new IllegalArgumentException("centres.tsv names what is not there: " + row[1]);
      }
      entry.latitude = Double.parseDouble(row[3]);
      entry.longitude = Double.parseDouble(row[4]);
      if (!entry.points.isEmpty()) {
        entry.precisionKm = Spread.radiusKm(entry.points, entry.latitude, entry.longitude);
      }
    }
  }

  private void addAirports() {
    Set<String> known = new HashSet<>();
    entries.forEach(entry -> entry.names.keySet().forEach(name -> known.add(entry.country + name)));
    for (Entry airport : new Airports(source, countries, first).entries(source.airports())) {
      airport.names.keySet().removeIf(name -> known.contains(airport.country + name));
      if (!airport.names.isEmpty()) {
        entries.add(airport);
      }
    }
  }

  private static void nameFrom(JsonNode properties, Entry entry) {
    if (entry.geonamesId == 0) {
      entry.geonamesId = Math.max(0, properties.path("gn_id").asInt(0));
    }
    entry.latitude = properties.path("latitude").asDouble(Double.NaN);
    entry.longitude = properties.path("longitude").asDouble(Double.NaN);
    for (String key : List.of("name", "name_en", "gn_name")) {
      String name = properties.path(key).asText("");
      if (!name.contains(".")) {
        entry.add(name, Gazetteer.MAIN);
        addWithoutType(entry, name, Gazetteer.MAIN);
      }
    }
    for (String name : properties.path("name_alt").asText("").split("\\|", -1)) {
      if (isVariant(name)) {
        entry.add(name, 0);
      }
    }
  }

  private void addSecondLevel() {
    for (JsonNode division : source.secondLevel()) {
      String code = division.path("code").asText();
      String[] parts = code.split("\\.", 3);
      Entry parent = first.get(parts[0] + "." + parts[1]);
      if (parent != null && isLatin(division.path("name").asText())) {
        String name = division.path("name").asText();
        Entry entry = new Entry(name, Place.Kind.DISTRICT, parent.country, parent);
        addWithoutType(entry, name, 0);
        addBareCounty(entry, name);
        entry.geonamesId = NUMBER.matcher(parts[2]).matches() ? Integer.parseInt(parts[2]) : 0;
        entry.ownId = "x:" + code.toLowerCase(Locale.ROOT).replace('.', '-').replace(' ', '-');
        second.put(code, entry);
        entries.add(entry);
      }
    }
  }

  /// `Harris` of `Harris County`: the name alone stands in lists (`Muscogee and Harris counties`).
  private static void addBareCounty(Entry entry, String name) {
    if (entry.country.equals("US") && COUNTY.matcher(name).find()) {
      entry.add(COUNTY.matcher(name).replaceFirst(""), 0);
    }
  }

  private void addTowns() {
    for (String[] row : source.towns()) {
      Entry country = countries.get(row[8]);
      if (country == null) {
        continue;
      }
      double latitude = Double.parseDouble(row[4]);
      double longitude = Double.parseDouble(row[5]);
      long population = Long.parseLong(row[14]);
      Entry province = first.get(row[8] + "." + row[10]);
      Entry district = second.get(row[8] + "." + row[10] + "." + row[11]);
      country.takeIn(latitude, longitude, population);
      if (province != null) {
        province.takeIn(latitude, longitude, population);
      }
      if (district != null) {
        district.takeIn(latitude, longitude, population);
      }
      if (isKept(row[7], population)) {
        Entry parent = district != null ? district : province != null ? province : country;
        entries.add(town(row, parent, population));
      }
    }
  }

  private static boolean isKept(String code, long population) {
    return population >= SMALLEST_TOWN
        || code.equals("PPLC")
        || code.equals("PPLA")
        || code.equals("PPLA2");
  }

  private Entry town(String[] row, Entry parent, long population) {
    Entry entry = new Entry(row[1], Place.Kind.CITY, row[8], parent);
    entry.add(row[2], Gazetteer.MAIN);
    entry.shown = row[2].isEmpty() ? entry.shown : PlainName.of(row[2]);
    entry.geonamesId = Integer.parseInt(row[0]);
    entry.latitude = Double.parseDouble(row[4]);
    entry.longitude = Double.parseDouble(row[5]);
    entry.population = population;
    entry.precisionKm = Math.clamp(Math.sqrt((double) population) / 90, 2, 40);
    if (population >= VARIANTS_FROM || row[7].startsWith("PPLA")) {
      row[3]
          .lines()
          .flatMap(line -> java.util.Arrays.stream(line.split(",", -1)))
          .filter(Assembly::isVariant)
          .limit(MAXIMUM_VARIANTS)
          .forEach(name -> entry.add(name, 0));
    }
    boolean capital =
        entry.names.entrySet().stream()
            .anyMatch(name ->
                (name.getValue() & Gazetteer.MAIN) != 0
                    && capitals.containsKey(row[8] + name.getKey()));
    if (row[7].equals("PPLC") || (capital && population > 100_000)) {
      entry.flags |= Gazetteer.CAPITAL;
    }
    if (row[7].equals("PPLA")) {
      entry.flags |= Gazetteer.SEAT;
    }
    return entry;
  }

  private void addRows(List<String[]> rows, boolean withDemonyms) {
    for (String[] row : rows) {
      Place.Kind kind = Place.Kind.valueOf(row[5]);
      String code = row[6].isEmpty() ? NO_COUNTRY : row[6].substring(0, 2);
      Entry parent = parent(row[6]);
      Entry entry = find(code, row[0], kind);
      if (entry == null) {
        entry = new Entry(row[0], kind, code, parent);
        entries.add(entry);
      }
      if (entry.points.isEmpty()) {
        entry.latitude = Double.parseDouble(row[2]);
        entry.longitude = Double.parseDouble(row[3]);
        entry.precisionKm = Double.parseDouble(row[4]);
      }
      for (String name : split(row[1])) {
        entry.add(name, Gazetteer.MAIN);
      }
      if (withDemonyms) {
        for (String name : split(row[7])) {
          entry.add(name, Gazetteer.DEMONYM);
        }
      }
    }
  }

  private @Nullable Entry parent(String parent) {
    if (parent.isEmpty()) {
      return null;
    }
    Entry country = countries.get(parent.substring(0, 2));
    if (country == null) {
      throw new IllegalArgumentException("no country " + parent);
    }
    if (parent.length() == 2) {
      return country;
    }
    String name = parent.substring(3);
    Entry province = find(country.country, name, Place.Kind.PROVINCE);
    Entry found = province != null ? province : find(country.country, name, Place.Kind.DISTRICT);
    if (found == null) {
      throw new IllegalArgumentException("no division " + parent);
    }
    return found;
  }

  /// The largest place of this kind that has this name in this country.
  private @Nullable Entry find(String country, String name, Place.Kind kind) {
    String key = PlaceKey.of(name);
    String bare = PlaceKey.of(TYPE_WORD.matcher(name).replaceFirst(""));
    Entry best = null;
    for (Entry entry : entries) {
      boolean named = entry.names.containsKey(key) || entry.names.containsKey(bare);
      boolean fits = entry.country.equals(country) && entry.kind == kind && named;
      if (fits && (best == null || entry.weight() > best.weight())) {
        best = entry;
      }
    }
    return best;
  }

  private void addAlternates() {
    List<String> missing = new ArrayList<>();
    for (String[] row : source.table("alternates.tsv", 4)) {
      Entry entry = find(row[0], row[1], Place.Kind.valueOf(row[2]));
      if (entry == null) {
        missing.add(row[2] + " " + row[1] + " in " + row[0]);
      } else {
        entry.add(row[1], Gazetteer.MAIN);
        split(row[3]).forEach(name -> entry.add(name, Gazetteer.MAIN));
        showShort(entry, split(row[3]));
      }
    }
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException("alternates.tsv names what is not there: " + missing);
    }
  }

  /// Drops a type word (`Agency`) where our table gives the short form.
  private static void showShort(Entry entry, List<String> names) {
    String bare = TYPE_WORD.matcher(entry.shown).replaceFirst("");
    if (names.contains(bare)) {
      entry.shown = bare;
    }
  }

  private static void addWithoutType(Entry entry, String name, int flags) {
    String bare = TYPE_WORD.matcher(name).replaceFirst("");
    if (!bare.equals(name)) {
      entry.add(bare, flags);
    }
  }

  private static boolean isVariant(String name) {
    return name.length() >= SHORTEST_VARIANT
        && !name.equals(name.toUpperCase(Locale.ROOT))
        && Character.isUpperCase(name.codePointAt(0))
        && isLatin(name);
  }

  private static boolean isLatin(String name) {
    return name.codePoints()
        .filter(Character::isLetter)
        .allMatch(c ->
            Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.COMMON);
  }

  private static List<String> split(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
  }
}
