package org.probandum.mention.number;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.Token;

/// Cuts one token into atoms, in one pass over its characters.
final class AtomSplitter {
  private static final Set<String> KEPT_AFTER_DIGITS = Set.of("st", "nd", "rd", "th", "s");
  private static final int LONGEST_TOKEN = 64;

  private AtomSplitter() {}

  static void split(Token token, int index, List<Atom> atoms) {
    String text = token.text();
    if (text.isEmpty()) {
      return;
    }
    if (isWhole(text)) {
      atoms.add(Atom.of(token, index, 0, text.length()));
      return;
    }
    int at = 0;
    while (at < text.length()) {
      int end = pieceEnd(text, at);
      atoms.add(Atom.of(token, index, at, end));
      at = end;
    }
  }

  /// Words without marks (the usual case), identifiers with `/`, dates in digits, and monsters.
  private static boolean isWhole(String text) {
    boolean mark = false;
    boolean digit = false;
    for (int i = 0; i < text.length() && i < LONGEST_TOKEN; i++) {
      char c = text.charAt(i);
      if (c == '/') {
        return text.length() > 1 && !fraction(text);
      }
      digit |= isDigit(c);
      mark |= !Character.isLetter(c);
    }
    return text.length() > LONGEST_TOKEN || !mark || clitic(text) || (digit && isIsoDate(text));
  }

  /// `'s`, `'ll`: an apostrophe and letters.
  private static boolean clitic(String text) {
    char c = text.charAt(0);
    return (c == '\'' || c == '’') && text.length() > 1 && Character.isLetter(text.charAt(1));
  }

  private static boolean fraction(String text) {
    return text.indexOf('-') > 0 && text.indexOf('/') > text.indexOf('-');
  }

  private static boolean isIsoDate(String text) {
    return text.length() == 10
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && digitsEnd(text, 0) == 4
        && digitsEnd(text, 5) == 7
        && digitsEnd(text, 8) == 10;
  }

  private static int pieceEnd(String text, int at) {
    char c = text.charAt(at);
    if (isDigit(c)) {
      return numberEnd(text, at);
    }
    if (Character.isLetter(c)) {
      int end = at;
      while (end < text.length() && inWord(text, end)) {
        end++;
      }
      return end;
    }
    if (clitic(text.substring(at, Math.min(text.length(), at + 2)))) {
      int end = at + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      return end;
    }
    return at + Character.charCount(text.codePointAt(at));
  }

  private static boolean inWord(String text, int at) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || c == '.'
        || ((c == '\'' || c == '’') && at + 1 < text.length());
  }

  private static int numberEnd(String text, int at) {
    int end = digitsEnd(text, at);
    while (end + 1 < text.length() && joins(text.charAt(end)) && isDigit(text.charAt(end + 1))) {
      end = digitsEnd(text, end + 1);
    }
    int letters = end;
    while (letters < text.length() && Character.isLetter(text.charAt(letters))) {
      letters++;
    }
    String suffix = text.substring(end, letters).toLowerCase(Locale.ROOT);
    return KEPT_AFTER_DIGITS.contains(suffix) ? letters : end;
  }

  private static boolean joins(char c) {
    return c == ',' || c == '.' || c == ':' || c == '/';
  }

  private static int digitsEnd(String text, int at) {
    int end = at;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
