package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.probandum.evidence.Hit;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;
import org.probandum.model.Span;
import org.probandum.pipeline.DocumentStages;

/// A page of given sentences, read, that still knows which given sentence a passage is.
///
/// @param reading the page as a source
/// @param given where the given sentences stand in its text, in order
record Page(Reading reading, List<Span> given) {
  Page {
    given = List.copyOf(given);
  }

  /// The page of a row, its sentences one a line.
  static Page of(JsonNode row, DocumentStages stages) {
    StringBuilder text = new StringBuilder();
    List<Span> given = new ArrayList<>();
    for (JsonNode sentence : row.get("sentences")) {
      String line = sentence.asText().replace('\n', ' ');
      given.add(new Span(text.length(), text.length() + line.length()));
      text.append(line).append('\n');
    }
    String path = row.get("id").asText();
    Document document = Document.ofText(path, text.toString(), Metadata.EMPTY.withLanguage("en"));
    return new Page(stages.read(document), given);
  }

  /// The given sentences that hits of this page touch.
  Set<Integer> touched(List<Hit> hits) {
    Set<Integer> touched = new TreeSet<>();
    for (Hit hit : hits) {
      if (hit.passage().document().id().equals(reading.document().id())) {
        for (int i = 0; i < given.size(); i++) {
          if (given.get(i).overlaps(hit.passage().span())) {
            touched.add(i);
          }
        }
      }
    }
    return touched;
  }
}
