package org.probandum.app;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// The lines of a stream as bytes, split at `\n` alone, so that one line of JSON is one line
/// however it is written.
final class ByteLines {
  private final InputStream in;
  private final int longest;

  /// @param longest bytes of a line that are kept at most; the rest of the line is skipped
  ByteLines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in);
    this.longest = longest;
  }

  /// The next line without its end, or null after the last.
  byte @Nullable [] next() throws IOException {
    int next = in.read();
    if (next < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() < longest) {
        line.write(next);
      }
    }
    return line.toByteArray();
  }
}
