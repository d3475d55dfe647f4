package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// Ends a content where a phrase ends: the reading model often lets go a word or two early, in the
/// middle of a noun phrase (`for his`, `a speech by Andrew`) or before the last word of the
/// sentence.
final class HeadEnds {
  /// So many words that are left of a sentence belong to the content before them.
  private static final int REST = 4;

  private static final Set<String> POSSESSIVE =
      Set.of("his", "her", "its", "their", "my", "our", "your");

  private static final String QUOTES = "\"“”'‘’";
  private static final String LOOSE = " ,;:-–—";

  private HeadEnds() {}

  /// Where the content ends, exclusive.
  ///
  /// @param tokens the sentence's
  /// @param end the content's end, exclusive, as the model has it
  /// @param limit where another's words begin, exclusive: no later end than this
  static int complete(List<Token> tokens, int end, int limit) {
    int last = end;
    while (last < limit && isCut(tokens, last)) {
      last++;
    }
    int rest = last;
    while (rest < limit && isWord(tokens.get(rest)) && !tokens.get(rest).is(PartOfSpeech.VERB)) {
      rest++;
    }
    boolean finishes = rest == limit || isStop(tokens.get(rest));
    return finishes && rest - last <= REST && limit == tokens.size() ? rest : last;
  }

  /// Whether a phrase runs on over this place.
  private static boolean isCut(List<Token> tokens, int at) {
    Token before = tokens.get(at - 1);
    Token next = tokens.get(at);
    if (!isWord(next)) {
      return false;
    }
    boolean nominal =
        next.is(PartOfSpeech.NOUN)
            || next.is(PartOfSpeech.PROPN)
            || next.is(PartOfSpeech.ADJ)
            || next.is(PartOfSpeech.NUM);
    boolean open =
        before.is(PartOfSpeech.DET) || before.is(PartOfSpeech.ADP) || before.is(PartOfSpeech.ADJ);
    boolean name = before.is(PartOfSpeech.PROPN) && next.is(PartOfSpeech.PROPN);
    boolean possessive = before.is(PartOfSpeech.PRON) && POSSESSIVE.contains(before.lemma());
    return (nominal && (open || name || possessive))
        || (next.is(PartOfSpeech.DET) && before.is(PartOfSpeech.ADP));
  }

  private static boolean isWord(Token token) {
    return !token.is(PartOfSpeech.PUNCT);
  }

  private static boolean isStop(Token token) {
    return token.text().equals(".") || token.text().equals("?") || token.text().equals("!");
  }

  /// The whole content without a comma, a dash or a stop behind its last word, and with the mark
  /// that closes its quotation.
  ///
  /// @param text the document's
  /// @param content its parts, in order
  static List<Span> finished(String text, List<Span> content) {
    if (content.isEmpty()) {
      return content;
    }
    List<Span> finished = new ArrayList<>(content);
    Span last = finished.removeLast();
    finished.add(trimmed(text, closed(text, last)));
    return finished;
  }

  private static Span trimmed(String text, Span span) {
    boolean quotes = span.of(text).chars().anyMatch(c -> QUOTES.indexOf(c) >= 0);
    int end = span.end();
    while (end > span.start() + 1 && isLoose(text, span, end - 1, quotes)) {
      end--;
    }
    return Character.isLetterOrDigit(text.charAt(end - 1)) ? new Span(span.start(), end) : span;
  }

  /// A stop is left to a text with quotation marks, and to an abbreviation (`the U.S.`).
  private static boolean isLoose(String text, Span span, int at, boolean quotes) {
    char c = text.charAt(at);
    boolean abbreviated = at - 2 >= span.start() && text.charAt(at - 2) == '.';
    return LOOSE.indexOf(c) >= 0 || (c == '.' && !quotes && !abbreviated);
  }

  private static Span closed(String text, Span span) {
    String inside = span.of(text);
    int end = span.end();
    boolean open =
        (inside.startsWith("\"") && inside.indexOf('"', 1) < 0)
            || (inside.startsWith("“") && inside.indexOf('”') < 0);
    boolean closes = end < text.length() && (text.charAt(end) == '"' || text.charAt(end) == '”');
    return open && closes ? new Span(span.start(), end + 1) : span;
  }
}
