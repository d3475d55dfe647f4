package org.probandum.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Makes pairs by changing one slot of a claim that stands in a text, by a seed: as many of each
/// kind as there can be. Nothing here is shared with the making of training data.
final class SlotChanges {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
  private static final Pattern AUXILIARY =
      Pattern.compile("\\b(?:is|was|are|were|has|had|have|will|would|can|could)\\b");
  private static final List<String> WORDS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens");
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  /// Actions that are the same from both sides.
  private static final Set<String> MUTUAL =
      Set.of("meet", "marry", "talk", "fight", "clash", "agree", "join", "be", "have", "debate");

  private final Random random;
  private final Map<SlotKind, List<String>> known = new EnumMap<>(SlotKind.class);

  SlotChanges(long seed) {
    this.random = new Random(seed);
  }

  /// At most so many changes of the claims of these texts, the kinds as even as can be.
  List<SlotChange> of(List<Reading> readings, int count) {
    readings.forEach(reading -> reading.claims().forEach(this::know));
    Map<SlotChange.Kind, List<SlotChange>> byKind = new EnumMap<>(SlotChange.Kind.class);
    for (Reading reading : readings) {
      for (Claim claim : reading.claims()) {
        String passage = passage(claim, reading);
        if (passage != null) {
          changes(claim, passage)
              .forEach(c -> byKind.computeIfAbsent(c.kind(), k -> new ArrayList<>()).add(c));
        }
      }
    }
    byKind.values().forEach(list -> Collections.shuffle(list, random));
    List<SlotChange> chosen = new ArrayList<>();
    for (int i = 0; chosen.size() < count && i < count; i++) {
      for (List<SlotChange> list : byKind.values()) {
        if (i < list.size() && chosen.size() < count) {
          chosen.add(list.get(i));
        }
      }
    }
    return chosen;
  }

  private void know(Claim claim) {
    for (SlotKind kind : List.of(SlotKind.PLACE, SlotKind.ACTOR, SlotKind.TARGET)) {
      for (Slot slot : claim.slots(kind)) {
        if (named(slot)) {
          known.computeIfAbsent(kind, key -> new ArrayList<>()).add(slot.text());
        }
      }
    }
  }

  private static boolean named(Slot slot) {
    boolean name =
        slot.value() instanceof SlotValue.Where
            || (slot.value() instanceof SlotValue.Participant participant && participant.named());
    return name && slot.text().length() > 3 && Character.isUpperCase(slot.text().charAt(0));
  }

  /// The claim's sentence where it holds all of the claim, else it and the one before; null where
  /// the claim is not the author's plain statement.
  private static @Nullable String passage(Claim claim, Reading reading) {
    SlotValue.Action action = claim.findAction();
    Sentence sentence = reading.findSentence(claim.sentenceId());
    int words = claim.proposition().split(" ", -1).length;
    if (action == null
        || action.negated()
        || action.hedged()
        || sentence == null
        || sentence.heading()
        || !claim.attributions().isEmpty()
        || !claim.unresolved().isEmpty()
        || words < 5
        || words > 30) {
      return null;
    }
    int at = reading.parsed().sentences().indexOf(sentence);
    String both =
        at == 0
            ? sentence.text()
            : reading.parsed().sentences().get(at - 1).text() + " " + sentence.text();
    if (holds(sentence.text(), claim.proposition())) {
      return sentence.text();
    }
    return holds(both, claim.proposition()) ? both : null;
  }

  private static boolean holds(String passage, String claim) {
    String text = passage.toLowerCase(Locale.ROOT);
    return Arrays.stream(claim.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> word.length() > 3)
        .allMatch(text::contains);
  }

  private List<SlotChange> changes(Claim claim, String passage) {
    List<SlotChange> changes = new ArrayList<>();
    for (SlotChange.Kind kind : SlotChange.Kind.values()) {
      String changed = changed(kind, claim, passage);
      if (changed != null && !changed.equals(claim.proposition())) {
        changes.add(new SlotChange(kind, claim.proposition(), changed, passage));
      }
    }
    return changes;
  }

