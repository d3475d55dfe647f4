package org.probandum.train.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.PlaceUse;
import org.probandum.model.Reading;
import org.probandum.model.Span;
import org.probandum.pipeline.DocumentStages;

/// Finds what can be exchanged in a text: names and places as the core finds them, years, months
/// and numbers by their form. Thread-safe.
final class ValueFinder {
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\b(?:\\d{1,3}(?:,\\d{3})+|\\d++(?:\\.\\d+)?)\\b"
              + "|\\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
              + "|thirty|forty|fifty|sixty|seventy|eighty|ninety|first|second|third|fourth|fifth"
              + "|sixth|seventh|eighth|ninth|tenth)\\b");
  private static final Pattern YEAR = Pattern.compile("(?:1[0-9]|20)\\d\\d");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(?:January|February|March|April|June|July|August|September|October|November"
              + "|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

  private final DocumentStages stages;

  ValueFinder(DocumentStages stages) {
    this.stages = stages;
  }

  /// The values of a text in order, not overlapping; equal wordings once.
  List<Value> find(String text) {
    return find(stages.readStatement(Document.ofText("text", text, Metadata.EMPTY)));
  }

  /// The values of a text that was read.
  List<Value> find(Reading reading) {
    String text = reading.document().text();
    List<Value> values = new ArrayList<>();
    for (Mention mention : reading.mentions()) {
      Value value = named(mention);
      if (value != null) {
        add(values, value);
      }
    }
    addAll(values, MONTH, text);
    addAll(values, NUMBER, text);
    values.sort(Comparator.comparing(Value::span));
    return values;
  }

  private static void addAll(List<Value> values, Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Value.Kind kind =
          pattern.equals(MONTH)
              ? Value.Kind.MONTH
              : YEAR.matcher(matcher.group()).matches() ? Value.Kind.YEAR : Value.Kind.NUMBER;
      add(values, new Value(kind, new Span(matcher.start(), matcher.end()), matcher.group()));
    }
  }

  private static void add(List<Value> values, Value value) {
    boolean known =
        values.stream()
            .anyMatch(
                other -> other.span().overlaps(value.span()) || other.text().equals(value.text()));
    if (!known && value.text().length() > 0) {
      values.add(value);
    }
  }

  private static @Nullable Value named(Mention mention) {
    return switch (mention) {
      case Mention.Name name -> trimmed(kind(name), name.span(), name.text());
      case Mention.Location place ->
          trimmed(
              place.use() == PlaceUse.DEMONYM ? Value.Kind.NATION : Value.Kind.PLACE,
              place.span(),
              place.text());
      case Mention.Time time -> null;
      case Mention.Count count -> null;
    };
  }

  private static Value.Kind kind(Mention.Name name) {
    return switch (name.type()) {
      case PERSON -> Value.Kind.PERSON;
      case ORGANISATION -> Value.Kind.ORGANISATION;
      case NATIONALITY -> Value.Kind.NATION;
      case LOCATION, FACILITY -> Value.Kind.PLACE;
      case DOCUMENT, OTHER -> Value.Kind.OTHER;
    };
  }

  /// The name without article and genitive.
  private static @Nullable Value trimmed(Value.Kind kind, Span span, String text) {
    int start = text.startsWith("the ") || text.startsWith("The ") ? 4 : 0;
    int end = text.endsWith("'s") || text.endsWith("’s") ? text.length() - 2 : text.length();
    return end - start < 2
        ? null
        : new Value(
            kind, new Span(span.start() + start, span.start() + end), text.substring(start, end));
  }
}
