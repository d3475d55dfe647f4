package org.probandum.record;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Finding;
import org.probandum.model.Origin;

/// Tells what the findings on a claim amount to after persons changed relations, origins or grades.
/// Equal input gives equal output; threads may share it.
@FunctionalInterface
public interface Assessor {

  /// What the findings amount to.
  ///
  /// @param claim the claim
  /// @param findings those that were not rejected, with the relations that hold now
  /// @param origins the origins that hold now
  /// @param originOf for each finding by index its origin's id, or null where it does not count
  /// @param grades the grades that hold now, by document id
  Assessment assess(
      Claim claim,
      List<Finding> findings,
      List<Origin> origins,
      List<@Nullable String> originOf,
      Map<String, DocumentGrade> grades);
}
