package org.probandum.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.probandum.export.MarkedText.Piece;
import org.probandum.model.Span;

class MarkedTextTest {

  @Test
  void marksThatCrossAreCutIntoPieces() {
    List<Piece> pieces = pieces("abcdef", mark(0, 4, "x"), mark(2, 6, "y"));
    assertThat(pieces).extracting(Piece::text).containsExactly("ab", "cd", "ef");
    assertThat(pieces).extracting(Piece::style).containsExactly("x", "x y", "y");
  }

  @Test
  void theShortestLinkWins() {
    Mark wide = new Mark(new Span(0, 6), "x", null, "wide", null, null);
    Mark narrow = new Mark(new Span(2, 4), "y", null, "narrow", null, null);
    assertThat(pieces("abcdef", wide, narrow))
        .extracting(Piece::link)
        .containsExactly("wide", "narrow", "wide");
  }

  @Test
  void paragraphsKeepTheirGaps() {
    MarkedText text = MarkedText.of("a\n \n\nb\r\n", List.of());
    assertThat(text.paragraphs())
        .extracting(MarkedText.Paragraph::gap)
        .containsExactly("\n", " \n", "\n", "\n");
    assertThat(joined(text)).isEqualTo("a\n \n\nb\r\n");
  }

  @Test
  void linesWrappedByHandAreOneParagraphAndLongOnesAreNot() {
    String longLine = "long ".repeat(30);
    assertThat(MarkedText.of("one\ntwo\n\nthree\n" + longLine + "\nfour", List.of()).paragraphs())
        .filteredOn(paragraph -> !paragraph.pieces().isEmpty())
        .extracting(paragraph -> paragraph.pieces().getFirst().text())
        .containsExactly("one\ntwo", "three", longLine, "four");
  }

  @Test
  void aMarkOverTwoParagraphsMarksBothAndIsAnchoredOnce() {
    List<Piece> pieces = pieces("ab\n\ncd", Mark.anchored(new Span(1, 6), "x", "here"));
    assertThat(pieces).extracting(Piece::style).containsExactly(null, "x", "x");
    assertThat(pieces.stream().flatMap(piece -> piece.anchors().stream())).containsExactly("here");
  }

  @Test
  void anAnchorInABlankEndIsStillThere() {
    List<Piece> pieces = pieces("ab\n  \n", Mark.anchored(new Span(3, 5), "x", "here"));
    assertThat(pieces.getLast().anchors()).containsExactly("here");
  }

  @Test
  void aMarkNeverCutsACharacter() {
    assertThat(pieces("a🔥b", mark(0, 2, "x"))).extracting(Piece::text).containsExactly("a", "🔥b");
  }

  @RepeatedTest(50)
  void piecesJoinToTheTextAndCarryExactlyTheMarksOverThem(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String text = text(random);
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < random.nextInt(12); i++) {
      int start = random.nextInt(text.length());
      int end = Math.min(text.length(), start + 1 + random.nextInt(30));
      marks.add(new Mark(new Span(start, end), "m" + i, "a" + i, null, null, null));
    }
    MarkedText marked = MarkedText.of(text, marks);
    assertThat(joined(marked)).as("seed %d", repetition.getCurrentRepetition()).isEqualTo(text);
    assertThat(marked.paragraphs().stream().flatMap(paragraph -> paragraph.pieces().stream()))
        .flatExtracting(Piece::anchors)
        .containsExactlyInAnyOrderElementsOf(marks.stream().map(Mark::anchor).toList());
    int at = 0;
    for (MarkedText.Paragraph paragraph : marked.paragraphs()) {
      for (Piece piece : paragraph.pieces()) {
        Span span = new Span(at, at + piece.text().length());
        String style =
            marks.stream()
                .filter(mark -> span.length() > 0 && mark.span().contains(span))
                .sorted(
                    Comparator.<Mark>comparingInt(mark -> mark.span().start())
                        .thenComparingInt(mark -> -mark.span().end()))
                .map(Mark::style)
                .collect(Collectors.joining(" "));
        assertThat(piece.style() == null ? "" : piece.style()).isEqualTo(style);
        at = span.end();
      }
      at += paragraph.gap().length();
    }
  }

  private static String text(Random random) {
    String letters = "abc de\n\n ش";
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1 + random.nextInt(80); i++) {
      text.append(letters.charAt(random.nextInt(letters.length())));
    }
    return text.toString();
  }

  private static Mark mark(int start, int end, String style) {
    return new Mark(new Span(start, end), style, null, null, null, null);
  }

  private static List<Piece> pieces(String text, Mark... marks) {
    return MarkedText.of(text, List.of(marks)).paragraphs().stream()
        .flatMap(paragraph -> paragraph.pieces().stream())
        .toList();
  }

  private static String joined(MarkedText text) {
    StringBuilder joined = new StringBuilder();
    for (MarkedText.Paragraph paragraph : text.paragraphs()) {
      paragraph.pieces().forEach(piece -> joined.append(piece.text()));
      joined.append(paragraph.gap());
    }
    return joined.toString();
  }
}
