package org.probandum.text.pattern;

import java.util.Locale;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Token;

/// How rules see words: lower case, with one form of apostrophe, hyphen and quotation mark.
public final class PlainWords {
  private PlainWords() {}

  /// The token's text as rules write it.
  public static String plain(Token token) {
    return plain(token.text());
  }

  /// The text as rules write it.
  public static String plain(String text) {
    return text.replace('’', '\'').replace('‐', '-').replace('‑', '-').toLowerCase(Locale.ROOT);
  }

  /// Whether the token is a mark of quotation.
  public static boolean isQuote(Token token) {
    return switch (token.text()) {
      case "\"", "“", "”", "''", "``", "‘", "«", "»", "„" -> true;
      case "’", "'" -> token.is(PartOfSpeech.PUNCT);
      default -> false;
    };
  }
}
