package org.probandum.bench.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.Gazetteer;
import org.probandum.mention.place.PlaceKey;
import org.probandum.model.Place;

/// A place while the gazetteer is being built.
final class Entry {
  private static final String[][] SHORT = {
    {"saint ", "st "}, {"sainte ", "ste "}, {"mount ", "mt "}, {"fort ", "ft "}
  };

  final String name;
  final Place.Kind kind;
  final String country;
  final @Nullable Entry parent;
  final Map<String, Integer> names = new LinkedHashMap<>();
  final List<double[]> points = new ArrayList<>();
  String shown;
  int geonamesId;
  String ownId;
  double latitude = Double.NaN;
  double longitude = Double.NaN;
  double precisionKm = 3;
  long population;
  int flags;
  int index = -1;

  /// A place that carries its main name.
  ///
  /// @param country ISO code, or two blanks for none or several
  Entry(String name, Place.Kind kind, String country, @Nullable Entry parent) {
    this.name = name;
    this.shown = PlainName.of(name);
    this.kind = kind;
    this.country = country;
    this.parent = parent;
    this.ownId = ownId(country, name);
    add(name, Gazetteer.MAIN);
  }

  /// The id of a place that GeoNames has none for.
  static String ownId(String country, String name) {
    String slug = (country + " " + PlaceKey.of(name)).trim().replace(' ', '-');
    return "x:" + slug.toLowerCase(Locale.ROOT);
  }

  /// Adds a name; a name that is there keeps its flags and gains these.
  void add(String name, int nameFlags) {
    String key = PlaceKey.of(name);
    if (key.startsWith("the ")) {
      key = key.substring(4);
    }
    if (!key.isEmpty() && key.length() <= PlaceKey.MAXIMUM_LENGTH) {
      names.merge(key, nameFlags, (a, b) -> a | b);
      addShort(key, nameFlags);
    }
  }

  /// `St Paul` beside `Saint Paul`, `Mt Pleasant` beside `Mount Pleasant`.
  private void addShort(String key, int nameFlags) {
    for (String[] pair : SHORT) {
      for (int i = 0; i < 2; i++) {
        if (key.startsWith(pair[i])) {
          names.merge(pair[1 - i] + key.substring(pair[i].length()), nameFlags, (a, b) -> a | b);
        }
      }
    }
  }

  /// Takes a town that lies in it into account for its centre, size and inhabitants.
  void takeIn(double latitude, double longitude, long population) {
    points.add(new double[] {latitude, longitude, Math.max(100, population)});
    this.population += population;
  }

  /// Sets centre (where there is none yet) and precision from the towns in it: the weighted mean
  /// and the radius that holds nine tenths of them.
  void locate() {
    if (points.isEmpty()) {
      inheritLocation();
      return;
    }
    double[] centre = Spread.centre(points);
    if (Double.isNaN(latitude)) {
      latitude = centre[0];
      longitude = centre[1];
    }
    precisionKm = Spread.radiusKm(points, latitude, longitude);
  }

  private void inheritLocation() {
    if (Double.isNaN(latitude) && parent != null) {
      latitude = parent.latitude;
      longitude = parent.longitude;
      precisionKm = parent.precisionKm;
    }
  }

  /// Its weight when many places share a name.
  double weight() {
    return switch (kind) {
      case CONTINENT, COUNTRY -> 1e12;
      case REGION, PROVINCE -> 1e9 + population;
      case NATURAL -> 1e8;
      case DISTRICT -> population * 0.2;
      case CITY -> population;
    };
  }
}
