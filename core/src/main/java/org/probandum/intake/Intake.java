package org.probandum.intake;

import java.util.List;
import org.probandum.model.ClaimProposal;

/// What a file of another tool gave.
///
/// @param proposals in the file's order
/// @param refused what could not be taken in, in the file's order
/// @param passedOver how many items of the file mark something else than a claim
public record Intake(List<ClaimProposal> proposals, List<Refused> refused, int passedOver) {
  public Intake {
    proposals = List.copyOf(proposals);
    refused = List.copyOf(refused);
  }

  /// Something that was not taken in.
  ///
  /// @param place where in the file: `annotation 3`, `row 7`
  /// @param reason why, as a clause
  public record Refused(String place, String reason) {}
}
