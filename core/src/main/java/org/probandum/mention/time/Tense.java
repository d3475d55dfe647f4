package org.probandum.mention.time;

import java.util.Set;
import org.probandum.mention.number.Atom;
import org.probandum.model.PartOfSpeech;

/// Says whether the clause around an expression speaks of what is to come.
final class Tense {
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> PLANNED =
      Set.of("schedule", "expect", "plan", "due", "set", "slate", "intend", "hope");
  private static final Set<String> SOON = Set.of("early", "soon");
  private static final int REACH = 12;
  private static final int GROUP = 4;

  private Tense() {}

  /// Whether the nearest verb before the match (or, failing that, after it) is in the future.
  static boolean future(Line line, Match match) {
    if (line.lower(match.from() - 1).equals("as") && SOON.contains(line.lower(match.from() - 2))) {
      return true;
    }
    int limit = Math.max(0, match.from() - REACH);
    for (int i = match.from() - 1; i >= limit && !boundary(line.atom(i)); i--) {
      if (verb(line.atom(i))) {
        return futureGroup(line, i);
      }
    }
    int last = Math.min(line.size(), match.to() + REACH);
    for (int i = match.to(); i < last && !boundary(line.atom(i)); i++) {
      if (verb(line.atom(i))) {
        return futureGroup(line, i);
      }
    }
    return false;
  }

  private static boolean futureGroup(Line line, int verb) {
    for (int i = verb; i >= Math.max(0, verb - GROUP); i--) {
      Atom atom = line.atom(i);
      if (FUTURE.contains(atom.lower())
          || PLANNED.contains(atom.lower())
          || (verb(atom) && PLANNED.contains(atom.token().lemma()))) {
        return true;
      }
      if (atom.lower().equals("to") && i > 0 && line.atom(i - 1).token().lemma().equals("be")) {
        return true;
      }
      if (i < verb && atom.is(PartOfSpeech.PUNCT)) {
        return false;
      }
    }
    return false;
  }

  private static boolean boundary(Atom atom) {
    return atom.lower().equals(";") || atom.lower().equals(":");
  }

  private static boolean verb(Atom atom) {
    return atom.is(PartOfSpeech.VERB) || atom.is(PartOfSpeech.AUX);
  }
}
