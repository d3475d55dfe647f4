package org.probandum.record.journal;

/// How credible an item is, in the Admiralty system.
public enum Credibility {
  /// 1: confirmed by other sources.
  CONFIRMED(1),
  /// 2: probably true.
  PROBABLE(2),
  /// 3: possibly true.
  POSSIBLE(3),
  /// 4: doubtful.
  DOUBTFUL(4),
  /// 5: improbable.
  IMPROBABLE(5),
  /// 6: it cannot be judged.
  UNJUDGED(6);

  private final int digit;

  Credibility(int digit) {
    this.digit = digit;
  }

  /// The digit from 1 to 6.
  public int digit() {
    return digit;
  }

  /// The grade of a digit from 1 to 6.
  public static Credibility of(int digit) {
    for (Credibility grade : values()) {
      if (grade.digit == digit) {
        return grade;
      }
    }
    throw new IllegalArgumentException("credibility is 1 to 6, got " + digit);
  }
}
