package org.probandum.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.DayRange;
import org.probandum.model.Outcome;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.stance.EventComparison.ActionMatch;

/// Puts every slot of a claim beside the same slot of one statement of a source.
final class EventComparator {
  /// A count published this long after the event is taken as closed.
  private static final int SETTLED_DAYS = 60;

  private final StanceRules rules;
  private final ParticipantComparator participants;
  private final QuantityComparator quantities;
  private final BetweenSlots between;

  EventComparator(StanceRules rules) {
    Units units = Units.load();
    this.rules = rules;
    this.participants = new ParticipantComparator(units, rules);
    this.quantities = new QuantityComparator(units, new PartialCounts(rules));
    this.between = new BetweenSlots(rules);
  }

  EventComparison compare(Claim claim, Claim statement, SourceReading source) {
    return compare(claim, statement, source, null);
  }

  /// The same for a claim that was written on these days: up to then lasts what it says of the time
  /// since another.
  EventComparison compare(
      Claim claim, Claim statement, SourceReading source, @Nullable DayRange written) {
    ActionMatch action = match(claim.findAction(), statement.findAction());
    Map<SlotKind, SlotResult> results = new EnumMap<>(SlotKind.class);
    put(results, SlotKind.ACTION, action(claim, statement, action));
    for (SlotKind kind : List.of(SlotKind.ACTOR, SlotKind.TARGET)) {
      put(results, kind, participants.compare(kind, claim, statement, source));
    }
    put(results, SlotKind.TIME, TimeComparator.compare(claim, statement, source, written));
    put(results, SlotKind.PLACE, PlaceComparator.compare(claim, statement, source));
    put(
        results,
        SlotKind.QUANTITY,
        quantities.compare(
            claim.slots(SlotKind.QUANTITY),
            statement.slots(SlotKind.QUANTITY),
            new QuantityComparator.Context(
                PartialCounts.Words.of(statement, source), isFinished(claim, source))));
    put(results, SlotKind.DOCUMENT, plain(document(claim, statement, source)));
    put(results, SlotKind.DEGREE, plain(wording(SlotKind.DEGREE, claim, statement)));
    put(results, SlotKind.CAUSE, plain(wording(SlotKind.CAUSE, claim, statement)));
    between.apply(results, claim, statement, source);
    return new EventComparison(claim, statement, action, results);
  }

  /// Whether the two tell of events that could be one.
  boolean sameKind(Claim claim, Claim statement) {
    return match(claim.findAction(), statement.findAction()) != ActionMatch.OTHER;
  }

  private ActionMatch match(SlotValue.@Nullable Action ours, SlotValue.@Nullable Action theirs) {
    if (ours == null || theirs == null) {
      return ActionMatch.OTHER;
    }
    if (ours.family().equals(theirs.family())) {
      return ours.negated() == theirs.negated() ? ActionMatch.SAME : ActionMatch.OPPOSED;
    }
    if (!ours.negated() && !theirs.negated() && rules.areOpposite(ours.lemma(), theirs.lemma())) {
      return ActionMatch.OPPOSED;
    }
    boolean near = rules.findRelation(ours.family(), theirs.family()) != null;
    return near && ours.negated() == theirs.negated() ? ActionMatch.RELATED : ActionMatch.OTHER;
  }

  private @Nullable SlotResult action(Claim claim, Claim statement, ActionMatch match) {
    Slot slot = claim.findSlot(SlotKind.ACTION);
    if (slot == null) {
      return null;
    }
    Slot other = statement.findSlot(SlotKind.ACTION);
    String text = other == null ? "" : other.text();
    Outcome outcome =
        switch (match) {
          case SAME -> Outcome.AGREES;
          case OPPOSED -> Outcome.DIFFERS;
          case RELATED -> Outcome.COMPATIBLE;
          case OTHER -> Outcome.NOT_COMPARABLE;
        };
    String why =
        switch (match) {
          case SAME -> text + " is the same kind of event as " + slot.text();
          case OPPOSED ->
              Opposition.byVerb(claim, statement)
                  ? text + " is the opposite of " + slot.text()
                  : "the one says that it is so, the other that it is not";
          case RELATED -> "“" + text + "” " + related(claim, statement);
          case OTHER -> text + " is another kind of event than " + slot.text();
        };
    return SlotResult.of(new Comparison(SlotKind.ACTION, slot.text(), text, outcome, why));
  }

  private String related(Claim claim, Claim statement) {
    SlotValue.Action ours = claim.findAction();
    SlotValue.Action theirs = statement.findAction();
    String says =
        ours == null || theirs == null ? null : rules.findRelation(ours.family(), theirs.family());
    return says == null ? "does not say the same" : says;
  }

  private boolean isFinished(Claim claim, SourceReading source) {
    String kind = source.metadata().kind();
    if (kind != null) {
      for (String word : kind.toLowerCase(Locale.ROOT).split("\\W+", -1)) {
        if (rules.isRetrospective(word)) {
          return true;
        }
      }
    }
    SourceReading.Published published = source.published();
    if (published == null) {
      return false;
    }
    for (Slot slot : claim.slots(SlotKind.TIME)) {
      if (slot.value() instanceof SlotValue.When when) {
        LocalDate latest = when.time().latest();
        if (latest != null && published.earliest().isAfter(latest.plusDays(SETTLED_DAYS))) {
          return true;
        }
      }
    }
    return false;
  }

  private static @Nullable Comparison document(Claim claim, Claim statement, SourceReading source) {
    Slot slot = claim.findSlot(SlotKind.DOCUMENT);
    if (slot == null) {
      return null;
    }
    List<String> named = new ArrayList<>(source.metadata().cites());
    statement.slots(SlotKind.DOCUMENT).forEach(other -> named.add(other.normal()));
    String title = source.metadata().title();
    if (title != null) {
      named.add(title);
    }
    String symbol = letters(slot.normal());
    for (String name : named) {
      if (!symbol.isEmpty() && letters(name).contains(symbol)) {
        return new Comparison(
            SlotKind.DOCUMENT, slot.text(), name, Outcome.AGREES, "it rests on the same document");
      }
    }
    return new Comparison(
        SlotKind.DOCUMENT,
        slot.text(),
        "",
        Outcome.ABSENT,
        "the passage does not name this document");
  }

  private static @Nullable Comparison wording(SlotKind kind, Claim claim, Claim statement) {
    Slot slot = claim.findSlot(kind);
    if (slot == null) {
      return null;
    }
    for (Slot other : statement.slots(kind)) {
      if (other.normal().equals(slot.normal())) {
        return new Comparison(
            kind, slot.text(), other.text(), Outcome.AGREES, "the passage says so too");
      }
    }
    String what = kind == SlotKind.DEGREE ? "how far or how often" : "what brought it about";
    return new Comparison(
        kind, slot.text(), "", Outcome.ABSENT, "the passage does not say " + what);
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static @Nullable SlotResult plain(@Nullable Comparison comparison) {
    return comparison == null ? null : SlotResult.of(comparison);
  }

  private static void put(
      Map<SlotKind, SlotResult> results, SlotKind kind, @Nullable SlotResult result) {
    if (result != null) {
      results.put(kind, result);
    }
  }
}
