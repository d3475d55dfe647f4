package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probandum.mention.time.TimeFinder;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Span;
import org.probandum.text.TextParser;

/// TIMEX3 annotations as TempEval-3 scores them: relaxed spans, and spans with the right value
/// (UzZaman et al., *SemEval-2013 Task 1: TempEval-3*, section 4).
///
/// @param file the labelled file
record TimeEvaluation(String file) implements Evaluation {
  private static final int BEFORE = 70;
  private static final int AFTER = 40;

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    TextParser parser = TextParser.load();
    TimeFinder finder = TimeFinder.load();
    List<List<Counts>> counts =
        rows.map(row -> {
          Metadata metadata = Metadata.EMPTY.withPublished(row.get("published").asText());
          Document document = Document.ofText("text", row.get("text").asText(), metadata);
          return compare(row, finder.find(parser.parse(document)), errors);
        });
    Counts spans = counts.stream().map(List::getFirst).reduce(Counts.NONE, Counts::plus);
    Counts values = counts.stream().map(List::getLast).reduce(Counts.NONE, Counts::plus);
    return List.of(
        new Figure("relaxed precision", spans.precision()),
        new Figure("relaxed recall", spans.recall()),
        new Figure("relaxed F1", spans.f1()),
        new Figure("value F1", values.f1()));
  }

  private static List<Counts> compare(JsonNode row, List<Mention.Time> found, ErrorList errors) {
    String id = row.get("id").asText();
    List<JsonNode> gold = new ArrayList<>();
    row.get("times").forEach(gold::add);
    Set<JsonNode> met = new HashSet<>();
    long spans = 0;
    long values = 0;
    for (Mention.Time mention : found) {
      JsonNode match =
          gold.stream()
              .filter(g -> !met.contains(g) && span(g).overlaps(mention.span()))
              .findFirst()
              .orElse(null);
      if (match == null) {
        errors.add(id, "-", mention.value().timex(), shown(row, mention.span()));
        continue;
      }
      met.add(match);
      spans++;
      if (match.get("value").asText().equals(mention.value().timex())) {
        values++;
      } else {
        errors.add(
            id, match.get("value").asText(), mention.value().timex(), shown(row, mention.span()));
      }
    }
    gold.stream()
        .filter(g -> !met.contains(g))
        .forEach(g -> errors.add(id, g.get("value").asText(), "-", shown(row, span(g))));
    return List.of(
        new Counts(spans, found.size(), gold.size()),
        new Counts(values, found.size(), gold.size()));
  }

  /// The expression in its surroundings, with the day of publication that it is read against.
  private static String shown(JsonNode row, Span span) {
    String text = row.get("text").asText();
    String before = text.substring(Math.max(0, span.start() - BEFORE), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + AFTER));
    String published = row.get("published").asText();
    return "published " + published + ": …" + before + "[[" + span.of(text) + "]]" + after + "…";
  }

  private static Span span(JsonNode time) {
    return new Span(time.get("start").asInt(), time.get("end").asInt());
  }
}
