package org.probandum.mention.quantity;

import java.util.List;
import java.util.Set;
import org.probandum.mention.number.Atom;
import org.probandum.mention.number.Numeral;
import org.probandum.model.PartOfSpeech;

/// Tells numbers that count something from those that name it: years, ages, scores, page numbers.
final class NotCounts {
  private static final Set<String> AGE = Set.of("aged", "age");
  private static final int HIGHEST_SCORE = 150;

  /// Words of a street's name.
  private static final int LONGEST_STREET = 5;

  private final Words words;

  NotCounts(Words words) {
    this.words = words;
  }

  boolean rejects(List<Atom> atoms, int from, int to, boolean money) {
    Atom first = atoms.get(from);
    if (!first.digits() || money) {
      return !first.firstOfToken() && !first.digits() && from > 0 && partOfName(atoms, from);
    }
    return partOfName(atoms, from)
        || identifier(atoms, from, to)
        || isAddress(atoms, to)
        || year(atoms, from, to)
        || bracketed(atoms, from, to)
        || chain(atoms, from, to);
  }

  /// `900 Garden Way`, not `12 Wall Street traders`: a capital on each word up to the street's.
  private boolean isAddress(List<Atom> atoms, int to) {
    int end = Math.min(atoms.size(), to + LONGEST_STREET);
    for (int at = to; at < end && atoms.get(at).capital(); at++) {
      if (at > to && words.has(Words.Kind.STREET, atoms.get(at).lower())) {
        return at + 1 >= atoms.size() || !isCounted(atoms.get(at + 1));
      }
    }
    return false;
  }

  /// `traders`, `Justices` behind a name: what the number counts.
  private static boolean isCounted(Atom atom) {
    return atom.is(PartOfSpeech.NOUN)
        || (atom.is(PartOfSpeech.PROPN) && atom.lower().endsWith("s"));
  }

  /// `F-16`, `Covid-19`: letters and a hyphen before it in one token.
  private static boolean partOfName(List<Atom> atoms, int from) {
    if (from < 2 || !atoms.get(from - 1).lower().equals("-")) {
      return false;
    }
    return atoms.get(from).tokenIndex() == atoms.get(from - 1).tokenIndex()
        && atoms.get(from - 1).tokenIndex() == atoms.get(from - 2).tokenIndex()
        && Character.isLetter(atoms.get(from - 2).text().charAt(0));
  }

  /// `Report 395`, `Boeing 737`.
  private boolean identifier(List<Atom> atoms, int from, int to) {
    if (from == 0) {
      return false;
    }
    Atom before = atoms.get(from - 1);
    if (before.lower().equals("#")
        || (from > 1
            && before.lower().equals(".")
            && words.has(Words.Kind.IDENTIFIER, atoms.get(from - 2).lower()))) {
      return true;
    }
    if (words.has(Words.Kind.IDENTIFIER, before.lower())) {
      return before.capital() || !nounFollows(atoms, to);
    }
    boolean proper = before.is(PartOfSpeech.PROPN) && before.capital() && from > 1;
    return proper && !nounFollows(atoms, to);
  }

  private static boolean nounFollows(List<Atom> atoms, int to) {
    if (to >= atoms.size()) {
      return false;
    }
    Atom next = atoms.get(to);
    return next.is(PartOfSpeech.NOUN)
        || next.is(PartOfSpeech.ADJ)
        || next.is(PartOfSpeech.VERB)
        || next.is(PartOfSpeech.SYM)
        || next.lower().equals("%");
  }

  private static boolean year(List<Atom> atoms, int from, int to) {
    String text = atoms.get(from).text();
    boolean four = to == from + 1 && text.length() == 4 && text.indexOf(',') < 0;
    if (!four || text.compareTo("1900") < 0 || text.compareTo("2100") > 0) {
      return false;
    }
    return to >= atoms.size() || !atoms.get(to).is(PartOfSpeech.NOUN);
  }

  private static boolean bracketed(List<Atom> atoms, int from, int to) {
    String before = from == 0 ? "" : atoms.get(from - 1).lower();
    String after = to >= atoms.size() ? "" : atoms.get(to).lower();
    return (before.equals("(") || before.equals("[") || from == 0)
        && (after.equals(")") || after.equals("]"));
  }

  /// Telephone numbers and the like: digits beside digits.
  private static boolean chain(List<Atom> atoms, int from, int to) {
    boolean zero =
        atoms.get(from).text().length() > 1
            && atoms.get(from).text().charAt(0) == '0'
            && atoms.get(from).text().indexOf('.') != 1;
    boolean before = from > 0 && beside(atoms, from - 1, from - 2);
    boolean after = to < atoms.size() && beside(atoms, to, to + 1);
    return zero || before || after;
  }

  private static boolean beside(List<Atom> atoms, int near, int far) {
    if (atoms.get(near).digits()) {
      return true;
    }
    boolean joined = atoms.get(near).lower().equals("-") || atoms.get(near).lower().equals(":");
    return joined && far >= 0 && far < atoms.size() && atoms.get(far).digits();
  }

  /// `3-1`, `52 to 48`: small numbers with nothing counted after them.
  boolean score(List<Atom> atoms, Numeral first, Numeral second) {
    int to = second.to();
    boolean small = second.value() <= HIGHEST_SCORE && first.digits() && second.digits();
    boolean hyphen = atoms.get(first.to()).lower().equals("-");
    if (!small || !hyphen) {
      return false;
    }
    return to >= atoms.size()
        || words.has(Words.Kind.SCORE_AFTER, atoms.get(to).lower())
        || !nounFollows(atoms, to);
  }

  /// `aged 12`, `Khan, 34, said`.
  boolean age(List<Atom> atoms, int from, int to) {
    if (from == 0) {
      return false;
    }
    if (AGE.contains(atoms.get(from - 1).lower())) {
      return true;
    }
    return from > 1
        && to == from + 1
        && to < atoms.size()
        && atoms.get(from).digits()
        && atoms.get(from).text().length() <= 2
        && atoms.get(from - 1).lower().equals(",")
        && atoms.get(from - 2).is(PartOfSpeech.PROPN)
        && atoms.get(to).lower().equals(",");
  }
}
