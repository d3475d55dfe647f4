package org.probandum.ingest.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Puts the words of a page into reading order: parts of the page from top to bottom, in each its
/// columns from left to right, or from right to left where its script is.
///
/// The page is cut at every blank stripe across it; neighbouring bands that leave one gutter blank
/// belong together (a simple form of the recursive X-Y cut of Nagy and Seth, 1984). Bands whose
/// pieces are too short for running text are a table, which is read row by row.
final class PageLayout {
  private static final int LEAST_LETTERS = 12;
  private static final double LEAST_WIDTH = 0.18;
  private static final int MOST_BANDS = 400;
  private static final Pattern ITEM = Pattern.compile("\\(?[\\p{L}\\d]{1,4}[.)]|[•·▪◦‣–*-]");

  private final int page;
  private final List<Line> lines = new ArrayList<>();
  private int block;

  private PageLayout(int page, int block) {
    this.page = page;
    this.block = block;
  }

  /// The lines of a page in reading order; their blocks are counted on from `firstBlock`.
  static List<Line> lines(List<Word> words, int page, int firstBlock) {
    PageLayout layout = new PageLayout(page, firstBlock);
    layout.group(bands(Segment.of(words)));
    return layout.lines;
  }

  /// Segments that overlap in height.
  private static List<List<Segment>> bands(List<Segment> segments) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Segment::top).thenComparingDouble(Segment::left));
    List<List<Segment>> bands = new ArrayList<>();
    float bottom = -Float.MAX_VALUE;
    for (Segment segment : sorted) {
      if (bands.isEmpty() || segment.top() >= bottom) {
        bands.add(new ArrayList<>());
        bottom = segment.bottom();
      }
      bands.getLast().add(segment);
      bottom = Math.max(bottom, segment.bottom());
    }
    return bands;
  }

  private void group(List<List<Segment>> bands) {
    int from = 0;
    while (from < bands.size()) {
      from += take(bands, from);
    }
  }

  /// Reads the longest part of the page from this band on that is one column or several, else the
  /// band alone: a row of a table, or a head over columns.
  private int take(List<List<Segment>> bands, int from) {
    int to = from + 1;
    List<Gutter> gutters = Gutter.within(bands.get(from));
    boolean single = gutters.isEmpty();
    while (to < Math.min(bands.size(), from + MOST_BANDS)) {
      List<Gutter> kept = Gutter.kept(gutters, bands.get(to));
      if (single ? !Gutter.within(bands.get(to)).isEmpty() : kept.isEmpty()) {
        break;
      }
      gutters = kept;
      to++;
    }
    List<Segment> all = bands.subList(from, to).stream().flatMap(List::stream).toList();
    if (single) {
      column(all, false);
      return to - from;
    }
    List<List<Segment>> columns = Gutter.columns(all, gutters);
    if (columns.size() > 1 && areText(columns, all)) {
      boolean turned = isRightToLeft(all);
      (turned ? columns.reversed() : columns).forEach(column -> column(column, false));
      return to - from;
    }
    column(bands.get(from), hasGaps(bands, from - 1) || hasGaps(bands, from + 1));
    return 1;
  }

  private static boolean hasGaps(List<List<Segment>> bands, int index) {
    return index >= 0 && index < bands.size() && !Gutter.within(bands.get(index)).isEmpty();
  }

  private static boolean areText(List<List<Segment>> columns, List<Segment> all) {
    float left = (float) all.stream().mapToDouble(Segment::left).min().orElse(0);
    float right = (float) all.stream().mapToDouble(Segment::right).max().orElse(0);
    for (List<Segment> column : columns) {
      double[] widths = column.stream().mapToDouble(s -> s.right() - s.left()).sorted().toArray();
      int[] lengths = column.stream().mapToInt(Segment::length).sorted().toArray();
      int middle = lengths.length / 2;
      if (lengths.length < 2
          || lengths[middle] < LEAST_LETTERS
          || widths[middle] < LEAST_WIDTH * (right - left)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRightToLeft(List<Segment> segments) {
    int balance = 0;
    for (Segment segment : segments) {
      for (Word word : segment.words()) {
        balance += LineText.direction(word.text());
      }
    }
    return balance < 0;
  }

  private void column(List<Segment> segments, boolean cells) {
    List<Segment> sorted = new ArrayList<>(segments);
    sorted.sort(Comparator.comparingDouble(Segment::baseline).thenComparingDouble(Segment::left));
    float left = (float) sorted.stream().mapToDouble(Segment::left).min().orElse(0);
    float right = (float) sorted.stream().mapToDouble(Segment::right).max().orElse(0);
    List<Segment> row = new ArrayList<>();
    for (Segment segment : sorted) {
      boolean level =
          !row.isEmpty() && segment.baseline() - row.getFirst().baseline() < 0.5f * segment.size();
      if (!row.isEmpty() && !level) {
        line(row, cells, left, right);
        row.clear();
      }
      row.add(segment);
    }
    line(row, cells, left, right);
    block++;
  }

  /// A number and what it numbers.
  private static boolean isItem(List<Segment> row) {
    Segment first = row.getFirst();
    return row.size() == 2
        && first.words().size() == 1
        && ITEM.matcher(first.words().getFirst().text()).matches();
  }

  private void line(List<Segment> row, boolean cells, float left, float right) {
    String text = LineText.of(row, cells && !isItem(row) ? " | " : " ");
    if (text.isEmpty()) {
      return;
    }
    float size = row.stream().max(Comparator.comparingInt(Segment::length)).orElseThrow().size();
    float from = (float) row.stream().mapToDouble(Segment::left).min().orElse(0);
    float to = (float) row.stream().mapToDouble(Segment::right).max().orElse(0);
    lines.add(
        new Line(
            page,
            block,
            text,
            from,
            to,
            row.getFirst().baseline(),
            size,
            left,
            right,
            cells && !isItem(row)));
  }
}
