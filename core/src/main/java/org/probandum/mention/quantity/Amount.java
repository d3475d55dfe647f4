package org.probandum.mention.quantity;

import org.jspecify.annotations.Nullable;
import org.probandum.model.Quantity;

/// The bounds of a number, before it is known what it counts.
///
/// @param low least value, or null
/// @param lowOpen whether `low` is excluded
/// @param high greatest value, or null
/// @param highOpen whether `high` is excluded
/// @param approximate whether the wording is vague
record Amount(
    @Nullable Double low,
    boolean lowOpen,
    @Nullable Double high,
    boolean highOpen,
    boolean approximate) {
  /// How far from its number a vague wording may lie, as a share of it.
  private static final double MARGIN = 0.1;

  /// How words beside a number bound it.
  enum Bound {
    EXACTLY,
    OVER,
    AT_LEAST,
    UNDER,
    AT_MOST,
    UP_TO,
    NEARLY,
    ABOUT
  }

  static Amount of(Bound bound, double n) {
    return switch (bound) {
      case EXACTLY -> new Amount(n, false, n, false, false);
      case OVER -> new Amount(n, true, null, false, false);
      case AT_LEAST -> new Amount(n, false, null, false, false);
      case UNDER -> new Amount(null, false, n, true, false);
      case AT_MOST -> new Amount(null, false, n, false, false);
      case UP_TO -> new Amount(null, false, n, false, true);
      case NEARLY -> new Amount(share(n, 1 - MARGIN), false, n, n > 0, true);
      case ABOUT -> new Amount(share(n, 1 - MARGIN), false, share(n, 1 + MARGIN), false, true);
    };
  }

  static Amount between(double low, double high) {
    return new Amount(low, false, high, false, false);
  }

  static Amount vague(double low, @Nullable Double high) {
    return new Amount(low, false, high, false, true);
  }

  private static double share(double n, double factor) {
    return Math.round(n * factor * 1e6) / 1e6;
  }

  Amount times(double factor) {
    return new Amount(
        low == null ? null : low * factor,
        lowOpen,
        high == null ? null : high * factor,
        highOpen,
        approximate);
  }

  Quantity toQuantity(Quantity.Role role, String unit) {
    return new Quantity(role, unit, low, lowOpen, high, highOpen, approximate);
  }
}
