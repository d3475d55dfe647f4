package org.probandum.ingest.parser;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Puts words together that a line's end broke. A hyphen stays where the document itself writes the
/// word with it elsewhere and never without.
final class Hyphens {
  /// How a line follows the text before it.
  enum Join {
    WITHOUT_HYPHEN,
    WITH_HYPHEN,
    APART
  }

  private static final Pattern WORD = Pattern.compile("\\p{L}{1,60}+(?:-\\p{L}{1,60}+){0,3}+");

  private final Set<String> words;

  private Hyphens(Set<String> words) {
    this.words = words;
  }

  static Hyphens of(List<Line> lines) {
    Set<String> words = new HashSet<>();
    for (Line line : lines) {
      Matcher matcher = WORD.matcher(line.text());
      while (matcher.find()) {
        boolean broken = isBroken(line.text()) && matcher.end() >= line.text().length() - 1;
        if (!broken) {
          words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
      }
    }
    return new Hyphens(words);
  }

  /// Whether the line ends within a word.
  static boolean isBroken(String line) {
    int end = line.length() - 1;
    return end > 0
        && (line.charAt(end) == '-' || line.charAt(end) == '\u00AD' || line.charAt(end) == '‐')
        && Character.isLetter(line.charAt(end - 1));
  }

  /// How the line follows the text.
  Join join(CharSequence text, String line) {
    String end = text.subSequence(Math.max(0, text.length() - 80), text.length()).toString();
    if (!isBroken(end) || line.isEmpty() || !Character.isLetter(line.charAt(0))) {
      return Join.APART;
    }
    if (end.charAt(end.length() - 1) == '\u00AD') {
      return Join.WITHOUT_HYPHEN;
    }
    if (!Character.isLowerCase(line.charAt(0))) {
      return Join.WITH_HYPHEN;
    }
    String first = lastWord(end);
    String second = firstWord(line);
    boolean compound = words.contains(first + "-" + second) && !words.contains(first + second);
    return compound ? Join.WITH_HYPHEN : Join.WITHOUT_HYPHEN;
  }

  private static String lastWord(String text) {
    int start = text.length() - 1;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, text.length() - 1).toLowerCase(Locale.ROOT);
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
