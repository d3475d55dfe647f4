package org.probandum.model;

import java.util.List;

/// For one claim, the passages that rest on one underlying observation.
///
/// @param id the claim id, `.o` and a 1-based number (`c7.o1`); unique in a report
/// @param claimId the claim
/// @param documents ids of the documents, sorted
/// @param known whether it is known what they rest on; unknown lineage never corroborates
/// @param reason why they are grouped, or that the lineage is unknown
public record Origin(
    String id, String claimId, List<String> documents, boolean known, String reason) {

  public Origin {
    documents = List.copyOf(documents);
  }
}
