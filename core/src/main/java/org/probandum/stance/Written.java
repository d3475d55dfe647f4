package org.probandum.stance;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Reading;

/// The days on which an article can have been written, by its own date of publication.
///
/// @param first first day
/// @param last last day, inclusive
record Written(LocalDate first, LocalDate last) {

  /// That of a reading's document, or null where it does not say.
  static @Nullable Written of(Reading reading) {
    String edtf = reading.document().metadata().published();
    if (edtf == null) {
      return null;
    }
    try {
      return switch (edtf.length()) {
        case 4 ->
            new Written(Year.parse(edtf).atDay(1), Year.parse(edtf).atMonth(12).atEndOfMonth());
        case 7 -> new Written(YearMonth.parse(edtf).atDay(1), YearMonth.parse(edtf).atEndOfMonth());
        case 10 -> new Written(LocalDate.parse(edtf), LocalDate.parse(edtf));
        default -> null;
      };
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
