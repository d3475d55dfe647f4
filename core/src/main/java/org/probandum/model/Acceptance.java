package org.probandum.model;

import java.time.LocalDate;

/// A person's decision on one claim. The machine's proposal is never one.
///
/// @param claimId the claim's id in the report
/// @param verdict what the person holds, whether it is what was proposed or not
/// @param by who decided, as it may be shown
/// @param on the day of the decision
public record Acceptance(String claimId, Verdict verdict, String by, LocalDate on) {
  public Acceptance {
    if (by.isBlank()) {
      throw new IllegalArgumentException("nobody accepted the verdict on " + claimId);
    }
  }
}
