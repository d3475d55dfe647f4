package org.probandum.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.probandum.model.DayRange;
import org.probandum.model.LedgerCount;
import org.probandum.model.TimeValue;

/// Plain words for who counted, and as of when.
final class LedgerWords {
  private LedgerWords() {}

  /// Up to when a count holds: the day that its sentence names, else that of publication, which it
  /// cannot be later than.
  static String held(LedgerCount count) {
    TimeValue asOf = count.reckoning().asOf();
    DayRange stated = count.findAsOf();
    if (asOf != null) {
      return "as of " + (stated == null ? asOf.edtf() : stated.last().toString());
    }
    String published = count.passage().document().metadata().published();
    return published == null ? "undated" : "by " + published;
  }

  /// By whose count, and on whose word; the document's own word where it names nobody.
  static List<String> by(LedgerCount count) {
    List<String> by = new ArrayList<>();
    String countedBy = Objects.requireNonNullElse(count.countedBy(), "");
    if (!countedBy.isEmpty()) {
      by.add("counted by " + countedBy);
    }
    count.claimants().stream()
        .filter(claimant -> !claimant.isBlank() && !countedBy.contains(claimant))
        .forEach(claimant -> by.add("according to " + claimant));
    return by.isEmpty() ? List.of("its own word") : by;
  }

  static String of(LedgerCount.Standing standing) {
    return switch (standing) {
      case ARTICLE -> "◆ the text’s own count";
      case SAME -> "= a count of the same";
      case EARLIER -> "‹ an earlier count";
      case PART -> "⊂ a part";
      case OTHER_SCOPE -> "◇ another group is counted";
      case BESIDE -> "· counted beside it";
    };
  }

  /// The style class of a standing.
  static String style(LedgerCount.Standing standing) {
    return switch (standing) {
      case ARTICLE -> "n-own";
      case SAME -> "n-same";
      case EARLIER -> "n-earlier";
      case PART, OTHER_SCOPE, BESIDE -> "n-other";
    };
  }
}
