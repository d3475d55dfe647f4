package org.probandum.model;

import org.jspecify.annotations.Nullable;

/// What the contested text shows by itself: two of its own claims that do not go together, or a
/// document that it cites and that is among the sources, beside what it says of it.
///
/// @param kind what was found
/// @param claimId the claim
/// @param otherClaimId the other claim of the same text, or null where a document is concerned
/// @param documentId the cited document, or null where two claims are concerned
/// @param slot the slot in which they differ, or null
/// @param why the reason
public record InnerFinding(
    Kind kind,
    String claimId,
    @Nullable String otherClaimId,
    @Nullable String documentId,
    @Nullable SlotKind slot,
    Why why) {

  /// What can be found inside a text.
  public enum Kind {
    /// Two claims of the text that cannot both hold.
    CONTRADICTS_ITSELF,
    /// Two counts of the same that are not the same.
    COUNT_CHANGES,
    /// The cited document says it otherwise.
    CITED_OTHERWISE,
    /// No passage of the cited document was found that says it.
    CITED_NOT_FOUND,
    /// Words put in quotation marks that do not stand in the cited document.
    QUOTE_NOT_FOUND
  }

  public InnerFinding {
    if ((otherClaimId == null) == (documentId == null)) {
      throw new IllegalArgumentException("an inner finding names one claim more, or one document");
    }
  }
}
