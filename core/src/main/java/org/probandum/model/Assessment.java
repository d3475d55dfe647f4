package org.probandum.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the sources say on one claim taken together. A verdict other than NO_EVIDENCE is an
/// [Evidenced], and that cannot be made without a finding.
public sealed interface Assessment {

  /// The verdict.
  Verdict verdict();

  /// For an attributed claim, whether the sources say that it was said; else null.
  @Nullable Said said();

  /// The reason.
  Why why();

  /// No passage bears on the claim: silence, shown as silence.
  ///
  /// @param mentioned whether passages mention the matter without resolving it
  record NoEvidence(boolean mentioned, @Nullable Said said, Why why) implements Assessment {
    @Override
    public Verdict verdict() {
      return Verdict.NO_EVIDENCE;
    }
  }

  /// Passages bear on the claim.
  ///
  /// @param verdict neither NO_EVIDENCE nor NOT_CHECKABLE
  /// @param basis a finding that bears on the claim
  /// @param slot the slot that decides a CONTRADICTED or QUALIFIED, or null
  /// @param supportingOrigins ids of origins with a SUPPORTS, sorted
  /// @param contradictingOrigins ids of origins with a CONTRADICTS, sorted
  /// @param supportingDocuments ids of documents with a SUPPORTS, sorted
  /// @param contradictingDocuments ids of documents with a CONTRADICTS, sorted
  record Evidenced(
      Verdict verdict,
      Finding basis,
      @Nullable SlotKind slot,
      @Nullable Said said,
      List<String> supportingOrigins,
      List<String> contradictingOrigins,
      List<String> supportingDocuments,
      List<String> contradictingDocuments,
      Why why)
      implements Assessment {

    public Evidenced {
      if (verdict == Verdict.NO_EVIDENCE || verdict == Verdict.NOT_CHECKABLE) {
        throw new IllegalArgumentException(verdict + " is not a verdict on evidence");
      }
      if (!basis.counts()) {
        throw new IllegalArgumentException("a finding that does not count is no basis");
      }
      supportingOrigins = List.copyOf(supportingOrigins);
      contradictingOrigins = List.copyOf(contradictingOrigins);
      supportingDocuments = List.copyOf(supportingDocuments);
      contradictingDocuments = List.copyOf(contradictingDocuments);
    }
  }
}
