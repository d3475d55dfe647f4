package org.probandum.model;

import org.jspecify.annotations.Nullable;

/// A number of something, with bounds.
///
/// @param role what happened to, or is true of, what is counted
/// @param unit what is counted, as a lower-case singular lemma (`worshipper`, `prisoner`,
///   `person`), or a unit of measure (`kg`, `%`, `USD`)
/// @param low least value, or null for no lower bound
/// @param lowOpen whether `low` itself is excluded (`over 60` is more than 60)
/// @param high greatest value, or null for no upper bound
/// @param highOpen whether `high` itself is excluded
/// @param approximate whether the wording is vague (`nearly 200`, `dozens`)
public record Quantity(
    Role role,
    String unit,
    @Nullable Double low,
    boolean lowOpen,
    @Nullable Double high,
    boolean highOpen,
    boolean approximate) {

  /// What happened to, or is true of, those counted.
  public enum Role {
    KILLED,
    INJURED,
    MISSING,
    ARRESTED,
    RELEASED,
    DISPLACED,
    /// Those who did it, or took part.
    PARTICIPANT,
    PRESENT,
    /// Money.
    MONEY,
    /// A distance, area, weight, share or other measure.
    MEASURE,
    /// Counted, but the wording does not say what happened to them.
    OTHER
  }

  public Quantity {
    if (low != null && high != null && high < low) {
      throw new IllegalArgumentException("high " + high + " is below low " + low);
    }
  }

  /// An exact number.
  public static Quantity exactly(Role role, String unit, double value) {
    return new Quantity(role, unit, value, false, value, false, false);
  }

  /// Whether the wording gives one number without a bound.
  public boolean exact() {
    return low != null && low.equals(high) && !approximate;
  }

  /// Whether the value satisfies both bounds.
  public boolean admits(double value) {
    boolean aboveLow = low == null || (lowOpen ? value > low : value >= low);
    boolean belowHigh = high == null || (highOpen ? value < high : value <= high);
    return aboveLow && belowHigh;
  }

  /// Interval notation with role and unit: `KILLED person (60,∞)`.
  public String normal() {
    String from = low == null ? "(-∞" : (lowOpen ? "(" : "[") + plain(low);
    String to = high == null ? "∞)" : plain(high) + (highOpen ? ")" : "]");
    String number = exact() && low != null ? plain(low) : from + "," + to;
    return role + " " + unit + " " + (approximate ? "~" : "") + number;
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
