package org.probandum.assessment;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A grade in the Admiralty system, given by a person: how reliable the source is, and, apart from
/// that, how credible the item is. Each may be left open.
///
/// @param reliability the source's record
/// @param credibility how the item fits what else is known
public record Grade(Reliability reliability, Credibility credibility) {

  /// Nothing was graded.
  public static final Grade UNGRADED = new Grade(Reliability.UNGRADED, Credibility.UNGRADED);

  /// The reliability of a source.
  public enum Reliability {
    /// Completely reliable.
    A,
    /// Usually reliable.
    B,
    /// Fairly reliable.
    C,
    /// Not usually reliable.
    D,
    /// Unreliable.
    E,
    /// It cannot be judged.
    F,
    UNGRADED
  }

  /// The credibility of an item.
  public enum Credibility {
    /// 1: confirmed by other sources.
    CONFIRMED("1"),
    /// 2: probably true.
    PROBABLE("2"),
    /// 3: possibly true.
    POSSIBLE("3"),
    /// 4: doubtful.
    DOUBTFUL("4"),
    /// 5: improbable.
    IMPROBABLE("5"),
    /// 6: it cannot be judged.
    UNJUDGED("6"),
    UNGRADED("-");

    private final String digit;

    Credibility(String digit) {
      this.digit = digit;
    }

    private static @Nullable Credibility find(String digit) {
      return Arrays.stream(values())
          .filter(grade -> grade != UNGRADED && grade.digit.equals(digit))
          .findFirst()
          .orElse(null);
    }
  }

  /// What a grade changes, by rule.
  public enum Effect {
    /// Nothing: graded A to C or F, 1 to 3 or 6, or not graded. A good grade makes nothing truer.
    NONE,
    /// D or 4: it counts, and never corroborates.
    WEAK,
    /// E or 5: it is shown and not counted.
    DISCOUNTED
  }

  /// The grade written as a letter, a digit or both (`B2`, `D`, `4`), or null where it is none.
  public static @Nullable Grade find(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    Reliability letter = code.isEmpty() ? null : reliability(code.substring(0, 1));
    String rest = letter == null ? code : code.substring(1);
    Credibility digit = Credibility.find(rest);
    if (code.isEmpty() || (digit == null && !rest.isEmpty())) {
      return null;
    }
    return new Grade(
        letter == null ? Reliability.UNGRADED : letter,
        digit == null ? Credibility.UNGRADED : digit);
  }

  private static @Nullable Reliability reliability(String letter) {
    return Arrays.stream(Reliability.values())
        .filter(grade -> grade.name().equals(letter))
        .findFirst()
        .orElse(null);
  }

  /// What the grade changes: the worse of its two halves.
  public Effect effect() {
    if (reliability == Reliability.E || credibility == Credibility.IMPROBABLE) {
      return Effect.DISCOUNTED;
    }
    return reliability == Reliability.D || credibility == Credibility.DOUBTFUL
        ? Effect.WEAK
        : Effect.NONE;
  }

  /// The letter and the digit, `-` for what was not graded.
  public String code() {
    return (reliability == Reliability.UNGRADED ? "-" : reliability.name()) + credibility.digit;
  }
}
