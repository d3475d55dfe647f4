package org.probandum.ingest.parser;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Reads rows of values; what sets them off is the sign that the first line has most of.
final class CsvTable {
  private CsvTable() {}

  static void parse(byte[] bytes, Bounds bounds, Consumer<Part> out) throws IOException {
    String text = Charsets.decode(bytes);
    if (text == null || text.indexOf('\0') >= 0) {
      throw new Refusal("binary content, not text");
    }
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setLenientEof(true).get();
    StringBuilder rows = new StringBuilder();
    Rows table = new Rows();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord record : parser) {
        String row = table.next(record.toList());
        if (!row.isEmpty()) {
          rows.append(rows.isEmpty() ? "" : "\n\n").append(row);
        }
        if (rows.length() > bounds.textLength()) {
          throw new Refusal(TextBound.reason(bounds.textLength()));
        }
      }
    }
    out.accept(new Part.Body(Part.Kind.TEXT, rows.toString(), Map.of(), List.of()));
  }

  private static char delimiter(String text) {
    int end = text.indexOf('\n');
    String line = end < 0 ? text : text.substring(0, end);
    char best = ',';
    long most = 0;
    for (char sign : new char[] {',', ';', '\t', '|'}) {
      long count = line.chars().filter(c -> c == sign).count();
      if (count > most) {
        most = count;
        best = sign;
      }
    }
    return best;
  }
}
