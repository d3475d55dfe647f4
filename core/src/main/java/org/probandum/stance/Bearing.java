package org.probandum.stance;

import java.util.List;

/// Whether a passage that was found bears on its claim, and on which side, as far as its cues tell.
///
/// @param bears of passages with such cues, the share that bears on its claim, in [0, 1]
/// @param against of those that bear, the share that speaks against it, in [0, 1]
/// @param pro what weighs most for that it bears, in words, the most first
/// @param contra what weighs most against that
record Bearing(double bears, double against, List<String> pro, List<String> contra) {
  Bearing {
    if (!(bears >= 0 && bears <= 1 && against >= 0 && against <= 1)) {
      throw new IllegalArgumentException("shares lie in [0, 1], not " + bears + ", " + against);
    }
    pro = List.copyOf(pro);
    contra = List.copyOf(contra);
  }

  /// From here on some do, so that a reader would look at it.
  static final double SOME = 0.3;

  /// Whether it rather speaks against the claim than for it.
  boolean speaksAgainst() {
    return against > 0.5;
  }

  /// What weighs, as one sentence.
  String weighed() {
    String told = pro.isEmpty() ? "" : " That it bears on it: " + String.join(", ", pro) + ".";
    String other = contra.isEmpty() ? "" : " Against that: " + String.join(", ", contra) + ".";
    String side = speaksAgainst() ? "against" : "for";
    return "Of passages like this "
        + (bears >= HeadReview.RAISED ? "most" : "some")
        + " bear on their claim, and rather speak "
        + side
        + " it."
        + told
        + other;
  }
}
