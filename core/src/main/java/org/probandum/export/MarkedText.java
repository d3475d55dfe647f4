package org.probandum.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Span;

/// A text cut into paragraphs and these into pieces, each under one set of marks, so that marks
/// that overlap still give well-formed markup. Joining all pieces and gaps gives the text again.
record MarkedText(List<Paragraph> paragraphs) {
  /// Longer lines are paragraphs of their own, in UTF-16 units.
  private static final int LONGEST_WRAPPED = 120;

  MarkedText {
    paragraphs = List.copyOf(paragraphs);
  }

  /// A line of the text, or several short ones that follow each other without a blank line, as in a
  /// text that was wrapped by hand.
  ///
  /// @param pieces its characters in order; none where it is blank
  /// @param gap the blank characters or line end after it
  record Paragraph(List<Piece> pieces, String gap) {}

  /// Characters under one set of marks.
  ///
  /// @param style the style classes, or null where nothing is marked
  /// @param link the anchor that the shortest linking mark leads to, or null
  /// @param anchors names under which links find this place
  /// @param label the signs of the marks that start here, or null
  /// @param note what the marks are, in words, or null
  record Piece(
      String text,
      @Nullable String style,
      @Nullable String link,
      List<String> anchors,
      @Nullable String label,
      @Nullable String note) {}

  /// The text under its marks; parts of marks outside the text are ignored.
  static MarkedText of(String text, List<Mark> marks) {
    return new Cutter(text, marks).cut();
  }

  /// Walks once over the text, from boundary to boundary.
  private static final class Cutter {
    private static final Comparator<Mark> OUTER_FIRST =
        Comparator.<Mark>comparingInt(mark -> mark.span().start())
            .thenComparingInt(mark -> -mark.span().end());

    private final String text;
    private final List<Mark> waiting;
    private final List<Mark> active = new ArrayList<>();
    private final List<Mark> started = new ArrayList<>();
    private final TreeSet<Integer> boundaries = new TreeSet<>();
    private int nextMark;

    Cutter(String text, List<Mark> marks) {
      this.text = text;
      this.waiting =
          marks.stream()
              .map(mark -> within(mark, text))
              .filter(mark -> mark.span().length() > 0)
              .sorted(OUTER_FIRST)
              .toList();
      for (Mark mark : waiting) {
        boundaries.add(mark.span().start());
        boundaries.add(mark.span().end());
      }
    }

    MarkedText cut() {
      List<Paragraph> paragraphs = new ArrayList<>();
      int at = 0;
      while (at < text.length()) {
        int contentEnd = paragraphEnd(at);
        List<Piece> pieces =
            text.substring(at, contentEnd).isBlank() ? List.of() : pieces(at, contentEnd);
        int gapStart = pieces.isEmpty() ? at : contentEnd;
        int gapEnd = Math.min(text.length(), contentEnd + 1);
        paragraphs.add(new Paragraph(pieces, text.substring(gapStart, gapEnd)));
        at = gapEnd;
      }
      moveTo(text.length());
      if (!started.isEmpty()) {
        paragraphs.add(new Paragraph(List.of(piece("")), ""));
      }
      return new MarkedText(paragraphs);
    }

    private int paragraphEnd(int start) {
      int lineStart = start;
      int end = lineEnd(lineStart);
      while (end < text.length() && wrapped(lineStart, end) && wrapped(end + 1, lineEnd(end + 1))) {
        lineStart = end + 1;
        end = lineEnd(lineStart);
      }
      return end;
    }

    private boolean wrapped(int lineStart, int lineEnd) {
      return lineEnd - lineStart <= LONGEST_WRAPPED
          && !text.substring(lineStart, lineEnd).isBlank();
    }

    private int lineEnd(int start) {
      int end = text.indexOf('\n', start);
      return end < 0 ? text.length() : end;
    }

    private List<Piece> pieces(int start, int end) {
      List<Piece> pieces = new ArrayList<>();
      int at = start;
      while (at < end) {
        Integer boundary = boundaries.higher(at);
        int until = boundary == null ? end : Math.min(boundary, end);
        moveTo(at);
        pieces.add(piece(text.substring(at, until)));
        at = until;
      }
      return pieces;
    }

    private void moveTo(int offset) {
      while (nextMark < waiting.size() && waiting.get(nextMark).span().start() <= offset) {
        Mark mark = waiting.get(nextMark++);
        active.add(mark);
        started.add(mark);
      }
      active.removeIf(mark -> mark.span().end() <= offset);
    }

    private Piece piece(String characters) {
      List<String> anchors =
          started.stream().map(Mark::anchor).filter(Objects::nonNull).distinct().toList();
      String label =
          joined(started.stream().map(Mark::label).filter(Objects::nonNull).toList(), " · ");
      started.clear();
      String style = joined(active.stream().map(Mark::style).toList(), " ");
      String note = joined(active.stream().map(Mark::note).filter(Objects::nonNull).toList(), "; ");
      return new Piece(characters, style, link(), anchors, label, note);
    }

    private @Nullable String link() {
      return active.stream()
          .filter(mark -> mark.link() != null)
          .min(Comparator.comparingInt(mark -> mark.span().length()))
          .map(Mark::link)
          .orElse(null);
    }

    private static @Nullable String joined(List<String> parts, String separator) {
      return parts.isEmpty()
          ? null
          : new LinkedHashSet<>(parts).stream().collect(Collectors.joining(separator));
    }

    private static Mark within(Mark mark, String text) {
      int start = wholeCharacter(text, Math.min(mark.span().start(), text.length()));
      int end = wholeCharacter(text, Math.min(mark.span().end(), text.length()));
      return new Mark(
          new Span(start, end),
          mark.style(),
          mark.anchor(),
          mark.link(),
          mark.label(),
          mark.note());
    }

    /// The offset, or the one before it where it would cut a surrogate pair.
    private static int wholeCharacter(String text, int offset) {
      boolean cuts =
          offset > 0
              && offset < text.length()
              && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
      return cuts ? offset - 1 : offset;
    }
  }
}
