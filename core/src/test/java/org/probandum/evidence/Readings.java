package org.probandum.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
import org.probandum.model.Quantity;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.model.TimeValue;

/// Builds readings for tests: a line is a sentence, and each sentence is also a claim; mentions and
/// slots are added by their wording.
final class Readings {

  static final Place ARLAND =
      new Place("t:1", "Arland", 1.0, 1.0, 300, Place.Kind.COUNTRY, "AA", List.of(), 0);
  static final Place PORT =
      new Place("t:2", "Port Vell", 1.0, 2.0, 10, Place.Kind.CITY, "AA", List.of("t:1"), 0);

  private final Document document;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<List<Slot>> slots = new ArrayList<>();

  private Readings(String text, @Nullable String title) {
    Metadata metadata = new Metadata(title, null, null, null, null, null, "en", List.of());
    this.document = Document.ofText("x.txt", text, metadata);
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(start, start + line.length());
      String id = "s" + (sentences.size() + 1);
      sentences.add(new Sentence(id, span, line, sentences.size(), false, List.of()));
      slots.add(new ArrayList<>());
      start += line.length() + 1;
    }
  }

  static Readings text(String... lines) {
    return new Readings(String.join("\n", lines), null);
  }

  static Readings titled(String title, String... lines) {
    return new Readings(String.join("\n", lines), title);
  }

  Readings name(String wording, String canonical) {
    Span span = span(wording);
    mentions.add(new Mention.Name(span, wording, NameType.ORGANISATION, canonical));
    SlotValue value = new SlotValue.Participant(canonical, true, List.of());
    return slot(SlotKind.ACTOR, span, value);
  }

  Readings action(String wording, String lemma, String family) {
    return slot(SlotKind.ACTION, span(wording), new SlotValue.Action(lemma, family, false, false));
  }

  Readings time(String wording, String from, String to) {
    Span span = span(wording);
    TimeValue value = time(from, to);
    mentions.add(new Mention.Time(span, wording, value));
    return slot(SlotKind.TIME, span, new SlotValue.When(value));
  }

  static TimeValue time(String from, String to) {
    return new TimeValue(
        TimeValue.Type.DATE,
        from + "/" + to,
        from,
        LocalDate.parse(from),
        LocalDate.parse(to),
        false);
  }

  Readings place(String wording, Place place) {
    Span span = span(wording);
    mentions.add(new Mention.Location(span, wording, place, PlaceUse.LITERAL));
    return slot(SlotKind.PLACE, span, new SlotValue.Where(place));
  }

  Readings killed(String wording, double number) {
    Span span = span(wording);
    Quantity quantity = Quantity.exactly(Quantity.Role.KILLED, "person", number);
    mentions.add(new Mention.Count(span, wording, quantity));
    return slot(SlotKind.QUANTITY, span, new SlotValue.HowMany(quantity));
  }

  private Readings slot(SlotKind kind, Span span, SlotValue value) {
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).span().contains(span)) {
        slots.get(i).add(new Slot(kind, span, span.of(document.text()), value, false));
      }
    }
    return this;
  }

  private Span span(String wording) {
    int start = document.text().indexOf(wording);
    return new Span(start, start + wording.length());
  }

  Reading build() {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      String text = sentence.text();
      claims.add(
          new Claim(
              "c" + (i + 1),
              sentence.id(),
              List.of(sentence.span()),
              text,
              text,
              List.of(),
              slots.get(i),
              List.of()));
    }
    mentions.sort((a, b) -> a.span().compareTo(b.span()));
    return new Reading(
        new ParsedDocument(document, sentences), mentions, List.of(), List.of(), claims, List.of());
  }
}
