package org.probandum.mention.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;
import org.probandum.mention.number.Numbers;
import org.probandum.mention.number.Numeral;

/// Says whether an atom belongs to a class that a pattern names: the classes of the lexicon and the
/// built-in classes of numbers.
final class Vocabulary {
  private static final List<String> NUMBER_CLASSES =
      List.of(
          "YEAR",
          "TWODIGIT",
          "DAY",
          "ORDDAY",
          "ISO",
          "SLASH",
          "CLOCK",
          "NUM",
          "ORD",
          "DECADE",
          "HYEAR");
  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2100;
  private static final int FIRST_HIJRI_YEAR = 1200;
  private static final int LAST_HIJRI_YEAR = 1499;

  /// An element matched.
  ///
  /// @param slot what it matched
  /// @param to index after its last atom
  record Reading(Match.Slot slot, int to) {}

  private final Lexicon lexicon;
  private final CalendarNames names;

  Vocabulary(Lexicon lexicon, CalendarNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /// The word itself and every class that the atom may begin.
  List<String> kinds(Line line, int at) {
    Atom atom = line.atom(at);
    List<String> kinds = new ArrayList<>(4);
    kinds.add(atom.lower());
    for (Lexicon.Entry entry : lexicon.entries(atom.lower())) {
      kinds.add(entry.kind());
    }
    kinds.addAll(names.kinds(atom.lower()));
    if (atom.digits()) {
      kinds.addAll(NUMBER_CLASSES);
    } else if (atom.lower().charAt(0) == '\'') {
      kinds.add("SHORTYEAR");
      kinds.add("DECADE");
    } else if (line.numeral(at) != null) {
      kinds.add("NUM");
      kinds.add("YEAR");
    } else if (line.ordinal(at) > 0) {
      kinds.add("ORD");
      kinds.add("DAY");
      kinds.add("ORDDAY");
    }
    return kinds;
  }

  /// How a class or word matches at this atom, or null where it does not.
  @Nullable Reading find(String kind, Line line, int at) {
    Atom atom = line.atom(at);
    if (!Character.isUpperCase(kind.charAt(0))) {
      return atom.lower().equals(kind) ? reading("=", kind, Double.NaN, at, at + 1) : null;
    }
    return switch (kind) {
      case "NUM" -> number(line, at);
      case "YEAR" -> year(line, at);
      case "SHORTYEAR" -> shortYear(line, at);
      case "HYEAR" -> digits(line, at, kind, 4, FIRST_HIJRI_YEAR, LAST_HIJRI_YEAR);
      case "FESTIVAL", "HMONTH", "SMONTH" -> name(kind, line, at);
      case "TWODIGIT" -> digits(line, at, kind, 2, 0, 99);
      case "DAY" -> day(line, at);
      case "ORDDAY" -> ordinal(line, at, kind, 31);
      case "ORD" -> ordinal(line, at, kind, 100);
      case "DECADE" -> decade(line, at);
      case "ISO", "SLASH" -> numericDate(kind, atom, at);
      case "CLOCK" -> clock(atom, at);
      default -> word(kind, atom, at);
    };
  }

  private @Nullable Reading word(String kind, Atom atom, int at) {
    String value = lexicon.find(kind, atom);
    if (value == null) {
      return null;
    }
    char first = value.charAt(value.startsWith("-") && value.length() > 1 ? 1 : 0);
    boolean number = first >= '0' && first <= '9' && value.indexOf(':') < 0;
    double amount = number ? Double.parseDouble(value) : Double.NaN;
    return new Reading(new Match.Slot(kind, value, amount, at, atom.lower()), at + 1);
  }

  private @Nullable Reading name(String kind, Line line, int at) {
    CalendarNames.Hit hit = names.find(kind, line, at);
    if (hit == null) {
      return null;
    }
    double number = kind.equals("FESTIVAL") ? Double.NaN : Double.parseDouble(hit.value());
    Match.Slot slot = new Match.Slot(kind, hit.value(), number, at, line.lower(at));
    return new Reading(slot, hit.to());
  }

  private static @Nullable Reading number(Line line, int at) {
    Numeral numeral = line.numeral(at);
    return numeral == null
        ? null
        : reading("NUM", line.lower(at), numeral.value(), at, numeral.to());
  }

  private static @Nullable Reading year(Line line, int at) {
    Reading plain = digits(line, at, "YEAR", 4, FIRST_YEAR, LAST_YEAR);
    return plain != null || line.atom(at).digits() ? plain : yearInWords(line, at);
  }

  /// `nineteen ninety-six`, `two thousand`.
  private static @Nullable Reading yearInWords(Line line, int at) {
    Numeral first = line.numeral(at);
    if (first == null) {
      return null;
    }
    if (first.value() >= 2000 && first.value() <= LAST_YEAR) {
      return reading("YEAR", line.lower(at), first.value(), at, first.to());
    }
    Numeral second = line.numeral(first.to());
    boolean pair = first.value() >= 15 && first.value() <= 20 && second != null;
    if (!pair || second == null || second.value() < 10 || second.value() > 99) {
      return null;
    }
    double value = first.value() * 100 + second.value();
    return reading("YEAR", line.lower(at), value, at, second.to());
  }

  private static @Nullable Reading shortYear(Line line, int at) {
    String text = line.lower(at);
    int next = at;
    String digits = text.substring(1);
    if (text.length() == 1) {
      next = at + 1;
      digits = line.lower(next);
    }
    if (digits.length() != 2 || Double.isNaN(Numbers.digits(digits))) {
      return null;
    }
    int value = (int) Numbers.digits(digits);
    return reading("SHORTYEAR", digits, century(value) + value, at, next + 1);
  }

  /// Two digits stand for a year from 1930 to 2029.
  private static int century(int twoDigits) {
    return twoDigits < 30 ? 2000 : 1900;
  }

  private static @Nullable Reading digits(
      Line line, int at, String kind, int length, int low, int high) {
    String text = line.atom(at).text();
    if (text.length() != length) {
      return null;
    }
    int value = 0;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return null;
      }
      value = value * 10 + c - '0';
    }
    return value < low || value > high ? null : reading(kind, text, value, at, at + 1);
  }

  private static @Nullable Reading day(Line line, int at) {
    int length = line.atom(at).text().length();
    Reading plain = length > 2 ? null : digits(line, at, "DAY", length, 1, 31);
    return plain != null ? plain : ordinal(line, at, "DAY", 31);
  }

  private static @Nullable Reading ordinal(Line line, int at, String kind, int high) {
    int value = line.ordinal(at);
    return value < 1 || value > high ? null : reading(kind, line.lower(at), value, at, at + 1);
  }

  private static @Nullable Reading decade(Line line, int at) {
    String text = line.lower(at);
    int next = at;
    if (text.equals("'")) {
      next = at + 1;
      text = "'" + line.lower(next);
    }
    String digits = text.replace("'", "");
    int length = digits.length();
    if (!digits.endsWith("0s") || (length != 5 && (length != 3 || text.charAt(0) != '\''))) {
      return null;
    }
    double value = Numbers.digits(digits.substring(0, length - 1));
    if (Double.isNaN(value) || (length == 5 && (value < FIRST_YEAR || value > LAST_YEAR))) {
      return null;
    }
    int full = length == 5 ? (int) value : century((int) value) + (int) value;
    return reading("DECADE", digits, full, at, next + 1);
  }

  private static @Nullable Reading numericDate(String kind, Atom atom, int at) {
    String text = atom.text();
    boolean fits =
        kind.equals("ISO")
            ? text.length() == 10 && text.charAt(4) == '-'
            : text.length() >= 6 && text.length() <= 10 && text.indexOf('/') > 0;
    return fits ? reading(kind, text, Double.NaN, at, at + 1) : null;
  }

  private static @Nullable Reading clock(Atom atom, int at) {
    String text = atom.text();
    int colon = text.indexOf(':');
    return colon < 1 || text.length() > 8 ? null : reading("CLOCK", text, Double.NaN, at, at + 1);
  }

  private static Reading reading(String kind, String text, double number, int at, int to) {
    return new Reading(new Match.Slot(kind, text, number, at, text), to);
  }
}
