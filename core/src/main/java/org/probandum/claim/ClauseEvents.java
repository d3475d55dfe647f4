package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.ClauseFrame.Kind;
import org.probandum.claim.ClauseFrame.Link;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;

/// Adds to the verbs of a stretch what its nouns say: events (`the bombing of a mosque`) and roles
/// in apposition; and settles which event each predicate follows from.
final class ClauseEvents {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
  private final ClauseFamilies families;
  private final List<ClauseFrame> frames;
  private final List<ClauseGroup> groups;

  ClauseEvents(
      ClauseTokens tokens,
      ClauseWords words,
      ActionLexicon lexicon,
      List<ClauseFrame> frames,
      List<ClauseGroup> groups) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
    this.families = new ClauseFamilies(tokens, words, lexicon);
    this.frames = frames;
    this.groups = groups;
  }

  /// All frames in the order of their first word.
  List<ClauseFrame> complete() {
    families.settle(frames);
    new ClauseAmong(tokens, lexicon, frames).turn();
    addEvents();
    addRoles();
    new ClauseCounts(tokens, lexicon, frames, groups).add();
    for (ClauseFrame frame : frames) {
      frame.event = findEvent(frame);
      frame.byEvent =
          frame.kind == Kind.VERB
              && !frame.passive
              && frame.subjects.stream()
                  .anyMatch(group -> families.event(group) != null && !pointsBack(group));
      frame.frames = lexicon.has(frame.family, "report") && toldOfObject(frame);
    }
    shareEvent();
    return frames;
  }

  /// `the explosion`, with nothing that tells which.
  private boolean pointsBack(ClauseGroup group) {
    String first = tokens.lower(group.from());
    return group.to() == group.head() + 1
        && (first.equals("the") || first.equals("this") || first.equals("that"));
  }

  /// Whether a relative clause says what the object did.
  private boolean toldOfObject(ClauseFrame frame) {
    return frames.stream()
        .anyMatch(other ->
            other != frame
                && other.link == Link.RELATIVE
                && other.antecedent != null
                && frame.objects.contains(other.antecedent.root()));
  }

  /// A toll without an event of its own has that of the others in its sentence, if they agree.
  private void shareEvent() {
    ClauseFrame only = null;
    for (ClauseFrame frame : frames) {
      if (frame.event != null && only != null && only != frame.event) {
        return;
      }
      only = frame.event != null ? frame.event : only;
    }
    for (ClauseFrame frame : frames) {
      boolean bare =
          frame.event == null && frame.kind != Kind.NOUN && lexicon.has(frame.family, "toll");
      if (bare && only != null && frame != only) {
        frame.event = only;
      }
    }
  }

  static @Nullable ClauseFrame holder(List<ClauseFrame> frames, int token) {
    for (ClauseFrame frame : frames) {
      if (frame.kind == Kind.VERB && frame.owned.get(token)) {
        return frame;
      }
    }
    return null;
  }

  private void addEvents() {
    List<ClauseFrame> added = new ArrayList<>();
    for (ClauseGroup group : groups) {
      String family = families.event(group);
      if (family == null || group.to() <= group.from()) {
        continue;
      }
      ClauseFrame frame = new ClauseFrame(Kind.NOUN, group.head(), null);
      frame.group = group;
      frame.family = family;
      frame.lemma = tokens.lemma(group.head());
      frame.known = true;
      frame.take(group.from(), Math.max(group.to(), group.root().to()));
      ClauseFrame holder = holder(frames, group.head());
      frame.governor = holder;
      frame.link = holder == null ? Link.ITEM : Link.INSIDE;
      connect(frame, holder);
      frame.absorbed |= background(frame, holder);
      added.add(frame);
    }
    frames.addAll(added);
  }

  /// `after the fall of X`: said to date something else, unless it is a happening of its own.
  private boolean background(ClauseFrame frame, @Nullable ClauseFrame holder) {
    if (holder == null || frame.group == null || happening(frame) || dated(frame.group)) {
      return false;
    }
    int at = frame.group.from() - 1;
    return at >= 0 && words.is("background-preposition", tokens.lower(at));
  }

  /// Whether the phrase says when, and whose event it was.
  private boolean dated(ClauseGroup group) {
    boolean owned = group.nominal().ownerFrom() >= 0 || group.first("of") != null;
    for (int i = group.from(); owned && i < group.to(); i++) {
      if (tokens.time(i) != null) {
        return true;
      }
    }
    return false;
  }

  /// What the verb says of the event noun that is its subject or object.
  private void connect(ClauseFrame frame, @Nullable ClauseFrame holder) {
    ClauseGroup group = frame.group;
    if (holder == null || group == null) {
      return;
    }
    boolean subject = holder.subjects.contains(group);
    boolean result =
        holder.objects.contains(group)
            || holder.arguments.stream()
                .anyMatch(part -> part.group() == group && !isAgent(holder, part));
    boolean indefinite =
        !tokens.is(group.from(), PartOfSpeech.DET) || tokens.lower(group.from()).startsWith("a");
    if (holder.family.equals("CARRY_OUT") && (result || subject) && happening(frame)) {
      if (!holder.passive) {
        frame.carriedActors.addAll(holder.subjects);
      }
      frame.arguments.addAll(holder.arguments);
      speakFor(frame, holder);
      frame.doer = holder;
    } else if (result && holder.family.equals(frame.family)) {
      frame.absorbed = true;
    } else if (holder.family.equals("OCCUR") && subject) {
      frame.arguments.addAll(holder.arguments);
      frame.owned.or(holder.owned);
      speakFor(frame, holder);
    } else if (holder.family.equals("CAUSE")
        && result
        && !byPerson(holder)
        && !gave(holder, group)) {
      frame.outcome = true;
      if (!ownDeed(holder)) {
        frame.causes.addAll(holder.subjects);
      }
      speakFor(frame, holder);
      if (holder.governor != null
          && (holder.link == Link.PARTICIPLE || holder.link == Link.RELATIVE)) {
        frame.carriedActors.addAll(holder.governor.subjects);
      }
    } else if (holder.family.equals("CAUSE") && subject && holder.passive) {
      holder.arguments.stream()
          .filter(part -> isAgent(holder, part))
          .forEach(part -> frame.causes.add(part.group()));
      speakFor(frame, holder);
    } else if (indefinite && !subject) {
      frame.unreal = holder.unreal;
      frame.negated = holder.negated && !lexicon.has(holder.family, "outer");
    }
    frame.negated |= words.is("negative-determiner", tokens.lower(group.from()));
  }

  private boolean isAgent(ClauseFrame holder, ClauseGroup.ClausePart part) {
    return holder.passive && words.is("agent-preposition", part.preposition());
  }

  /// `contributed 3 million in assistance`.
  private static boolean gave(ClauseFrame holder, ClauseGroup group) {
    return holder.lemma.equals("contribute")
        && holder.arguments.stream()
            .anyMatch(part -> part.group() == group && !part.preposition().equals("to"));
  }

  /// `the mayor contributed to the victory`: somebody's deed, not a cause and its result.
  private boolean byPerson(ClauseFrame holder) {
    return holder.subjects.stream()
        .anyMatch(group -> {
          Mention.Name name = tokens.name(group.head());
          return (name != null && name.type() == NameType.PERSON)
              || words.is("person-noun", tokens.lemma(group.head()));
        });
  }

  /// The event noun says all that its verb says.
  private static void speakFor(ClauseFrame frame, ClauseFrame holder) {
    frame.negated = holder.negated;
    frame.hedged = holder.hedged;
    frame.unreal = holder.unreal;
    holder.absorbed = true;
    holder.spokenFor = true;
  }

  /// Whether somebody's own deed is said to have had this result: `police carried out a raid
  /// resulting in an arrest` tells one event, not a cause and another.
  private boolean ownDeed(ClauseFrame holder) {
    boolean clause = holder.link == Link.PARTICIPLE || holder.link == Link.RELATIVE;
    return holder.lemma.equals("result")
        && clause
        && holder.governor != null
        && !holder.governor.passive
        && !holder.governor.subjects.isEmpty();
  }

  private void addRoles() {
    List<ClauseFrame> added = new ArrayList<>();
    for (ClauseGroup group : groups) {
      ClauseGroup other = group.apposedTo();
      if (other == null) {
        continue;
      }
      boolean reverse = named(group);
      ClauseGroup subject = reverse ? group : other;
      ClauseGroup role = reverse ? other : group;
      if (!named(subject) || named(role)) {
        continue;
      }
      ClauseFrame frame = new ClauseFrame(Kind.ROLE, role.head(), null);
      frame.group = role;
      frame.subjects.add(subject);
      frame.objects.add(role);
      frame.take(subject.from(), subject.to());
      frame.take(role.from(), role.to());
      frame.family = "BE";
      frame.lemma = "be";
      frame.known = true;
      frame.governor = holder(frames, subject.head());
      added.add(frame);
    }
    frames.addAll(added);
  }

  private boolean named(ClauseGroup group) {
    Mention.Name name = tokens.name(group.head());
    return name != null && name.type() != NameType.NATIONALITY;
  }

  private boolean happening(ClauseFrame frame) {
    return lexicon.has(frame.family, "event");
  }

  /// The event that an effect on people or things follows from.
  private @Nullable ClauseFrame findEvent(ClauseFrame frame) {
    if (!lexicon.has(frame.family, "toll") && !lexicon.has(frame.family, "effect")) {
      return null;
    }
    ClauseFrame clause =
        frame.kind == Kind.COUNT || frame.kind == Kind.NOUN ? frame.governor : frame;
    for (ClauseFrame other : frames) {
      if (other != frame
          && other.kind == Kind.NOUN
          && happening(other)
          && other.group != null
          && (names(frame, other.group) || (clause != null && names(clause, other.group)))) {
        return other;
      }
    }
    for (ClauseFrame other : frames) {
      boolean occasion =
          other.kind == Kind.VERB
              && clause != null
              && other.governor == clause
              && (words.is("temporal", other.subordinator.isEmpty() ? "-" : other.subordinator)
                  || other.subordinator.equals("after"));
      if (occasion && happening(other)) {
        return other;
      }
    }
    for (int step = 0; clause != null && step < 4; step++) {
      if (clause != frame && happening(clause)) {
        return clause;
      }
      clause = clause.governor;
    }
    return null;
  }

  private static boolean names(ClauseFrame frame, ClauseGroup event) {
    return frame.owned.get(event.head())
        || frame.subjects.contains(event)
        || frame.subjects.stream().anyMatch(g -> g.root() == event.root())
        || (frame.antecedent != null && frame.antecedent.root() == event.root());
  }
}
