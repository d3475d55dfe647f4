package org.probandum.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Span;
import org.probandum.model.Why;

/// Writes JSON whose bytes repeat: keys in the order of the calls, numbers rounded to four decimals
/// without trailing zeros, `\n` as line end.
final class Json {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DECIMALS = 4;
  private static final int LAST_ASCII = 0x7f;

  private final JsonGenerator out;

  private Json(JsonGenerator out) {
    this.out = out;
  }

  /// What writes into the object that is open.
  interface Body {
    void write(Json json) throws IOException;
  }

  /// What writes one item of an array into its own object.
  interface Item<T> {
    void write(Json json, T item) throws IOException;
  }

  /// One object over many lines, indented by two spaces, with a line end at the end.
  static String page(Body body) {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Spacing.AFTER)
            .withArrayValueSpacing(Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(separators)
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance);
    return object(body, printer) + "\n";
  }

  /// One object on one line, without a line end.
  static String line(Body body) {
    return object(body, null);
  }

  private static String object(Body body, @Nullable DefaultPrettyPrinter printer) {
    String plain = object(body, printer, 0);
    // Half of a surrogate pair has no form in UTF-8; as an escape it stays what it is.
    return wellFormed(plain) ? plain : object(body, printer, LAST_ASCII);
  }

  private static String object(Body body, @Nullable DefaultPrettyPrinter printer, int lastPlain) {
    StringWriter text = new StringWriter();
    try (JsonGenerator out = FACTORY.createGenerator(text)) {
      if (printer != null) {
        out.setPrettyPrinter(printer.createInstance());
      }
      out.setHighestNonEscapedChar(lastPlain);
      out.writeStartObject();
      body.write(new Json(out));
      out.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written to", e);
    }
    return text.toString();
  }

  private static boolean wellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(++i))) {
          return false;
        }
      }
    }
    return true;
  }

  void text(String key, @Nullable String value) throws IOException {
    out.writeStringField(key, value);
  }

  void name(String key, @Nullable Enum<?> value) throws IOException {
    text(key, value == null ? null : value.name());
  }

  /// An offset, or null.
  void offset(String key, @Nullable Integer value) throws IOException {
    if (value == null) {
      out.writeNullField(key);
    } else {
      out.writeNumberField(key, value);
    }
  }

  void flag(String key, boolean value) throws IOException {
    out.writeBooleanField(key, value);
  }

  /// A number rounded half up; it must be finite.
  void number(String key, @Nullable Double value) throws IOException {
    if (value == null) {
      out.writeNullField(key);
      return;
    }
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    out.writeFieldName(key);
    out.writeNumber(rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString());
  }

  void strings(String key, Iterable<String> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  void integers(String key, Iterable<Integer> values) throws IOException {
    out.writeArrayFieldStart(key);
    for (int value : values) {
      out.writeNumber(value);
    }
    out.writeEndArray();
  }

  /// `start` and `end` of a span.
  void span(Span span) throws IOException {
    out.writeNumberField("start", span.start());
    out.writeNumberField("end", span.end());
  }

  /// Spans as pairs.
  void spans(String key, List<Span> spans) throws IOException {
    out.writeArrayFieldStart(key);
    for (Span span : spans) {
      out.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }
    out.writeEndArray();
  }

  void object(String key, Body body) throws IOException {
    out.writeObjectFieldStart(key);
    body.write(this);
    out.writeEndObject();
  }

  <T> void array(String key, Iterable<? extends T> items, Item<T> item) throws IOException {
    out.writeArrayFieldStart(key);
    for (T each : items) {
      out.writeStartObject();
      item.write(this, each);
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  /// A reason with those below it. The program builds these trees; their depth does not grow with a
  /// text.
  void why(Why why) throws IOException {
    object("why", json -> json.reason(why));
  }

  /// A reason that is one sentence.
  void why(String value, String text) throws IOException {
    why(Why.of(value, text));
  }

  private void reason(Why why) throws IOException {
    text("value", why.value());
    text("text", why.text());
    array("children", why.children(), Json::reason);
    array("passages", why.passages(), Json::place);
  }

  private void place(Why.PassageRef place) throws IOException {
    text("documentId", place.documentId());
    span(new Span(place.start(), place.end()));
  }
}
