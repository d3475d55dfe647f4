package org.probandum.bench.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.probandum.mention.place.Gazetteer;
import org.probandum.model.Place;

/// Airports and air bases as places of their own, each in its first-level division.
final class Airports {
  private static final double PRECISION_KM = 4;
  private static final Pattern MARK = Pattern.compile(" ?[/,;()] ?");
  private static final Pattern NAMED =
      Pattern.compile(".*\\b(Airport|Base|Airfield|Air Station|Aerodrome|Army Airfield)");
  private static final String INTERNATIONAL = " International Airport";

  private final Map<String, Entry> divisions = new HashMap<>();
  private final Map<String, Entry> countries;

  /// @param first first-level divisions by GeoNames code (`PK.03`)
  Airports(SourceData source, Map<String, Entry> countries, Map<String, Entry> first) {
    this.countries = countries;
    source
        .iso()
        .forEach(country ->
            country
                .path("regions")
                .forEach(region -> {
                  String code = country.path("iso").asText();
                  Entry division = first.get(code + "." + region.path("admin").asText());
                  if (division != null) {
                    divisions.put(code + "-" + region.path("iso").asText(), division);
                  }
                }));
  }

  /// The entries, in the order of the source; those without an own name are left out.
  List<Entry> entries(JsonNode airports) {
    List<Entry> entries = new ArrayList<>();
    for (JsonNode airport : airports) {
      Set<String> names = names(airport);
      Entry country = countries.get(airport.path("iso_country").asText());
      if (country != null && !names.isEmpty()) {
        Entry parent = divisions.getOrDefault(airport.path("iso_region").asText(), country);
        Entry entry = new Entry(names.iterator().next(), Place.Kind.CITY, country.country, parent);
        entry.latitude = airport.path("latitude_deg").asDouble();
        entry.longitude = airport.path("longitude_deg").asDouble();
        entry.precisionKm = PRECISION_KM;
        entry.ownId += "-" + airport.path("ident").asText().toLowerCase(java.util.Locale.ROOT);
        names.forEach(name -> entry.add(name, Gazetteer.MAIN));
        entries.add(entry);
      }
    }
    return entries;
  }

  /// Names of two words or more that say what it is (`Khost Airport`, `Bagram Air Base`).
  private static Set<String> names(JsonNode airport) {
    Set<String> names = new LinkedHashSet<>();
    String own = airport.path("name").asText();
    for (String part : MARK.split(own, -1)) {
      add(part, names);
    }
    for (String keyword : airport.path("keywords").asText().split(",", -1)) {
      add(keyword, names);
    }
    return names;
  }

  private static void add(String name, Set<String> names) {
    String plain = MARK.matcher(name.strip()).replaceAll(" ").strip();
    if (!NAMED.matcher(plain).matches() || plain.split(" ", -1).length < 2 || !isSpecific(plain)) {
      return;
    }
    names.add(plain);
    if (plain.endsWith(INTERNATIONAL) && plain.length() > INTERNATIONAL.length()) {
      names.add(plain.substring(0, plain.length() - INTERNATIONAL.length()) + " Airport");
    }
  }

  /// Whether a word stands in it that is no type.
  private static boolean isSpecific(String name) {
    for (String word : name.split(" ", -1)) {
      switch (word) {
        case "International",
            "Airport",
            "Air",
            "Base",
            "Regional",
            "Municipal",
            "County",
            "Army",
            "Airfield",
            "Station",
            "Aerodrome",
            "Force",
            "Naval",
            "New",
            "Old",
            "Field" -> {}
        default -> {
          return true;
        }
      }
    }
    return false;
  }
}
