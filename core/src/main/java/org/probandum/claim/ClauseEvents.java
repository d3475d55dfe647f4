package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.ClauseFrame.Kind;
import org.probandum.claim.ClauseFrame.Link;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Quantity;

/// Adds to the verbs of a stretch what its nouns say: events (`the bombing of a mosque`), roles in
/// apposition, and counts whose verb is none of theirs (`with 190 injured`); and settles the family
/// of each verb and which event it follows from.
final class ClauseEvents {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
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
    this.frames = frames;
    this.groups = groups;
  }

  /// All frames in the order of their first word.
  List<ClauseFrame> complete() {
    settleFamilies();
    addEvents();
    addRoles();
    addCounts();
    for (ClauseFrame frame : frames) {
      frame.event = findEvent(frame);
      frame.byEvent = frame.kind == Kind.VERB && !frame.passive
          && frame.subjects.stream().anyMatch(group -> event(group) != null && !pointsBack(group));
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
    return frames.stream().anyMatch(other -> other != frame && other.link == Link.RELATIVE
        && other.antecedent != null && frame.objects.contains(other.antecedent.root()));
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
      boolean bare = frame.event == null && frame.kind != Kind.NOUN
          && lexicon.has(frame.family, "toll");
      if (bare && only != null && frame != only) {
        frame.event = only;
      }
    }
  }

  private void settleFamilies() {
    for (int i = 0; i < frames.size(); i++) {
      ClauseFrame frame = frames.get(i);
      int limit = i + 1 < frames.size() ? frames.get(i + 1).head : tokens.size();
      ActionLexicon.Match match = lexicon.findVerb(tokens, frame.head, limit);
      if (match != null && match.words() > 1 && !frame.owned.get(match.last())) {
        match = lexicon.findVerb(tokens, frame.head, frame.head + 1);
      }
      frame.known = match != null;
      frame.patient = match != null && match.patient();
      frame.lemma = tokens.lemma(frame.head);
      frame.family = match == null ? frame.lemma.toUpperCase(Locale.ROOT) : match.family();
      special(frame);
    }
  }

  private void special(ClauseFrame frame) {
    if (frame.copula()) {
      copula(frame);
    } else if (frame.lemma.equals("claim") && frame.family.equals("SAY") && claimsDeed(frame)) {
      frame.family = "CLAIM_RESPONSIBILITY";
    } else if (frame.lemma.equals("seize") && frame.family.equals("CONTROL") && seizesThing(frame)) {
      frame.family = "CONFISCATE";
    } else if (takesPlace(frame)) {
      frame.family = "CONTROL";
      frame.known = true;
    } else if (frame.family.equals("ARREST") && frame.lemma.equals("hold") && !frame.passive) {
      frame.family = "HAVE";
    } else if (frame.lemma.equals("report") && frame.passive && frame.adjective >= 0) {
      adjective(frame);
    }
  }

  /// `took Kabul`, `captured Goma`.
  private boolean takesPlace(ClauseFrame frame) {
    List<ClauseGroup> taken = frame.passive ? frame.subjects : frame.objects;
    boolean verb = frame.lemma.equals("take") || frame.lemma.equals("capture")
        || frame.lemma.equals("hold");
    return verb && !taken.isEmpty() && (tokens.place(taken.getFirst().head()) != null
        || districts(taken.getFirst()));
  }

  private boolean seizesThing(ClauseFrame frame) {
    List<ClauseGroup> taken = frame.passive ? frame.subjects : frame.objects;
    return !taken.isEmpty() && tokens.place(taken.getFirst().head()) == null
        && !districts(taken.getFirst())
        && !tokens.lemma(taken.getFirst().head()).equals("power")
        && !tokens.lemma(taken.getFirst().head()).equals("control");
  }

  private boolean districts(ClauseGroup group) {
    return switch (tokens.lemma(group.head())) {
      case "district", "town", "city", "village", "province", "territory", "airport" -> true;
      default -> false;
    };
  }

  private boolean claimsDeed(ClauseFrame frame) {
    if (frame.hasClause) {
      return false;
    }
    if (frame.passive) {
      return true;
    }
    return frame.objects.stream()
        .anyMatch(g -> words.is("object-pronoun", tokens.lower(g.head())) || event(g) != null);
  }

  private void copula(ClauseFrame frame) {
    frame.family = "BE";
    frame.known = true;
    frame.lemma = "be";
    if (tokens.lemma(frame.head).equals("have")) {
      frame.family = "HAVE";
      frame.lemma = "have";
    }
    if (frame.adjective >= 0) {
      adjective(frame);
    }
    for (ClauseGroup.ClausePart part : frame.arguments) {
      if (part.preposition().equals("behind")) {
        frame.family = "CARRY_OUT";
      }
    }
  }

  private void adjective(ClauseFrame frame) {
    String family = lexicon.findAdjective(tokens, frame.adjective);
    if (family != null) {
      frame.family = family;
      frame.lemma = tokens.lemma(frame.adjective);
      frame.patient = true;
      frame.passive = false;
      frame.known = true;
    }
  }

  /// The family of the event that a noun phrase names, or null.
  @Nullable String event(ClauseGroup group) {
    int head = group.head();
    if ((!tokens.is(head, PartOfSpeech.NOUN) && !tokens.is(head, PartOfSpeech.VERB))
        || tokens.time(head) != null) {
      return null;
    }
    Mention.Name name = tokens.name(head);
    if (name != null && name.type() != NameType.OTHER) {
      return null;
    }
    String family = lexicon.findNoun(tokens, head);
    return family == null || words.is("role-noun", tokens.lemma(head)) ? null : family;
  }

  private @Nullable ClauseFrame holder(int token) {
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
      String family = event(group);
      if (family == null || group.to() <= group.from()) {
        continue;
      }
      ClauseFrame frame = new ClauseFrame(Kind.NOUN, group.head(), null);
      frame.group = group;
      frame.family = family;
      frame.lemma = tokens.lemma(group.head());
      frame.known = true;
      frame.take(group.from(), Math.max(group.to(), group.root().to()));
      ClauseFrame holder = holder(group.head());
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
    if (holder == null || frame.group == null || happening(frame)) {
      return false;
    }
    int at = frame.group.from() - 1;
    return at >= 0 && words.is("background-preposition", tokens.lower(at));
  }

  /// What the verb says of the event noun that is its subject or object.
  private void connect(ClauseFrame frame, @Nullable ClauseFrame holder) {
    ClauseGroup group = frame.group;
    if (holder == null || group == null) {
      return;
    }
    boolean subject = holder.subjects.contains(group);
    boolean result = holder.objects.contains(group)
        || holder.arguments.stream().anyMatch(part -> part.group() == group);
    boolean indefinite = !tokens.is(group.from(), PartOfSpeech.DET)
        || tokens.lower(group.from()).startsWith("a");
    if (holder.family.equals("CARRY_OUT") && (result || subject) && happening(frame)) {
      if (!holder.passive) {
        frame.carriedActors.addAll(holder.subjects);
      }
      frame.arguments.addAll(holder.arguments);
      frame.negated = holder.negated;
      frame.hedged = holder.hedged;
      frame.unreal = holder.unreal;
      holder.absorbed = true;
      frame.doer = holder;
    } else if (result && holder.family.equals(frame.family)) {
      frame.absorbed = true;
    } else if (holder.family.equals("OCCUR") && subject) {
      frame.arguments.addAll(holder.arguments);
      frame.owned.or(holder.owned);
      frame.negated = holder.negated;
      frame.hedged = holder.hedged;
      frame.unreal = holder.unreal;
      holder.absorbed = true;
    } else if (holder.family.equals("CAUSE") && result) {
      frame.outcome = true;
      if (!ownDeed(holder)) {
        frame.causes.addAll(holder.subjects);
      }
      frame.negated = holder.negated;
      frame.hedged = holder.hedged;
      frame.unreal = holder.unreal;
      holder.absorbed = true;
      if (holder.governor != null
          && (holder.link == Link.PARTICIPLE || holder.link == Link.RELATIVE)) {
        frame.carriedActors.addAll(holder.governor.subjects);
      }
    } else if (holder.family.equals("CAUSE") && subject && holder.passive) {
      holder.arguments.stream()
          .filter(part -> words.is("agent-preposition", part.preposition()))
          .forEach(part -> frame.causes.add(part.group()));
      frame.negated = holder.negated;
      frame.hedged = holder.hedged;
      frame.unreal = holder.unreal;
      holder.absorbed = true;
    } else if (indefinite && !subject) {
      frame.unreal = holder.unreal;
      frame.negated = holder.negated && !lexicon.has(holder.family, "outer");
    }
    frame.negated |= words.is("negative-determiner", tokens.lower(group.from()));
  }

  /// Whether somebody's own deed is said to have had this result: `police carried out a raid
  /// resulting in an arrest` tells one event, not a cause and another.
  private boolean ownDeed(ClauseFrame holder) {
    boolean clause = holder.link == Link.PARTICIPLE || holder.link == Link.RELATIVE;
    return holder.lemma.equals("result") && clause && holder.governor != null
        && !holder.governor.passive && !holder.governor.subjects.isEmpty();
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
      frame.governor = holder(subject.head());
      added.add(frame);
    }
    frames.addAll(added);
  }

  private boolean named(ClauseGroup group) {
    Mention.Name name = tokens.name(group.head());
    return name != null && name.type() != NameType.NATIONALITY;
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

  private void addCounts() {
    List<ClauseFrame> added = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Mention.Count count = tokens.count(i);
      if (count == null || (i > 0 && tokens.sameCount(i - 1, i))) {
        continue;
      }
      ClauseFrame holder = holder(i) == null ? before(i) : holder(i);
      String family = familyOf(count.value().role());
      ClauseFrame taker = taker(family, i, holder);
      if (taker != null) {
        taker.counts.add(i);
      } else if (family != null) {
        added.add(countFrame(family, i, holder));
      }
    }
    frames.addAll(added);
  }

  /// The last verb in front of a token, or null.
  private @Nullable ClauseFrame before(int token) {
    ClauseFrame found = null;
    for (ClauseFrame frame : frames) {
      if (frame.kind == Kind.VERB && frame.head < token
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
    for (ClauseFrame frame : frames) {
      boolean mine = frame.owned.get(at)
          || frame.subjects.stream().anyMatch(g -> g.from() <= at && at < g.to());
      if (mine && same(family, frame.family) && (frame.counts.isEmpty() || frame == in)
          && frame.kind != Kind.ROLE) {
        return frame.counts.isEmpty() ? frame : null;
      }
    }
    return null;
  }

  /// What those counted underwent, said apart from the count: `the prisoners freed ran into the
  /// thousands`.
  private @Nullable ClauseFrame undergone(@Nullable String family, int at) {
    for (ClauseFrame frame : frames) {
      boolean open = frame.kind == Kind.VERB && frame.passive && frame.counts.isEmpty()
          && frame.link == Link.RELATIVE && frame.head < at && !frame.owned.get(at);
      boolean fits = lexicon.has(frame.family, "toll") || frame.family.equals("RELEASE")
          || frame.family.equals("ARREST");
      if (open && fits && (family == null || same(family, frame.family))
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
    return counted.equals(action) || switch (counted) {
      case "MISS" -> action.equals("ABDUCT");
      case "DISPLACE" -> action.equals("FLEE") || action.equals("MOVE");
      case "RELEASE" -> action.equals("ESCAPE");
      case "KILL" -> action.equals("EXECUTE");
      case "ARREST" -> action.equals("CHARGE") || action.equals("CONVICT");
      default -> false;
    };
  }

  private @Nullable ClauseFrame holderOfPlain(int at, @Nullable ClauseFrame in) {
    Mention.Count count = tokens.count(at);
    if (in == null || count == null || count.value().role() == Quantity.Role.PARTICIPANT) {
      return null;
    }
    for (ClauseFrame frame : frames) {
      if (frame.kind == Kind.NOUN && frame.owned.get(at) && frame.link == Link.INSIDE) {
        return frame;
      }
    }
    boolean measure = count.value().role() == Quantity.Role.MONEY
        || count.value().role() == Quantity.Role.MEASURE;
    boolean core = in.subjects.stream().anyMatch(g -> g.from() <= at && at < g.to())
        || in.objects.stream().anyMatch(g -> g.from() <= at && at < g.to());
    return measure || core ? in : null;
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

  private boolean happening(ClauseFrame frame) {
    return lexicon.has(frame.family, "event");
  }

  /// The event that an effect on people or things follows from.
  private @Nullable ClauseFrame findEvent(ClauseFrame frame) {
    if (!lexicon.has(frame.family, "toll") && !lexicon.has(frame.family, "effect")) {
      return null;
    }
    ClauseFrame clause = frame.kind == Kind.COUNT || frame.kind == Kind.NOUN
        ? frame.governor : frame;
    for (ClauseFrame other : frames) {
      if (other != frame && other.kind == Kind.NOUN && happening(other) && other.group != null
          && (names(frame, other.group) || (clause != null && names(clause, other.group)))) {
        return other;
      }
    }
    for (ClauseFrame other : frames) {
      boolean occasion = other.kind == Kind.VERB && clause != null && other.governor == clause
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
