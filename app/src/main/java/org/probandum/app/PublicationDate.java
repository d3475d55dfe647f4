package org.probandum.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// A date of publication as a person gives it.
///
/// @param edtf a day, month or year: `2026-02-18`, `2026-02`, `2026`
record PublicationDate(String edtf) {
  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  PublicationDate {
    if (!isDate(edtf)) {
      throw Failure.wrongUse(
          "--published takes a date like 2026-02-18, 2026-02 or 2026, not " + edtf);
    }
  }

  private static boolean isDate(String text) {
    try {
      switch (text.length()) {
        case YEAR -> Year.parse(text);
        case MONTH -> YearMonth.parse(text);
        case DAY -> LocalDate.parse(text);
        default -> {
          return false;
        }
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
