package org.probandum.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.Span;

/// Finds where sentences end inside a paragraph.
///
/// Every run of terminators is a candidate. Closing quotation marks and brackets, and footnote
/// marks like `[12]`, that follow it belong to the sentence. A ladder of small tests then decides.
final class SentenceSplitter {
  private final Abbreviations abbreviations;
  private final Set<String> starters;
  private final Set<String> timeWords;
  private final Set<String> speechVerbs;

  private SentenceSplitter(
      Abbreviations abbreviations,
      Set<String> starters,
      Set<String> timeWords,
      Set<String> speechVerbs) {
    this.abbreviations = abbreviations;
    this.starters = starters;
    this.timeWords = timeWords;
    this.speechVerbs = speechVerbs;
  }

  static SentenceSplitter load(Abbreviations abbreviations) {
    return new SentenceSplitter(
        abbreviations,
        TextData.words("starters.txt"),
        TextData.words("time-words.txt"),
        TextData.words("speech-verbs.txt"));
  }

  /// The sentences of a paragraph in order, without surrounding white space, never empty.
  List<Span> split(String text, Span paragraph, Casing casing) {
    List<Span> sentences = new ArrayList<>();
    int start = paragraph.start();
    int i = start;
    while (i < paragraph.end()) {
      if (!Characters.isTerminator(text.charAt(i))) {
        i++;
        continue;
      }
      int marks = endOfMarks(text, i, paragraph.end());
      int end = endOfClosers(text, marks, paragraph.end());
      if (ends(new Candidate(text, paragraph, start, i, marks, end, casing))) {
        add(sentences, Paragraphs.trim(text, start, end));
        start = end;
      }
      i = Math.max(end, i + 1);
    }
    add(sentences, Paragraphs.trim(text, start, paragraph.end()));
    return sentences;
  }

  private static void add(List<Span> sentences, Span sentence) {
    if (sentence.length() > 0) {
      sentences.add(sentence);
    }
  }

  /// The end of a run of terminators, which may be spaced like `. . .`.
  private static int endOfMarks(String text, int from, int limit) {
    int end = from;
    while (end < limit && Characters.isTerminator(text.charAt(end))) {
      end++;
      if (end + 1 < limit
          && text.charAt(end) == ' '
          && text.charAt(end + 1) == '.'
          && text.charAt(end - 1) == '.') {
        end++;
      }
    }
    return end;
  }

  private static int endOfClosers(String text, int from, int limit) {
    int end = from;
    while (end < limit) {
      char c = text.charAt(end);
      if (Characters.isCloser(c) && !opensNext(text, end, limit, from)) {
        end++;
      } else if (c == '[' && footnoteEnd(text, end, limit) > 0) {
        end = footnoteEnd(text, end, limit);
      } else if (isSpacedCurlyCloser(text, end, limit)) {
        end += 2;
      } else {
        return end;
      }
    }
    return end;
  }

  /// A straight quote directly followed by a letter opens the next sentence: `ended."The`.
  private static boolean opensNext(String text, int at, int limit, int from) {
    char c = text.charAt(at);
    return at == from
        && (c == '"' || c == '\'')
        && at + 1 < limit
        && Character.isLetter(text.charAt(at + 1))
        && (at < 2 || Character.isWhitespace(text.charAt(at - 1)));
  }

  /// A closing curly quote that was set off by a blank: `It is over. ”`.
  private static boolean isSpacedCurlyCloser(String text, int at, int limit) {
    return text.charAt(at) == ' '
        && at + 1 < limit
        && text.charAt(at + 1) == '”'
        && (at + 2 == limit || Characters.isSpace(text.charAt(at + 2)));
  }

