package org.probandum.mention.quantity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Quantity.Role;

/// Says what happened to those counted: a ladder of steps, the nearest and surest cue first.
final class RoleFinder {
  private static final int REACH = 16;
  private static final Set<String> STOPS = Set.of(";", ":", ".", "?", "!", "—", "–");
  private static final Set<String> SUBORDINATORS =
      Set.of("when", "because", "while", "although", "though", "if", "whereas", "unless");
  private static final Set<String> RESTRICTING = Set.of("who", "that", "which");
  private static final Set<String> PASSIVE = Set.of("be", "get", "go", "remain");
  private static final Set<String> INCLUDING = Set.of("including", "among", "plus", "includes");
  private static final Set<String> OWN_BODY = Set.of("'s", "own", "his", "her", "its", "my");

  private final Cues cues;
  private final Words words;

  RoleFinder(Cues cues, Words words) {
    this.cues = cues;
    this.words = words;
  }

  /// What is known of a count from its sentence.
  ///
  /// @param role what happened
  /// @param unit what is counted, or empty if the wording does not name it
  record Finding(Role role, String unit) {}

  /// @param previous the finding of the count before this one in the sentence, or null
  Finding find(List<Atom> atoms, List<Candidate> all, int index, @Nullable Finding previous) {
    Candidate candidate = all.get(index);
    int nounAt = candidate.after() - 1;
    Cues.Cue noun =
        candidate.after() > candidate.to() ? cues.find(Cues.Kind.NOUN, atoms, nounAt) : null;
    if (noun != null && !named(atoms, nounAt)) {
      return new Finding(noun.role(), noun.unit());
    }
    Role role = ladder(atoms, all, index, previous);
    boolean ofPersons = role == Role.ARRESTED || role == Role.RELEASED;
    boolean thing = ofPersons && words.has(Words.Kind.THING, candidate.unit());
    return new Finding(thing ? Role.OTHER : role, candidate.unit());
  }

  /// What is known of a count by its own words, where a part of it stands before: of `39 of the 42
  /// people died` only the part died.
  ///
  /// @param part what is known of both, as if the whole were told of
  Finding ofWhole(List<Atom> atoms, Candidate candidate, Finding part) {
    Cues.Cue noun = cues.find(Cues.Kind.NOUN, atoms, candidate.after() - 1);
    Role state = state(atoms, candidate);
    int next = candidate.after();
    boolean restricted = next < atoms.size() && RESTRICTING.contains(atoms.get(next).lower());
    boolean own = restricted || (noun != null && next > candidate.to());
    return own ? part : new Finding(state == null ? Role.OTHER : state, part.unit());
  }

  private Role ladder(
      List<Atom> atoms, List<Candidate> all, int index, @Nullable Finding previous) {
    Candidate candidate = all.get(index);
    Role state = state(atoms, candidate);
    if (state != null) {
      return state;
    }
    Role object = object(atoms, candidate);
    if (object != null) {
      return object;
    }
    Role subject = subject(atoms, all, index);
    if (subject != null) {
      return subject;
    }
    Role noun = nounBefore(atoms, candidate);
    if (noun != null) {
      return noun;
    }
    Role shared = shared(atoms, all, index, previous);
    if (shared != null) {
      return shared;
    }
    Cues.Cue weak = cues.find(Cues.Kind.WEAK_NOUN, candidate.unit());
    return weak == null ? Role.OTHER : weak.role();
  }

  private static boolean named(List<Atom> atoms, int at) {
    return at > 0 && OWN_BODY.contains(atoms.get(at - 1).lower());
  }

  /// `54 dead`, `12 wounded soldiers`, `20 people injured`.
  private @Nullable Role state(List<Atom> atoms, Candidate candidate) {
    for (int i = candidate.to(); i < candidate.after(); i++) {
      Cues.Cue cue = cues.find(Cues.Kind.STATE, atoms.get(i).lower());
      if (cue != null) {
        return cue.role();
      }
    }
    int at = candidate.after();
    while (at < atoms.size() && at < candidate.after() + 2 && skipped(atoms.get(at))) {
      at++;
    }
    Cues.Cue cue = at < atoms.size() ? cues.find(Cues.Kind.STATE, atoms.get(at).lower()) : null;
    return cue == null || takesObject(atoms, at) ? null : cue.role();
  }

  private static boolean skipped(Atom atom) {
    return atom.is(PartOfSpeech.ADV)
        || atom.lower().equals("more")
        || atom.lower().equals("others")
        || atom.lower().equals("feared")
        || atom.lower().equals("left");
  }

  /// Whether a verb form is followed by its object, so that what stands before it did the act.
  private static boolean takesObject(List<Atom> atoms, int verb) {
    int at = verb + 1;
    while (at < atoms.size()
        && atoms.get(at).is(PartOfSpeech.ADV)
        && !SUBORDINATORS.contains(atoms.get(at).lower())) {
      at++;
    }
    if (at >= atoms.size() || !atoms.get(verb).is(PartOfSpeech.VERB)) {
      return false;
    }
    Atom next = atoms.get(at);
    return next.is(PartOfSpeech.DET)
        || next.is(PartOfSpeech.NUM)
        || next.is(PartOfSpeech.PRON)
        || next.is(PartOfSpeech.NOUN)
        || (next.is(PartOfSpeech.PROPN) && !next.lower().endsWith("day"));
  }

