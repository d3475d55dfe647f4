package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;

/// Which words of a sentence say a claim, and how the claim speaks of its event.
final class ClaimWording {
  private final ActionLexicon lexicon;

  ClaimWording(ActionLexicon lexicon) {
    this.lexicon = lexicon;
  }

  BitSet wording(ClauseFrame frame, List<ClauseFrame> frames) {
    BitSet wording = (BitSet) frame.owned.clone();
    if (frame.kind != ClauseFrame.Kind.VERB || frame.whole) {
      return wording;
    }
    for (ClauseFrame other : frames) {
      boolean part = other.kind == ClauseFrame.Kind.VERB && other != frame && frame.shares != other;
      if (part && other.shares == frame && other.verb != null) {
        if (!other.inner) {
          wording.clear(other.verb.from(), other.verb.to());
        }
      } else if (part && other.governor == frame && lexicon.has(frame.family, "outer")) {
        wording.or(charge(frame, other));
      } else if (part) {
        wording.andNot(other.apart());
        wording.or(both(frame.owned, frame.subjects));
      }
    }
    if (wording.isEmpty()) {
      return (BitSet) frame.owned.clone();
    }
    restrictions(frame, wording);
    return wording;
  }

  /// What somebody is accused of, with the word that leads to it.
  private static BitSet charge(ClauseFrame frame, ClauseFrame inner) {
    BitSet bits = new BitSet();
    int from = inner.owned.nextSetBit(frame.head);
    if (inner.link == ClauseFrame.Link.COMPLEMENT && from >= 0) {
      bits.or(inner.owned);
      int before = frame.owned.previousSetBit(from);
      bits.set(before < 0 || before >= from ? from : before + 1, from);
    }
    return bits;
  }

  /// Adds the relative clauses without which it is not clear whom the claim is about.
  private static void restrictions(ClauseFrame frame, BitSet wording) {
    List<ClauseGroup> groups = new ArrayList<>(frame.subjects);
    groups.addAll(frame.objects);
    frame.arguments.forEach(part -> groups.add(part.group()));
    for (ClauseGroup group : groups) {
      ClauseGroup root = group.root();
      if (root.restrictionEnd() > 0 && wording.get(root.head())) {
        wording.set(root.restrictionFrom(), root.restrictionEnd());
      }
    }
  }

  /// Adds the name that stands in apposition behind a subject that only describes somebody: `our
  /// caretaker, Omar Dale, woke the tenants`.
  static BitSet withNames(ClauseTokens tokens, ClauseFrame frame, BitSet wording) {
    if (frame.kind != ClauseFrame.Kind.VERB || frame.subjects.size() != 1) {
      return wording;
    }
    ClauseGroup subject = frame.subjects.getFirst();
    int comma = subject.nominal().to();
    int end = comma + 1;
    while (end < tokens.size() && tokens.is(end, PartOfSpeech.PROPN)) {
      end++;
    }
    boolean apposed =
        wording.get(subject.head())
            && tokens.is(subject.head(), PartOfSpeech.NOUN)
            && isComma(tokens, comma)
            && end > comma + 1
            && tokens.name(comma + 1) != null
            && isComma(tokens, end)
            && frame.head > end
            && wording.nextSetBit(comma) > end;
    if (!apposed) {
      return wording;
    }
    BitSet more = (BitSet) wording.clone();
    more.set(comma, end + 1);
    return more;
  }

  private static boolean isComma(ClauseTokens tokens, int i) {
    return i < tokens.size() && tokens.lower(i).equals(",");
  }

  /// Gives each noun phrase the relative clause directly behind it that no claim tells.
  static void restrict(ClauseTokens tokens, List<ClauseFrame> frames, Set<ClauseFrame> told) {
    for (ClauseFrame frame : frames) {
      if (frame.opening < 0 || frame.absorbed || told.contains(frame)) {
        continue;
      }
      ClauseGroup group =
          frame.antecedent != null
              ? frame.antecedent.root()
              : frame.subjects.isEmpty() ? null : frame.subjects.getFirst().root();
      boolean piedPiping = tokens.is(frame.opening - 1, PartOfSpeech.ADP);
      int from = piedPiping ? frame.opening - 1 : frame.opening;
      int end = restrictionEnd(frame, frames, told);
      if (group != null && group.to() == from && from < end) {
        group.restrict(from, end);
      }
    }
  }

  private static int restrictionEnd(
      ClauseFrame frame, List<ClauseFrame> frames, Set<ClauseFrame> told) {
    int end = frame.owned.length();
    for (ClauseFrame other : frames) {
      boolean joined =
          other.governor == frame
              && other.link == ClauseFrame.Link.COORDINATED
              && !told.contains(other);
      end = joined ? Math.max(end, other.owned.length()) : end;
    }
    return end;
  }

  private static BitSet both(BitSet owned, List<ClauseGroup> subjects) {
    BitSet bits = new BitSet();
    subjects.forEach(group -> bits.set(group.from(), group.nominal().to()));
    bits.and(owned);
    return bits;
  }

  static List<Span> spans(ClauseTokens tokens, BitSet wording) {
    List<Span> spans = new ArrayList<>();
    for (int i = wording.nextSetBit(0); i >= 0; ) {
      int end = wording.nextClearBit(i);
      spans.add(tokens.span(i, end));
      i = wording.nextSetBit(end);
    }
    return spans;
  }

  /// The families of the events that the claim tells of: its own, and those of its nouns.
  Set<String> happenings(ClauseFrame frame, List<ClauseFrame> frames) {
    Set<String> families = new TreeSet<>();
    if (lexicon.has(frame.family, "event")) {
      families.add(frame.family);
    }
    if (frame.event != null) {
      families.add(frame.event.family);
    }
    for (ClauseFrame other : frames) {
      boolean noun =
          other.kind == ClauseFrame.Kind.NOUN
              && other.group != null
              && lexicon.has(other.family, "event");
      if (noun && other.group != null && frame.subjects.contains(other.group)) {
        families.add(other.family);
      }
    }
    return families;
  }

  /// Whether the event is named by a noun alone that points back: `the explosion`.
  static boolean bare(ClauseTokens tokens, ClauseFrame frame) {
    ClauseGroup group =
        frame.kind == ClauseFrame.Kind.NOUN
            ? frame.group
            : frame.event != null ? frame.event.group : null;
    if (group == null || group.to() > group.head() + 1) {
      return false;
    }
    for (int i = group.from(); i < group.head(); i++) {
      if (!tokens.mentions(i).isEmpty() || tokens.is(i, PartOfSpeech.NOUN)) {
        return false;
      }
    }
    return switch (tokens.lower(group.from())) {
      case "the", "this", "that" -> true;
      default -> false;
    };
  }

  /// Whether the event is spoken of as known.
  static boolean definite(ClauseTokens tokens, ClauseFrame frame) {
    ClauseGroup group =
        frame.kind == ClauseFrame.Kind.NOUN
            ? frame.group
            : frame.event != null ? frame.event.group : null;
    return group == null
        || switch (tokens.lower(group.from())) {
          case "the", "this", "that", "its", "his", "their" -> true;
          default -> false;
        };
  }
}
