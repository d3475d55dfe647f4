package org.probandum.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Span;

/// A labelled row as a text with names: its tokens parted by single blanks.
///
/// @param text the text
/// @param names the labelled spans, with the labels as the data have them
record NameText(String text, List<Label> names) {

  /// A labelled span.
  record Label(Span span, String label) {}

  NameText {
    names = List.copyOf(names);
  }

  /// A row of either form: `{tokens, tags}`, or `{sentences, entities}` with the mentions of each
  /// entity by sentence and token.
  static NameText of(JsonNode row) {
    return row.has("tokens") ? ofTags(row) : ofEntities(row);
  }

  private static NameText ofTags(JsonNode row) {
    Joined joined = new Joined();
    row.get("tokens").forEach(token -> joined.add(token.asText()));
    List<Label> names = new ArrayList<>();
    int from = 0;
    @Nullable String open = null;
    for (int at = 0; at <= joined.spans.size(); at++) {
      String tag = at < joined.spans.size() ? row.get("tags").get(at).asText() : "O";
      boolean goesOn = open != null && tag.equals("I-" + open);
      if (open != null && !goesOn) {
        names.add(new Label(joined.span(from, at), open));
        open = null;
      }
      if (open == null && !tag.equals("O")) {
        open = tag.substring(2);
        from = at;
      }
    }
    return new NameText(joined.text.toString(), names);
  }

  private static NameText ofEntities(JsonNode row) {
    Joined joined = new Joined();
    List<Integer> starts = new ArrayList<>();
    for (JsonNode sentence : row.get("sentences")) {
      starts.add(joined.spans.size());
      sentence.forEach(token -> joined.add(token.asText()));
    }
    List<Label> names = new ArrayList<>();
    for (JsonNode entity : row.get("entities")) {
      for (JsonNode mention : entity) {
        int first = starts.get(mention.get("sentence").asInt());
        Span span =
            joined.span(first + mention.get("start").asInt(), first + mention.get("end").asInt());
        names.add(new Label(span, mention.get("type").asText()));
      }
    }
    return new NameText(joined.text.toString(), names);
  }

  /// Tokens put together.
  private static final class Joined {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();

    void add(String token) {
      text.append(text.isEmpty() ? "" : " ");
      spans.add(new Span(text.length(), text.length() + token.length()));
      text.append(token);
    }

    Span span(int from, int end) {
      return new Span(spans.get(from).start(), spans.get(end - 1).end());
    }
  }
}
