package org.probandum.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.probandum.export.draw.MapFrame;
import org.probandum.export.draw.MapMark;
import org.probandum.export.draw.MapMarks;
import org.probandum.export.draw.Spot;
import org.probandum.model.Mention;
import org.probandum.model.Place;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// The places of the claims, and those that the passages name which bear on them, on one map.
///
/// @param drawings the same map for wide and for narrow pages; none where nothing has a point on
///   the earth
/// @param places what lies on the map, by number of claims, most first, then by name
/// @param outside what passages name far from it, in the same order
record PlaceMap(List<Drawing> drawings, List<Placed> places, List<Placed> outside) {
  private static final double WIDE = 640;
  private static final double NARROW = 350;

  /// The map at one width.
  ///
  /// @param style the style class of pages that show it
  /// @param marks one for each place on the map, in the same order
  record Drawing(String style, MapFrame frame, List<MapMark> marks) {}

  /// A place with what speaks of it.
  ///
  /// @param claims the claims that name it
  /// @param evidence the claims whose evidence names it
  /// @param decided those of them for which the place decided how it bears
  record Placed(
      Place place,
      Spot spot,
      List<ClaimView> claims,
      List<ClaimView> evidence,
      List<ClaimView> decided) {

    /// Its point in words: `34.01° N, 71.58° E, within 12 km`.
    String position() {
      return PageText.position(spot);
    }

    /// Whether the map must show it.
    boolean leads() {
      return claimed() || !decided.isEmpty();
    }

    /// Whether a claim names it, rather than evidence alone.
    boolean claimed() {
      return !claims.isEmpty();
    }
  }

  static PlaceMap of(List<ClaimView> claims, Sightings sightings) {
    Gathered gathered = new Gathered();
    for (ClaimView claim : claims) {
      if (!claim.isCore()) {
        claim.claim().slots(SlotKind.PLACE).forEach(slot -> gathered.claimed(slot, claim));
        claim.evidence().stream()
            .filter(view -> view.finding().bears())
            .forEach(view -> gathered.named(view, claim, sightings));
      }
    }
    return of(gathered.placed());
  }

  /// The map is drawn around the places that must be on it, or around all where none must; of the
  /// others it shows those that lie within.
  private static PlaceMap of(List<Placed> all) {
    List<Spot> leading = all.stream().filter(Placed::leads).map(Placed::spot).toList();
    List<Spot> shown = leading.isEmpty() ? all.stream().map(Placed::spot).toList() : leading;
    MapFrame frame = MapFrame.around(shown, WIDE);
    if (frame == null) {
      return new PlaceMap(List.of(), List.of(), List.of());
    }
    List<Placed> inside = all.stream().filter(p -> frame.holds(p.spot())).toList();
    List<Placed> outside = all.stream().filter(p -> !frame.holds(p.spot())).toList();
    return new PlaceMap(
        List.of(drawing("wide", frame, inside), drawing("narrow", frame.onWidth(NARROW), inside)),
        inside,
        outside);
  }

  private static Drawing drawing(String style, MapFrame frame, List<Placed> places) {
    List<MapMarks.Named> named =
        places.stream().map(p -> new MapMarks.Named(p.place().name(), p.spot())).toList();
    return new Drawing(style, frame, MapMarks.of(frame, named));
  }

  /// Collects who speaks of which place.
  private static final class Gathered {
    private static final Comparator<Placed> MOST_CLAIMED =
        Comparator.<Placed>comparingInt(placed -> -placed.claims().size())
            .thenComparing(placed -> placed.place().name())
            .thenComparing(placed -> placed.place().gazetteerId());

    private final Map<String, Placed> places = new TreeMap<>();

    void claimed(Slot slot, ClaimView claim) {
      if (slot.value() instanceof SlotValue.Where where) {
        add(where.place(), claim, Placed::claims);
      }
    }

    void named(EvidenceView view, ClaimView claim, Sightings sightings) {
      for (Mention.Location named : sightings.in(view.finding().passage()).places()) {
        add(named.place(), claim, Placed::evidence);
        if (view.finding().slot() == SlotKind.PLACE) {
          add(named.place(), claim, Placed::decided);
        }
      }
    }

    private void add(Place place, ClaimView claim, Function<Placed, List<ClaimView>> to) {
      Spot spot = Spot.find(place);
      if (spot == null) {
        return;
      }
      Placed placed =
          places.computeIfAbsent(
              place.gazetteerId(),
              id ->
                  new Placed(place, spot, new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      List<ClaimView> views = to.apply(placed);
      if (!views.contains(claim)) {
        views.add(claim);
      }
    }

    List<Placed> placed() {
      return places.values().stream().sorted(MOST_CLAIMED).toList();
    }
  }
}
