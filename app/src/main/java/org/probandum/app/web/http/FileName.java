package org.probandum.app.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Names of files that come from elsewhere and go elsewhere.
public final class FileName {
  private static final int LONGEST = 300;

  private FileName() {}

  /// A path below a folder, with `/`, as a document carries it.
  ///
  /// @throws Problem where it is none: absolute, with `..`, or with characters no file should have
  public static String relative(String given) {
    String path = given.replace('\\', '/');
    if (path.length() > LONGEST || path.startsWith("/") || path.matches("^[A-Za-z]:.*")) {
      throw wrong(given);
    }
    List<String> parts = new ArrayList<>();
    for (String part : path.split("/", -1)) {
      boolean odd = part.codePoints().anyMatch(c -> Character.isISOControl(c) || isDirection(c));
      if (part.isBlank() || part.equals(".") || part.equals("..") || odd) {
        throw wrong(given);
      }
      parts.add(part);
    }
    return String.join("/", parts);
  }

  /// Characters that turn the direction of text can make one name look like another.
  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static Problem wrong(String given) {
    int length = Math.min(given.length(), 60);
    return Problem.unusable("a file cannot be named " + given.substring(0, length));
  }

  /// The header that makes a browser save a file under the last part of its path (RFC 6266).
  public static String attachment(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
  }
}
