package org.probandum.ingest;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.probandum.ingest.parser.Charsets;
import org.probandum.ingest.parser.StrictText;

/// Bytes to text: UTF-8 taken strictly, UTF-16 by its byte order mark or its zeros, else the
/// character set that the bytes look like, windows-1252 where they look like none.
final class TextDecoder {
  private TextDecoder() {}

  /// The text without byte order mark, or null where the bytes are no text.
  static @Nullable String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return StrictText.decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return StrictText.decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    int mark = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    String text = StrictText.decode(bytes, mark, StandardCharsets.UTF_8);
    if (text == null && mark == 0) {
      text = Charsets.legacy(bytes);
    } else if (text != null && text.indexOf('\0') >= 0) {
      text = Charsets.wide(bytes);
    }
    return text == null || isBinary(text) ? null : text;
  }

  /// Line ends as `\n`, other control characters as blanks: as many UTF-16 units or fewer.
  static String normalise(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\r') {
        boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
        out.append(pair ? "" : "\n");
      } else if (c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029') {
        out.append('\n');
      } else if (isStray(c)) {
        out.append(' ');
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /// Whether one character in a hundred, or any NUL, is a control character that no text has.
  static boolean isBinary(String text) {
    int stray = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      stray += isStray(c) || c == '\uFFFD' ? 1 : 0;
    }
    return stray * 100L > text.length();
  }

  private static boolean isStray(char c) {
    return (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
        || (c >= 0x7F && c < 0xA0 && c != '\u0085');
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
