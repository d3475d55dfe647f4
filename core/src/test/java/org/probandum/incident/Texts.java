package org.probandum.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.DayRange;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Outcome;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Passage;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
import org.probandum.model.Quantity;
import org.probandum.model.Reading;
import org.probandum.model.Reckoning;
import org.probandum.model.Relation;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.model.Stance;
import org.probandum.model.TimeValue;
import org.probandum.model.Why;

/// Small texts, read by hand.
final class Texts {
  private Texts() {}

  /// One text whose lines are its sentences.
  static final class Text {
    private final Document document;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Attribution> attributions = new ArrayList<>();

    Text(String path, @Nullable String published, String... lines) {
      Metadata metadata = Metadata.EMPTY.withPublished(published);
      document = Document.ofText(path, String.join("\n", lines), metadata);
      for (String line : lines) {
        Span span = span(line);
        sentences.add(new Sentence("s" + (sentences.size() + 1), span, line, 0, false, List.of()));
      }
    }

    Span span(String words) {
      int start = document.text().indexOf(words);
      if (start < 0) {
        throw new IllegalArgumentException("no '" + words + "' in " + document.path());
      }
      return new Span(start, start + words.length());
    }

    Text count(String words, Quantity.Role role, double value) {
      return count(words, role, value, Reckoning.UNSTATED);
    }

    Text count(String words, Quantity.Role role, double value, Reckoning reckoning) {
      Quantity quantity = Quantity.exactly(role, "person", value);
      mentions.add(new Mention.Count(span(words), words, quantity, reckoning));
      return this;
    }

    Text time(String words, String day) {
      mentions.add(new Mention.Time(span(words), words, Texts.day(day)));
      return this;
    }

    Text place(String words, PlaceUse use) {
      mentions.add(new Mention.Location(span(words), words, Texts.place(words), use));
      return this;
    }

    Text says(String claimant, String content) {
      Span span = span(content);
      attributions.add(
          new Attribution("s1", List.of(), List.of(), List.of(span), claimant, Stance.ASSERTS));
      return this;
    }

    Reading read() {
      ParsedDocument parsed = new ParsedDocument(document, sentences);
      return new Reading(parsed, mentions, attributions, List.of(), List.of(), List.of());
    }

    /// A claim on one of its sentences.
    Claim claim(String id, int sentence, Slot... slots) {
      Sentence from = sentences.get(sentence);
      return new Claim(
          id,
          from.id(),
          List.of(from.span()),
          from.text(),
          from.text(),
          List.of(),
          List.of(slots),
          List.of());
    }

    Slot howMany(String words, Quantity.Role role, double value) {
      Quantity quantity = Quantity.exactly(role, "person", value);
      return slot(SlotKind.QUANTITY, words, new SlotValue.HowMany(quantity));
    }

    Slot when(String words, String day) {
      return slot(SlotKind.TIME, words, new SlotValue.When(Texts.day(day)));
    }

    Slot where(String words) {
      return slot(SlotKind.PLACE, words, new SlotValue.Where(Texts.place(words)));
    }

    private Slot slot(SlotKind kind, String words, SlotValue value) {
      return new Slot(kind, span(words), words, value, false);
    }

    /// A finding on one of its sentences.
    Finding finding(Relation relation, int sentence, Set<Flag> flags, Comparison... comparisons) {
      return new Finding(
          "c1",
          new Passage(document, sentences.get(sentence).span()),
          relation,
          null,
          null,
          1,
          List.of(comparisons),
          flags,
          Why.of(relation.name(), "it is so"));
    }
  }

  static Comparison compare(SlotKind slot, String passage, Outcome outcome) {
    return new Comparison(slot, "", passage, outcome, "how " + passage + " compares");
  }

  static Map<String, Reading> sources(Text... texts) {
    Map<String, Reading> sources = new TreeMap<>();
    for (Text text : texts) {
      sources.put(text.document.id(), text.read());
    }
    return sources;
  }

  static Reckoning asOf(String day) {
    return new Reckoning(Reckoning.Basis.CUMULATIVE, null, day(day), null, null);
  }

  static Reckoning by(Span who) {
    return new Reckoning(Reckoning.Basis.UNSTATED, null, null, who, null);
  }

  static Reckoning partOf(Span whole) {
    return new Reckoning(Reckoning.Basis.UNSTATED, null, null, null, whole);
  }

  private static TimeValue day(String edtf) {
    DayRange days = DayRange.find(edtf);
    LocalDate first = days == null ? null : days.first();
    LocalDate last = days == null ? null : days.last();
    return new TimeValue(TimeValue.Type.DATE, edtf, edtf, first, last, false);
  }

  private static Place place(String name) {
    return new Place("x:" + name, name, 1.0, 2.0, 5, Place.Kind.CITY, null, List.of(), 0);
  }
}
