package org.probandum.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Dates of publication as written in front matter and meta tags, to EDTF.
///
/// Read are ISO dates and times (`2023-08-01T10:00:00Z`, `2023-08`, `2023`, `20230801`),
/// `2023/08/01`, `1 August 2023`, `Aug. 1, 2023`, `August 2023`, RFC 1123 dates. A date in figures
/// whose order is unsure (`03/04/2023`) is not read: abstaining is better than guessing.
final class Dates {
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  private static final String REST = "(?:[T,\\s].{0,40})?+";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String NAME = "(?<month>\\p{L}{3,9})\\.?";

  /// Each has a group `year`, and `month` and `day` where it knows them; the first that fits
  /// decides.
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("(?<year>\\d{4})(?<month>)(?<day>)"),
          Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})" + REST),
          Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.]" + DAY + REST),
          Pattern.compile("(?<year>\\d{4})[-/.](?<month>\\d{1,2})(?<day>)"),
          Pattern.compile(
              "(?:\\p{L}{3,9}\\.?,?\\s)?+"
                  + DAY
                  + "(?:st|nd|rd|th)?\\s"
                  + NAME
                  + ",?\\s(?<year>\\d{4})"
                  + REST),
          Pattern.compile(
              "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\p{L}{0,6}\\.?,?\\s)?+"
                  + NAME
                  + "\\s"
                  + DAY
                  + "(?:st|nd|rd|th)?,?\\s(?<year>\\d{4})"
                  + REST),
          Pattern.compile(NAME + ",?\\s(?<year>\\d{4})(?<day>)"));

  private Dates() {}

  /// The date as EDTF (`2023-08-01`, `2023-08`, `2023`), or null where it cannot be read.
  static @Nullable String find(@Nullable String written) {
    if (written == null || written.length() > 80) {
      return null;
    }
    String text = written.strip().replaceAll("\\s{1,80}", " ");
    for (Pattern form : FORMS) {
      Matcher matcher = form.matcher(text);
      if (matcher.matches()) {
        return edtf(
            Integer.parseInt(matcher.group("year")),
            month(matcher.group("month")),
            number(matcher.group("day")));
      }
    }
    return null;
  }

  /// The month, null where none is written, 0 where the name is no month's.
  private static @Nullable Integer month(String written) {
    if (written.isEmpty() || Character.isDigit(written.charAt(0))) {
      return number(written);
    }
    return MONTHS.getOrDefault(written.substring(0, 3).toLowerCase(Locale.ROOT), 0);
  }

  private static @Nullable Integer number(String digits) {
    return digits.isEmpty() ? null : Integer.valueOf(digits);
  }

  private static @Nullable String edtf(int year, @Nullable Integer month, @Nullable Integer day) {
    if (year < 1000 || year > 2999) {
      return null;
    }
    if (month == null) {
      return Integer.toString(year);
    }
    try {
      String date = LocalDate.of(year, month, day == null ? 1 : day).toString();
      return day == null ? date.substring(0, 7) : date;
    } catch (DateTimeException e) {
      return null;
    }
  }
}
