package org.probandum.mention.time;

import java.util.Set;
import org.probandum.mention.number.Atom;
import org.probandum.model.PartOfSpeech;

/// Says whether the clause around an expression speaks of what is to come.
final class Tense {
  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo", "would");
  private static final Set<String> PLANNED =
      Set.of("schedule", "expect", "plan", "planning", "due", "set", "slate", "intend", "hope");
  private static final Set<String> SOON = Set.of("early", "soon");
  private static final Set<String> BEFORE_FUTURE =
      Set.of("until", "effective", "starting", "beginning", "payable");
  private static final Set<String> CLOCK =
      Set.of("a.m.", "p.m.", "am", "pm", "noon", "midnight", "est", "edt", "gmt", "on");
  private static final Set<String> PRESENT = Set.of("am", "are", "'re", "'m", "'ve", "'ll");
  private static final int REACH = 12;
  private static final int GROUP = 4;

  private Tense() {}

  /// Whether the nearest verb before the match (or, failing that, after it) is in the future.
  static boolean future(Line line, Match match) {
    int before = match.from() - 1;
    while (before > 0 && clock(line.atom(before))) {
      before--;
    }
    if (BEFORE_FUTURE.contains(line.lower(before))) {
      return true;
    }
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

  /// Whether the nearest verb before the match (or, failing that, after it) is in the past tense.
  static boolean past(Line line, Match match) {
    int limit = Math.max(0, match.from() - REACH);
    for (int i = match.from() - 1; i >= limit && !boundary(line.atom(i)); i--) {
      if (verb(line.atom(i))) {
        return pastForm(line.atom(i));
      }
    }
    int last = Math.min(line.size(), match.to() + REACH);
    for (int i = match.to(); i < last && !boundary(line.atom(i)); i++) {
      if (verb(line.atom(i))) {
        return pastForm(line.atom(i));
      }
    }
    return false;
  }

  /// `said`, `sank`, `was`: neither the plain form nor one in `-s` or `-ing`.
  private static boolean pastForm(Atom atom) {
    String form = atom.lower();
    return !form.equals(atom.token().lemma())
        && !form.endsWith("ing")
        && (!form.endsWith("s") || form.equals("was"))
        && !PRESENT.contains(form);
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

  private static boolean clock(Atom atom) {
    return atom.digits() || CLOCK.contains(atom.lower());
  }

  private static boolean boundary(Atom atom) {
    return atom.lower().equals(";") || atom.lower().equals(":");
  }

  private static boolean verb(Atom atom) {
    return atom.is(PartOfSpeech.VERB) || atom.is(PartOfSpeech.AUX);
  }
}
