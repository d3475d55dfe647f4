package org.probandum.model;

import org.jspecify.annotations.Nullable;

/// Whether a sentence holds something that can be checked.
///
/// @param sentenceId the sentence
/// @param checkable whether at least one claim can be checked against sources
/// @param reason why it is not checkable; null exactly where it is
/// @param subjective whether the wording carries opinion, checkable or not
/// @param checkworthy whether a fact-checker would check it first
/// @param why the wording that decided, as a plain sentence
public record Judgement(
    String sentenceId,
    boolean checkable,
    @Nullable Reason reason,
    boolean subjective,
    boolean checkworthy,
    String why) {

  /// Why a sentence is no checkable claim.
  public enum Reason {
    OPINION,
    PREDICTION,
    RHETORIC,
    NORMATIVE,
    QUESTION,
    VAGUE
  }

  public Judgement {
    if (checkable == (reason != null)) {
      throw new IllegalArgumentException("a reason is given exactly where not checkable");
    }
  }
}
