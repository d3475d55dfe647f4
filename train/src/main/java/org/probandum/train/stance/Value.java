package org.probandum.train.stance;

import org.probandum.model.Span;

/// One thing named in a text that can be exchanged for another of its kind.
///
/// @param kind what it is
/// @param span where it stands first, UTF-16, half-open
/// @param text its exact characters
record Value(Kind kind, Span span, String text) {

  /// Kinds of things; only things of one kind are exchanged.
  enum Kind {
    YEAR,
    MONTH,
    NUMBER,
    NATION,
    PERSON,
    ORGANISATION,
    PLACE,
    OTHER;

    /// Whether two different ones can hardly both be right of one event.
    boolean excludes() {
      return this == YEAR || this == MONTH || this == NUMBER;
    }
  }

  /// The number of its words.
  int words() {
    return text.split(" ", -1).length;
  }
}
