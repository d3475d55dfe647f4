package org.probandum.model;

/// How a claimant stands to what is attributed to them.
public enum Stance {
  ASSERTS,
  DENIES,
  /// Asserts as an accusation or without standing behind a proof (`alleged`, `claimed`).
  ALLEGES,
  /// Passes on what somebody else holds (`reported`, `cited`).
  REPORTS,
  CONCEDES
}
