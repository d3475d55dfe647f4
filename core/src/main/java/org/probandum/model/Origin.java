package org.probandum.model;

import java.util.List;

/// For one claim, the passages that rest on one underlying observation.
///
/// @param id the claim id, `.o` and a 1-based number (`c7.o1`); unique in a report
/// @param claimId the claim
/// @param documents ids of the documents, sorted
/// @param known whether it is known what they rest on; unknown lineage never corroborates
/// @param reason why they are grouped, or that the lineage is unknown
/// @param edges who rests on whom, step by step; together they join all its passages
public record Origin(
    String id,
    String claimId,
    List<String> documents,
    boolean known,
    String reason,
    List<OriginEdge> edges) {

  public Origin {
    documents = List.copyOf(documents);
    edges = List.copyOf(edges);
  }

  /// An origin whose steps are not told.
  public Origin(String id, String claimId, List<String> documents, boolean known, String reason) {
    this(id, claimId, documents, known, reason, List.of());
  }
}
