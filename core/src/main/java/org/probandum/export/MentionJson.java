package org.probandum.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Place;
import org.probandum.model.Quantity;
import org.probandum.model.Reckoning;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.TimeValue;

/// One mention with its normal form, as an object that depends on its kind.
final class MentionJson {
  private MentionJson() {}

  static void write(Json json, Mention mention, ParsedDocument parsed) throws IOException {
    json.text("sentenceId", sentenceId(mention, parsed));
    switch (mention) {
      case Mention.Name name -> {
        head(json, "NAME", mention);
        json.object("normal", normal -> name(normal, name));
      }
      case Mention.Time time -> {
        head(json, "TIME", mention);
        json.object("normal", normal -> time(normal, time.value()));
      }
      case Mention.Location location -> {
        head(json, "PLACE", mention);
        json.object("normal", normal -> place(normal, location.place()));
        json.name("use", location.use());
      }
      case Mention.Count count -> {
        head(json, "QUANTITY", mention);
        json.object("normal", normal -> quantity(normal, count.value()));
        if (count.reckoning().stated()) {
          json.object("reckoning", reckoning -> reckoning(reckoning, count.reckoning()));
        }
      }
    }
  }

  private static @Nullable String sentenceId(Mention mention, ParsedDocument parsed) {
    Sentence sentence = parsed.findSentence(mention.span().start());
    return sentence == null ? null : sentence.id();
  }

  private static void head(Json json, String kind, Mention mention) throws IOException {
    json.text("kind", kind);
    json.span(mention.span());
    json.text("text", mention.text());
  }

  private static void name(Json json, Mention.Name name) throws IOException {
    json.name("type", name.type());
    json.text("canonical", name.canonical());
  }

  static void time(Json json, TimeValue time) throws IOException {
    json.text("edtf", time.edtf());
    json.text("timex", time.timex());
    json.name("type", time.type());
  }

  static void place(Json json, Place place) throws IOException {
    json.text("name", place.name());
    json.number("latitude", place.latitude());
    json.number("longitude", place.longitude());
    json.text("gazetteerId", place.gazetteerId());
    json.number("precisionKm", place.precisionKm());
  }

  static void quantity(Json json, Quantity quantity) throws IOException {
    json.name("role", quantity.role());
    json.text("unit", quantity.unit());
    json.number("low", quantity.low());
    json.flag("lowOpen", quantity.lowOpen());
    json.number("high", quantity.high());
    json.flag("highOpen", quantity.highOpen());
    json.flag("approximate", quantity.approximate());
  }

  private static void reckoning(Json json, Reckoning reckoning) throws IOException {
    TimeValue period = reckoning.period();
    TimeValue asOf = reckoning.asOf();
    json.name("basis", reckoning.basis());
    json.text("period", period == null ? null : period.edtf());
    json.text("asOf", asOf == null ? null : asOf.edtf());
    json.spans("countedBy", spans(reckoning.countedBy()));
    json.spans("partOf", spans(reckoning.partOf()));
  }

  private static List<Span> spans(@Nullable Span span) {
    return span == null ? List.of() : List.of(span);
  }
}
