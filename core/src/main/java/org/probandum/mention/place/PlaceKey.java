package org.probandum.mention.place;

import java.text.Normalizer;

/// The form in which place names are stored and looked up: lower case, without accents, apostrophes
/// and full stops, every other mark one blank (`Sana'a` → `sanaa`, `Pul-e-Charkhi` → `pul e
/// charkhi`, `U.S.` → `us`).
public final class PlaceKey {
  /// Names whose key is longer are not stored.
  public static final int MAXIMUM_LENGTH = 60;

  private PlaceKey() {}

  /// The key of a name; empty where it holds no letter or digit.
  public static String of(CharSequence name) {
    StringBuilder key = new StringBuilder(name.length());
    CharSequence plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) && !isApostrophe(c)) {
        if (gap && !key.isEmpty()) {
          key.append(' ');
        }
        gap = false;
        append(key, Character.toLowerCase(c));
      } else if (!isDropped(c)) {
        gap = true;
      }
    }
    return key.toString();
  }

  private static void append(StringBuilder key, char c) {
    switch (c) {
      case 'ł' -> key.append('l');
      case 'ø' -> key.append('o');
      case 'đ', 'ð' -> key.append('d');
      case 'ħ' -> key.append('h');
      case 'ı' -> key.append('i');
      case 'ə' -> key.append('a');
      case 'æ' -> key.append("ae");
      case 'œ' -> key.append("oe");
      case 'ß' -> key.append("ss");
      case 'þ' -> key.append("th");
      default -> key.append(c);
    }
  }

  private static boolean isAscii(CharSequence name) {
    return name.chars().allMatch(c -> c < 128);
  }

  private static boolean isDropped(char c) {
    return c == '.' || isApostrophe(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /// Whether the character is an apostrophe or one of the letters that stand for ayin and hamza.
  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʼ' || c == 'ʻ' || c == 'ʿ'
        || c == 'ʾ' || c == '´' || c == '′';
  }
}
