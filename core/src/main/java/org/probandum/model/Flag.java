package org.probandum.model;

/// What a reader must know of a finding beside its relation.
public enum Flag {
  /// A toll of the same event that held earlier.
  EARLIER_COUNT,
  /// A total beside a subset, or another group counted.
  OTHER_SCOPE,
  /// The passage only passes on what the claimant says.
  REPEATS_CLAIMANT,
  /// The passage holds back (`reportedly`, `may have`).
  HEDGED,
  /// The passage reports that somebody denies it.
  DENIED_BY,
  /// A bare accusation or denial of a party to the dispute.
  PARTY_STATEMENT,
  /// A side's own word on what it did: a group's claim of responsibility, a spokesman on his side.
  SELF_CLAIM,
  /// What others say that a document holds, which is not in the folder.
  SECOND_HAND,
  /// The source adds what the article leaves out.
  OMITS,
  /// The document is a note about the publication.
  PARAPHRASE
}
