package org.probandum.train.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Token;
import org.probandum.text.TextParser;

/// Reads rows `{text, attributions: [{source, cue, content}]}`, each of the three a list of groups
/// of character spans `[start, end]`, and lays the spans on our own words.
final class AttributionRows {
  private final TextParser parser;

  AttributionRows(TextParser parser) {
    this.parser = parser;
  }

  /// The text of a row.
  LabelledText text(JsonNode row) {
    ParsedDocument parsed =
        parser.parse(Document.ofText("text", row.path("text").asText(), Metadata.EMPTY));
    List<LabelledAttribution> attributions = new ArrayList<>();
    for (JsonNode attribution : row.path("attributions")) {
      attributions.add(
          new LabelledAttribution(
              spans(parsed, attribution.path("source")),
              spans(parsed, attribution.path("cue")),
              spans(parsed, attribution.path("content"))));
    }
    return new LabelledText(words(parsed), attributions, null, null, Map.of());
  }

  /// The words of each sentence.
  static List<List<String>> words(ParsedDocument parsed) {
    return parsed.sentences().stream()
        .map(sentence -> sentence.tokens().stream().map(Token::text).toList())
        .toList();
  }

  /// The words of one or several groups of spans.
  private static List<WordSpan> spans(ParsedDocument parsed, JsonNode groups) {
    List<WordSpan> spans = new ArrayList<>();
    for (JsonNode group : groups) {
      if (group.path(0).isInt()) {
        spans.addAll(spans(parsed, group.path(0).asInt(), group.path(1).asInt()));
      } else {
        spans.addAll(spans(parsed, group));
      }
    }
    return spans;
  }

  /// The words that share a character with the range, one span for each sentence.
  static List<WordSpan> spans(ParsedDocument parsed, int start, int end) {
    List<WordSpan> spans = new ArrayList<>();
    for (int s = 0; s < parsed.sentences().size(); s++) {
      Sentence sentence = parsed.sentences().get(s);
      if (sentence.span().end() <= start || sentence.span().start() >= end) {
        continue;
      }
      int first = -1;
      int last = -1;
      for (int t = 0; t < sentence.tokens().size(); t++) {
        Token token = sentence.tokens().get(t);
        if (token.span().start() < end && token.span().end() > start) {
          first = first < 0 ? t : first;
          last = t;
        }
      }
      if (first >= 0) {
        spans.add(new WordSpan(s, first, last + 1));
      }
    }
    return spans;
  }
}
