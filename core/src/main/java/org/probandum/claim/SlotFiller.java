package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.ClauseFrame.Kind;
import org.probandum.claim.ClauseFrame.Link;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;

/// Fills the slots of the frames of one stretch. Participants by grammar, times and places by what
/// the frame owns, else by the event that it follows from.
final class SlotFiller {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
  private final List<ClauseFrame> frames;
  private final SlotParticipants participants;
  private final SlotMentions mentions;
  private final SlotRoles roles;

  SlotFiller(
      ClauseTokens tokens,
      ClauseWords words,
      ActionLexicon lexicon,
      List<ClauseFrame> frames,
      SortedMap<Span, String> references) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
    this.frames = frames;
    this.participants = new SlotParticipants(tokens, words, references);
    this.mentions = new SlotMentions(tokens, words);
    this.roles = new SlotRoles(tokens, lexicon);
  }

  /// The slots of a frame in the order of [SlotKind].
  List<Slot> fill(ClauseFrame frame) {
    List<Slot> slots = new ArrayList<>();
    ClauseFrame turned = roles.turn(frame);
    List<Slot> actors = actors(turned);
    List<Slot> targets = targets(turned);
    slots.add(action(turned));
    addAll(slots, actors);
    targets.removeIf(target -> actors.stream().anyMatch(a -> a.normal().equals(target.normal())));
    addAll(slots, targets);
    List<Slot> times = times(frame);
    addAll(slots, times);
    addAll(slots, places(frame));
    quantities(turned, slots);
    degrees(frame, slots);
    causes(frame, slots);
    return slots;
  }

  private static void addAll(List<Slot> slots, List<Slot> more) {
    for (Slot slot : more) {
      boolean known = slots.stream()
          .anyMatch(s -> s.kind() == slot.kind() && s.normal().equals(slot.normal()));
      if (!known && slots.size() < 24) {
        slots.add(slot);
      }
    }
  }

  private Slot action(ClauseFrame frame) {
    Span span = frame.verb != null && frame.kind == Kind.VERB
        ? tokens.span(frame.verb.from(), frame.verb.to())
        : tokens.span(frame.head, frame.head + 1);
    SlotValue.Action value = new SlotValue.Action(
        frame.lemma.isEmpty() ? frame.family.toLowerCase(Locale.ROOT) : frame.lemma,
        frame.family, negated(frame), frame.hedged || hedgedWords(frame));
    return new Slot(SlotKind.ACTION, span, span.of(tokens.documentText()), value, false);
  }

  private boolean negated(ClauseFrame frame) {
    boolean bySubject = frame.kind == Kind.VERB
        && (noneOf(frame.subjects) || noneOf(frame.objects));
    return frame.negated != bySubject;
  }

  private boolean noneOf(List<ClauseGroup> groups) {
    return groups.stream()
        .anyMatch(g -> words.is("negative-determiner", tokens.lower(g.from())));
  }

  private boolean hedgedWords(ClauseFrame frame) {
    for (int i = frame.owned.nextSetBit(0); i >= 0; i = frame.owned.nextSetBit(i + 1)) {
      boolean adverb = tokens.is(i, PartOfSpeech.ADV) || i == frame.head - 1;
      if (adverb && words.is("hedge", tokens.lower(i)) && Math.abs(i - frame.head) < 6) {
        return true;
      }
    }
    return false;
  }

  private List<Slot> actors(ClauseFrame frame) {
    List<Slot> slots = new ArrayList<>();
    switch (frame.kind) {
      case VERB, ROLE -> {
        if (frame.passive) {
          by(frame, slots);
        } else if ((!frame.patient || frame.family.equals("BE")) && !mere(frame)) {
          groups(SlotKind.ACTOR, doers(frame), false, slots);
        }
      }
      case NOUN -> nounActors(frame, slots);
      case COUNT -> {}
    }
    if (slots.isEmpty()) {
      groups(SlotKind.ACTOR, frame.carriedActors, true, slots);
    }
    if (slots.isEmpty() && frame.doer != null) {
      by(frame, slots);
    }
    if (slots.isEmpty() && frame.listHeader != null) {
      Slot carried = frame.listOwner
          ? participants.owner(SlotKind.ACTOR, frame.listHeader)
          : participants.slot(SlotKind.ACTOR, frame.listHeader, true);
      if (carried != null) {
        slots.add(inherited(carried));
      }
    }
    if (slots.isEmpty() && frame.event != null && frame.kind != Kind.NOUN) {
      for (Slot slot : actors(frame.event)) {
        slots.add(inherited(slot));
      }
    }
    return slots;
  }

  /// The subjects, without an event noun that only stands for what happened.
  private List<ClauseGroup> doers(ClauseFrame frame) {
    boolean effect = lexicon.has(frame.family, "toll") || lexicon.has(frame.family, "effect")
        || lexicon.has(frame.family, "event");
    return frame.subjects.stream()
        .filter(group -> !effect || !happening(group))
        .toList();
  }

  /// Whether its subject only suffered the event (`a boiler exploded, killing two`).
  private static boolean mere(ClauseFrame frame) {
    return frame.event != null && frame.event.patient && frame.link == Link.PARTICIPLE;
  }

  private boolean happening(ClauseGroup group) {
    String family = tokens.is(group.head(), PartOfSpeech.NOUN)
        ? lexicon.findNoun(tokens, group.head()) : null;
    return family != null && lexicon.has(family, "event");
  }

  private void by(ClauseFrame frame, List<Slot> slots) {
    for (ClauseGroup.ClausePart part : frame.arguments) {
      if (words.is("agent-preposition", part.preposition()) && !part.group().nominal().adverbial()) {
        groups(SlotKind.ACTOR, List.of(part.group()), false, slots);
      }
    }
  }

  private void groups(SlotKind kind, List<ClauseGroup> groups, boolean carried, List<Slot> slots) {
    for (ClauseGroup group : groups) {
      if (group.nominal().adverbial()) {
        continue;
      }
      Slot slot = participants.slot(kind, group, carried);
      if (slot != null) {
        slots.add(slot);
      }
    }
  }

  private void nounActors(ClauseFrame frame, List<Slot> slots) {
    ClauseGroup group = frame.group;
    if (group == null) {
      return;
    }
    ClauseGroup by = group.first("by");
    if (by != null) {
      groups(SlotKind.ACTOR, List.of(by), false, slots);
      return;
    }
    ClauseGroup of = group.first("of");
    boolean owned = lexicon.has(frame.family, "owned") && of == null;
    Slot owner = owned ? null : participants.owner(SlotKind.ACTOR, group);
    if (owner != null) {
      slots.add(owner);
    } else if (of != null && lexicon.has(frame.family, "doer")) {
      groups(SlotKind.ACTOR, List.of(of), false, slots);
    } else {
      modifiers(SlotKind.ACTOR, frame, slots);
    }
  }

  /// A group's or person's name in front of an event noun: `the TTP attack`.
  private void modifiers(SlotKind kind, ClauseFrame frame, List<Slot> slots) {
    ClauseGroup group = frame.group;
    if (group == null) {
      return;
    }
    boolean undergoes = lexicon.has(frame.family, "owned");
    for (int i = group.from(); i < group.head(); i++) {
      Mention.Name name = tokens.name(i);
      boolean doer = name != null
          && (name.type() == NameType.ORGANISATION || name.type() == NameType.PERSON);
      if (doer && name != null && undergoes == (kind == SlotKind.TARGET)
          && i >= group.nominal().ownerTo()) {
        slots.add(new Slot(kind, name.span(), name.text(),
            new SlotValue.Participant(name.canonical(), true,
                List.of(name.canonical().toLowerCase(Locale.ROOT))), false));
        return;
      }
    }
  }

  private List<Slot> targets(ClauseFrame frame) {
    List<Slot> slots = new ArrayList<>();
    switch (frame.kind) {
      case VERB, ROLE -> verbTargets(frame, slots);
      case NOUN -> nounTargets(frame, slots);
      case COUNT -> countTarget(frame, slots);
    }
    return slots;
  }

  private void verbTargets(ClauseFrame frame, List<Slot> slots) {
    if (frame.passive || (frame.patient && !frame.family.equals("BE"))) {
      groups(SlotKind.TARGET, frame.subjects, false, slots);
    } else {
      groups(SlotKind.TARGET, frame.objects.stream().filter(g -> !light(frame, g)).toList(),
          false, slots);
    }
    if (slots.isEmpty()) {
      prepositional(frame, slots);
    }
  }

  /// An object that is part of the action's own wording: `claimed responsibility`, `lost his life`.
  private boolean light(ClauseFrame frame, ClauseGroup group) {
    ActionLexicon.Match match =
        frame.kind == Kind.VERB ? lexicon.findVerb(tokens, frame.head, tokens.size()) : null;
    return match != null && match.words() > 1 && match.last() == group.head()
        && !(frame.family.equals("CLAIM_RESPONSIBILITY") && happening(group))
        && !tokens.lemma(group.head()).equals("power");
  }

  private void prepositional(ClauseFrame frame, List<Slot> slots) {
    for (ClauseGroup.ClausePart part : frame.arguments) {
      boolean fits = switch (part.preposition()) {
        case "at", "on", "against", "into", "behind" -> true;
        case "for", "to", "with", "from", "of", "in", "as" -> !frame.passive;
        default -> false;
      };
      int head = part.group().head();
      boolean setting = placed(part.group()) || tokens.time(head) != null || geographic(head)
          || (part.preposition().equals("in") && tokens.name(head) == null);
      fits &= part.at() == 0 || !tokens.lower(part.at() - 1).equals("because");
      if ((fits && !setting && part.at() > frame.head && !happening(part.group()))
          || (fits && lexicon.has(frame.family, "outer") && part.at() > frame.head && !setting)) {
        groups(SlotKind.TARGET, List.of(part.group()), false, slots);
        if (!slots.isEmpty()) {
          return;
        }
      }
    }
  }

  private boolean placed(ClauseGroup group) {
    int end = happening(group) ? group.from() : group.to();
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
      boolean example = words.is("example-preposition", part.preposition()) && !slots.isEmpty()
          && tokens.name(part.group().head()) != null;
      if (example && slots.getLast().span().end() == tokens.token(part.at() - 1).span().end()) {
        slots.clear();
        groups(SlotKind.TARGET, List.of(part.group()), false, slots);
        continue;
      }
      boolean fits = words.is("target-preposition", part.preposition())
          && !(of && lexicon.has(frame.family, "doer"));
      int head = part.group().head();
      boolean setting = (tokens.literalPlace(head) && !of) || tokens.time(head) != null;
      boolean direct = part.at() == group.nominal().to() || part.at() == part.group().from();
      if (fits && !setting && (slots.isEmpty() || (of && direct))) {
        groups(SlotKind.TARGET, List.of(part.group()), false, slots);
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
      modifiers(SlotKind.TARGET, frame, slots);
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
      boolean thing = tokens.is(i, PartOfSpeech.NOUN) && tokens.time(i) == null
          && tokens.count(i) == null && !words.is("means", tokens.lemma(i));
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
      slots.add(new Slot(SlotKind.TARGET, span, span.of(tokens.documentText()),
          new SlotValue.Participant(String.join(" ", heads), false, heads), false));
    }
  }

  /// What is counted: `190 people`.
  private void countTarget(ClauseFrame frame, List<Slot> slots) {
    int from = frame.owned.nextSetBit(0);
    int to = frame.owned.length();
    List<String> heads = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (tokens.is(i, PartOfSpeech.NOUN) && lexicon.findNoun(tokens, i) == null
          && !words.is("measure-noun", tokens.lemma(i))) {
        heads.add(tokens.lemma(i));
      }
    }
    if (heads.isEmpty() && frame.counted != null) {
      groups(SlotKind.TARGET, List.of(frame.counted), false, slots);
      return;
    }
    if (!heads.isEmpty()) {
      Span span = tokens.span(from, to);
      slots.add(new Slot(SlotKind.TARGET, span, span.of(tokens.documentText()),
          new SlotValue.Participant(String.join(" ", heads), false, heads), false));
    }
  }

  /// Times in its own words, else those of the event or clause that they hold for.
  private List<Slot> times(ClauseFrame frame) {
    return inheriting(frame, this::ownTimes, 0);
  }

  private List<Slot> places(ClauseFrame frame) {
    return inheriting(frame, this::ownPlaces, 0);
  }

  private interface Own {
    List<Slot> of(ClauseFrame frame);
  }

  private List<Slot> inheriting(ClauseFrame frame, Own own, int depth) {
    List<Slot> found = own.of(frame);
    if (!found.isEmpty() || depth > 4) {
      return found;
    }
    ClauseFrame from = frame.event != null ? frame.event : source(frame);
    if (from != null && from != frame) {
      List<Slot> carried = inheriting(from, own, depth + 1);
      return carried.stream().map(slot -> carry(slot, frame)).toList();
    }
    return List.of();
  }

  /// The frame whose time and place hold for this one as well.
  private @Nullable ClauseFrame source(ClauseFrame frame) {
    ClauseFrame governor = frame.governor;
    if (frame.counter != null && frame.counter != frame) {
      return frame.counter;
    }
    if (governor == null && lexicon.has(frame.family, "toll")) {
      return joined(frame);
    }
    if (governor == null || lexicon.has(governor.family, "report")
        || lexicon.has(governor.family, "outer")) {
      return null;
    }
    boolean shared = switch (frame.link) {
      case COORDINATED -> governor.kind == Kind.VERB;
      case MAIN -> governor.link == Link.TEMPORAL;
      case INSIDE -> frame.outcome || frame.kind == Kind.COUNT;
      case PARTICIPLE -> frame.verb != null && !frame.passive;
      case OCCASION, RELATIVE, COMPLEMENT, TEMPORAL, ITEM -> false;
    };
    if (shared && frame.outcome && governor.governor != null
        && governor.link != Link.COMPLEMENT) {
      return governor.governor;
    }
    return shared ? governor : null;
  }

  /// The last of `killed A and injured B in C`, where the place behind it holds for both.
  private @Nullable ClauseFrame joined(ClauseFrame frame) {
    for (ClauseFrame other : frames) {
      boolean same = other.governor == frame && other.link == Link.COORDINATED;
      if (same && (lexicon.has(other.family, "toll") || other.family.equals("ABDUCT"))
          && (!ownTimes(other).isEmpty() || !ownPlaces(other).isEmpty())) {
        return other;
      }
    }
    return null;
  }

  private Slot carry(Slot slot, ClauseFrame frame) {
    int start = slot.span().start();
    for (int i = frame.owned.nextSetBit(0); i >= 0; i = frame.owned.nextSetBit(i + 1)) {
      if (tokens.token(i).span().start() == start) {
        return slot;
      }
    }
    return inherited(slot);
  }

  static Slot inherited(Slot slot) {
    return new Slot(slot.kind(), slot.span(), slot.text(), slot.value(), true);
  }

  private List<Slot> ownTimes(ClauseFrame frame) {
    List<Slot> found = mentions.times(outsideEvents(frame));
    if (found.isEmpty() && !lexicon.has(frame.family, "outer")) {
      return mentions.times(frame.owned);
    }
    return found;
  }

  private List<Slot> ownPlaces(ClauseFrame frame) {
    boolean object = switch (frame.family) {
      case "ATTACK", "INVADE", "CONTROL", "LOSE", "LEAVE", "FLOOD", "QUAKE", "MOVE", "EXPAND",
          "CROSS", "WITHDRAW", "DESTROY", "DAMAGE" -> true;
      default -> false;
    };
    BitSet own = outsideEvents(frame);
    BitSet all = (BitSet) frame.owned.clone();
    if (frame.family.equals("BE") && (frame.copula() || frame.kind == Kind.ROLE)) {
      own.andNot(described(frame));
      all.andNot(described(frame));
    }
    List<Slot> found = mentions.places(own, frame, object);
    return found.isEmpty() ? mentions.places(all, frame, object) : found;
  }

  /// What the subject is said to be: a place in it says what, not where.
  private static BitSet described(ClauseFrame frame) {
    BitSet bits = new BitSet();
    frame.objects.forEach(group -> bits.set(group.from(), group.to()));
    return bits;
  }

  /// The frame's tokens that are in no event noun's phrase of its own.
  private BitSet outsideEvents(ClauseFrame frame) {
    BitSet own = (BitSet) frame.owned.clone();
    for (ClauseFrame other : frames) {
      if (other != frame && other.kind == Kind.NOUN && other.governor == frame) {
        own.andNot(other.owned);
      }
    }
    return own;
  }

  private void quantities(ClauseFrame frame, List<Slot> slots) {
    for (int at : frame.counts) {
      Mention.Count count = tokens.count(at);
      if (count != null) {
        addAll(slots, List.of(new Slot(SlotKind.QUANTITY, count.span(), count.text(),
            new SlotValue.HowMany(count.value()), false)));
      }
    }
  }

  private void degrees(ClauseFrame frame, List<Slot> slots) {
    BitSet own = outsideEvents(frame);
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      boolean free = tokens.count(i) == null && tokens.time(i) == null && tokens.name(i) == null;
      boolean word = switch (tokens.token(i).partOfSpeech()) {
        case ADV, ADJ, DET, PRON -> true;
        case NOUN -> i + 1 < tokens.size() && tokens.lower(i + 1).equals("of");
        default -> false;
      };
      if (free && word && words.is("degree", tokens.lower(i))) {
        Span span = tokens.token(i).span();
        addAll(slots, List.of(new Slot(SlotKind.DEGREE, span, tokens.token(i).text(),
            new SlotValue.Wording(tokens.lower(i)), false)));
      }
    }
  }

  private void causes(ClauseFrame frame, List<Slot> slots) {
    for (ClauseGroup cause : frame.causes) {
      cause(tokens.span(cause.from(), participants.end(cause)), slots, true);
    }
    for (ClauseFrame other : frames) {
      if (other.governor == frame && other.subordinator.equals("because")) {
        cause(tokens.span(other.owned.nextSetBit(0), other.owned.length()), slots, true);
      }
    }
    for (ClauseGroup.ClausePart part : frame.arguments) {
      int at = part.at();
      String before = at > 0 ? tokens.lower(at - 1) : "";
      boolean causal = part.preposition().equals("because")
          || (part.preposition().equals("of") && (before.equals("because")
              || before.equals("result")))
          || (part.preposition().equals("to") && (before.equals("due") || before.equals("owing")));
      ClauseGroup result = tokens.lemma(part.group().head()).equals("result")
          && part.preposition().equals("as") ? part.group().first("of") : null;
      if (result != null) {
        cause(tokens.span(result.from(), participants.end(result)), slots, false);
      }
      if (causal) {
        cause(tokens.span(part.group().from(), participants.end(part.group())), slots, false);
      }
    }
  }

  private void cause(Span span, List<Slot> slots, boolean carried) {
    String wording = span.of(tokens.documentText());
    addAll(slots, List.of(new Slot(SlotKind.CAUSE, span, wording,
        new SlotValue.Wording(lemmas(span)), carried)));
  }

  private String lemmas(Span span) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (span.contains(tokens.token(i).span()) && !tokens.is(i, PartOfSpeech.DET)) {
        out.append(out.isEmpty() ? "" : " ").append(tokens.lemma(i).toLowerCase(Locale.ROOT));
      }
    }
    return out.toString();
  }
}