  /// `killed over 60`, `killing at least 12`, `let out 5,000 prisoners`, `by two gunmen`.
  private @Nullable Role object(List<Atom> atoms, Candidate candidate) {
    int at = candidate.from() - 1;
    while (at >= 0 && candidate.from() - at < 5 && filler(atoms.get(at))) {
      at--;
    }
    if (at < 0) {
      return null;
    }
    Atom atom = atoms.get(at);
    if (atom.lower().equals("by")) {
      return person(candidate) ? Role.PARTICIPANT : null;
    }
    Cues.Cue participle = cues.find(Cues.Kind.STATE, atom.lower());
    boolean verb = at > 0 && atom.lower().endsWith("ed") && !closed(atoms.get(at - 1));
    if (participle != null && verb) {
      return participle.role();
    }
    Role phrase = verbRole(atoms, at - 1, candidate);
    if (phrase != null && cues.find(Cues.Kind.VERB, atoms.get(at - 1).token().lemma()) == null) {
      return passiveBefore(atoms, at - 1) ? null : phrase;
    }
    Role role = verbRole(atoms, at, candidate);
    return role == null || passiveBefore(atoms, at) ? null : role;
  }

  /// Whether after this word a participle is no verb of its own (`the wounded`, `were wounded`).
  private static boolean closed(Atom atom) {
    return atom.is(PartOfSpeech.AUX)
        || atom.is(PartOfSpeech.PUNCT)
        || atom.is(PartOfSpeech.ADP)
        || atom.lower().equals("the");
  }

  private static boolean filler(Atom atom) {
    return atom.is(PartOfSpeech.DET)
        || (atom.is(PartOfSpeech.ADJ) && !atom.lower().endsWith("ed"))
        || atom.is(PartOfSpeech.ADV)
        || atom.lower().equals("another")
        || atom.lower().equals("its");
  }

  /// `took in 3,000 refugees`: gave them shelter.
  private static boolean takesIn(List<Atom> atoms, int at) {
    return atoms.get(at).token().lemma().equals("take")
        && at + 1 < atoms.size()
        && (atoms.get(at + 1).lower().equals("in") || atoms.get(at + 1).lower().equals("on"));
  }

  private @Nullable Role verbRole(List<Atom> atoms, int at, Candidate candidate) {
    if (at >= 0 && atoms.get(at).lower().equals("holds")) {
      return null;
    }
    if (at < 0 || atoms.get(at).is(PartOfSpeech.NOUN) || atoms.get(at).is(PartOfSpeech.PROPN)) {
      return null;
    }
    Cues.Cue cue = cues.find(Cues.Kind.VERB, atoms, at);
    if (cue == null && person(candidate) && !takesIn(atoms, at)) {
      cue = cues.find(Cues.Kind.PERSON_VERB, atoms, at);
    }
    return cue == null ? null : cue.role();
  }

  private static boolean passiveBefore(List<Atom> atoms, int verb) {
    for (int i = verb - 1; i >= 0 && i >= verb - 3; i--) {
      Atom atom = atoms.get(i);
      if (atom.is(PartOfSpeech.AUX) || PASSIVE.contains(atom.token().lemma())) {
        boolean going = atoms.get(verb).lower().endsWith("ing");
        return PASSIVE.contains(atom.token().lemma()) && !going;
      }
      if (!atom.is(PartOfSpeech.ADV)) {
        return false;
      }
    }
    return false;
  }

  /// `over 60 were killed`, `12 people died`, `two gunmen shot at police`.
  private @Nullable Role subject(List<Atom> atoms, List<Candidate> all, int index) {
    Candidate candidate = all.get(index);
    boolean passive = false;
    boolean joined = true;
    int next = index + 1;
    int limit = Math.min(atoms.size(), candidate.after() + REACH);
    for (int at = candidate.after(); at < limit; at++) {
      if (next < all.size() && at >= all.get(next).from()) {
        if (!joined) {
          return null;
        }
        at = Math.max(at, all.get(next).after() - 1);
        next++;
        continue;
      }
      Atom atom = atoms.get(at);
      if (STOPS.contains(atom.lower()) || SUBORDINATORS.contains(atom.lower())) {
        return null;
      }
      joined = atom.is(PartOfSpeech.CCONJ) || atom.lower().equals(",");
      if (joined && at + 1 < atoms.size() && verbal(atoms.get(at + 1))) {
        return null;
      }
      if (PASSIVE.contains(atom.token().lemma())) {
        passive = true;
      }
      Role role = clauseRole(atoms, at, candidate, passive);
      if (role != null) {
        return role;
      }
      if (atom.is(PartOfSpeech.VERB) && !words.has(Words.Kind.LIGHT, atom.lower())) {
        return null;
      }
    }
    return null;
  }

