package org.probandum.export;

import static org.probandum.export.FixtureTexts.ARTICLE;
import static org.probandum.export.FixtureTexts.BUOY;
import static org.probandum.export.FixtureTexts.HOSTILE;
import static org.probandum.export.FixtureTexts.INQUIRY;
import static org.probandum.export.FixtureTexts.WIRE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Circumstance;
import org.probandum.model.Document;
import org.probandum.model.Ledger;
import org.probandum.model.LedgerCount;
import org.probandum.model.LedgerCount.Standing;
import org.probandum.model.Mention;
import org.probandum.model.Outcome;
import org.probandum.model.Passage;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
import org.probandum.model.Quantity;
import org.probandum.model.Quantity.Role;
import org.probandum.model.Reckoning;
import org.probandum.model.Span;
import org.probandum.model.TimeValue;

/// What the invented texts count, and when and where they place it.
final class FixtureLedger {
  private static final TimeValue FIFTH = day(LocalDate.of(2021, 3, 5));
  private static final Place HOSTILE_PLACE =
      new Place(
          "x:hostile",
          "<b>Zephyr</b> & Town",
          11.2,
          -33.4,
          40,
          Place.Kind.CITY,
          null,
          List.of(),
          0);

  private FixtureLedger() {}

  static List<Ledger> ledgers() {
    LedgerCount nine =
        count(WIRE, "At least nine", atLeast(9), Standing.EARLIER, Outcome.COMPATIBLE);
    LedgerCount hospital =
        new LedgerCount(
            "c2",
            passage(BUOY, "Fourteen dockers were killed, the harbour hospital said"),
            FixtureTexts.span(BUOY, "Fourteen"),
            Quantity.exactly(Role.KILLED, "docker", 14),
            new Reckoning(Reckoning.Basis.CUMULATIVE, null, FIFTH, null, null),
            "the harbour hospital",
            List.of("the harbour hospital"),
            Standing.SAME,
            Outcome.AGREES,
            "both give <14>");
    LedgerCount sailors =
        count(
            INQUIRY, "two", Quantity.exactly(Role.KILLED, "sailor", 2), Standing.OTHER_SCOPE, null);
    LedgerCount barrels =
        count(
            HOSTILE,
            "40 barrels",
            Quantity.exactly(Role.OTHER, "<i>barrel</i>", 40),
            Standing.BESIDE,
            null);
    LedgerCount own = count(ARTICLE, "at least 14 dockers", atLeast(14), Standing.ARTICLE, null);
    return List.of(
        new Ledger(
            "n1",
            "Port Ambry <script>alert(9)</script>",
            List.of("c2"),
            List.of(nine, hospital, own, sailors, barrels)));
  }

  private static Quantity atLeast(double low) {
    return new Quantity(Role.KILLED, "docker", low, false, null, false, false);
  }

  private static LedgerCount count(
      Document document,
      String words,
      Quantity quantity,
      Standing standing,
      @Nullable Outcome outcome) {
    Span span = FixtureTexts.span(document, words);
    return new LedgerCount(
        "c2",
        new Passage(document, span),
        span,
        quantity,
        Reckoning.UNSTATED,
        null,
        List.of(),
        standing,
        outcome,
        standing == Standing.ARTICLE ? "" : "how it <lies>");
  }

  static List<Circumstance> circumstances() {
    return List.of(
        new Circumstance(
            passage(BUOY, "exploded early on Friday, 5 March"),
            List.of(new Mention.Time(FixtureTexts.span(BUOY, "5 March"), "5 March", FIFTH)),
            List.of()),
        new Circumstance(
            passage(HOSTILE, "counted \"40 barrels\" <img src=x onerror=alert(4)> of resin"),
            List.of(),
            List.of(
                new Mention.Location(
                    FixtureTexts.span(HOSTILE, "resin"),
                    "resin",
                    HOSTILE_PLACE,
                    PlaceUse.LITERAL))));
  }

  private static Passage passage(Document document, String words) {
    return new Passage(document, FixtureTexts.span(document, words));
  }

  private static TimeValue day(LocalDate day) {
    return new TimeValue(TimeValue.Type.DATE, day.toString(), day.toString(), day, day, false);
  }
}