  private static int footnoteEnd(String text, int at, int limit) {
    int end = at + 1;
    while (end < limit && end - at <= 4 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at + 1 && end < limit && text.charAt(end) == ']' ? end + 1 : -1;
  }

  /// One place where a sentence may end.
  ///
  /// @param from where the open sentence starts
  /// @param mark first terminator
  /// @param marks after the last terminator
  /// @param end after the closers
  private record Candidate(
      String text, Span paragraph, int from, int mark, int marks, int end, Casing casing) {

    int next() {
      int next = end;
      while (next < paragraph.end() && Characters.isSpace(text.charAt(next))) {
        next++;
      }
      return next;
    }

    boolean isPlainStop() {
      return marks == mark + 1 && text.charAt(mark) == '.';
    }

    boolean isEllipsis() {
      return text.charAt(mark) == '…'
          || (marks - mark >= 2 && text.charAt(mark + 1) == '.')
          || (marks - mark >= 3 && text.charAt(mark + 1) == ' ');
    }

    /// The first letter or digit of what follows, past opening marks; or the end.
    int nextWord() {
      int at = next();
      int limit = Math.min(paragraph.end(), at + 4);
      while (at < limit
          && (Characters.isOpener(text.charAt(at)) || Characters.isSpace(text.charAt(at)))) {
        at++;
      }
      return at;
    }

    String word(int at) {
      int to = at;
      int limit = Math.min(paragraph.end(), at + 40);
      while (to < limit && Character.isLetterOrDigit(text.charAt(to))) {
        to++;
      }
      return text.substring(at, to);
    }

    /// What stands before the stop without a blank, with the stop: `Lt.`, `U.S.`.
    String before() {
      int start = mark;
      int limit = Math.max(paragraph.start(), mark - 12);
      while (start > limit) {
        char c = text.charAt(start - 1);
        if (!Character.isLetter(c) && c != '.') {
          break;
        }
        start--;
      }
      return text.substring(start, mark + 1);
    }
  }

  private boolean ends(Candidate at) {
    int next = at.next();
    if (next >= at.paragraph().end()) {
      return true;
    }
    char last = at.text().charAt(at.marks() - 1);
    if (Characters.isFullWidthTerminator(last)) {
      return true;
    }
    if (next == at.end()) {
      return isGluedEnd(at);
    }
    if (at.isEllipsis() && Paragraphs.trim(at.text(), at.from(), at.mark()).length() == 0) {
      return false;
    }
    if (",;:)]}%".indexOf(at.text().charAt(next)) >= 0) {
      return false;
    }
    if (continuesInLowerCase(at)) {
      return false;
    }
    if (last == '!' || last == '?') {
      return !isSpeechTag(at);
    }
    return at.isEllipsis() || !at.isPlainStop() || endsAtStop(at);
  }

  /// `ended.The next`: no blank after the stop, but a word in lower case before it and a
  /// capitalised one after it.
  private static boolean isGluedEnd(Candidate at) {
    String text = at.text();
    int mark = at.mark();
    int next = at.nextWord();
    return next + 2 < at.paragraph().end()
        && mark >= 3
        && at.casing() == Casing.MIXED
        && Character.isLowerCase(text.charAt(mark - 1))
        && Character.isLowerCase(text.charAt(mark - 2))
        && Character.isUpperCase(text.charAt(next))
        && Character.isLowerCase(text.charAt(next + 1))
        && at.isPlainStop()
        && !isAddress(at, next);
  }

  private static boolean isAddress(Candidate at, int next) {
    String text = at.text();
    for (int i = next; i < at.paragraph().end() && !Characters.isSpace(text.charAt(i)); i++) {
      if ("./@=_".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    int start = at.mark();
    while (start > at.paragraph().start() && !Characters.isSpace(text.charAt(start - 1))) {
      if ("/@=_.".indexOf(text.charAt(start - 1)) >= 0) {
        return true;
      }
      start--;
    }
    return false;
  }

  private static boolean continuesInLowerCase(Candidate at) {
    int word = at.nextWord();
    if (word >= at.paragraph().end() || !Character.isLowerCase(at.text().charAt(word))) {
      return false;
    }
    if (at.casing() == Casing.LOWER) {
      return at.isEllipsis() && at.end() == at.marks();
    }
    return !isNameInLowerCase(at, word);
  }

  /// `al-Hakim`, `iPhone`: a name that begins with a small letter.
  private static boolean isNameInLowerCase(Candidate at, int word) {
    String text = at.text();
    int limit = Math.min(at.paragraph().end() - 1, word + 4);
    for (int i = word + 1; i < limit; i++) {
      if (Characters.isHyphen(text.charAt(i)) || Characters.isApostrophe(text.charAt(i))) {
        return Character.isUpperCase(text.charAt(i + 1));
      }
    }
    return word + 1 < at.paragraph().end() && Character.isUpperCase(text.charAt(word + 1));
  }

  /// `“Who did it?” Amin asked.`: the speaker and the verb of speech go on.
  private boolean isSpeechTag(Candidate at) {
    if (at.end() == at.marks()) {
      return false;
    }
    int word = at.next();
    for (int i = 0; i < 4; i++) {
      String next = at.word(word);
      if (next.isEmpty()) {
        return false;
      }
      if (i > 0 && speechVerbs.contains(next)) {
        return true;
      }
      word += next.length();
      if (word < at.paragraph().end() && at.text().charAt(word) == '.') {
        word++;
      }
      if (word >= at.paragraph().end() || at.text().charAt(word) != ' ') {
        return false;
      }
      word++;
    }
    return false;
  }

  private boolean endsAtStop(Candidate at) {
    if (isEnumerator(at)) {
      return false;
    }
    String before = at.before();
    if (at.end() > at.marks()
        && before.length() > 2
        && before.indexOf('.') == before.length() - 1
        && abbreviations.find(before, at.casing()) != Abbreviations.Kind.TITLE) {
      return true;
    }
    Abbreviations.Kind kind = abbreviations.find(before, at.casing());
    if (kind != null) {
      return endsAfter(kind, at);
    }
    return !isInitials(before) || startsSentence(at);
  }

  private boolean endsAfter(Abbreviations.Kind kind, Candidate at) {
    int word = at.nextWord();
    return switch (kind) {
      case TITLE -> false;
      case NUMBERED -> word >= at.paragraph().end() || !Character.isDigit(at.text().charAt(word));
      case ENDING -> startsSentence(at);
      case CLOCK -> !timeWords.contains(at.word(word).toLowerCase(Locale.ROOT));
    };
  }

  private boolean startsSentence(Candidate at) {
    String word = at.word(at.nextWord());
    if (!starters.contains(word.toLowerCase(Locale.ROOT))) {
      return false;
    }
    return at.casing() != Casing.MIXED || !word.equals("A") || at.before().length() > 2;
  }

  /// `J.` or `J.R.`.
  private static boolean isInitials(String before) {
    if (before.length() < 2) {
      return false;
    }
    for (int i = 0; i < before.length(); i++) {
      boolean letter = i % 2 == 0;
      if (letter != Character.isLetter(before.charAt(i))) {
        return false;
      }
    }
    return Character.isUpperCase(before.charAt(0)) || before.length() > 2;
  }

  /// `1.` or `b.` at the beginning of the sentence.
  private static boolean isEnumerator(Candidate at) {
    int length = at.mark() - at.from();
    String start = at.text().substring(at.from(), Math.min(at.mark(), at.from() + 8)).strip();
    if (length > 7 || start.isEmpty() || start.length() > 3) {
      return false;
    }
    return start.chars().allMatch(Character::isDigit)
        || (start.length() == 1 && Character.isLetter(start.charAt(0)))
        || start.chars().allMatch(c -> "IVXLC".indexOf(c) >= 0);
  }
}
