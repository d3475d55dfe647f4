package org.probandum.source;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text made ready to be told from its copies: verbatim, cut, shuffled, or lightly reworded.
///
/// Two rungs. *Word for word*: much of the smaller text stands in the other in runs of eight words,
/// which two authors do not share by chance. *Reworded*: much of it stands there in runs of three
/// words, and that in many of its sentences, not in one block such as a notice at the end. Reports
/// of one event by two authors share a tenth of their runs of three words, seldom a fifth; a copy
/// in which every sixth word is another still shares half of them. Short texts are too alike for
/// the second rung, so that it asks for a number of runs too.
///
/// @param runs of eight words
/// @param shortRuns of three words
/// @param sentences the runs of three words of each sentence
record TextRuns(WordRuns runs, WordRuns shortRuns, List<WordRuns> sentences) {
  private static final int LONG = 8;
  private static final int SHORT = 3;

  /// Share of the smaller text's long runs that must stand in the other.
  private static final double VERBATIM = 0.3;

  /// Share of the smaller text's short runs that must stand in the other.
  private static final double REWORDED = 0.25;

  /// Short runs that must be shared at least.
  private static final int LEAST = 20;

  /// Share of a sentence's short runs by which it is found again.
  private static final double SENTENCE = 0.2;

  /// Share of the smaller text's sentences that must be found again.
  private static final double SPREAD = 0.5;

  /// Share of the shorter sentence's short runs that must stand in the same sentence elsewhere.
  private static final double SAME = 0.8;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s++|\\n++");

  TextRuns {
    sentences = List.copyOf(sentences);
  }

  /// How one text is a copy of another.
  ///
  /// @param verbatim whether in long passages word for word, or in slightly other words
  /// @param share of the smaller text's runs that stand in the other, in (0, 1]
  record Copy(boolean verbatim, double share) {
    /// Why the two are one, as a clause.
    String clause() {
      return verbatim
          ? "they share long passages word for word"
          : "most sentences of one stand in the other in nearly the same words";
    }

    /// The same with the figure, as a sentence.
    String sentence() {
      String runs = verbatim ? "runs of eight words" : "runs of three words";
      String clause = clause();
      return Character.toUpperCase(clause.charAt(0))
          + clause.substring(1)
          + ": "
          + Math.round(100 * share)
          + " % of the smaller one's "
          + runs
          + ".";
    }
  }

  static TextRuns of(String text) {
    List<WordRuns> sentences =
        SENTENCE_END
            .splitAsStream(text)
            .map(sentence -> WordRuns.of(sentence, SHORT))
            .filter(runs -> runs.size() > 0)
            .toList();
    return new TextRuns(WordRuns.of(text, LONG), WordRuns.of(text, SHORT), sentences);
  }

  /// How the smaller of the two is a copy of the other, or null where it is none.
  static @Nullable Copy findCopy(TextRuns a, TextRuns b) {
    boolean ordered = a.shortRuns.size() <= b.shortRuns.size();
    TextRuns smaller = ordered ? a : b;
    TextRuns larger = ordered ? b : a;
    double verbatim = smaller.runs.containedIn(larger.runs);
    if (verbatim >= VERBATIM) {
      return new Copy(true, verbatim);
    }
    int shared = smaller.shortRuns.shared(larger.shortRuns);
    double reworded = smaller.shortRuns.containedIn(larger.shortRuns);
    boolean copied =
        shared >= LEAST && reworded >= REWORDED && smaller.foundIn(larger.shortRuns) >= SPREAD;
    return copied ? new Copy(false, reworded) : null;
  }

  /// Whether two passages are one sentence, long enough not to be alike by chance: an agency's
  /// paragraph in a report that is otherwise the paper's own.
  static boolean sameSentence(String a, String b) {
    WordRuns ours = WordRuns.of(a, SHORT);
    WordRuns theirs = WordRuns.of(b, SHORT);
    int smaller = Math.min(ours.size(), theirs.size());
    return smaller >= LONG && ours.shared(theirs) >= SAME * smaller;
  }

  /// The share of the sentences that are found again, those with more words counting more.
  private double foundIn(WordRuns other) {
    int all = 0;
    int found = 0;
    for (WordRuns sentence : sentences) {
      all += sentence.size();
      found += sentence.containedIn(other) >= SENTENCE ? sentence.size() : 0;
    }
    return all == 0 ? 0 : (double) found / all;
  }
}
