package org.probandum.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.assessment.AssessmentRule;
import org.probandum.assessment.Grade;
import org.probandum.assessment.Grades;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.Origin;
import org.probandum.record.Assessor;
import org.probandum.record.DocumentGrade;
import org.probandum.record.journal.Credibility;
import org.probandum.record.journal.Reliability;

/// The assessment rule applied again to what persons left of a claim's findings and origins.
public final class Reassessment implements Assessor {
  @Override
  public Assessment assess(
      Claim claim,
      List<Finding> findings,
      List<Origin> origins,
      List<@Nullable String> originOf,
      Map<String, DocumentGrade> grades) {
    Map<String, Grade> given = new HashMap<>();
    grades.forEach((document, grade) -> given.put(document, grade(grade)));
    return AssessmentRule.assess(claim, findings, origins, originOf, new Grades(given));
  }

  private static Grade grade(DocumentGrade grade) {
    return new Grade(reliability(grade.reliability()), credibility(grade.credibility()));
  }

  private static Grade.Reliability reliability(@Nullable Reliability given) {
    return switch (given) {
      case null -> Grade.Reliability.UNGRADED;
      case A -> Grade.Reliability.A;
      case B -> Grade.Reliability.B;
      case C -> Grade.Reliability.C;
      case D -> Grade.Reliability.D;
      case E -> Grade.Reliability.E;
      case F -> Grade.Reliability.F;
    };
  }

  private static Grade.Credibility credibility(@Nullable Credibility given) {
    return switch (given) {
      case null -> Grade.Credibility.UNGRADED;
      case CONFIRMED -> Grade.Credibility.CONFIRMED;
      case PROBABLE -> Grade.Credibility.PROBABLE;
      case POSSIBLE -> Grade.Credibility.POSSIBLE;
      case DOUBTFUL -> Grade.Credibility.DOUBTFUL;
      case IMPROBABLE -> Grade.Credibility.IMPROBABLE;
      case UNJUDGED -> Grade.Credibility.UNJUDGED;
    };
  }
}
