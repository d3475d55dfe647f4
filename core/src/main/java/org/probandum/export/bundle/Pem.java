package org.probandum.export.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Keys as text between two lines (S. Josefsson and S. Leonard, RFC 7468, 2015). Only the one
/// strict form is read, so that a changed letter cannot mean the same key.
final class Pem {
  private static final int LINE = 64;
  private static final byte[] END = {'\n'};

  private Pem() {}

  static String write(String label, byte[] der) {
    String lines = Base64.getMimeEncoder(LINE, END).encodeToString(der);
    return "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n";
  }

  /// The bytes between the lines.
  ///
  /// @throws IllegalArgumentException where the text is not in the strict form
  static byte[] read(String label, byte[] text) {
    String pem = new String(text, StandardCharsets.US_ASCII);
    String begin = "-----BEGIN " + label + "-----\n";
    String end = "-----END " + label + "-----\n";
    if (!pem.startsWith(begin)
        || !pem.endsWith(end)
        || pem.length() < begin.length() + end.length()) {
      throw new IllegalArgumentException("it is no " + label + " in PEM");
    }
    String body = pem.substring(begin.length(), pem.length() - end.length());
    byte[] der = Base64.getMimeDecoder().decode(body);
    if (!write(label, der).equals(pem)) {
      throw new IllegalArgumentException("it is not in the strict form of PEM");
    }
    return der;
  }
}
