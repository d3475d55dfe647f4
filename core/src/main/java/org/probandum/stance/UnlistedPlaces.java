package org.probandum.stance;

import static org.probandum.model.Outcome.ABSENT;
import static org.probandum.model.Outcome.AGREES;
import static org.probandum.model.Outcome.COMPATIBLE;
import static org.probandum.model.Outcome.NOT_COMPARABLE;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Outcome;
import org.probandum.model.Place;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.text.NameForms;

/// Compares places that no gazetteer lists, by their names alone. One name is one place; with two
/// names it is not known whether they are one place, which neither agrees nor differs.
final class UnlistedPlaces {
  private UnlistedPlaces() {}

  /// What the listed places say, changed where a place that is not listed says more; null where the
  /// claim names no place.
  static @Nullable SlotResult compare(
      Claim claim, Claim statement, SourceReading source, @Nullable SlotResult listed) {
    List<Slot> ours = names(claim);
    List<Slot> theirs = names(statement);
    List<Place> known = PlaceComparator.places(statement.slots(SlotKind.PLACE));
    if (ours.isEmpty()) {
      boolean only = !theirs.isEmpty() && known.isEmpty();
      return listed == null || !only ? listed : besideListed(claim, theirs, listed);
    }
    if (theirs.isEmpty()) {
      return listed != null ? listed : unanswered(ours, statement, known, source);
    }
    boolean same = meet(ours, theirs);
    if (listed != null && listed.outcome() != ABSENT && (same || local(places(claim)))) {
      return listed;
    }
    return same
        ? result(AGREES, ours, theirs, "both name " + PlaceComparator.texts(theirs))
        : other(PlaceComparator.texts(ours), PlaceComparator.texts(theirs));
  }

  /// A passage that names only an unlisted place, where the claim names a listed one.
  private static SlotResult besideListed(Claim claim, List<Slot> theirs, SlotResult listed) {
    String named = PlaceComparator.texts(theirs);
    String ours = PlaceComparator.texts(claim.slots(SlotKind.PLACE));
    if (PlaceComparator.fits(listed)) {
      return PlaceComparator.noted(
          PlaceComparator.withOutcome(listed, COMPATIBLE), ", and the passage names " + named);
    }
    return local(places(claim)) ? other(ours, named) : open(ours, named);
  }

  /// A passage that names no unlisted place, where the claim names nothing else; null where it
  /// names no place at all and the claim has its own only from its context.
  private static @Nullable SlotResult unanswered(
      List<Slot> ours, Claim statement, List<Place> known, SourceReading source) {
    String named = PlaceComparator.texts(ours);
    String title = source.metadata().title();
    if (!known.isEmpty()) {
      String theirs = PlaceComparator.texts(statement.slots(SlotKind.PLACE));
      return local(known) ? other(named, theirs) : open(named, theirs);
    }
    if (title != null && ours.stream().anyMatch(slot -> title.contains(slot.text()))) {
      return result(AGREES, ours, ours, "both name " + named + " (from the source's title)");
    }
    boolean near =
        source.around(statement).stream()
            .anyMatch(
                sentence -> ours.stream().anyMatch(slot -> sentence.text().contains(slot.text())));
    if (near) {
      return result(
          COMPATIBLE, ours, ours, "both name " + named + " (from the sentences around it)");
    }
    return ours.stream().allMatch(Slot::inherited)
        ? null
        : result(ABSENT, ours, List.of(), "the passage names no place of the event");
  }

  private static SlotResult other(String ours, String theirs) {
    return new SlotResult(
        PlaceComparator.comparison(
            NOT_COMPARABLE,
            ours,
            theirs,
            theirs + " may be another place than " + ours + ", of which no gazetteer tells"),
        Set.of(),
        true);
  }

  private static SlotResult open(String ours, String theirs) {
    return SlotResult.of(
        PlaceComparator.comparison(
            ABSENT, ours, theirs, "where " + theirs + " lies to " + ours + " is not known"));
  }

  private static SlotResult result(
      Outcome outcome, List<Slot> ours, List<Slot> theirs, String why) {
    return SlotResult.of(
        PlaceComparator.comparison(
            outcome, PlaceComparator.texts(ours), PlaceComparator.texts(theirs), why));
  }

  private static boolean meet(List<Slot> ours, List<Slot> theirs) {
    return ours.stream()
        .anyMatch(our -> theirs.stream().anyMatch(their -> same(our.value(), their.value())));
  }

  /// Whether both are unlisted places of one name.
  static boolean same(SlotValue one, SlotValue other) {
    return one instanceof SlotValue.Wording a
        && other instanceof SlotValue.Wording b
        && NameForms.key(a.normal()).equals(NameForms.key(b.normal()));
  }

  private static List<Slot> names(Claim claim) {
    return claim.slots(SlotKind.PLACE).stream()
        .filter(slot -> slot.value() instanceof SlotValue.Wording)
        .toList();
  }

  private static List<Place> places(Claim claim) {
    return PlaceComparator.places(claim.slots(SlotKind.PLACE));
  }

  /// Whether one of them is so small that a place of another name hardly lies in it.
  private static boolean local(List<Place> places) {
    return places.stream().anyMatch(place -> PlaceLikeness.isLocal(place.kind()));
  }
}
