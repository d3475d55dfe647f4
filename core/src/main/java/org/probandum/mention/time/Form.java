package org.probandum.mention.time;

/// What a pattern describes, and so how its value is worked out.
enum Form {
  /// Year, month, day as far as given.
  DATE,
  /// A month of last, this or next year.
  MONTHREL,
  /// From one date to another.
  RANGE,
  /// A day of the week.
  WEEKDAY,
  /// Yesterday, today, tomorrow.
  DAYWORD,
  /// Tonight.
  NIGHTWORD,
  /// This morning, last night.
  PARTREL,
  /// Last year, the following week.
  UNITREL,
  /// That year, the same day.
  UNITSAME,
  /// Two weeks ago, three days later.
  SHIFT,
  /// Years ago.
  SHIFTVAGUE,
  /// For three years.
  DURATION,
  /// Every Friday.
  SET,
  /// Now.
  PRESENT,
  /// Recently.
  PAST,
  /// Soon.
  FUTURE,
  /// The 1990s.
  DECADE,
  /// The 19th century.
  CENTURY,
  /// The third quarter of 2021.
  QUARTER,
  /// The first half of 2021.
  HALF,
  /// The winter of 1897.
  SEASON,
  /// Christmas Eve, Eid al-Fitr.
  HOLIDAY,
  /// 10 Muharram 1447.
  HIJRI,
  /// 17 Aqrab 1400.
  SOLAR,
  /// Year-end.
  YEAREND,
  /// 9:40 p.m.
  CLOCK,
  /// The evening.
  PART
}
