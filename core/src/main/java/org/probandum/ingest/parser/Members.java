package org.probandum.ingest.parser;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The files inside a file, counted and bounded; no two have one name.
final class Members {
  private static final int LONGEST_NAME = 300;

  private final Bounds bounds;
  private final Consumer<Part> out;
  private final List<Part> held = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private int count;
  private long total;

  Members(Bounds bounds, Consumer<Part> out) {
    this.bounds = bounds;
    this.out = out;
  }

  /// The bytes, or nothing where there are too many.
  byte[] bounded(InputStream in) throws IOException {
    long most = Math.min(bounds.memberBytes(), bounds.totalBytes() - total);
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
    if (bytes.length > most) {
      throw new Refusal(tooLarge(most));
    }
    return bytes;
  }

  private String tooLarge(long most) {
    return most < bounds.memberBytes()
        ? String.format(
            Locale.ROOT, "too large: its files have more than %,d bytes", bounds.totalBytes())
        : String.format(
            Locale.ROOT, "too large: a file in it has more than %,d bytes", bounds.memberBytes());
  }

  /// Checks that so many bytes more are within bounds.
  void room(long bytes) {
    if (total + bytes > bounds.totalBytes()) {
      throw new Refusal(tooLarge(bounds.totalBytes() - total));
    }
  }

  /// Counts one more, whatever becomes of it.
  void count() {
    if (++count > bounds.members()) {
      throw new Refusal(
          String.format(
              Locale.ROOT, "too large: more than %,d files in one file", bounds.members()));
    }
  }

  /// Sends a member on.
  void give(String name, String type, Map<String, String> properties, byte[] bytes) {
    total += bytes.length;
    out.accept(new Part.Member(unique(name), type, properties, bytes));
  }

  /// Says that a member is not read.
  void omit(String name, String reason) {
    out.accept(new Part.Omitted(unique(name), reason));
  }

  /// Keeps a member until the file's own words are sent.
  void hold(String name, String type, Map<String, String> properties, byte[] bytes) {
    count();
    total += bytes.length;
    held.add(new Part.Member(unique(name), type, properties, bytes));
  }

  /// Sends what is kept.
  void send() {
    held.forEach(out);
    held.clear();
  }

  /// A name that is safe to show: no signs that steer the display, no way out of the folder.
  private String unique(String name) {
    String safe = safe(name);
    String base = safe.isEmpty() ? "part" : safe;
    String now = base;
    for (int i = 2; !names.add(now); i++) {
      now = base + " (" + i + ")";
    }
    return now;
  }

  /// The name without what steers a display, `\` as `/`.
  static String safe(String name) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), LONGEST_NAME); i++) {
      char c = name.charAt(i);
      int type = Character.getType(c);
      if (c == '\\') {
        safe.append('/');
      } else if (type == Character.CONTROL
          || type == Character.FORMAT
          || type == Character.LINE_SEPARATOR
          || type == Character.PARAGRAPH_SEPARATOR
          || c == '!') {
        safe.append('_');
      } else {
        safe.append(c);
      }
    }
    return safe.toString().strip();
  }

  /// Why a name is refused, or empty.
  static String fault(String name) {
    if (name.chars().anyMatch(Members::steers)) {
      return "its name holds signs that hide or turn letters";
    }
    String path = name.replace('\\', '/');
    boolean drive = path.length() > 1 && path.charAt(1) == ':';
    if (path.startsWith("/") || drive || List.of(path.split("/", -1)).contains("..")) {
      return "its name leads out of the archive";
    }
    return "";
  }

  private static boolean steers(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200F || c < 0x20;
  }
}
