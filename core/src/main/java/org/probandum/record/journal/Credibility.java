package org.probandum.record.journal;

/// How credible an item is, in the Admiralty system; the digit is the ordinal plus one.
public enum Credibility {
  /// 1: confirmed by other sources.
  CONFIRMED,
  /// 2: probably true.
  PROBABLE,
  /// 3: possibly true.
  POSSIBLE,
  /// 4: doubtful.
  DOUBTFUL,
  /// 5: improbable.
  IMPROBABLE,
  /// 6: it cannot be judged.
  UNJUDGED;

  /// The digit from 1 to 6.
  public int digit() {
    return ordinal() + 1;
  }

  /// The grade of a digit from 1 to 6.
  public static Credibility of(int digit) {
    if (digit < 1 || digit > 6) {
      throw new IllegalArgumentException("credibility is 1 to 6, got " + digit);
    }
    return values()[digit - 1];
  }
}
