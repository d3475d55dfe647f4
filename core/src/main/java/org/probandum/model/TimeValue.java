package org.probandum.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The normal form of an expression of time.
///
/// @param type what kind of expression it is
/// @param edtf Extended Date/Time Format level 1 (`2022-03`, `2021-07-01/2021-07-02`), or the
///   TIMEX3 value where EDTF has no form for it
/// @param timex the TIMEX3 value (`2022-03`, `P3D`, `PRESENT_REF`)
/// @param earliest first day it can mean, or null where it names no stretch of the calendar
/// @param latest last day it can mean, inclusive; null exactly where `earliest` is
/// @param approximate whether its limits are vague (`late 2024`, `around 4 March`)
public record TimeValue(
    Type type,
    String edtf,
    String timex,
    @Nullable LocalDate earliest,
    @Nullable LocalDate latest,
    boolean approximate) {

  /// The TIMEX3 types.
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }

  public TimeValue {
    if ((earliest == null) != (latest == null)) {
      throw new IllegalArgumentException("earliest and latest are both given or both null");
    }
    if (earliest != null && latest != null && latest.isBefore(earliest)) {
      throw new IllegalArgumentException("latest " + latest + " is before earliest " + earliest);
    }
  }

  /// Whether it names a stretch of the calendar that can be compared.
  public boolean dated() {
    return earliest != null;
  }
}
