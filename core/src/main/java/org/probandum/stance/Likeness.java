package org.probandum.stance;

import org.probandum.model.Outcome;

/// How two times, places or quantities lie to one another. The first is the claim's, the second the
/// passage's.
public enum Likeness {
  /// Both name the same.
  SAME,
  /// The passage's lies within the claim's: `Khar` beside `Bajaur`.
  CONTAINED,
  /// The claim's lies within the passage's: `2014` beside `late 2014`.
  CONTAINING,
  /// They have a part in common, and each has a part of its own.
  OVERLAPPING,
  /// They are apart, and by less than the wording is vague.
  NEAR,
  /// They have nothing in common.
  DISJOINT,
  /// They are of different kinds or scopes, or one of them is not known.
  NOT_COMPARABLE;

  /// How the second lies to the first.
  public Likeness mirrored() {
    return switch (this) {
      case CONTAINED -> CONTAINING;
      case CONTAINING -> CONTAINED;
      case SAME, OVERLAPPING, NEAR, DISJOINT, NOT_COMPARABLE -> this;
    };
  }

  /// What follows for the slot: what lies within the claim's value says the claim, what holds or
  /// touches it can be the same.
  Outcome outcome() {
    return switch (this) {
      case SAME, CONTAINED -> Outcome.AGREES;
      case CONTAINING, OVERLAPPING, NEAR -> Outcome.COMPATIBLE;
      case DISJOINT -> Outcome.DIFFERS;
      case NOT_COMPARABLE -> Outcome.NOT_COMPARABLE;
    };
  }

  /// How two values lie to one another, and why.
  ///
  /// @param likeness how
  /// @param why one plain clause, without a full stop
  public record Result(Likeness likeness, String why) {}
}
