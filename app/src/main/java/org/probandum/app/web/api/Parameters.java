package org.probandum.app.web.api;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Problem;

/// Reads what stands in an address.
final class Parameters {
  private static final int LONGEST = 500;
  private static final int LAST = 10_000_000;

  private Parameters() {}

  /// A text, or null where there is none.
  static @Nullable String find(Context context, String name) {
    String value = context.queryParam(name);
    if (value == null || value.isBlank()) {
      return null;
    }
    if (value.length() > LONGEST) {
      throw Problem.malformed(name + " may have " + LONGEST + " characters");
    }
    return value;
  }

  /// A text that must be there.
  static String get(Context context, String name) {
    String value = find(context, name);
    if (value == null) {
      throw Problem.malformed(name + " is missing");
    }
    return value;
  }

  /// Where a list begins.
  static int offset(Context context) {
    return number(context, "offset", 0, 0, LAST);
  }

  /// How long a list may be.
  static int limit(Context context, int usual, int most) {
    return number(context, "limit", usual, 1, most);
  }

  private static int number(Context context, String name, int usual, int least, int most) {
    String value = find(context, name);
    if (value == null) {
      return usual;
    }
    try {
      int number = Integer.parseInt(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw Problem.malformed(name + " must be a number, not " + value);
    }
    throw Problem.malformed(name + " must be " + least + " to " + most + ", not " + value);
  }

  /// The sequence number of an entry.
  static long entry(Context context, String name) {
    String value = get(context, name);
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw Problem.malformed(name + " must be the number of an entry, not " + value);
    }
  }

  /// A word of a fixed list, or null where there is none.
  static <E extends Enum<E>> @Nullable E find(Context context, String name, Class<E> type) {
    String value = find(context, name);
    if (value == null) {
      return null;
    }
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(value)) {
        return constant;
      }
    }
    throw Problem.malformed(
        String.format(
            Locale.ROOT,
            "%s must be one of %s, not %s",
            name,
            Arrays.toString(type.getEnumConstants()),
            value));
  }
}
