package org.probandum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.probandum.model.Span;

/// Divides a sentence into words and marks.
///
/// A word keeps its inner hyphens (`Pul-e-Charkhi`), the stops of an abbreviation (`U.S.`, `Dr.`)
/// and the strokes of a symbol (`S/2025/796`); a figure keeps separators, currency sign and unit
/// letters (`5,000`, `20:58`, `$5m`). Possessive and contracted endings, quotation marks and dashes
/// are tokens of their own. Linear in the length of the text.
final class Tokenizer {
  private static final int LONGEST = 256;
  private static final Set<String> ENDINGS = Set.of("s", "ll", "re", "ve", "d", "m");

  private final Abbreviations abbreviations;

  Tokenizer(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /// The tokens of a sentence in order: not overlapping, never empty, without white space.
  List<Span> tokens(String text, Span sentence) {
    List<Span> tokens = new ArrayList<>();
    int i = sentence.start();
    while (i < sentence.end()) {
      int codePoint = text.codePointAt(i);
      if (Characters.isSpace(codePoint)) {
        i += Character.charCount(codePoint);
      } else {
        i = next(text, i, sentence.end(), tokens);
      }
    }
    return tokens;
  }

  /// Adds the token or tokens that begin here and returns where they end.
  private int next(String text, int from, int limit, List<Span> tokens) {
    int address = Addresses.end(text, from, limit);
    if (address > from) {
      return add(tokens, from, address);
    }
    int start = from;
    if (isCurrencyOfNumber(text, from, limit)) {
      start = from + 1;
    } else if (isElidedYear(text, from, limit)) {
      start = from + 1;
    }
    int codePoint = text.codePointAt(start);
    if (Characters.isWord(codePoint)) {
      int end = wordEnd(text, from, start, limit);
      return addWord(text, from, end, tokens);
    }
    return add(tokens, from, markEnd(text, from, limit));
  }

  private static int add(List<Span> tokens, int from, int to) {
    tokens.add(new Span(from, to));
    return to;
  }

  private static boolean isCurrencyOfNumber(String text, int at, int limit) {
    return Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL
        && at + 1 < limit
        && Character.isDigit(text.charAt(at + 1));
  }

  /// `’90s`.
  private static boolean isElidedYear(String text, int at, int limit) {
    return Characters.isApostrophe(text.charAt(at))
        && at + 3 < limit
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2))
        && text.charAt(at + 3) == 's';
  }

  /// Runs of one mark (`...`, `--`, `!!`) are one token, every other mark stands alone.
  private static int markEnd(String text, int from, int limit) {
    int codePoint = text.codePointAt(from);
    int end = from + Character.charCount(codePoint);
    if (".-!?*_=".indexOf(codePoint) >= 0) {
      while (end < limit && end - from < LONGEST && text.charAt(end) == codePoint) {
        end++;
      }
    }
    return Math.min(end, limit);
  }

  private int wordEnd(String text, int from, int start, int limit) {
    int bound = (int) Math.min(limit, (long) from + LONGEST);
    int end = start;
    while (end < bound) {
      int codePoint = text.codePointAt(end);
      if (Characters.isUnspaced(codePoint)) {
        return end > start ? end : Math.min(limit, end + Character.charCount(codePoint));
      }
      if (Characters.isWord(codePoint) || joins(text, start, end, bound)) {
        end += Character.charCount(codePoint);
      } else {
        break;
      }
    }
    end = Math.min(end, limit);
    return withFinalStop(text, start, end, limit);
  }

  /// Whether the mark here stands inside a word or figure.
  private static boolean joins(String text, int start, int at, int limit) {
    if (at == start || at + 1 >= limit) {
      return false;
    }
    char mark = text.charAt(at);
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at + 1);
    if (!Characters.isWord(after) || (!Characters.isWord(before) && before != '.')) {
      return false;
    }
    boolean digits = Character.isDigit(before) && Character.isDigit(after);
    return switch (mark) {
      case '-', '‐', '‑' -> !digits || isDate(text, start, at, limit);
      case '\'', '’', 'ʼ' -> Character.isLetter(before) && Character.isLetter(after);
      case '.' -> true;
      case ',', ':' -> digits;
      case '/' -> digits || isSymbol(text, start, at, limit);
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      case '@' -> true;
      default -> false;
    };
  }

  /// `2023-08-01`, `2023-08`; also a symbol with letters before (`AK-47-2`).
  private static boolean isDate(String text, int start, int at, int limit) {
    int run = at;
    while (run > start && Character.isDigit(text.charAt(run - 1))) {
      run--;
    }
    if (run > start) {
      return true;
    }
    int next = at + 1;
    while (next < limit && Character.isDigit(text.charAt(next))) {
      next++;
    }
    boolean monthLong = next - at == 3 && text.charAt(at + 1) <= '1';
    return at - run == 4 && monthLong;
  }

  /// `S/2025/796`, `w/o`: a stroke beside a digit in the same word, or beside a single letter.
  private static boolean isSymbol(String text, int start, int at, int limit) {
    int end = at + 1;
    boolean digit = false;
    while (end < limit && (Characters.isWord(text.charAt(end)) || text.charAt(end) == '/')) {
      digit |= Character.isDigit(text.charAt(end));
      end++;
    }
    for (int i = start; i < at; i++) {
      digit |= Character.isDigit(text.charAt(i));
    }
    return digit || at - start == 1 || end - at == 2;
  }

  /// Takes the stop of an abbreviation into the word.
  private int withFinalStop(String text, int start, int end, int limit) {
    if (end >= limit || text.charAt(end) != '.') {
      return end;
    }
    if (end - start > 12 || (end + 1 < limit && text.charAt(end + 1) == '.')) {
      return end;
    }
    String form = text.substring(start, end + 1);
    Abbreviations.Kind kind = abbreviations.find(form, Casing.MIXED);
    if (kind == Abbreviations.Kind.NUMBERED) {
      boolean month = Character.isUpperCase(form.charAt(0));
      return (month && end + 1 < limit) || digitFollows(text, end + 1, limit) ? end + 1 : end;
    }
    if (kind != null) {
      boolean word = kind == Abbreviations.Kind.CLOCK && form.indexOf('.') == form.length() - 1;
      return word && end + 1 == limit ? end : end + 1;
    }
    return isDotted(form) && (form.length() > 2 || end + 1 < limit) ? end + 1 : end;
  }

  private static boolean digitFollows(String text, int from, int limit) {
    int i = from;
    while (i < limit && i < from + 2 && Characters.isSpace(text.charAt(i))) {
      i++;
    }
    return i < limit && Character.isDigit(text.charAt(i));
  }

  /// Single letters, each with a stop: `J.`, `U.S.`, `a.m.`.
  private static boolean isDotted(String form) {
    if (form.length() == 2 && !Character.isUpperCase(form.charAt(0))) {
      return false;
    }
    for (int i = 0; i < form.length(); i++) {
      if (i % 2 == 0 ? !Character.isLetter(form.charAt(i)) : form.charAt(i) != '.') {
        return false;
      }
    }
    return form.length() % 2 == 0;
  }

  /// Splits `don't`, `Kabul’s`, `cannot`, and the apostrophe of `militants’`.
  private static int addWord(String text, int from, int end, List<Span> tokens) {
    int cut = contraction(text, from, end);
    if (cut > from && cut < end) {
      tokens.add(new Span(from, cut));
      return add(tokens, cut, end);
    }
    return add(tokens, from, end);
  }

  private static int contraction(String text, int from, int end) {
    int length = end - from;
    if (length == 6 && text.regionMatches(true, from, "cannot", 0, 6)) {
      return end - 3;
    }
    int limit = Math.max(from, end - 4);
    for (int i = end - 1; i > limit; i--) {
      if (!Characters.isApostrophe(text.charAt(i)) || i == from) {
        continue;
      }
      String ending = text.substring(i + 1, end);
      if (ending.equalsIgnoreCase("t") && "nN".indexOf(text.charAt(i - 1)) >= 0) {
        return i - 1;
      }
      return ENDINGS.contains(ending) || ENDINGS.contains(ending.toLowerCase(java.util.Locale.ROOT))
          ? i
          : from;
    }
    return from;
  }
}
