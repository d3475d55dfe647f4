package org.probandum.mention.quantity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;
import org.probandum.mention.number.Numbers;
import org.probandum.mention.number.Numeral;
import org.probandum.model.PartOfSpeech;

/// Reads fractions in words as shares in percent: `half of`, `two thirds of`, `a quarter of`, `one
/// in five`, `nine out of ten`.
final class Fractions {
  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("third", 3),
          Map.entry("thirds", 3),
          Map.entry("quarter", 4),
          Map.entry("quarters", 4),
          Map.entry("fourth", 4),
          Map.entry("fourths", 4),
          Map.entry("fifth", 5),
          Map.entry("fifths", 5),
          Map.entry("sixth", 6),
          Map.entry("sixths", 6),
          Map.entry("eighth", 8),
          Map.entry("eighths", 8),
          Map.entry("tenth", 10),
          Map.entry("tenths", 10));
  private static final int LARGEST_WHOLE = 1000;

  private final Numbers numbers;

  Fractions(Numbers numbers) {
    this.numbers = numbers;
  }

  /// A share.
  ///
  /// @param from index of its first atom
  /// @param to index after its last atom
  /// @param percent its value, above 0 and below 100
  record Share(int from, int to, double percent) {}

  /// The fraction that begins at this atom, or null.
  @Nullable Share find(List<Atom> atoms, int at) {
    if (lower(atoms, at).equals("half")) {
      return followedByOf(atoms, at, at + 1, 50);
    }
    Numeral many = numbers.find(atoms, at);
    double count = lower(atoms, at).equals("a") ? 1 : many == null ? 0 : many.value();
    int next = many == null ? at + 1 : many.to();
    int rank = lower(atoms, next).equals("-") ? next + 1 : next;
    Integer parts = PARTS.get(lower(atoms, rank));
    if (parts != null && count > 0 && count < parts) {
      return followedByOf(atoms, at, rank + 1, percent(count, parts));
    }
    return many == null ? null : outOf(atoms, many);
  }

  private static @Nullable Share followedByOf(List<Atom> atoms, int from, int to, double percent) {
    return lower(atoms, to).equals("of") ? new Share(from, to, percent) : null;
  }

  private static double percent(double count, double parts) {
    return Math.round(count * 1000 / parts) / 10.0;
  }

  /// `one in five recruits`, `nine out of ten clinics`: round numbers that stand for a share.
  private @Nullable Share outOf(List<Atom> atoms, Numeral many) {
    int at = many.to();
    boolean out = lower(atoms, at).equals("out") && lower(atoms, at + 1).equals("of");
    if (!out && !lower(atoms, at).equals("in")) {
      return null;
    }
    Numeral all = numbers.find(atoms, out ? at + 2 : at + 1);
    if (all == null || all.to() >= atoms.size() || !round(many.value(), all.value())) {
      return null;
    }
    return atoms.get(all.to()).is(PartOfSpeech.NOUN)
        ? new Share(many.from(), all.to(), percent(many.value(), all.value()))
        : null;
  }

  private static boolean round(double part, double whole) {
    boolean small = whole <= LARGEST_WHOLE && (whole < 10 || whole % 10 == 0);
    return small && part > 0 && part < whole;
  }

  private static String lower(List<Atom> atoms, int at) {
    return at >= 0 && at < atoms.size() ? atoms.get(at).lower() : "";
  }
}
