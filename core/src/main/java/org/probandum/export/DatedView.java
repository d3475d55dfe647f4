package org.probandum.export;

import org.jspecify.annotations.Nullable;
import org.probandum.model.DayRange;
import org.probandum.model.TimeValue;

/// A date on a page.
///
/// @param words its wording in the text
/// @param days the days that it can mean
/// @param approximate whether its limits are vague
/// @param from the document that names it, or empty for the text itself
/// @param place the anchor of its wording, or null
record DatedView(
    String words, DayRange days, boolean approximate, String from, @Nullable String place) {

  /// The date, or null where the expression names no days.
  static @Nullable DatedView find(
      String words, TimeValue time, String from, @Nullable String place) {
    DayRange days = DayRange.find(time);
    return days == null ? null : new DatedView(words, days, time.approximate(), from, place);
  }

  /// The days in digits: `2022-03-04`, `2022-03-01 to 2022-03-31`.
  String digits() {
    String about = approximate ? "about " : "";
    return days.isOneDay() ? about + days.first() : about + days.first() + " to " + days.last();
  }
}