  private static boolean verbal(Atom atom) {
    return atom.is(PartOfSpeech.VERB) || atom.is(PartOfSpeech.AUX);
  }

  private @Nullable Role clauseRole(
      List<Atom> atoms, int at, Candidate candidate, boolean passive) {
    Atom atom = atoms.get(at);
    boolean nominal = atom.is(PartOfSpeech.NOUN) || atom.is(PartOfSpeech.PROPN);
    if (nominal && at > candidate.after()) {
      return null;
    }
    Cues.Cue acting = cues.find(Cues.Kind.SUBJECT, atoms, at);
    if (acting != null && !passive) {
      return acting.role();
    }
    Role role = verbRole(atoms, at, candidate);
    if (role != null) {
      boolean active = !passive && (takesObject(atoms, at) || atom.lower().endsWith("ing"));
      return active ? Role.PARTICIPANT : role;
    }
    Cues.Cue state = cues.find(Cues.Kind.STATE, atom.lower());
    return state != null && passive ? state.role() : null;
  }

  private boolean person(Candidate candidate) {
    return candidate.unit().isEmpty() || words.has(Words.Kind.PERSON, candidate.unit());
  }

  /// `the death toll rose to 67`, `the deaths of 12 miners`.
  private @Nullable Role nounBefore(List<Atom> atoms, Candidate candidate) {
    int at = candidate.from() - 1;
    if (at >= 1 && atoms.get(at).lower().equals("of")) {
      Cues.Cue of = cues.find(Cues.Kind.OF, atoms, at - 1);
      if (of == null && person(candidate)) {
        of = cues.find(Cues.Kind.PERSON_OF, atoms, at - 1);
      }
      if (of != null) {
        return of.role();
      }
    }
    for (int i = at; i >= 0 && i > at - REACH; i--) {
      Atom atom = atoms.get(i);
      Cues.Cue toll = cues.find(Cues.Kind.TOLL, atom.lower());
      boolean passive = i > 0 && atoms.get(i - 1).is(PartOfSpeech.AUX);
      if (toll != null && i < at && !passive) {
        boolean injuries = i > 0 && atoms.get(i - 1).lower().startsWith("injur");
        return injuries ? Role.INJURED : toll.role();
      }
      if (STOPS.contains(atom.lower()) || atom.lower().equals(",")) {
        return null;
      }
    }
    return null;
  }

  /// `killed 13 soldiers and about 170 Afghans`, `54 dead, 23 of them minors`, `including 12
  /// women`.
  private @Nullable Role shared(
      List<Atom> atoms, List<Candidate> all, int index, @Nullable Finding previous) {
    Candidate candidate = all.get(index);
    if (candidate.from() == 0) {
      return null;
    }
    Atom before = atoms.get(candidate.from() - 1);
    boolean joined =
        before.is(PartOfSpeech.CCONJ)
            || before.lower().equals(",")
            || INCLUDING.contains(before.lower())
            || before.lower().equals("them");
    if (previous != null && candidate.kind() == Candidate.Kind.SUBSET) {
      return previous.role();
    }
    if (joined && hasOwnVerb(atoms, candidate)) {
      return null;
    }
    if (previous != null && joined) {
      return verbBetween(atoms, all.get(index - 1).after(), candidate.from())
          ? null
          : previous.role();
    }
    return joined && !INCLUDING.contains(before.lower()) ? listed(atoms, candidate) : null;
  }

  /// `2,000 people were displaced and 300 homes destroyed`: what is said of these is another thing.
  private static boolean hasOwnVerb(List<Atom> atoms, Candidate candidate) {
    int next = candidate.after();
    return next < atoms.size()
        && atoms.get(next).is(PartOfSpeech.VERB)
        && !atoms.get(next).lower().endsWith("ing");
  }

  private boolean verbBetween(List<Atom> atoms, int from, int to) {
    if (to - from > REACH) {
      return true;
    }
    for (int i = from; i < to; i++) {
      Atom atom = atoms.get(i);
      boolean light = words.has(Words.Kind.LIGHT, atom.lower());
      boolean state = cues.find(Cues.Kind.STATE, atom.lower()) != null;
      boolean including = INCLUDING.contains(atom.lower());
      if (STOPS.contains(atom.lower()) || (verbal(atom) && !light && !state && !including)) {
        return true;
      }
    }
    return false;
  }

  /// `killed a man, two women`: the verb before a list that begins without a number.
  private @Nullable Role listed(List<Atom> atoms, Candidate candidate) {
    int least = Math.max(0, candidate.from() - REACH);
    for (int i = candidate.from() - 1; i >= least; i--) {
      Atom atom = atoms.get(i);
      if (STOPS.contains(atom.lower()) || atom.is(PartOfSpeech.AUX)) {
        return null;
      }
      if (atom.is(PartOfSpeech.VERB)) {
        Role role = verbRole(atoms, i, candidate);
        return role == null || passiveBefore(atoms, i) ? null : role;
      }
      if (atom.is(PartOfSpeech.ADP) && !atom.lower().equals("of")) {
        return null;
      }
    }
    return null;
  }
}
