package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.probandum.claim.ClauseFrame.Kind;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;

/// Fills the slots of the frames of one stretch.
final class SlotFiller {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final List<ClauseFrame> frames;
  private final SlotParticipants participants;
  private final SlotActors actors;
  private final SlotTargets targets;
  private final SlotSettings settings;
  private final SlotRoles roles;

  SlotFiller(
      ClauseTokens tokens,
      ClauseWords words,
      ActionLexicon lexicon,
      List<ClauseFrame> frames,
      References references) {
    this.tokens = tokens;
    this.words = words;
    this.frames = frames;
    this.participants = new SlotParticipants(tokens, words, references);
    SlotPhrases phrases = new SlotPhrases(tokens, lexicon, participants);
    this.actors = new SlotActors(tokens, words, lexicon, participants, phrases);
    this.targets = new SlotTargets(tokens, words, lexicon, participants, phrases);
    this.settings = new SlotSettings(tokens, words, lexicon, frames);
    this.roles = new SlotRoles(tokens, lexicon);
  }

  /// The slots of a frame in the order of [SlotKind].
  List<Slot> fill(ClauseFrame frame) {
    List<Slot> slots = new ArrayList<>();
    ClauseFrame turned = roles.turn(frame);
    List<Slot> actors = this.actors.find(turned);
    List<Slot> targets = this.targets.find(turned);
    slots.add(action(turned));
    addAll(slots, actors);
    targets.removeIf(target -> actors.stream().anyMatch(a -> a.normal().equals(target.normal())));
    addAll(slots, targets);
    List<Slot> times = settings.times(frame);
    addAll(slots, times);
    addAll(slots, settings.places(frame));
    quantities(turned, slots);
    degrees(frame, slots);
    causes(frame, slots);
    return slots;
  }

  private static void addAll(List<Slot> slots, List<Slot> more) {
    for (Slot slot : more) {
      boolean known =
          slots.stream().anyMatch(s -> s.kind() == slot.kind() && s.normal().equals(slot.normal()));
      if (!known && slots.size() < 24) {
        slots.add(slot);
      }
    }
  }

  private Slot action(ClauseFrame frame) {
    Span span =
        frame.verb != null && frame.kind == Kind.VERB
            ? tokens.span(frame.verb.from(), Math.max(frame.verb.to(), frame.particle + 1))
            : tokens.span(frame.head, frame.kind == Kind.COUNT ? countEnd(frame) : frame.head + 1);
    SlotValue.Action value =
        new SlotValue.Action(
            frame.lemma.isEmpty() ? frame.family.toLowerCase(Locale.ROOT) : lemma(frame),
            frame.family,
            negated(frame),
            frame.hedged || hedgedWords(frame));
    return new Slot(SlotKind.ACTION, span, span.of(tokens.documentText()), value, false);
  }

  private String lemma(ClauseFrame frame) {
    return frame.particle < 0 ? frame.lemma : frame.lemma + ' ' + tokens.lower(frame.particle);
  }

  /// The end of a count with the word behind it that says what happened: `at least 34 dead`.
  private int countEnd(ClauseFrame frame) {
    int end = frame.head + 1;
    while (end < tokens.size() && tokens.sameCount(frame.head, end)) {
      end++;
    }
    boolean word =
        end < tokens.size()
            && tokens.text(end, end + 1).chars().allMatch(Character::isLetter)
            && !tokens.text(end, end + 1).equals("and");
    return word ? end + 1 : end;
  }

  private boolean negated(ClauseFrame frame) {
    boolean bySubject =
        frame.kind == Kind.VERB && (noneOf(frame.subjects) || noneOf(frame.objects));
    return frame.negated != bySubject;
  }

  private boolean noneOf(List<ClauseGroup> groups) {
    return groups.stream().anyMatch(g -> words.is("negative-determiner", tokens.lower(g.from())));
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

  static Slot inherited(Slot slot) {
    return new Slot(slot.kind(), slot.span(), slot.text(), slot.value(), true);
  }

  private void quantities(ClauseFrame frame, List<Slot> slots) {
    for (int at : frame.counts) {
      Mention.Count count = tokens.count(at);
      boolean others = frame.those != null && at >= frame.those.from() && at < frame.those.to();
      boolean none = at > 0 && noneOf(frame.subjects) && tokens.lower(at - 1).equals("not");
      if (count != null && !others && !none) {
        addAll(
            slots,
            List.of(
                new Slot(
                    SlotKind.QUANTITY,
                    count.span(),
                    count.text(),
                    new SlotValue.HowMany(count.value()),
                    false)));
      }
    }
  }

  private void degrees(ClauseFrame frame, List<Slot> slots) {
    BitSet own = settings.outsideEvents(frame);
    for (int i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
      boolean free = tokens.count(i) == null && tokens.time(i) == null && tokens.name(i) == null;
      boolean word =
          switch (tokens.token(i).partOfSpeech()) {
            case ADV, ADJ, DET, PRON -> true;
            case NOUN -> i + 1 < tokens.size() && tokens.lower(i + 1).equals("of");
            default -> false;
          };
      if (free && word && words.is("degree", tokens.lower(i))) {
        Span span = tokens.token(i).span();
        addAll(
            slots,
            List.of(
                new Slot(
                    SlotKind.DEGREE,
                    span,
                    tokens.token(i).text(),
                    new SlotValue.Wording(tokens.lower(i)),
                    false)));
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
      boolean causal =
          part.preposition().equals("because")
              || (part.preposition().equals("of")
                  && (before.equals("because") || before.equals("result")))
              || (part.preposition().equals("to")
                  && (before.equals("due") || before.equals("owing")));
      ClauseGroup result =
          tokens.lemma(part.group().head()).equals("result") && part.preposition().equals("as")
              ? part.group().first("of")
              : null;
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
    addAll(
        slots,
        List.of(
            new Slot(SlotKind.CAUSE, span, wording, new SlotValue.Wording(lemmas(span)), carried)));
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
