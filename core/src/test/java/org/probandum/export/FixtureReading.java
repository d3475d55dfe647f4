package org.probandum.export;

import static org.probandum.export.FixtureTexts.ARTICLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Judgement;
import org.probandum.model.Judgement.Reason;
import org.probandum.model.Mention;
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
import org.probandum.model.Stance;
import org.probandum.model.Technique;
import org.probandum.model.TimeValue;

/// The invented article as read by hand.
final class FixtureReading {
  private FixtureReading() {}

  private static final Place PORT =
      new Place("x:port", "Port Ambry", 51.123456, -3.5, 5, Place.Kind.CITY, null, List.of(), 0);
  private static final TimeValue THIRD =
      new TimeValue(
          TimeValue.Type.DATE,
          "2021-03-03",
          "2021-03-03",
          LocalDate.of(2021, 3, 3),
          LocalDate.of(2021, 3, 3),
          false);
  private static final Quantity FOURTEEN =
      new Quantity(Quantity.Role.KILLED, "docker", 14.0, false, null, false, false);

  static Reading reading() {
    List<Sentence> sentences = sentences();
    return new Reading(
        new ParsedDocument(ARTICLE, sentences),
        mentions(),
        attributions(),
        judgements(),
        claims(),
        techniques());
  }

  private static List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    Stream.of(
            "Port Ambry: who will answer? <script>alert(1)</script>",
            "The depot in the harbour of Port Ambry blew up on 3 March 2021.",
            "The blast killed at least 14 dockers, and it wrecked the customs house.",
            "Mayor Ida Lund said that the depot had been inspected a week before the fire 🔥.",
            "Most of the crews had no training.",
            "According to the Daily Buoy, the Harbour Guild denied that it had stored fireworks"
                + " there.",
            "\"onload=\"alert(2)\" was painted on the gate & nobody <b>asked</b> why.",
            "A port inquiry counted 40 barrels of resin.",
            "They were sold to a shell company in Zephyr Town.",
            "How long must this town be a powder keg?",
            "It is a disgrace.",
            "The council meets on Mondays.")
        .forEach(text ->
            sentences.add(
                new Sentence(
                    "s" + (sentences.size() + 1),
                    span(text),
                    text,
                    sentences.size() / 3,
                    sentences.isEmpty(),
                    List.of())));
    return sentences;
  }

  private static List<Mention> mentions() {
    Span port = span("Port Ambry blew");
    Span place = new Span(port.start(), port.start() + "Port Ambry".length());
    return List.of(
        new Mention.Location(place, "Port Ambry", PORT, PlaceUse.LITERAL),
        new Mention.Time(span("3 March 2021"), "3 March 2021", THIRD),
        new Mention.Count(span("at least 14 dockers"), "at least 14 dockers", FOURTEEN),
        new Mention.Name(span("Ida Lund"), "Ida Lund", NameType.PERSON, "Ida Lund"));
  }

  private static List<Attribution> attributions() {
    return List.of(
        new Attribution(
            "s4",
            List.of(span("Mayor Ida Lund")),
            List.of(span("said that")),
            List.of(span("the depot had been inspected a week before the fire 🔥")),
            "Ida Lund",
            Stance.ASSERTS),
        new Attribution(
            "s6",
            List.of(span("the Harbour Guild")),
            List.of(span("denied that")),
            List.of(span("it had stored fireworks there")),
            "Harbour Guild",
            Stance.DENIES),
        new Attribution(
            "s6",
            List.of(span("the Daily Buoy")),
            List.of(span("According to")),
            List.of(span("the Harbour Guild denied that it had stored fireworks there")),
            "The Daily Buoy <b>",
            Stance.REPORTS));
  }

  private static List<Judgement> judgements() {
    List<Judgement> all = new ArrayList<>();
    for (int number = 1; number <= 12; number++) {
      all.add(judgement("s" + number, number));
    }
    return all;
  }

  private static Judgement judgement(String id, int number) {
    return switch (number) {
      case 1, 10 -> unchecked(id, Reason.QUESTION, "it asks; <who> and <how long> are no claims");
      case 11 -> unchecked(id, Reason.OPINION, "'disgrace' is a judgement of value");
      default -> new Judgement(id, true, null, number == 5, number < 4, "a finite past event");
    };
  }

  private static Judgement unchecked(String id, Reason reason, String why) {
    return new Judgement(id, false, reason, true, false, why);
  }

  private static List<Claim> claims() {
    return List.of(
        claim(
            "c1",
            "s2",
            "The depot in the harbour of Port Ambry blew up on 3 March 2021.",
            List.of(span("The depot in the harbour of Port Ambry blew up on 3 March 2021")),
            List.of(),
            slot(
                SlotKind.ACTION,
                "blew up",
                new SlotValue.Action("blow up", "EXPLODE", false, false)),
            slot(SlotKind.TIME, "3 March 2021", new SlotValue.When(THIRD)),
            slot(SlotKind.PLACE, "harbour of Port Ambry", new SlotValue.Where(PORT))),
        claim(
            "c2",
            "s3",
            "The blast in Port Ambry killed at least 14 dockers.",
            List.of(span("The blast killed at least 14 dockers")),
            List.of(),
            slot(SlotKind.QUANTITY, "at least 14 dockers", new SlotValue.HowMany(FOURTEEN)),
            slot(SlotKind.CAUSE, "The blast", new SlotValue.Wording("blast"))),
        claim(
            "c3",
            "s3",
            "The blast in Port Ambry wrecked the customs house.",
            List.of(span("The blast"), span("wrecked the customs house")),
            List.of()),
        claim(
            "c4",
            "s4",
            "The depot had been inspected a week before the fire.",
            List.of(span("the depot had been inspected a week before the fire 🔥")),
            List.of(0)),
        claim(
            "c5",
            "s5",
            "Most of the crews had no training.",
            List.of(span("Most of the crews had no training")),
            List.of()),
        claim(
            "c6",
            "s6",
            "The Harbour Guild had stored fireworks in the depot.",
            List.of(span("it had stored fireworks there")),
            List.of(1, 2)),
        claim(
            "c7",
            "s8",
            "A port inquiry counted 40 barrels of resin.",
            List.of(span("A port inquiry counted 40 barrels of resin")),
            List.of()),
        unresolved(
            "c8",
            "s9",
            "They were sold to a shell company in Zephyr Town.",
            span("They were sold to a shell company in Zephyr Town")));
  }

  private static List<Technique> techniques() {
    return List.of(
        new Technique(
            span("How long must this town be a powder keg?"),
            "rhetorical question",
            "it expects no answer"),
        new Technique(span("a powder keg"), "metaphor", "the town is called <a keg>"),
        new Technique(
            span("14 dockers, and it wrecked the customs house. Mayor"),
            "enumeration",
            "it crosses a sentence's end"));
  }

  private static Claim claim(
      String id,
      String sentenceId,
      String proposition,
      List<Span> spans,
      List<Integer> attributions,
      Slot... slots) {
    String text = spans.stream().reduce(Span::hull).orElseThrow().of(ARTICLE.text());
    return new Claim(
        id, sentenceId, spans, text, proposition, attributions, List.of(slots), List.of());
  }

  private static Claim unresolved(String id, String sentenceId, String proposition, Span span) {
    return new Claim(
        id,
        sentenceId,
        List.of(span),
        span.of(ARTICLE.text()),
        proposition,
        List.of(),
        List.of(),
        List.of("They"));
  }

  private static Slot slot(SlotKind kind, String words, SlotValue value) {
    return new Slot(kind, span(words), words, value, kind == SlotKind.CAUSE);
  }

  private static Span span(String words) {
    return FixtureTexts.span(ARTICLE, words);
  }

  /// The claim with this id, or null where the article has none.
  static @Nullable Claim findClaim(Reading reading, String id) {
    return reading.claims().stream()
        .filter(claim -> claim.id().equals(id))
        .findFirst()
        .orElse(null);
  }
}
