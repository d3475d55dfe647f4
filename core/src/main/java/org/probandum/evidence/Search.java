package org.probandum.evidence;

/// The searches made for one claim.
public enum Search {
  /// The words of the proposition, by BM25.
  WORDS,
  /// Names, action, place and date.
  EVENT,
  /// Numbers with names, place and date.
  NUMBERS,
  /// Nearness in meaning, by vectors.
  MEANING,
  /// Who did it, whatever else.
  ACTOR,
  /// The same with words that say that it is not so.
  DENIAL,
  /// What was done to whom and where, whoever did it, whenever and however many.
  OTHERWISE,
  /// A second look at a document: what stands before and after a passage found, and the sentence of
  /// its paragraph that holds the date.
  BESIDE;

  /// Weight in the joined ranking. The searches for the other side find much that is not on the
  /// matter: their first ones are kept whatever their rank, and among the others they break ties.
  double weight() {
    return switch (this) {
      case WORDS, EVENT, NUMBERS, MEANING -> 1;
      case ACTOR, DENIAL, OTHERWISE -> 0.01;
      case BESIDE -> 0;
    };
  }

  /// Whether its first ones are compared in any case.
  boolean looksElsewhere() {
    return switch (this) {
      case ACTOR, DENIAL, OTHERWISE -> true;
      case WORDS, EVENT, NUMBERS, MEANING, BESIDE -> false;
    };
  }
}
