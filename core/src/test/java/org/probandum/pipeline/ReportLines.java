package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Finding;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.model.SlotKind;

/// What a report says, as lines that do not depend on ids, paths or search scores, so that two
/// reports can be compared.
final class ReportLines {
  private ReportLines() {}

  /// A line for each claim: what it says and how it was judged, with the numbers of origins.
  static List<String> verdicts(Report report) {
    return report.assessed().stream().map(ReportLines::verdict).toList();
  }

  private static String verdict(Report.AssessedClaim assessed) {
    Assessment assessment = assessed.assessment();
    return String.join(
        " | ",
        assessed.claim().proposition(),
        assessment.verdict().name(),
        "slot " + slot(assessment),
        "said " + assessment.said(),
        "origins " + origins(assessment));
  }

  private static @Nullable SlotKind slot(Assessment assessment) {
    return switch (assessment) {
      case Assessment.Evidenced evidenced -> evidenced.slot();
      case Assessment.NoEvidence none -> null;
    };
  }

  private static String origins(Assessment assessment) {
    return switch (assessment) {
      case Assessment.Evidenced evidenced ->
          evidenced.supportingOrigins().size() + "/" + evidenced.contradictingOrigins().size();
      case Assessment.NoEvidence none -> "0/0";
    };
  }

  /// Beside that what each bearing passage says, and why; the passages of a claim are sorted.
  static List<String> everything(Report report) {
    List<String> lines = new ArrayList<>();
    for (Report.AssessedClaim assessed : report.assessed()) {
      lines.add(verdict(assessed));
      lines.add(assessed.assessment().why().text());
      lines.addAll(new TreeSet<>(bearing(assessed).toList()));
    }
    return lines;
  }

  private static Stream<String> bearing(Report.AssessedClaim assessed) {
    return assessed.findings().stream()
        .filter(finding -> finding.relation() != Relation.MENTIONS)
        .map(ReportLines::line);
  }

  private static String line(Finding finding) {
    return String.join(
        " | ",
        "  " + finding.relation(),
        new TreeSet<>(finding.flags()).toString(),
        finding.passage().quote(),
        finding.why().text());
  }
}
