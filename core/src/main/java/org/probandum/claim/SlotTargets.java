package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.ClauseFrame.Kind;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Quantity;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;

/// Finds whom or what it was done to: the object, the subject of a passive, a phrase with a
/// preposition, or the noun in front of an event noun.
final class SlotTargets {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
  private final SlotParticipants participants;
  private final SlotPhrases phrases;

  SlotTargets(
      ClauseTokens tokens,
      ClauseWords words,
      ActionLexicon lexicon,
      SlotParticipants participants,
      SlotPhrases phrases) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
    this.participants = participants;
    this.phrases = phrases;
  }

  /// Those whom or what it was done to, in order.
  List<Slot> find(ClauseFrame frame) {
    List<Slot> slots = new ArrayList<>();
    switch (frame.kind) {
      case VERB, ROLE -> verbTargets(frame, slots);
      case NOUN -> nounTargets(frame, slots);
      case COUNT -> countTarget(frame, slots);
    }
    return slots;
  }

  private void verbTargets(ClauseFrame frame, List<Slot> slots) {
    if (frame.family.equals("BLAME")) {
      frame.arguments.stream()
          .filter(part -> part.preposition().equals("on") && part.at() > frame.head)
          .forEach(part -> phrases.groups(SlotKind.TARGET, List.of(part.group()), false, slots));
    }
    List<ClauseGroup> objects = frame.objects.stream().filter(g -> !money(g)).toList();
    if (objects.isEmpty() && !frame.objects.isEmpty()) {
      takers(frame, slots);
      objects = frame.objects;
    }
    if (frame.passive || (frame.patient && !frame.family.equals("BE"))) {
      phrases.groups(SlotKind.TARGET, frame.subjects, false, slots);
    } else if (slots.isEmpty()) {
      phrases.groups(
          SlotKind.TARGET,
          objects.stream()
              .map(g -> light(frame, g) ? whose(g) : g)
              .filter(Objects::nonNull)
              .map(ClauseGroup.class::cast)
              .toList(),
          false,
          slots);
    }
    if (slots.isEmpty()) {
      prepositional(frame, slots);
    }
  }

  private boolean money(ClauseGroup group) {
    Mention.Count count = tokens.count(group.head());
    return count != null && count.value().role() == Quantity.Role.MONEY;
  }

  /// Who got the money: `gave 12 million crowns to the refugees`.
  private void takers(ClauseFrame frame, List<Slot> slots) {
    frame.arguments.stream()
        .filter(part -> part.preposition().equals("to") && part.at() > frame.head)
        .filter(part -> tokens.time(part.group().head()) == null)
        .forEach(part -> phrases.groups(SlotKind.TARGET, List.of(part.group()), false, slots));
  }

  /// What `of` names directly behind a light object: `broke the back of the gang`.
  private static @Nullable ClauseGroup whose(ClauseGroup light) {
    List<ClauseGroup.ClausePart> parts = light.parts();
    boolean direct = !parts.isEmpty() && parts.getFirst().preposition().equals("of");
    return direct ? parts.getFirst().group() : null;
  }

  /// An object that is part of the action's own wording: `claimed responsibility`, `lost his life`.
  private boolean light(ClauseFrame frame, ClauseGroup group) {
    ActionLexicon.Match match =
        frame.kind == Kind.VERB ? lexicon.findVerb(tokens, frame.head, tokens.size()) : null;
    return match != null
        && match.words() > 1
        && match.last() == group.head()
        && !(frame.family.equals("CLAIM_RESPONSIBILITY") && phrases.happening(group))
        && !tokens.lemma(group.head()).equals("power");
  }

  private void prepositional(ClauseFrame frame, List<Slot> slots) {
    for (ClauseGroup.ClausePart part : frame.arguments) {
      boolean fits =
          switch (part.preposition()) {
            case "at", "on", "against", "into", "behind" -> true;
            case "about" -> frame.family.equals("COMPLAIN");
            case "for", "to", "with", "from", "of", "in", "as" -> !frame.passive;
            default -> false;
          };
      int head = part.group().head();
      boolean setting =
          placed(part.group())
              || tokens.time(head) != null
              || geographic(head)
              || (part.preposition().equals("in") && tokens.name(head) == null);
      fits &= frame.objects.isEmpty() || part.at() != frame.particle + 1;
      fits &= part.at() == 0 || !tokens.lower(part.at() - 1).equals("because");
      if ((fits && !setting && part.at() > frame.head && !phrases.happening(part.group()))
          || (fits && lexicon.has(frame.family, "outer") && part.at() > frame.head && !setting)) {
        phrases.groups(SlotKind.TARGET, List.of(part.group()), false, slots);
        if (!slots.isEmpty()) {
          return;
        }
      }
    }
  }

  private boolean placed(ClauseGroup group) {
    int end = phrases.happening(group) ? group.from() : group.to();
    for (int i = group.from(); i < end; i++) {
      if (tokens.literalPlace(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean geographic(int at) {
    Mention.Name name = tokens.name(at);
    return name != null && name.type() == NameType.LOCATION;
  }

  private void nounTargets(ClauseFrame frame, List<Slot> slots) {
    ClauseGroup group = frame.group;
    if (group == null) {
      return;
    }
    for (ClauseGroup.ClausePart part : group.parts()) {
      boolean of = part.preposition().equals("of");
      boolean example =
          words.is("example-preposition", part.preposition())
              && !slots.isEmpty()
              && tokens.name(part.group().head()) != null;
      if (example && slots.getLast().span().end() == tokens.token(part.at() - 1).span().end()) {
        slots.clear();
        phrases.groups(SlotKind.TARGET, List.of(part.group()), false, slots);
        continue;
      }
      boolean linked =
          frame.family.equals("LINK")
              && (part.preposition().equals("with") || part.preposition().equals("to"));
      boolean fits =
          linked
              || (words.is("target-preposition", part.preposition())
                  && !(of && lexicon.has(frame.family, "doer")));
      int head = part.group().head();
      boolean setting = (tokens.literalPlace(head) && !of) || tokens.time(head) != null;
      boolean direct = part.at() == group.nominal().to() || part.at() == part.group().from();
      if (fits && !setting && (slots.isEmpty() || (of && direct))) {
        phrases.groups(SlotKind.TARGET, List.of(part.group()), false, slots);
      }
      if (of && slots.isEmpty() && tokens.literalPlace(head)) {
        return;
      }
    }
    if (slots.isEmpty() && lexicon.has(frame.family, "owned") && group.first("of") == null) {
      Slot owner = participants.owner(SlotKind.TARGET, group);
      if (owner != null) {
        slots.add(owner);
        return;
      }
      phrases.modifiers(SlotKind.TARGET, frame, slots);
    }
    if (slots.isEmpty()) {
      compound(frame, group, slots);
    }
  }

  /// Nouns in front of an event noun: `the mosque bombing`, `the factory fire`.
  private void compound(ClauseFrame frame, ClauseGroup group, List<Slot> slots) {
    if (!lexicon.has(frame.family, "event")) {
      return;
    }
    int start = -1;
    int from = Math.max(group.from(), group.nominal().ownerTo());
    for (int i = from; i < group.head(); i++) {
      boolean thing =
          tokens.is(i, PartOfSpeech.NOUN)
              && tokens.time(i) == null
              && tokens.count(i) == null
              && !words.is("means", tokens.lemma(i));
      if (thing && start < 0) {
        start = i;
      } else if (!thing && start >= 0) {
        start = -1;
      }
    }
    if (start >= 0) {
      List<String> heads = new ArrayList<>();
      for (int i = start; i < group.head(); i++) {
        heads.add(tokens.lemma(i));
      }
      Span span = tokens.span(start, group.head());
      slots.add(
          new Slot(
              SlotKind.TARGET,
              span,
              span.of(tokens.documentText()),
              new SlotValue.Participant(String.join(" ", heads), false, heads),
              false));
    }
  }

  /// What is counted: `190 people`.
  private void countTarget(ClauseFrame frame, List<Slot> slots) {
    int from = frame.owned.nextSetBit(0);
    int to = frame.owned.length();
    List<String> heads = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (tokens.is(i, PartOfSpeech.NOUN)
          && lexicon.findNoun(tokens, i) == null
          && !words.is("measure-noun", tokens.lemma(i))) {
        heads.add(tokens.lemma(i));
      }
    }
    if (heads.isEmpty() && frame.counted != null) {
      phrases.groups(SlotKind.TARGET, List.of(frame.counted), false, slots);
      return;
    }
    if (!heads.isEmpty()) {
      Span span = tokens.span(from, to);
      slots.add(
          new Slot(
              SlotKind.TARGET,
              span,
              span.of(tokens.documentText()),
              new SlotValue.Participant(String.join(" ", heads), false, heads),
              false));
    }
  }
}
