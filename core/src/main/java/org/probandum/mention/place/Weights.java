package org.probandum.mention.place;

import org.probandum.model.Place;

/// How much a name shows about the others of its document.
final class Weights {
  /// What the country of the publisher weighs.
  static final double HOME = 2.5;

  private static final double IN_NAME = 0.6;
  private static final double DOUBTFUL = 0.15;
  private static final double WIDE = 0.5;

  private final Acceptance acceptance;

  Weights(Acceptance acceptance) {
    this.acceptance = acceptance;
  }

  /// The weight of a name, in [0, 1].
  double of(Group group) {
    double weight =
        switch (group.evidence()) {
          case CLEAR -> 1;
          case NOUN -> 0.9;
          case SOME -> 0.8;
          case NONE -> 0.5;
        };
    if (group.onlyInNames()) {
      weight = IN_NAME;
    }
    Match match = group.match();
    boolean doubtful = match.singleWord() && acceptance.isDoubtful(match.key());
    if (doubtful && group.evidence() != EvidenceJudge.Evidence.CLEAR) {
      weight *= DOUBTFUL;
    }
    return isWide(match.best()) ? weight * WIDE : weight;
  }

  /// A country is spoken of from anywhere.
  private static boolean isWide(Candidate candidate) {
    return candidate.demonym() || candidate.kind() == Place.Kind.COUNTRY;
  }
}
