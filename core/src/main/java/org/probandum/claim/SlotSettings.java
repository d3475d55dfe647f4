package org.probandum.claim;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.ClauseFrame.Kind;
import org.probandum.claim.ClauseFrame.Link;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Slot;
import org.probandum.model.TimeValue;

/// Finds when and where: in the frame's own words, else in those of the event or clause whose time
/// and place hold for it too.
final class SlotSettings {
  private final ClauseTokens tokens;
  private final ActionLexicon lexicon;
  private final List<ClauseFrame> frames;
  private final SlotMentions mentions;

  SlotSettings(
      ClauseTokens tokens, ClauseWords words, ActionLexicon lexicon, List<ClauseFrame> frames) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.frames = frames;
    this.mentions = new SlotMentions(tokens, words);
  }

  /// Times in its own words, else those of the event or clause that they hold for, but not beside a
  /// time of its own without a date: `was charged in 2014 and extradited this year`.
  List<Slot> times(ClauseFrame frame) {
    return saysWhen(frame) ? ownTimes(frame) : inheriting(frame, this::ownTimes, 0);
  }

  private boolean saysWhen(ClauseFrame frame) {
    return frame.verb != null
        && frame.owned.stream()
            .mapToObj(tokens::time)
            .anyMatch(time ->
                time != null
                    && !time.value().dated()
                    && time.value().type() == TimeValue.Type.DATE);
  }

  List<Slot> places(ClauseFrame frame) {
    return inheriting(frame, this::ownPlaces, 0).stream()
        .filter(slot -> !(slot.inherited() && ofWay(slot)))
        .toList();
  }

  /// `died when their boat sank on the way from Cuba`: where a way begins or ends is not where
  /// people died.
  private boolean ofWay(Slot place) {
    int at = tokens.first(place.span().start()) - 1;
    if (at > 0 && tokens.is(at, PartOfSpeech.DET)) {
      at--;
    }
    return at >= 0 && (tokens.lower(at).equals("from") || tokens.lower(at).equals("to"));
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
    if (governor == null
        || lexicon.has(governor.family, "report")
        || lexicon.has(governor.family, "outer")) {
      return null;
    }
    boolean shared =
        switch (frame.link) {
          case COORDINATED -> governor.kind == Kind.VERB && (perfect(governor) || !perfect(frame));
          case MAIN -> governor.link == Link.TEMPORAL;
          case INSIDE ->
              frame.outcome || frame.doer != null || (frame.kind == Kind.COUNT && frame.state < 0);
          case PARTICIPLE ->
              frame.verb != null && !frame.passive && frame.subjects.equals(governor.subjects);
          case OCCASION, RELATIVE, COMPLEMENT, TEMPORAL, ITEM -> false;
        };
    if (shared && frame.outcome && governor.governor != null && governor.link != Link.COMPLEMENT) {
      return governor.governor;
    }
    return shared ? governor : null;
  }

  /// `was stolen on 10 April and has not been found`: the second is not of that day.
  private boolean perfect(ClauseFrame frame) {
    return frame.verb != null
        && frame.verb.from() < frame.verb.head()
        && switch (tokens.lower(frame.verb.from())) {
          case "has", "have", "'ve" -> true;
          default -> false;
        };
  }

  /// The last of `killed A and injured B in C`, where the place behind it holds for both.
  private @Nullable ClauseFrame joined(ClauseFrame frame) {
    for (ClauseFrame other : frames) {
      boolean same = other.governor == frame && other.link == Link.COORDINATED;
      if (same
          && (lexicon.has(other.family, "toll") || other.family.equals("ABDUCT"))
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
    return SlotFiller.inherited(slot);
  }

  private List<Slot> ownTimes(ClauseFrame frame) {
    List<Slot> found = mentions.times(outsideEvents(frame));
    if (found.isEmpty() && !lexicon.has(frame.family, "outer")) {
      return mentions.times(frame.owned);
    }
    return found;
  }

  private List<Slot> ownPlaces(ClauseFrame frame) {
    boolean object =
        switch (frame.family) {
          case "ATTACK",
              "INVADE",
              "CONTROL",
              "LOSE",
              "LEAVE",
              "FLOOD",
              "QUAKE",
              "MOVE",
              "EXPAND",
              "CROSS",
              "WITHDRAW",
              "DESTROY",
              "DAMAGE" ->
              true;
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
  BitSet outsideEvents(ClauseFrame frame) {
    BitSet own = (BitSet) frame.owned.clone();
    for (ClauseFrame other : frames) {
      if (other != frame && other.kind == Kind.NOUN && other.governor == frame) {
        own.andNot(other.owned);
      }
    }
    return own;
  }
}
