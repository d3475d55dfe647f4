package org.probandum.train.bearing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.probandum.stance.HeadReview;
import org.probandum.text.pattern.RuleTable;

/// The three regressions together, and the file that holds them.
///
/// @param near whether a passage bears on its claim, before the stance model has read it
/// @param bears the same when it has
/// @param against whether a passage that bears on its claim speaks against it
record BearingFit(Logistic near, Logistic bears, Logistic against) {
  private static final String FILE = "en/bearing.tsv";
  private static final int COLUMNS = 5;
  private static final String CONSTANT = "constant";
  private static final int FOLDS = 6;

  /// The cues that the stance model gives.
  private static final Set<String> READ =
      Set.of("for", "against", "part", "for, log", "against, log", "not, log");

  /// Fits them.
  static BearingFit of(List<BearingRow> rows) {
    List<String> all = cues();
    List<String> before = all.stream().filter(cue -> !READ.contains(cue)).toList();
    Logistic near = Logistic.fit(rows, before, BearingRow::bears);
    List<BearingRow> bearing = rows.stream().filter(BearingRow::bears).toList();
    return new BearingFit(
        near,
        Logistic.fit(read(near, rows), all, BearingRow::bears),
        Logistic.fit(bearing, all, BearingRow::against));
  }

  /// Those that the stance model is asked about: the nearest of each claim.
  private static List<BearingRow> read(Logistic near, List<BearingRow> rows) {
    Map<String, List<BearingRow>> byClaim = new TreeMap<>();
    for (BearingRow row : rows) {
      byClaim.computeIfAbsent(row.group() + ' ' + row.claim(), key -> new ArrayList<>()).add(row);
    }
    return byClaim.values().stream()
        .flatMap(found ->
            found.stream()
                .filter(row -> near.of(row) >= HeadReview.LEAST_NEAR)
                .sorted(Comparator.comparingDouble((BearingRow row) -> -near.of(row)))
                .limit(HeadReview.MOST))
        .toList();
  }

  /// The cues, in the order of the file that the program carries.
  private static List<String> cues() {
    return table().rows().stream()
        .map(row -> row.cell(0))
        .filter(cue -> !cue.equals(CONSTANT))
        .toList();
  }

  private static RuleTable table() {
    return RuleTable.load(HeadReview.class, FILE, COLUMNS);
  }

  /// What each fit says of cases that it has not learnt from, by measure.
  ///
  /// @param rows of two cases at least
  static Map<String, String> folds(List<BearingRow> rows) {
    List<String> groups =
        new ArrayList<>(new TreeSet<>(rows.stream().map(BearingRow::group).toList()));
    int read = 0;
    int told = 0;
    int right = 0;
    int bearing = 0;
    int sides = 0;
    for (int fold = 0; fold < Math.min(FOLDS, groups.size()); fold++) {
      int out = fold;
      List<BearingRow> learnt =
          rows.stream().filter(row -> groups.indexOf(row.group()) % FOLDS != out).toList();
      BearingFit fit = of(learnt);
      List<BearingRow> others =
          rows.stream().filter(row -> groups.indexOf(row.group()) % FOLDS == out).toList();
      for (BearingRow row : others) {
        bearing += row.bears() ? 1 : 0;
        sides += row.bears() && fit.against.of(row) > 0.5 == row.against() ? 1 : 0;
      }
      for (BearingRow row : read(fit.near, others)) {
        boolean shown = fit.bears.of(row) >= HeadReview.RAISED;
        read++;
        told += shown ? 1 : 0;
        right += shown && row.bears() ? 1 : 0;
      }
    }
    Map<String, String> figures = new LinkedHashMap<>();
    figures.put("passages that bear on their claim", String.valueOf(bearing));
    figures.put("passages that the stance model is asked about", String.valueOf(read));
    figures.put("raised", String.valueOf(told));
    figures.put("precision", share(right, told));
    figures.put("recall", share(right, bearing));
    figures.put("side told rightly", share(sides, bearing));
    return figures;
  }

  private static String share(int part, int whole) {
    return String.format(Locale.ROOT, "%.3f", whole == 0 ? 0 : (double) part / whole);
  }

  /// The file, with the words of the one that the program carries.
  ///
  /// @param head comment lines, each beginning with `#`
  String written(String head) {
    StringBuilder out = new StringBuilder(head);
    out.append("# cue\tnear\tbears\tagainst\twhat is told of it\n");
    for (RuleTable.Row row : table().rows()) {
      String cue = row.cell(0);
      out.append(cue);
      for (Logistic fit : List.of(near, bears, against)) {
        ToDoubleFunction<Logistic> weight =
            cue.equals(CONSTANT) ? Logistic::constant : one -> one.weights().getOrDefault(cue, 0.0);
        out.append(String.format(Locale.ROOT, "\t%.4f", weight.applyAsDouble(fit)));
      }
      out.append('\t').append(row.cell(COLUMNS - 1)).append('\n');
    }
    return out.toString();
  }
}
