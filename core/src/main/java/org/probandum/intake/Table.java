package org.probandum.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/// A table of comma-separated text in UTF-8 whose first row names the columns.
///
/// @param rows without the first
record Table(List<CSVRecord> rows) {
  private static final String BYTE_ORDER_MARK = "\ufeff";
  private static final CSVFormat FORM =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreEmptyLines(true)
          .setIgnoreHeaderCase(true)
          .get();

  static Table read(byte[] bytes, String... needed) throws IntakeException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String plain = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
      try (CSVParser parser = CSVParser.parse(new StringReader(plain), FORM)) {
        if (Stream.of(needed).noneMatch(parser.getHeaderMap()::containsKey)) {
          throw new IntakeException("its first row names no column " + String.join(" or ", needed));
        }
        List<CSVRecord> rows = new ArrayList<>();
        for (CSVRecord row : parser) {
          if (rows.size() < Gathering.MOST) {
            rows.add(row);
          }
        }
        return new Table(rows);
      }
    } catch (CharacterCodingException e) {
      throw new IntakeException("it is not UTF-8", e);
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new IntakeException("it is no table: " + e.getMessage(), e);
    }
  }

  /// What the row has under the first of these columns that is there and not empty, or null.
  static @Nullable String find(CSVRecord row, String... columns) {
    for (String column : columns) {
      String value = row.isSet(column) ? undefused(row.get(column)) : "";
      if (!value.isBlank()) {
        return value;
      }
    }
    return null;
  }

  /// Without the apostrophe that keeps a spreadsheet from reading a formula.
  private static String undefused(String value) {
    return value.matches("(?s)'[=+\\-@\t\r\n].*") ? value.substring(1) : value;
  }
}
