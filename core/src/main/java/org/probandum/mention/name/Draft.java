package org.probandum.mention.name;

import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;
import org.probandum.model.Span;

/// A name on its way: where it stands, and what is known of it so far.
///
/// @param line the sentence it stands in
/// @param from its first token
/// @param end the token after its last
/// @param type what it names
/// @param sure whether there is evidence for the type; a guess gives way to evidence elsewhere
/// @param canonical its canonical form where the alias table gives one, else null
/// @param titled whether a title stands before it
record Draft(
    Line line,
    int from,
    int end,
    NameType type,
    boolean sure,
    @Nullable String canonical,
    boolean titled) {

  static Draft of(Line line, int from, int end) {
    return new Draft(line, from, end, NameType.OTHER, false, null, false);
  }

  static Draft of(Line line, int from, int end, Known known) {
    boolean sure = known.type() != NameType.OTHER;
    return new Draft(line, from, end, known.type(), sure, known.canonical(), false);
  }

  Draft typed(NameType other, boolean certain) {
    return new Draft(line, from, end, other, certain, canonical, titled);
  }

  Draft named(String form) {
    return new Draft(line, from, end, type, sure, form, titled);
  }

  Draft withTitle() {
    return new Draft(line, from, end, NameType.PERSON, true, canonical, true);
  }

  Span span() {
    return line.span(from, end);
  }

  /// Its characters, with single blanks.
  String text() {
    StringBuilder text = new StringBuilder();
    boolean blank = false;
    for (char c : line.text(from, end).toCharArray()) {
      boolean white = Character.isWhitespace(c);
      if (!white) {
        text.append(blank ? " " : "").append(c);
      }
      blank = white;
    }
    return text.toString();
  }

  int size() {
    return end - from;
  }
}
