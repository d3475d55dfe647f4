package org.probandum.export.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as drawings write them: at most two decimals, no trailing zeros, never an exponent.
public final class Plain {
  private static final int DECIMALS = 2;

  private Plain() {}

  /// The number in plain digits.
  public static String of(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  /// A share in [0, 1] as a length in percent.
  public static String percent(double share) {
    return of(share * 100) + "%";
  }
}
