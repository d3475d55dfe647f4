package org.probandum.mention.quantity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probandum.mention.number.Atom;
import org.probandum.model.PartOfSpeech;

/// Finds the noun that a number counts.
final class NounReader {
  private static final Map<String, String> SINGULAR =
      Map.of(
          "people",
          "person",
          "persons",
          "person",
          "others",
          "person",
          "men",
          "man",
          "women",
          "woman",
          "children",
          "child",
          "other",
          "person",
          "minors",
          "minor");
  private static final Set<String> SKIPPED =
      Set.of("of", "the", "more", "other", "additional", "its", "his", "her", "their", "such");
  private static final Set<String> PRONOUNS = Set.of("them", "whom", "those", "these", "which");
  private static final int WIDEST = 8;
  private static final int REACH = 16;

  private final Cues cues;

  NounReader(Cues cues) {
    this.cues = cues;
  }

  /// The counted noun.
  ///
  /// @param unit its lemma, or empty where there is none
  /// @param after index after it
  /// @param subset whether the number is a part of one named before
  record Noun(String unit, int after, boolean subset) {}

  Noun read(List<Atom> atoms, int at, boolean[] taken) {
    if (lower(atoms, at).equals("of") && PRONOUNS.contains(lower(atoms, at + 1))) {
      Noun inner = run(atoms, at + 2, taken);
      return new Noun(inner.unit(), Math.max(inner.after(), at + 2), true);
    }
    Noun noun = run(atoms, at, taken);
    return noun.unit().isEmpty() ? new Noun("", at, false) : noun;
  }

  /// The lemma of the noun after `number of` earlier in the clause, or of the plural noun that `ran
  /// into the thousands`; empty where there is none.
  static String subjectOf(List<Atom> atoms, int at) {
    boolean into =
        lower(atoms, at - 1).equals("the")
            && (lower(atoms, at - 2).equals("in") || lower(atoms, at - 2).equals("into"));
    String noun = "";
    for (int i = at - 1; i > 0 && i > at - REACH; i--) {
      Atom atom = atoms.get(i);
      if (atom.lower().equals(",") || atom.lower().equals(";")) {
        return "";
      }
      if (atom.is(PartOfSpeech.NOUN) && plural(atom)) {
        noun = lemma(atom);
        if (into) {
          return noun;
        }
      }
      if (atom.lower().equals("of") && lower(atoms, i - 1).equals("number")) {
        return noun;
      }
    }
    return "";
  }

  private static boolean plural(Atom atom) {
    return !atom.lower().equals(lemma(atom));
  }

  private Noun run(List<Atom> atoms, int at, boolean[] taken) {
    int head = -1;
    boolean others = false;
    int i = at;
    while (i < atoms.size() && i - at < WIDEST && !taken[i]) {
      Atom atom = atoms.get(i);
      String word = atom.lower();
      if (head < 0 && SKIPPED.contains(word)) {
        i++;
      } else if (word.equals("others") || (word.equals("people") && head < 0)) {
        head = i;
        others = true;
        i++;
        break;
      } else if (head >= 0 && cues.find(Cues.Kind.SUBJECT, atoms, i) != null) {
        break;
      } else if (nominal(atom) && !state(atoms, i)) {
        boolean owner = i + 1 < atoms.size() && atoms.get(i + 1).lower().equals("'s");
        head = owner ? -1 : i;
        i += owner ? 2 : 1;
      } else if (head >= 0 || !modifies(atoms, i)) {
        break;
      } else {
        i++;
      }
    }
    if (head < 0) {
      return new Noun("", at, false);
    }
    return new Noun(others ? "person" : lemma(atoms.get(head)), head + 1, false);
  }

  private static boolean nominal(Atom atom) {
    return atom.is(PartOfSpeech.NOUN) || atom.is(PartOfSpeech.PROPN);
  }

  /// `dead` in `54 dead` is what they are, not what is counted; in `54 dead sheep` it modifies.
  private boolean state(List<Atom> atoms, int at) {
    return cues.find(Cues.Kind.STATE, atoms.get(at).lower()) != null;
  }

  private boolean modifies(List<Atom> atoms, int at) {
    Atom atom = atoms.get(at);
    boolean before =
        at + 1 < atoms.size()
            && (atoms.get(at + 1).is(PartOfSpeech.NOUN)
                || (atoms.get(at + 1).is(PartOfSpeech.PROPN) && !state(atoms, at)));
    if (state(atoms, at) || atom.is(PartOfSpeech.VERB)) {
      return before && !atom.lower().endsWith("ing");
    }
    return atom.is(PartOfSpeech.ADJ)
        || (atom.is(PartOfSpeech.ADV) && before)
        || atom.lower().equals("-")
        || (atom.is(PartOfSpeech.CCONJ) && at > 0 && atoms.get(at - 1).is(PartOfSpeech.ADJ));
  }

  /// The atom's singular.
  static String lemma(Atom atom) {
    String form = SINGULAR.get(atom.lower());
    if (form != null) {
      return form;
    }
    String lemma = atom.token().lemma();
    if (atom.is(PartOfSpeech.PROPN) && lemma.endsWith("s") && lemma.length() > 4) {
      boolean plural = !lemma.endsWith("ss") && !lemma.endsWith("us") && !lemma.endsWith("is");
      return plural ? lemma.substring(0, lemma.length() - 1) : lemma;
    }
    return lemma;
  }

  private static String lower(List<Atom> atoms, int at) {
    return at >= 0 && at < atoms.size() ? atoms.get(at).lower() : "";
  }
}
