package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Place;
import org.probandum.model.Span;
import org.probandum.pipeline.DocumentStages;

/// LGL: toponyms found, and how far from the gold coordinates they are resolved. Errors are of
/// three kinds: `MISSED` (not found), `EXTRA` (found, not in the gold), `FAR` (found, resolved to
/// another place), each with the words around it.
final class PlaceEvaluation implements Evaluation {
  private static final double NEAR_KM = 161;
  private static final double EARTH_RADIUS_KM = 6371.0088;
  private static final int AROUND = 40;

  @Override
  public String file() {
    return "place/lgl.jsonl";
  }

  /// What one document gives.
  ///
  /// @param spans toponyms found
  /// @param distancesKm for each gold toponym with coordinates, how far off; infinite where missed
  private record Result(Counts spans, List<Double> distancesKm) {}

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    DocumentStages stages = DocumentStages.load();
    List<Result> results =
        rows.map(row -> {
          Document document = Document.ofText("text", row.get("text").asText(), Metadata.EMPTY);
          List<Mention.Location> found =
              stages.read(document).mentions().stream()
                  .filter(Mention.Location.class::isInstance)
                  .map(Mention.Location.class::cast)
                  .toList();
          return compare(row, found, errors);
        });
    Counts spans = results.stream().map(Result::spans).reduce(Counts.NONE, Counts::plus);
    double[] distances =
        results.stream()
            .flatMap(result -> result.distancesKm().stream())
            .mapToDouble(Double::doubleValue)
            .sorted()
            .toArray();
    double near = Arrays.stream(distances).filter(km -> km <= NEAR_KM).count();
    double[] resolved = Arrays.stream(distances).filter(Double::isFinite).toArray();
    return List.of(
        new Figure("toponym precision", spans.precision()),
        new Figure("toponym recall", spans.recall()),
        new Figure("share within 161 km", distances.length == 0 ? 0 : near / distances.length),
        new Figure(
            "median error of those found, km",
            resolved.length == 0 ? 0 : resolved[resolved.length / 2]));
  }

  private static Result compare(JsonNode row, List<Mention.Location> found, ErrorList errors) {
    long hits = 0;
    List<Double> distances = new ArrayList<>();
    List<Span> golds = new ArrayList<>();
    for (JsonNode toponym : row.get("toponyms")) {
      Span gold = new Span(toponym.get("start").asInt(), toponym.get("end").asInt());
      golds.add(gold);
      Mention.Location match =
          found.stream().filter(f -> f.span().overlaps(gold)).findFirst().orElse(null);
      hits += match != null ? 1 : 0;
      double km = match == null ? Double.POSITIVE_INFINITY : km(toponym, match.place());
      if (toponym.hasNonNull("lat")) {
        distances.add(km);
      }
      if (match == null) {
        report(errors, row, gold, "MISSED", "-");
      } else if (toponym.hasNonNull("lat") && km > NEAR_KM) {
        String far = String.format(Locale.ROOT, "FAR %.0f km", km);
        report(errors, row, gold, far, described(match));
      }
    }
    for (Mention.Location extra : found) {
      if (golds.stream().noneMatch(gold -> gold.overlaps(extra.span()))) {
        report(errors, row, extra.span(), "EXTRA", described(extra));
      }
    }
    return new Result(
        new Counts(Math.min(hits, found.size()), found.size(), golds.size()), distances);
  }

  private static String described(Mention.Location mention) {
    Place place = mention.place();
    return mention.use() + " " + place.name() + ", " + place.country() + " " + place.gazetteerId();
  }

  private static void report(ErrorList errors, JsonNode row, Span span, String kind, String found) {
    String text = row.get("text").asText();
    String words =
        text.substring(Math.max(0, span.start() - AROUND), span.start())
            + "["
            + span.of(text)
            + "]"
            + text.substring(span.end(), Math.min(text.length(), span.end() + AROUND));
    errors.add(row.get("id").asText(), kind, found, words);
  }

  private static double km(JsonNode toponym, Place place) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    if (latitude == null || longitude == null) {
      return Double.POSITIVE_INFINITY;
    }
    double lat = Math.toRadians(toponym.get("lat").asDouble());
    double otherLat = Math.toRadians(latitude);
    double dLat = (otherLat - lat) / 2;
    double dLon = Math.toRadians(longitude - toponym.get("lon").asDouble()) / 2;
    double h =
        Math.sin(dLat) * Math.sin(dLat)
            + Math.cos(lat) * Math.cos(otherLat) * Math.sin(dLon) * Math.sin(dLon);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
