package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.ClauseFrame.Kind;
import org.probandum.claim.ClauseFrame.Link;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Quantity;

/// Gives each count to the predicate that it counts those of, or makes one of it where no predicate
/// does (`with 190 injured`).
final class ClauseCounts {
  private final ClauseTokens tokens;
  private final ActionLexicon lexicon;
  private final List<ClauseFrame> frames;
  private final List<ClauseGroup> groups;

  ClauseCounts(
      ClauseTokens tokens,
      ActionLexicon lexicon,
      List<ClauseFrame> frames,
      List<ClauseGroup> groups) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.frames = frames;
    this.groups = groups;
  }

  void add() {
    List<ClauseFrame> added = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Mention.Count count = tokens.count(i);
      if (count == null || (i > 0 && tokens.sameCount(i - 1, i))) {
        continue;
      }
      ClauseFrame holder =
          ClauseEvents.holder(frames, i) == null ? before(i) : ClauseEvents.holder(frames, i);
      String family = familyOf(count.value().role());
      ClauseFrame taker = taker(family, i, holder);
      if (taker != null) {
        taker.counts.add(i);
        tellOfCounted(taker, i);
      } else if (family != null && !isOfHeld(count)) {
        added.add(countFrame(family, i, holder));
      }
    }
    frames.addAll(added);
  }

  /// `12 detainees`: whoever is one was arrested before.
  private static boolean isOfHeld(Mention.Count count) {
    return count.value().role() == Quantity.Role.ARRESTED
        && count.value().unit().equals("detainee");
  }

  /// `counted 640 houses that the flood had destroyed`: the count is of what was destroyed, too.
  private void tellOfCounted(ClauseFrame taker, int at) {
    for (ClauseFrame frame : frames) {
      if (frame.link == Link.RELATIVE
          && frame.governor == taker
          && lexicon.has(taker.family, "report")
          && lexicon.has(frame.family, "effect")
          && frame.counts.isEmpty()
          && within(frame.objects, at)) {
        frame.counts.add(at);
      }
    }
  }

  private static @Nullable String familyOf(Quantity.Role role) {
    return switch (role) {
      case KILLED -> "KILL";
      case INJURED -> "INJURE";
      case MISSING -> "MISS";
      case ARRESTED -> "ARREST";
      case RELEASED -> "RELEASE";
      case DISPLACED -> "DISPLACE";
      case PARTICIPANT, PRESENT, MONEY, MEASURE, OTHER -> null;
    };
  }

  /// The last verb in front of a token, or null.
  private @Nullable ClauseFrame before(int token) {
    ClauseFrame found = null;
    for (ClauseFrame frame : frames) {
      if (frame.kind == Kind.VERB
          && frame.head < token
          && (found == null || frame.head > found.head)) {
        found = frame;
      }
    }
    return found;
  }

  /// The frame that a count belongs to, or null.
  private @Nullable ClauseFrame taker(@Nullable String family, int at, @Nullable ClauseFrame in) {
    ClauseFrame undergone = undergone(family, at);
    if (undergone != null) {
      undergone.counter = in;
      return undergone;
    }
    if (family == null) {
      return holderOfPlain(at, in);
    }
    if (in != null && (thing(in, at) || has(in, at))) {
      return in;
    }
    for (ClauseFrame frame : frames) {
      boolean mine = frame.owned.get(at) || within(frame.subjects, at);
      if (mine
          && same(family, frame.family)
          && (frame.counts.isEmpty() || frame == in)
          && frame.kind != Kind.ROLE) {
        return frame.counts.isEmpty() ? frame : null;
      }
    }
    return null;
  }

  /// `destroyed eight houses`: things, whatever else befell people in the sentence.
  private static boolean thing(ClauseFrame in, int at) {
    return in.family.equals("DESTROY") && countsObject(in, at);
  }

  private static boolean countsObject(ClauseFrame in, int at) {
    return in.objects.stream().anyMatch(g -> g.from() <= at && at < g.nominal().to());
  }

  /// `holds no prisoners`, `has 40 wounded`: how many there are, not what was done.
  private boolean has(ClauseFrame in, int at) {
    boolean holds = in.lemma.equals("have") || in.lemma.equals("hold");
    boolean participle =
        frames.stream().anyMatch(frame -> frame.link == Link.RELATIVE && frame.governor == in);
    return in.family.equals("HAVE") && holds && !participle && countsObject(in, at);
  }

  /// What those counted underwent, said apart from the count: `the prisoners freed ran into the
  /// thousands`.
  private @Nullable ClauseFrame undergone(@Nullable String family, int at) {
    for (ClauseFrame frame : frames) {
      boolean open =
          frame.kind == Kind.VERB
              && frame.passive
              && frame.counts.isEmpty()
              && frame.link == Link.RELATIVE
              && frame.head < at
              && !frame.owned.get(at);
      boolean fits =
          lexicon.has(frame.family, "toll")
              || frame.family.equals("RELEASE")
              || frame.family.equals("ARREST");
      if (open
          && fits
          && (family == null || same(family, frame.family))
          && frame.subjects.stream().anyMatch(group -> counts(at, group))) {
        return frame;
      }
    }
    return null;
  }

  /// Whether the count's unit is the head of this noun phrase or of a phrase with `of` in it.
  private boolean counts(int at, ClauseGroup group) {
    Mention.Count count = tokens.count(at);
    if (count == null || count.value().unit().isEmpty()) {
      return false;
    }
    ClauseGroup of = group.first("of");
    String unit = count.value().unit();
    return tokens.lemma(group.head()).equals(unit)
        || (of != null && tokens.lemma(of.head()).equals(unit));
  }

  /// Whether a count of this family counts those whom an action of that family befell.
  private static boolean same(String counted, String action) {
    return counted.equals(action)
        || switch (counted) {
          case "MISS" -> action.equals("ABDUCT");
          case "DISPLACE" ->
              action.equals("FLEE") || action.equals("MOVE") || action.equals("EXTRADITE");
          case "RELEASE" -> action.equals("ESCAPE");
          case "KILL" -> action.equals("EXECUTE");
          case "ARREST" -> action.equals("CHARGE") || action.equals("CONVICT");
          default -> false;
        };
  }

  private @Nullable ClauseFrame holderOfPlain(int at, @Nullable ClauseFrame in) {
    Mention.Count count = tokens.count(at);
    if (in == null || count == null) {
      return null;
    }
    if (count.value().role() == Quantity.Role.PARTICIPANT && !alone(in, at)) {
      return null;
    }
    for (ClauseFrame frame : frames) {
      if (frame.kind == Kind.NOUN && frame.owned.get(at) && frame.link == Link.INSIDE) {
        return frame;
      }
    }
    boolean measure =
        count.value().role() == Quantity.Role.MONEY
            || count.value().role() == Quantity.Role.MEASURE;
    boolean core = within(in.subjects, at) || within(in.objects, at);
    return measure || core ? in : null;
  }

  /// `Three hundred strikers have returned`: those counted do no more than this, to nobody.
  private boolean alone(ClauseFrame in, int at) {
    return in.objects.isEmpty()
        && !in.passive
        && !lexicon.has(in.family, "event")
        && within(in.subjects, at);
  }

  private static boolean within(List<ClauseGroup> groups, int at) {
    return groups.stream().anyMatch(group -> group.from() <= at && at < group.to());
  }

  private ClauseFrame countFrame(String family, int at, @Nullable ClauseFrame holder) {
    ClauseFrame frame = new ClauseFrame(Kind.COUNT, at, null);
    frame.family = family;
    frame.lemma = family.toLowerCase(Locale.ROOT);
    frame.known = true;
    frame.count = at;
    frame.counts.add(at);
    frame.governor = holder;
    frame.link = Link.INSIDE;
    int to = at;
    while (to < tokens.size() && tokens.sameCount(to, at)) {
      to++;
    }
    for (ClauseGroup group : groups) {
      if (group.from() <= at && at < group.nominal().to()) {
        to = Math.max(to, group.nominal().to());
      }
    }
    frame.take(at, to);
    frame.state = state(at, to);
    for (ClauseGroup group : groups) {
      if (frame.counted == null && group.head() < at && counts(at, group)) {
        frame.counted = group;
      }
    }
    if (holder != null) {
      frame.unreal = holder.unreal;
      frame.negated = holder.negated;
      frame.hedged = holder.hedged;
    }
    return frame;
  }

  /// The word between number and noun that says what befell those counted, or -1.
  private int state(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      if (WriterCounts.isState(tokens.lower(i)) && tokens.is(i + 1, PartOfSpeech.NOUN)) {
        return i;
      }
    }
    return -1;
  }
}
