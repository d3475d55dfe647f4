package org.probandum.ingest.parser;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// Cuts a mailbox into its messages at lines that begin with `From ` after a blank line (RFC 4155);
/// `>From ` within a message becomes `From ` again. A member's name is its number, from 1.
final class Mailbox {
  private static final byte[] FROM = "From ".getBytes(StandardCharsets.US_ASCII);

  private final Bounds bounds;

  Mailbox(Bounds bounds) {
    this.bounds = bounds;
  }

  void parse(Input input, Consumer<Part> out) throws IOException {
    Members members = new Members(bounds, out);
    try (InputStream in = open(input)) {
      ByteArrayOutputStream message = new ByteArrayOutputStream();
      boolean blank = true;
      boolean begun = false;
      int number = 0;
      for (byte[] line = line(in); line.length > 0; line = line(in)) {
        if (blank && startsWith(line, 0)) {
          if (begun) {
            give(message, ++number, members);
          }
          begun = true;
        } else if (!begun) {
          throw new Refusal("not a mailbox: its first line does not begin with `From `");
        } else {
          int skip = quoted(line);
          message.write(line, skip, line.length - skip);
          if (message.size() > bounds.memberBytes()) {
            throw new Refusal(
                String.format(
                    Locale.ROOT,
                    "too large: a message in it has more than %,d bytes",
                    bounds.memberBytes()));
          }
        }
        blank = line[0] == '\n' || (line[0] == '\r' && line.length <= 2);
      }
      if (message.size() > 0) {
        give(message, ++number, members);
      }
    }
  }

  private static InputStream open(Input input) throws IOException {
    return switch (input) {
      case Input.Disk(Path file) -> new BufferedInputStream(Files.newInputStream(file), 1 << 16);
      case Input.Memory(byte[] bytes) -> new ByteArrayInputStream(bytes);
    };
  }

  private static void give(ByteArrayOutputStream message, int number, Members members) {
    members.count();
    members.room(message.size());
    members.give(Integer.toString(number), "message/rfc822", Map.of(), message.toByteArray());
    message.reset();
  }

  /// How many bytes to leave out: one before a quoted `From `.
  private static int quoted(byte[] line) {
    int marks = 0;
    while (marks < line.length && line[marks] == '>') {
      marks++;
    }
    return marks > 0 && startsWith(line, marks) ? 1 : 0;
  }

  private static boolean startsWith(byte[] line, int at) {
    for (int i = 0; i < FROM.length; i++) {
      if (at + i >= line.length || line[at + i] != FROM[i]) {
        return false;
      }
    }
    return true;
  }

  /// The next line with its end, or a piece of a very long one; empty at the end.
  private static byte[] line(InputStream in) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(100);
    int b;
    while (line.size() < 1 << 20 && (b = in.read()) >= 0) {
      line.write(b);
      if (b == '\n') {
        break;
      }
    }
    return line.toByteArray();
  }
}
