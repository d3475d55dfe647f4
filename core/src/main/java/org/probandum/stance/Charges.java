package org.probandum.stance;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.text.NameForms;

/// What one side of a fight says that the other did: `the army said that the rebels burned the
/// mill`. It is a charge, where police, a hospital or a monitor who says so is a witness. What a
/// side says of its own deeds, of its own losses, or of a storm is none.
final class Charges {
  private final StanceRules rules;

  Charges(StanceRules rules) {
    this.rules = rules;
  }

  /// Whether the statement lays a hostile deed on somebody.
  ///
  /// @param voice words of the one who says it, lower case
  /// @param side the bodies for which that one speaks, lower case
  boolean isHostile(Claim statement, List<String> voice, Set<String> side) {
    SlotValue.Action action = statement.findAction();
    List<Slot> actors = statement.slots(SlotKind.ACTOR);
    return action != null
        && !action.negated()
        && rules.isHostile(action.family())
        && actors.stream().anyMatch(this::isAdversary)
        && actors.stream().noneMatch(actor -> isOfCamp(actor, voice))
        && statement.slots(SlotKind.TARGET).stream().noneMatch(lost -> isOwnLoss(lost, voice))
        && !isThird(statement, side);
  }

  /// Whether the words are those of one that fights or of a state: `army`, `a government official`.
  /// The last one before `of` or `in` tells; an `army doctor` is none.
  boolean isSide(List<String> words) {
    List<String> own =
        words.stream()
            .takeWhile(word -> !rules.isSideEnd(word))
            .filter(word -> !word.isEmpty() && !word.equals("s"))
            .toList();
    if (own.isEmpty()) {
      return false;
    }
    String last = own.getLast();
    return isCamp(last) || (rules.isMouth(last) && own.stream().anyMatch(this::isCamp));
  }

  /// Whether the one who says it is, in the same source, one who did such deeds or whom others
  /// fight.
  boolean fights(Attribution voice, SourceReading source) {
    String name = voice.claimant();
    return !name.isBlank()
        && Character.isUpperCase(name.charAt(0))
        && source.reading().claims().stream()
            .filter(claim -> {
              SlotValue.Action action = claim.findAction();
              return action != null && rules.isHostile(action.family());
            })
            .flatMap(claim -> claim.slots(SlotKind.ACTOR).stream())
            .anyMatch(actor ->
                actor.value() instanceof SlotValue.Participant participant
                    && participant.named()
                    && NameForms.compatible(participant.canonical(), name));
  }

  /// Somebody by name or a force: neither a storm nor an unknown gunman.
  private boolean isAdversary(Slot actor) {
    return actor.value() instanceof SlotValue.Participant participant
        && participant.heads().stream().noneMatch(rules::isNature)
        && (participant.named() || participant.heads().stream().anyMatch(this::isCamp));
  }

  /// Whether somebody without a name is of the camp of the one who speaks: soldiers, beside an
  /// army.
  private boolean isOfCamp(Slot slot, List<String> voice) {
    if (!(slot.value() instanceof SlotValue.Participant participant)
        || participant.named()
        || participant.heads().isEmpty()
        || slot.text().chars().skip(1).anyMatch(Character::isUpperCase)) {
      return false;
    }
    String head = participant.heads().getLast();
    return (rules.isRegular(head) && voice.stream().anyMatch(this::isRegular))
        || (rules.isIrregular(head) && voice.stream().anyMatch(this::isIrregular));
  }

  private boolean isOwnLoss(Slot lost, List<String> voice) {
    String words = " " + lost.text().toLowerCase(Locale.ROOT) + " ";
    return words.contains(" its ") || words.contains(" their ") || isOfCamp(lost, voice);
  }

  /// Whether a state speaks of what was done in another state, and not by a state: it is a third.
  private static boolean isThird(Claim statement, Set<String> side) {
    List<String> states = side.stream().filter(name -> name.startsWith("state ")).toList();
    List<String> where =
        statement.slots(SlotKind.PLACE).stream()
            .map(slot ->
                slot.value() instanceof SlotValue.Where place
                    ? Spokespeople.state(place.place())
                    : null)
            .filter(state -> state != null)
            .map(String::valueOf)
            .toList();
    boolean byState =
        statement.slots(SlotKind.ACTOR).stream()
            .anyMatch(slot -> slot.normal().endsWith(" government"));
    return !states.isEmpty()
        && !where.isEmpty()
        && !byState
        && where.stream().noneMatch(states::contains);
  }

  private boolean isCamp(String word) {
    return isRegular(word) || isIrregular(word);
  }

  private boolean isRegular(String word) {
    return rules.isRegular(word) || rules.isRegular(singular(word));
  }

  private boolean isIrregular(String word) {
    return rules.isIrregular(word) || rules.isIrregular(singular(word));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
