package org.probandum.assessment;

import java.util.Map;
import org.probandum.model.Finding;

/// The grades that a person gave, by document. Immutable.
///
/// @param byDocument grade of each graded document, by its id
public record Grades(Map<String, Grade> byDocument) {

  /// Nobody graded anything.
  public static final Grades NONE = new Grades(Map.of());

  public Grades {
    byDocument = Map.copyOf(byDocument);
  }

  /// The grade of the document in which the finding's passage stands.
  Grade of(Finding finding) {
    return byDocument.getOrDefault(finding.passage().document().id(), Grade.UNGRADED);
  }

  boolean discounts(Finding finding) {
    return of(finding).effect() == Grade.Effect.DISCOUNTED;
  }

  boolean weakens(Finding finding) {
    return of(finding).effect() == Grade.Effect.WEAK;
  }
}
