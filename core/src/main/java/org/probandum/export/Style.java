package org.probandum.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/// The style sheet of a page and the policy that lets a browser apply it and load nothing else.
///
/// @param css the style sheet
/// @param policy the value of `Content-Security-Policy`
record Style(String css, String policy) {

  static Style load() {
    try (InputStream in = Style.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("org/probandum/export/report.css is not on the class path");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("org/probandum/export/report.css cannot be read", e);
    }
  }

  private static Style of(String css) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      String base64 = Base64.getEncoder().encodeToString(hash);
      return new Style(
          css,
          "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
              .formatted(base64));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
