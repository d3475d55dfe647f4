package org.probandum.mention.place;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Token;

/// Splits one sentence into [Word]s, from left to right.
final class WordSplitter {
  private final String text;
  private final int offset;
  private final List<Token> tokens;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private int token;

  private WordSplitter(Sentence sentence) {
    text = sentence.text();
    offset = sentence.span().start();
    tokens = sentence.tokens();
  }

  /// The words of a sentence, in order.
  static List<Word> split(Sentence sentence) {
    WordSplitter splitter = new WordSplitter(sentence);
    splitter.run();
    return splitter.words;
  }

  private void run() {
    int previousEnd = 0;
    while (at < text.length()) {
      if (!isLetter(at)) {
        at++;
        continue;
      }
      int start = at;
      int end = wordEnd(start);
      at = end;
      boolean possessive = skipPossessive();
      add(start, end, previousEnd, possessive);
      previousEnd = at;
    }
  }

  private void add(int start, int end, int previousEnd, boolean possessive) {
    String slice = text.substring(start, end);
    while (token + 1 < tokens.size() && tokens.get(token).span().end() <= offset + start) {
      token++;
    }
    boolean tagged = token < tokens.size();
    words.add(
        new Word(
            offset + start,
            offset + end,
            slice,
            PlaceKey.of(slice),
            tagged ? tokens.get(token).lemma() : slice,
            tagged ? tokens.get(token).partOfSpeech() : PartOfSpeech.X,
            gap(previousEnd, start),
            possessive));
  }

  /// The end of the word: letters, digits, inner apostrophes, and the full stops of `U.S.`.
  private int wordEnd(int start) {
    int end = start + 1;
    while (end < text.length()) {
      if (isLetter(end)) {
        end++;
      } else if (isInnerApostrophe(end) || isInitialsStop(start, end)) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isInnerApostrophe(int position) {
    return PlaceKey.isApostrophe(text.charAt(position))
        && position + 1 < text.length()
        && isLetter(position + 1)
        && !isPossessiveEnd(position + 1);
  }

  private boolean isPossessiveEnd(int position) {
    char c = text.charAt(position);
    return (c == 's' || c == 'S') && (position + 1 == text.length() || !isLetter(position + 1));
  }

  /// Whether this is a full stop after single letters with a letter before and, for the first one,
  /// a letter and a full stop behind.
  private boolean isInitialsStop(int start, int position) {
    if (text.charAt(position) != '.' || !Character.isUpperCase(text.charAt(position - 1))) {
      return false;
    }
    boolean single = position - 1 == start || text.charAt(position - 2) == '.';
    boolean later = position - 1 > start;
    boolean next =
        position + 2 < text.length()
            && Character.isUpperCase(text.charAt(position + 1))
            && text.charAt(position + 2) == '.';
    return single && (later || next);
  }

  private boolean skipPossessive() {
    if (at >= text.length() || !PlaceKey.isApostrophe(text.charAt(at))) {
      return false;
    }
    if (at + 1 < text.length() && isPossessiveEnd(at + 1)) {
      at += 2;
      return true;
    }
    return text.charAt(at) != '‘' && Character.toLowerCase(text.charAt(at - 1)) == 's';
  }

  private Word.Gap gap(int from, int to) {
    if (words.isEmpty()) {
      return Word.Gap.NONE;
    }
    if (to == from) {
      return Word.Gap.OTHER;
    }
    String between = text.substring(from, Math.min(to, from + 4)).strip();
    return switch (between) {
      case "" -> to - from > 8 ? Word.Gap.OTHER : Word.Gap.SPACE;
      case "." -> isShortTitle(from) ? Word.Gap.SPACE : Word.Gap.OTHER;
      case "-", "‐", "‑" -> Word.Gap.HYPHEN;
      case "," -> Word.Gap.COMMA;
      case "&" -> Word.Gap.AMPERSAND;
      case "(", "[" -> Word.Gap.OPEN_BRACKET;
      default -> Word.Gap.OTHER;
    };
  }

  /// Whether the full stop ends an abbreviation of a title or name part (`St.`, `Gen.`, `J.`).
  private boolean isShortTitle(int stop) {
    Word last = words.getLast();
    return last.capital() && last.end() - offset == stop && last.text().length() <= 4;
  }

  private boolean isLetter(int position) {
    char c = text.charAt(position);
    return (Character.isLetterOrDigit(c) && !PlaceKey.isApostrophe(c))
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }
}
