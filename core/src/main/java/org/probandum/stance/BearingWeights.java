package org.probandum.stance;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.probandum.text.pattern.RuleTable;

/// Weighs the cues of found passages: three logistic regressions (Cox, *The Regression Analysis of
/// Binary Sequences*, Journal of the Royal Statistical Society B, 1958) over cues that have a name,
/// learnt from passages that readers judged (docs/training.md). The weights are a file that one can
/// read, and every weighing can be told in words.
final class BearingWeights {
  private static final String CONSTANT = "constant";

  private static final String UNTOLD = "-";

  /// Cues told of each side.
  private static final int MOST_TOLD = 3;

  /// Smaller parts of the sum are not told.
  private static final double LEAST_TOLD = 0.2;

  /// One cue.
  ///
  /// @param near its weight before the stance model has read the passage
  /// @param bears its weight for that the passage bears on the claim
  /// @param against its weight for that a passage that bears on the claim speaks against it
  /// @param words what is told of it; `-` where nothing is
  record Row(double near, double bears, double against, String words) {}

  private final Map<String, Row> rows;

  private BearingWeights(Map<String, Row> rows) {
    this.rows = rows;
  }

  /// The weights of the resource `en/bearing.tsv`.
  static BearingWeights load() {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (RuleTable.Row row : RuleTable.load(BearingWeights.class, "en/bearing.tsv", 5).rows()) {
      try {
        Row read = new Row(number(row, 1), number(row, 2), number(row, 3), row.cell(4));
        if (rows.put(row.cell(0), read) != null) {
          throw row.broken("a cue has one row");
        }
      } catch (NumberFormatException e) {
        throw row.broken("the three weights must be finite numbers");
      }
    }
    return new BearingWeights(rows);
  }

  private static double number(RuleTable.Row row, int column) {
    double number = Double.parseDouble(row.cell(column));
    if (!Double.isFinite(number)) {
      throw new NumberFormatException(row.cell(column));
    }
    return number;
  }

  /// The rows by cue, in the order of the file.
  Map<String, Row> rows() {
    return Collections.unmodifiableMap(rows);
  }

  /// Of passages with such cues, the share that bears on its claim, before the model has read it.
  double near(BearingCues cues) {
    return share(cues, Row::near);
  }

  /// The same where it has.
  Bearing of(BearingCues cues) {
    return new Bearing(
        share(cues, Row::bears),
        share(cues, Row::against),
        told(cues, /* sign= */ 1),
        told(cues, /* sign= */ -1));
  }

  /// The cues that weigh most on one side, in words.
  private List<String> told(BearingCues cues, int sign) {
    return cues.values().entrySet().stream()
        .filter(cue -> !row(cue.getKey()).words.equals(UNTOLD))
        .filter(cue -> sign * part(cue) >= LEAST_TOLD)
        .sorted(
            Comparator.comparingDouble((Map.Entry<String, Double> cue) -> -sign * part(cue))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST_TOLD)
        .map(cue -> row(cue.getKey()).words)
        .toList();
  }

  private double part(Map.Entry<String, Double> cue) {
    return row(cue.getKey()).bears * cue.getValue();
  }

  private double share(BearingCues cues, ToDoubleFunction<Row> weight) {
    double sum = weight.applyAsDouble(row(CONSTANT));
    for (Map.Entry<String, Double> cue : cues.values().entrySet()) {
      sum += weight.applyAsDouble(row(cue.getKey())) * cue.getValue();
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private Row row(String cue) {
    Row row = rows.get(cue);
    if (row == null) {
      throw new IllegalStateException("bearing.tsv has no row for the cue “" + cue + "”");
    }
    return row;
  }
}
