package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.model.Circumstance;
import org.probandum.model.Finding;
import org.probandum.model.Passage;
import org.probandum.model.Place;
import org.probandum.model.Report;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.record.CaseView;

/// Where claims, and the passages that bear on them, say that things happened.
public final class MapApi {
  private final CaseShelf shelf;

  /// @param shelf the cases
  public MapApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/map", this::map);
  }

  /// All places with a point on the earth, those that most claims name first.
  record Answer(List<Placed> places) {}

  /// A place with who names it.
  ///
  /// @param precisionKm radius within which it lies around its point
  /// @param claims the claims that name it
  /// @param evidence the claims on which passages bear that name it
  record Placed(
      String id,
      String name,
      @Nullable String country,
      double latitude,
      double longitude,
      double precisionKm,
      List<ClaimName> claims,
      List<ClaimName> evidence) {}

  private void map(Context context) {
    OpenCase file = shelf.open(context.pathParam("case"));
    Answers.json(context, file.read(view -> map(file, view)));
  }

  private static Answer map(OpenCase file, CaseView view) {
    Map<String, Placed> places = new TreeMap<>();
    for (CurrentRun run : CurrentRun.all(file, view)) {
      Map<Passage, Circumstance> placed = new HashMap<>();
      run.report().circumstances().forEach(one -> placed.put(one.passage(), one));
      for (Report.AssessedClaim assessed : run.report().assessed()) {
        ClaimName name = run.findWhole(assessed.claim().id());
        if (name != null) {
          claimed(assessed, name, places);
          named(assessed, name, placed, places);
        }
      }
    }
    List<Placed> sorted = new ArrayList<>(places.values());
    sorted.sort(
        Comparator.comparingInt((Placed place) -> -place.claims().size())
            .thenComparing(Placed::name)
            .thenComparing(Placed::id));
    return new Answer(sorted);
  }

  private static void claimed(
      Report.AssessedClaim assessed, ClaimName name, Map<String, Placed> places) {
    for (Slot slot : assessed.claim().slots(SlotKind.PLACE)) {
      if (slot.value() instanceof SlotValue.Where where) {
        add(where.place(), name, Placed::claims, places);
      }
    }
  }

  private static void named(
      Report.AssessedClaim assessed,
      ClaimName name,
      Map<Passage, Circumstance> placed,
      Map<String, Placed> places) {
    for (Finding finding : assessed.findings()) {
      Circumstance circumstance = placed.get(finding.passage());
      if (finding.bears() && circumstance != null) {
        circumstance
            .places()
            .forEach(location -> add(location.place(), name, Placed::evidence, places));
      }
    }
  }

  private static void add(
      Place place,
      ClaimName name,
      Function<Placed, List<ClaimName>> to,
      Map<String, Placed> places) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    if (latitude == null || longitude == null) {
      return;
    }
    Placed placed =
        places.computeIfAbsent(
            place.gazetteerId(),
            id ->
                new Placed(
                    id,
                    place.name(),
                    place.country(),
                    latitude,
                    longitude,
                    place.precisionKm(),
                    new ArrayList<>(),
                    new ArrayList<>()));
    if (!to.apply(placed).contains(name)) {
      to.apply(placed).add(name);
    }
  }
}
