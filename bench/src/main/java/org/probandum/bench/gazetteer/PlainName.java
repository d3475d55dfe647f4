package org.probandum.bench.gazetteer;

import java.text.Normalizer;

/// The form in which a place's name is shown: Latin letters without marks, as English print has it.
final class PlainName {
  private PlainName() {}

  /// The plain form of a name; letters of other scripts stay.
  static String of(String name) {
    String split = Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(name.length());
    for (int i = 0; i < split.length(); i++) {
      append(plain, split.charAt(i));
    }
    return Normalizer.normalize(plain.toString().strip(), Normalizer.Form.NFC);
  }

  private static void append(StringBuilder plain, char c) {
    switch (c) {
      case 'ł' -> plain.append('l');
      case 'Ł' -> plain.append('L');
      case 'ø' -> plain.append('o');
      case 'Ø' -> plain.append('O');
      case 'đ', 'ð' -> plain.append('d');
      case 'Đ', 'Ð' -> plain.append('D');
      case 'ħ' -> plain.append('h');
      case 'Ħ' -> plain.append('H');
      case 'ı' -> plain.append('i');
      case 'ə' -> plain.append('a');
      case 'Ə' -> plain.append('A');
      case 'æ' -> plain.append("ae");
      case 'Æ' -> plain.append("Ae");
      case 'œ' -> plain.append("oe");
      case 'Œ' -> plain.append("Oe");
      case 'ß' -> plain.append("ss");
      case 'þ' -> plain.append("th");
      case 'Þ' -> plain.append("Th");
      case '’', '‘', '`', 'ʼ', 'ʻ', 'ʿ', 'ʾ', '´', '′' -> plain.append('\'');
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK) {
          plain.append(c);
        }
      }
    }
  }
}
