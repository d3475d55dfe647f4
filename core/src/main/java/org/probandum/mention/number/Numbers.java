package org.probandum.mention.number;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.text.pattern.RuleTable;

/// Reads numbers in digits and English words. Thread-safe.
///
/// Known forms: `5,000`, `1.2 million`, `3bn`, `2 1/2`, `twenty-six`, `two hundred and fifty`, `a
/// hundred`, `a dozen`, `half a million`, `two and a half`.
public final class Numbers {
  private static final int MOST_DIGITS = 15;
  private static final int MOST_WORDS = 16;
  private static final Set<String> ARTICLES = Set.of("a", "an");

  private final Map<String, Double> words;
  private final Map<String, Integer> ordinals;

  private Numbers(Map<String, Double> words, Map<String, Integer> ordinals) {
    this.words = words;
    this.ordinals = ordinals;
  }

  /// Reads the word lists.
  public static Numbers load() {
    Map<String, Double> words = new HashMap<>();
    Map<String, Integer> ordinals = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(Numbers.class, "en/words.tsv", 3).rows()) {
      double value = Double.parseDouble(row.cell(2));
      switch (row.cell(0)) {
        case "CARDINAL", "SCALE" -> words.put(row.cell(1), value);
        case "ORDINAL" -> ordinals.put(row.cell(1), (int) value);
        default -> throw row.broken("unknown kind " + row.cell(0));
      }
    }
    return new Numbers(Map.copyOf(words), Map.copyOf(ordinals));
  }

  /// The number that begins at this atom, as long as possible, or null where none does.
  public @Nullable Numeral find(List<Atom> atoms, int at) {
    if (at >= atoms.size()) {
      return null;
    }
    Atom atom = atoms.get(at);
    if (atom.digits()) {
      return fromDigits(atoms, at);
    }
    if (atom.lower().equals("half")) {
      return half(atoms, at);
    }
    if (ARTICLES.contains(atom.lower())) {
      return fromArticle(atoms, at);
    }
    return words.containsKey(atom.lower()) ? fromWords(atoms, at) : null;
  }

  /// The rank of an ordinal (`16th`, `third`), or 0 where the atom is none.
  public int ordinal(Atom atom) {
    if (!atom.digits()) {
      return ordinals.getOrDefault(atom.lower(), 0);
    }
    String text = atom.lower();
    int length = text.length();
    if (length < 3 || length > 6 || text.charAt(length - 1) == 's') {
      return 0;
    }
    int value = 0;
    for (int i = 0; i < length - 2; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return 0;
      }
      value = value * 10 + c - '0';
    }
    return Character.isLetter(text.charAt(length - 2)) ? value : 0;
  }

  /// The value of plain digits with separators, or NaN where the atom is not a plain number.
  public static double digits(String text) {
    int count = 0;
    boolean point = false;
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' && !point) {
        point = true;
        plain.append(c);
      } else if (c >= '0' && c <= '9') {
        plain.append(c);
        count++;
      } else if (c != ',' || point) {
        return Double.NaN;
      }
      if (count > MOST_DIGITS) {
        return Double.NaN;
      }
    }
    return count == 0 ? Double.NaN : Double.parseDouble(plain.toString());
  }

  private @Nullable Numeral fromDigits(List<Atom> atoms, int at) {
    double value = digits(atoms.get(at).lower());
    if (Double.isNaN(value)) {
      return null;
    }
    int to = at + 1;
    double fraction = to < atoms.size() ? fraction(atoms.get(to).lower()) : 0;
    if (fraction > 0) {
      value += fraction;
      to++;
    }
    int join = to < atoms.size() && atoms.get(to).lower().equals("-") ? to + 1 : to;
    double scale = scale(atoms, join);
    return scale > 0
        ? new Numeral(value * scale, at, join + 1, true)
        : new Numeral(value, at, to, true);
  }

  private double scale(List<Atom> atoms, int at) {
    double value = at < atoms.size() ? words.getOrDefault(atoms.get(at).lower(), 0.0) : 0;
    return value >= 100 || (value == 12 && atoms.get(at).lower().equals("dozen")) ? value : 0;
  }

  private static double fraction(String text) {
    return switch (text) {
      case "1/2", "½" -> 0.5;
      case "1/4", "¼" -> 0.25;
      case "3/4", "¾" -> 0.75;
      default -> 0;
    };
  }

  private @Nullable Numeral half(List<Atom> atoms, int at) {
    if (at + 2 < atoms.size() && ARTICLES.contains(atoms.get(at + 1).lower())) {
      double scale = scale(atoms, at + 2);
      if (scale > 0) {
        return new Numeral(scale / 2, at, at + 3, false);
      }
    }
    return null;
  }

  private @Nullable Numeral fromArticle(List<Atom> atoms, int at) {
    if (scale(atoms, at + 1) == 0) {
      return null;
    }
    Numeral rest = fromWords(atoms, at + 1);
    return rest == null ? null : new Numeral(rest.value(), at, rest.to(), false);
  }

  private @Nullable Numeral fromWords(List<Atom> atoms, int at) {
    double total = 0;
    double current = 0;
    double lastAdded = Double.MAX_VALUE;
    int next = at;
    int end = at;
    while (next < atoms.size() && next - at < MOST_WORDS) {
      String word = atoms.get(next).lower();
      boolean joiner = next > at && (word.equals("-") || word.equals("and"));
      int here = joiner ? next + 1 : next;
      double value = here < atoms.size() ? words.getOrDefault(atoms.get(here).lower(), 0.0) : 0;
      if (value == 0 || (joiner && !mayJoin(word, value, lastAdded))) {
        break;
      }
      if (value >= 1000) {
        total += Math.max(1, current) * value;
        current = 0;
      } else if (value == 100 || (value == 12 && atoms.get(here).lower().equals("dozen"))) {
        current = Math.max(1, current) * value;
      } else if (follows(lastAdded, value)) {
        current += value;
      } else {
        break;
      }
      lastAdded = value;
      next = here + 1;
      end = next;
    }
    return end == at ? null : withHalf(atoms, new Numeral(total + current, at, end, false));
  }

  private static boolean mayJoin(String word, double value, double lastAdded) {
    return word.equals("and")
        ? lastAdded >= 100 && value < 100
        : (lastAdded >= 20 && lastAdded < 100 && value < 10) || value >= 100;
  }

  private static boolean follows(double last, double value) {
    return last >= 100 || (last >= 20 && last % 10 == 0 && value < 10);
  }

  private Numeral withHalf(List<Atom> atoms, Numeral numeral) {
    int at = numeral.to();
    boolean half =
        at + 2 < atoms.size()
            && atoms.get(at).lower().equals("and")
            && ARTICLES.contains(atoms.get(at + 1).lower())
            && atoms.get(at + 2).lower().equals("half");
    if (!half) {
      return numeral;
    }
    double scale = scale(atoms, at + 3);
    double value = (numeral.value() + 0.5) * Math.max(1, scale);
    return new Numeral(value, numeral.from(), scale > 0 ? at + 4 : at + 3, false);
  }
}
