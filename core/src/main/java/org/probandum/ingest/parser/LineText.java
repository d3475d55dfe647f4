package org.probandum.ingest.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The words of a line as text, without the raised numbers that call a footnote.
final class LineText {
  private LineText() {}

  /// The text of the segments of one line.
  ///
  /// @param gap what to put between two segments
  static String of(List<Segment> row, String gap) {
    List<Segment> segments = new ArrayList<>(row);
    segments.sort(Comparator.comparingDouble(Segment::left));
    int balance = 0;
    for (Segment segment : segments) {
      for (Word word : segment.words()) {
        balance += direction(word.text());
      }
    }
    if (balance < 0) {
      segments = segments.reversed();
    }
    StringBuilder text = new StringBuilder();
    for (Segment segment : segments) {
      String part = segment(segment, balance < 0);
      if (!part.isEmpty()) {
        text.append(text.isEmpty() ? "" : gap).append(part);
      }
    }
    return text.toString();
  }

  private static String segment(Segment segment, boolean rightToLeft) {
    List<Word> words = new ArrayList<>(segment.words());
    Comparator<Word> byPlace = Comparator.comparingDouble(Word::left);
    words.sort(rightToLeft ? byPlace.reversed() : byPlace);
    StringBuilder text = new StringBuilder();
    boolean mark = false;
    for (Word word : words) {
      if (text.isEmpty() || !isFootnoteCall(word, segment, text.charAt(text.length() - 1))) {
        // A raised number at the beginning is a footnote's own: a word for itself.
        boolean apart = !text.isEmpty() && (!word.glued() || mark);
        text.append(apart ? " " : "").append(word.text());
        mark = text.length() == word.text().length() && word.size() < 0.9f * segment.size();
      }
    }
    return text.toString();
  }

  /// A small raised number after a word or a full stop; `km²` and `m³` are none.
  private static boolean isFootnoteCall(Word word, Segment segment, char before) {
    boolean small = word.size() < 0.9f * segment.size();
    boolean raised = word.baseline() < segment.baseline() - 0.12f * segment.size();
    boolean power =
        before == 'm' && word.glued() && (word.text().equals("2") || word.text().equals("3"));
    return small && raised && !power && word.text().matches("[\\d,*†‡§\\[\\]]{1,8}");
  }

  /// 1 for a word written from left to right, -1 for one from right to left, else 0.
  static int direction(String word) {
    for (int i = 0; i < word.length(); i++) {
      switch (Character.getDirectionality(word.charAt(i))) {
        case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
          return 1;
        }
        case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
          return -1;
        }
        default -> {}
      }
    }
    return 0;
  }
}
