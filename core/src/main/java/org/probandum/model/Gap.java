package org.probandum.model;

import java.util.List;

/// What was searched for and not found.
///
/// @param claimId the claim
/// @param searched the searches, as a person would word them
/// @param note one plain sentence
public record Gap(String claimId, List<String> searched, String note) {
  public Gap {
    searched = List.copyOf(searched);
  }
}
