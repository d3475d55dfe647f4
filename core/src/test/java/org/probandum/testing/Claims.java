package org.probandum.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Place;
import org.probandum.model.Quantity;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.model.TimeValue;

/// Builds a claim from a short notation, one slot after another separated by `;`: `KILL; by the
/// storm; of worshipper; at Brod; on 2019-06; count KILLED person >60`.
///
/// - the first part is the action's family; `not KILL` is negated, `maybe KILL` hedged
/// - `by X`, `of X`: actor and target; a capital makes it a name
/// - `at X`: one of the places of [#PLACES]
/// - `on D`: an EDTF day, month or year; `on ~D` is approximate
/// - `count ROLE unit N`, with `>N`, `>=N`, `A..B`
/// - `doc X`, `degree X`, `cause X`: wording
public final class Claims {
  /// Invented places: Brod and Lug lie in the province of Posavina, Kamen in Zagora.
  public static final Map<String, Place> PLACES =
      Map.of(
          "Posavina", place("x:posavina", "Posavina", Place.Kind.PROVINCE, List.of("x:land")),
          "Zagora", place("x:zagora", "Zagora", Place.Kind.PROVINCE, List.of("x:land")),
          "Brod", place("x:brod", "Brod", Place.Kind.CITY, List.of("x:posavina", "x:land")),
          "Lug", place("x:lug", "Lug", Place.Kind.CITY, List.of("x:posavina", "x:land")),
          "Kamen", place("x:kamen", "Kamen", Place.Kind.CITY, List.of("x:zagora", "x:land")));

  private Claims() {}

  /// The claim that the notation describes.
  public static Claim of(String id, String notation) {
    List<Slot> slots = new ArrayList<>();
    String[] parts = notation.split(";", -1);
    slots.add(action(parts[0].strip()));
    Arrays.stream(parts).skip(1).map(String::strip).map(Claims::slot).forEach(slots::add);
    slots.sort(java.util.Comparator.comparing(Slot::kind));
    return new Claim(
        id, "s1", List.of(new Span(0, 10)), "0123456789", notation, List.of(), slots, List.of());
  }

  /// The same claim with attributions.
  public static Claim attributed(Claim claim, Integer... attributions) {
    return new Claim(
        claim.id(),
        claim.sentenceId(),
        claim.spans(),
        claim.text(),
        claim.proposition(),
        List.of(attributions),
        claim.slots(),
        claim.unresolved());
  }

  private static Slot action(String text) {
    boolean negated = text.startsWith("not ");
    boolean hedged = text.startsWith("maybe ");
    String family = text.replaceFirst("^(not|maybe) ", "");
    return slot(
        SlotKind.ACTION,
        text,
        new SlotValue.Action(family.toLowerCase(Locale.ROOT), family, negated, hedged));
  }

  private static Slot slot(String part) {
    int space = part.indexOf(' ');
    String key = part.substring(0, space);
    String rest = part.substring(space + 1);
    return switch (key) {
      case "by" -> slot(SlotKind.ACTOR, rest, participant(rest));
      case "of" -> slot(SlotKind.TARGET, rest, participant(rest));
      case "at" -> slot(SlotKind.PLACE, rest, new SlotValue.Where(knownPlace(rest)));
      case "on" -> slot(SlotKind.TIME, rest, new SlotValue.When(time(rest)));
      case "count" -> slot(SlotKind.QUANTITY, rest, new SlotValue.HowMany(quantity(rest)));
      case "doc" -> slot(SlotKind.DOCUMENT, rest, new SlotValue.Wording(rest));
      case "degree" -> slot(SlotKind.DEGREE, rest, new SlotValue.Wording(rest));
      case "cause" -> slot(SlotKind.CAUSE, rest, new SlotValue.Wording(rest));
      default -> throw new IllegalArgumentException("unknown slot: " + part);
    };
  }

  private static Slot slot(SlotKind kind, String text, SlotValue value) {
    return new Slot(kind, new Span(0, 1), text, value, false);
  }

  private static SlotValue.Participant participant(String words) {
    boolean named = Character.isUpperCase(words.charAt(0));
    List<String> heads = List.of(words.toLowerCase(Locale.ROOT).split(" ", -1));
    return new SlotValue.Participant(named ? words : String.join(" ", heads), named, heads);
  }

  private static Place knownPlace(String name) {
    @Nullable Place place = PLACES.get(name);
    if (place == null) {
      throw new IllegalArgumentException("unknown place: " + name);
    }
    return place;
  }

  private static Place place(String id, String name, Place.Kind kind, List<String> ancestors) {
    return new Place(id, name, null, null, 5, kind, "XX", ancestors, 0);
  }

  private static TimeValue time(String edtf) {
    boolean approximate = edtf.startsWith("~");
    String plain = approximate ? edtf.substring(1) : edtf;
    LocalDate first =
        LocalDate.parse(
            switch (plain.length()) {
              case 4 -> plain + "-01-01";
              case 7 -> plain + "-01";
              default -> plain;
            });
    LocalDate last =
        switch (plain.length()) {
          case 4 -> first.plusYears(1).minusDays(1);
          case 7 -> first.plusMonths(1).minusDays(1);
          default -> first;
        };
    return new TimeValue(TimeValue.Type.DATE, plain, plain, first, last, approximate);
  }

  private static Quantity quantity(String text) {
    String[] words = text.split(" ", -1);
    Quantity.Role role = Quantity.Role.valueOf(words[0]);
    String number = words[2];
    if (number.startsWith(">=")) {
      return new Quantity(role, words[1], number(number, 2), false, null, false, false);
    }
    if (number.startsWith(">")) {
      return new Quantity(role, words[1], number(number, 1), true, null, false, false);
    }
    int dots = number.indexOf("..");
    if (dots > 0) {
      return new Quantity(
          role,
          words[1],
          Double.valueOf(number.substring(0, dots)),
          false,
          number(number, dots + 2),
          false,
          false);
    }
    return Quantity.exactly(role, words[1], Double.parseDouble(number));
  }

  private static Double number(String text, int from) {
    return Double.valueOf(text.substring(from));
  }
}
