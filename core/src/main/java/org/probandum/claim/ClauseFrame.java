package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A predicate with its arguments, while a sentence is read: a verb, an event noun, a role in
/// apposition, or a bare count. Seen by one thread only.
final class ClauseFrame {
  /// What carries the predicate.
  enum Kind {
    VERB,
    NOUN,
    ROLE,
    COUNT
  }

  /// How it hangs on its governor.
  enum Link {
    MAIN,
    COORDINATED,
    RELATIVE,
    /// A relative clause in which the antecedent is place or occasion (`in which`, `where`).
    OCCASION,
    PARTICIPLE,
    COMPLEMENT,
    TEMPORAL,
    INSIDE,
    ITEM
  }

  final Kind kind;
  final int head;
  final ClausePhrase.@Nullable Verb verb;
  final BitSet owned = new BitSet();
  final List<ClauseGroup> subjects = new ArrayList<>();
  final List<ClauseGroup> objects = new ArrayList<>();
  final List<ClauseGroup.ClausePart> arguments = new ArrayList<>();
  Link link = Link.MAIN;
  String family = "";
  String lemma = "";
  boolean known;
  boolean patient;
  boolean passive;
  boolean negated;
  boolean hedged;
  boolean unreal;

  /// For an event noun, the verb that says who carried it out.
  @Nullable ClauseFrame doer;

  /// The verb that has its arguments (`killed or captured`), or of which it is a part ([#inner]).
  @Nullable ClauseFrame shares;

  /// Whether it is a part of what the frame that it shares says: `vowed to strike`.
  boolean inner;

  /// Whether a clause of its own says what this verb of speech or aspect is about.
  boolean hasClause;

  @Nullable ClauseFrame governor;
  @Nullable ClauseGroup antecedent;

  /// For an event noun, the noun phrase; for a role, the role's phrase.
  @Nullable ClauseGroup group;

  /// Index of an adjective after a copula, or -1.
  int adjective = -1;

  /// Index of the particle that belongs to the verb (`blew up`), or -1.
  int particle = -1;

  /// Index of the participle in `among those freed`, which says what befell the subject, or -1.
  int deed = -1;

  /// The noun phrase with that participle.
  @Nullable ClauseGroup those;

  /// First token of a count that makes the claim, or -1.
  int count = -1;

  /// The word before the noun that says in what state those counted are (`41 wounded prisoners`),
  /// or -1: what was done to them here came later.
  int state = -1;

  /// For a count that stands apart from them, those who are counted.
  @Nullable ClauseGroup counted;

  /// The clause that counts those whom this befell, whose time and place hold for it too.
  @Nullable ClauseFrame counter;

  /// Counts that belong to the action, by their first token.
  final List<Integer> counts = new ArrayList<>();

  /// The happening that brought this about, whose time and place hold for it too.
  @Nullable ClauseFrame event;

  /// What is said to have brought it about.
  final List<ClauseGroup> causes = new ArrayList<>();

  /// Whether another event is said to have led to it, whose time holds for it too.
  boolean outcome;

  /// Who did it by another clause (`an operation resulting in the arrest of X`).
  final List<ClauseGroup> carriedActors = new ArrayList<>();

  /// For an item of a list, the phrase in the list's head that names who did them all.
  @Nullable ClauseGroup listHeader;

  /// Whether that name is the possessor of the phrase rather than the phrase itself.
  boolean listOwner;

  /// Whether clauses on its object say what it is about (`records raids that have …`).
  boolean frames;

  /// Whether its subject is an event, which does it and is nobody.
  boolean byEvent;

  /// Whether another frame already says all that this one says.
  boolean absorbed;

  /// Whether that is an event noun among its own words: `the fire was caused by a pump`.
  boolean spokenFor;

  /// First token of the relative clause or participle that says this of a noun phrase, or -1.
  int opening = -1;

  /// Where the words begin of which it tells that they were said, or -1.
  int said = -1;

  /// Whether its words are all those of its clause, and only they.
  boolean whole;

  /// Whether the tree bears out who its subject is and where it ends.
  boolean sound;

  /// The words that it was given from left to right, where it has been given those of its clause.
  private @Nullable BitSet read;

  /// Subordinating word in front, or empty.
  String subordinator = "";

  ClauseFrame(Kind kind, int head, ClausePhrase.@Nullable Verb verb) {
    this.kind = kind;
    this.head = head;
    this.verb = verb;
  }

  static ClauseFrame ofVerb(ClausePhrase.Verb verb) {
    ClauseFrame frame = new ClauseFrame(Kind.VERB, verb.head(), verb);
    frame.passive = verb.passive();
    frame.negated = verb.negated();
    frame.hedged = verb.mood() == ClausePhrase.Mood.HEDGED;
    frame.unreal = verb.mood() == ClausePhrase.Mood.UNREAL;
    frame.take(verb.from(), verb.to());
    return frame;
  }

  /// Makes it a part of what another verb says (`stopped paying wages`), which keeps its words and
  /// has its arguments.
  void joins(ClauseFrame other) {
    absorbed = true;
    inner = true;
    shares = other;
  }

  /// Gives it the words of its clause.
  void makeWhole(BitSet clause) {
    read = (BitSet) owned.clone();
    owned.clear();
    owned.or(clause);
    whole = true;
  }

  /// The words that no other frame's claim has.
  BitSet apart() {
    return read == null ? owned : read;
  }

  void take(int from, int to) {
    owned.set(from, to);
  }

  void take(List<ClauseGroup> groups) {
    groups.forEach(group -> take(group.from(), group.to()));
  }

  boolean copula() {
    return verb != null && verb.copula();
  }
}
