package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.probandum.model.Attribution;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;
import org.probandum.model.Span;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;

/// PolNeAR: exact span groups of source, cue and content, over whole documents.
///
/// @param models the models to read with
record AttributionEvaluation(Models models) implements Evaluation {

  @Override
  public Evaluation with(Models models) {
    return new AttributionEvaluation(models);
  }

  @Override
  public String file() {
    return "attribution/polnear-dev.jsonl";
  }

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    DocumentStages stages = DocumentStages.load(models);
    List<List<Counts>> counts =
        rows.map(row -> {
          String text = row.get("text").asText();
          Reading reading = stages.read(Document.ofText("text", text, Metadata.EMPTY));
          return List.of(
              counts(row, reading, "source", Attribution::source),
              counts(row, reading, "cue", Attribution::cue),
              counts(row, reading, "content", Attribution::content));
        });
    List<Figure> figures = new ArrayList<>();
    String[] names = {"source", "cue", "content"};
    for (int i = 0; i < names.length; i++) {
      int part = i;
      Counts sum = counts.stream().map(c -> c.get(part)).reduce(Counts.NONE, Counts::plus);
      figures.add(new Figure(names[i] + " precision", sum.precision()));
      figures.add(new Figure(names[i] + " recall", sum.recall()));
      figures.add(new Figure(names[i] + " F1", sum.f1()));
    }
    return figures;
  }

  private static Counts counts(
      JsonNode row, Reading reading, String part, Function<Attribution, List<Span>> spans) {
    Set<List<Span>> gold = new HashSet<>();
    for (JsonNode attribution : row.get("attributions")) {
      for (JsonNode spanGroup : attribution.get(part)) {
        List<Span> group = new ArrayList<>();
        spanGroup.forEach(span -> group.add(new Span(span.get(0).asInt(), span.get(1).asInt())));
        gold.add(group);
      }
    }
    Set<List<Span>> found = new HashSet<>();
    reading.attributions().stream()
        .map(spans)
        .filter(group -> !group.isEmpty())
        .forEach(found::add);
    long hits = found.stream().filter(gold::contains).count();
    return new Counts(hits, found.size(), gold.size());
  }
}
