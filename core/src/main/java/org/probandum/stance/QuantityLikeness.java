package org.probandum.stance;

import static org.probandum.stance.Likeness.CONTAINED;
import static org.probandum.stance.Likeness.CONTAINING;
import static org.probandum.stance.Likeness.DISJOINT;
import static org.probandum.stance.Likeness.NEAR;
import static org.probandum.stance.Likeness.OVERLAPPING;
import static org.probandum.stance.Likeness.SAME;

import org.probandum.model.Quantity;

/// How the bounds of two numbers lie to one another, whatever they count.
public final class QuantityLikeness {
  /// How far an approximate number may be missed, as a share of it.
  private static final double ROUNDING = 0.1;

  private QuantityLikeness() {}

  /// How the second number lies to the first.
  ///
  /// @param claim the claim's number
  /// @param claimText its wording
  /// @param passage the passage's number
  /// @param passageText its wording
  public static Likeness.Result of(
      Quantity claim, String claimText, Quantity passage, String passageText) {
    Range ours = Range.of(claim);
    Range theirs = Range.of(passage);
    if (ours.equals(theirs)) {
      return new Likeness.Result(SAME, "both give " + claimText);
    }
    if (ours.holds(theirs)) {
      return new Likeness.Result(CONTAINED, passageText + " fits " + claimText);
    }
    if (theirs.holds(ours)) {
      return new Likeness.Result(
          CONTAINING, passageText + " leaves room for " + claimText + " without saying it");
    }
    if (ours.meets(theirs)) {
      return new Likeness.Result(
          OVERLAPPING, passageText + " and " + claimText + " can be one number, and need not be");
    }
    if ((claim.approximate() || passage.approximate()) && ours.gap(theirs) <= ROUNDING) {
      return new Likeness.Result(
          NEAR, passageText + " is near " + claimText + ", which is rounded or vague");
    }
    String less = theirs.isBelow(ours) ? "less" : "more";
    return new Likeness.Result(DISJOINT, passageText + " is " + less + " than " + claimText);
  }

  /// The bounds of a number; infinite where there is none.
  private record Range(double low, boolean lowOpen, double high, boolean highOpen) {

    static Range of(Quantity quantity) {
      Double low = quantity.low();
      Double high = quantity.high();
      return new Range(
          low == null ? Double.NEGATIVE_INFINITY : low,
          quantity.lowOpen(),
          high == null ? Double.POSITIVE_INFINITY : high,
          quantity.highOpen());
    }

    boolean holds(Range other) {
      boolean lowHolds = other.low > low || (other.low == low && (!lowOpen || other.lowOpen));
      boolean highHolds =
          other.high < high || (other.high == high && (!highOpen || other.highOpen));
      return lowHolds && highHolds;
    }

    boolean isBelow(Range other) {
      return high < other.low || (high == other.low && (highOpen || other.lowOpen));
    }

    boolean meets(Range other) {
      return !isBelow(other) && !other.isBelow(this);
    }

    /// The distance between two ranges that do not meet, as a share of the larger of the two bounds
    /// that face each other.
    double gap(Range other) {
      double upper = isBelow(other) ? other.low : low;
      double lower = isBelow(other) ? high : other.high;
      double size = Math.max(Math.abs(upper), Math.abs(lower));
      return size == 0 ? 0 : (upper - lower) / size;
    }
  }
}
