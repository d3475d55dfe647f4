package org.probandum.mention.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Token;

/// A piece of a token: `12-year-old` is `12`, `-`, `year`, `-`, `old`, and `12kg` is `12`, `kg`.
///
/// Dates and times in digits (`2022-03-04`, `03/04/2022`, `9:40`), ordinals (`16th`), decades
/// (`1990s`) and identifiers (`S/2025/796`, `A320`) stay whole.
///
/// @param start UTF-16 offset in the document, inclusive
/// @param end UTF-16 offset in the document, exclusive
/// @param text its exact characters
/// @param lower its characters in lower case, typographic marks made plain
/// @param token the token it is part of
/// @param tokenIndex index of that token in its sentence
public record Atom(int start, int end, String text, String lower, Token token, int tokenIndex) {

  /// The pieces of all tokens of a sentence, in order.
  public static List<Atom> split(Sentence sentence) {
    List<Atom> atoms = new ArrayList<>(sentence.tokens().size() + 8);
    int index = 0;
    for (Token token : sentence.tokens()) {
      AtomSplitter.split(token, index, atoms);
      index++;
    }
    return atoms;
  }

  static Atom of(Token token, int tokenIndex, int from, int to) {
    String text = token.text().substring(from, to);
    int base = token.span().start();
    return new Atom(base + from, base + to, text, plain(text), token, tokenIndex);
  }

  private static String plain(String text) {
    if (text.length() == 1) {
      char c = text.charAt(0);
      if (c == '‐' || c == '‑' || c == '–' || c == '—' || c == '−') {
        return "-";
      }
    }
    return text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
  }

  /// Whether it is the first piece of its token.
  public boolean firstOfToken() {
    return start == token.span().start();
  }

  /// Whether it is the last piece of its token.
  public boolean lastOfToken() {
    return end == token.span().end();
  }

  /// Whether it begins with a digit.
  public boolean digits() {
    char c = text.charAt(0);
    return c >= '0' && c <= '9';
  }

  /// Whether it begins with a capital letter.
  public boolean capital() {
    return Character.isUpperCase(text.charAt(0));
  }

  /// Whether its token has this part of speech.
  public boolean is(PartOfSpeech tag) {
    return token.is(tag);
  }
}