  private @Nullable String changed(SlotChange.Kind kind, Claim claim, String passage) {
    return switch (kind) {
      case QUANTITY -> inSlot(claim, SlotKind.QUANTITY, number(claim, passage));
      case TIME -> inSlot(claim, SlotKind.TIME, time(claim, passage));
      case PLACE -> inSlot(claim, SlotKind.PLACE, other(claim, SlotKind.PLACE, passage));
      case ACTOR -> inSlot(claim, SlotKind.ACTOR, other(claim, SlotKind.ACTOR, passage));
      case TARGET -> inSlot(claim, SlotKind.TARGET, other(claim, SlotKind.TARGET, passage));
      case ROLES -> exchanged(claim);
      case NEGATION -> negated(claim.proposition());
    };
  }

  /// The proposition with the first slot of this kind in other words, or null.
  private static @Nullable String inSlot(Claim claim, SlotKind kind, @Nullable String other) {
    Slot slot = claim.findSlot(kind);
    return slot == null || other == null || slot.inherited()
        ? null
        : exchange(claim.proposition(), slot.text(), other);
  }

  private @Nullable String number(Claim claim, String passage) {
    Slot slot = claim.findSlot(SlotKind.QUANTITY);
    if (slot == null) {
      return null;
    }
    Matcher matcher = NUMBER.matcher(slot.text());
    if (matcher.find()) {
      long number = Long.parseLong(matcher.group().replace(",", ""));
      long changed = number < 20 ? number + 2 + random.nextInt(5) : number * 2 + random.nextInt(9);
      String form = matcher.group().contains(",") ? "%,d" : "%d";
      return unsaid(matcher.replaceFirst(String.format(Locale.ROOT, form, changed)), passage);
    }
    return otherWord(slot.text(), WORDS, passage);
  }

  private @Nullable String time(Claim claim, String passage) {
    Slot slot = claim.findSlot(SlotKind.TIME);
    if (slot == null) {
      return null;
    }
    Matcher year = YEAR.matcher(slot.text());
    if (year.find()) {
      int other = Integer.parseInt(year.group()) - 1 - random.nextInt(9);
      return unsaid(year.replaceFirst(String.valueOf(other)), passage);
    }
    String month = otherWord(slot.text(), MONTHS, passage);
    return month == null ? otherWord(slot.text(), DAYS, passage) : month;
  }

  private @Nullable String otherWord(String text, List<String> words, String passage) {
    for (String word : words) {
      String other = words.get(random.nextInt(words.size()));
      String changed = exchange(text, word, other);
      if (changed != null && !other.equals(word) && !passage.contains(other)) {
        return changed;
      }
    }
    return null;
  }

  private @Nullable String other(Claim claim, SlotKind kind, String passage) {
    Slot slot = claim.findSlot(kind);
    List<String> names = known.getOrDefault(kind, List.of());
    if (slot == null || !named(slot) || names.isEmpty()) {
      return null;
    }
    String last = slot.text().substring(slot.text().lastIndexOf(' ') + 1);
    String other = names.get(random.nextInt(names.size()));
    return other.contains(last) ? null : unsaid(other, passage);
  }

  private static @Nullable String unsaid(String changed, String passage) {
    return passage.contains(changed) ? null : changed;
  }

  private static @Nullable String exchanged(Claim claim) {
    Slot actor = claim.findSlot(SlotKind.ACTOR);
    Slot target = claim.findSlot(SlotKind.TARGET);
    SlotValue.Action action = claim.findAction();
    if (actor == null
        || target == null
        || action == null
        || actor.inherited()
        || target.inherited()
        || MUTUAL.contains(action.lemma())
        || actor.text().contains(target.text())
        || target.text().contains(actor.text())) {
      return null;
    }
    String held = exchange(claim.proposition(), actor.text(), "\u0001");
    String half = held == null ? null : exchange(held, target.text(), actor.text());
    return half == null ? null : exchange(half, "\u0001", target.text());
  }

  private static @Nullable String negated(String claim) {
    Matcher matcher = AUXILIARY.matcher(claim);
    return matcher.find() ? matcher.replaceFirst("$0 not") : null;
  }

  /// The text with the first occurrence of a phrase as whole words exchanged, or null without one.
  private static @Nullable String exchange(String text, String phrase, String other) {
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(phrase) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
    return matcher.find() ? matcher.replaceFirst(Matcher.quoteReplacement(other)) : null;
  }
}
