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
  MEANING
}
