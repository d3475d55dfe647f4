package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ByteLinesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''          |
          'a'         | a
          'a~'        | a
          'a~b'       | a,b
          '~~a~'      | ,,a
          'a^b~c'     | a^b,c
          'abcdefgh~i'| abcde,i
          """)
  void linesEndAtLineFeedsAloneAndAreCutAtTheLimit(String text, String lines) throws IOException {
    String given = text.replace('~', '\n').replace('^', '\r');
    assertThat(String.join(",", read(given)).replace('\r', '^'))
        .isEqualTo(lines == null ? "" : lines);
  }

  private static List<String> read(String text) throws IOException {
    ByteLines lines =
        new ByteLines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), 5);
    List<String> read = new ArrayList<>();
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      read.add(new String(line, StandardCharsets.UTF_8));
    }
    return read;
  }
}
