package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;

/// Words a second of reading on all cores, after as many rows again to warm up.
///
/// @param models the models to read with
record ReadSpeed(Models models) implements Evaluation {
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int ROWS = 400;

  @Override
  public Evaluation with(Models models) {
    return new ReadSpeed(models);
  }

  @Override
  public String file() {
    return "text/incident-news-before-2016.jsonl";
  }

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    DocumentStages stages = DocumentStages.load(models);
    Rows first = rows.from(0, ROWS);
    Rows second = rows.from(ROWS, ROWS);
    first.map(row -> stages.read(document(row)).claims().size());
    long words = second.rows().stream().mapToLong(ReadSpeed::words).sum();
    long start = System.nanoTime();
    second.map(row -> stages.read(document(row)).claims().size());
    double seconds = (System.nanoTime() - start) / 1e9;
    return List.of(new Figure("words read a second", words / seconds));
  }

  private static long words(JsonNode row) {
    return SPACE.splitAsStream(row.get("text").asText()).count();
  }

  private static Document document(JsonNode row) {
    return Document.ofText("text", row.get("text").asText(), Metadata.EMPTY);
  }
}
