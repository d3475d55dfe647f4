package org.probandum.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.probandum.model.Claim;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Says in plain words what was searched for: `"Azzam" arrest, late 2024`.
final class SearchWords {

  private SearchWords() {}

  static List<String> of(Claim claim, boolean byMeaning) {
    List<String> searches = new ArrayList<>();
    String event = joined(who(claim), whereAndWhen(claim));
    if (!event.isEmpty()) {
      searches.add(event);
    }
    String numbers = texts(claim, SlotKind.QUANTITY).collect(Collectors.joining(", "));
    if (!numbers.isEmpty()) {
      searches.add(joined(numbers, whereAndWhen(claim)));
    }
    addOtherSide(claim, searches);
    searches.add("the words of the claim");
    searches.add("the words of the claim with words of denial");
    if (byMeaning) {
      searches.add("passages near in meaning to the claim");
    }
    return List.copyOf(searches);
  }

  private static void addOtherSide(Claim claim, List<String> searches) {
    String actor = texts(claim, SlotKind.ACTOR).collect(Collectors.joining(", "));
    if (isNamed(claim, SlotKind.ACTOR)) {
      searches.add(actor + ", whatever else");
    }
    Stream<String> rest =
        Stream.of(SlotKind.TARGET, SlotKind.PLACE, SlotKind.DOCUMENT)
            .flatMap(kind -> texts(claim, kind));
    String subject = rest.distinct().collect(Collectors.joining(", "));
    if (!subject.isEmpty()) {
      searches.add(subject + ", with another actor, time or number");
    }
  }

  private static boolean isNamed(Claim claim, SlotKind kind) {
    return claim.slots(kind).stream()
        .anyMatch(slot -> slot.value() instanceof SlotValue.Participant who && who.named());
  }

  private static String who(Claim claim) {
    Stream<String> names =
        Stream.of(SlotKind.ACTOR, SlotKind.TARGET, SlotKind.DOCUMENT)
            .flatMap(kind -> claim.slots(kind).stream())
            .map(Slot::value)
            .flatMap(SearchWords::quoted)
            .distinct();
    SlotValue.Action action = claim.findAction();
    Stream<String> verb = action == null ? Stream.empty() : Stream.of(action.lemma());
    return Stream.concat(names, verb).collect(Collectors.joining(" "));
  }

  private static Stream<String> quoted(SlotValue value) {
    return switch (value) {
      case SlotValue.Participant who ->
          Stream.of(who.named() ? "\"" + who.canonical() + "\"" : who.canonical());
      case SlotValue.Wording wording -> Stream.of("\"" + wording.normal() + "\"");
      case SlotValue.Action action -> Stream.empty();
      case SlotValue.When when -> Stream.empty();
      case SlotValue.Where where -> Stream.empty();
      case SlotValue.HowMany many -> Stream.empty();
    };
  }

  private static String whereAndWhen(Claim claim) {
    return Stream.concat(texts(claim, SlotKind.PLACE), texts(claim, SlotKind.TIME))
        .collect(Collectors.joining(", "));
  }

  private static Stream<String> texts(Claim claim, SlotKind kind) {
    return claim.slots(kind).stream().map(Slot::text).distinct();
  }

  private static String joined(String a, String b) {
    return a.isEmpty() || b.isEmpty() ? a + b : a + ", " + b;
  }
}
