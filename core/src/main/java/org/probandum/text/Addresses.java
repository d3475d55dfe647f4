package org.probandum.text;

/// Recognises web and mail addresses, `@names` and `#tags`, which are one token each.
final class Addresses {
  private static final int LONGEST = 2000;

  private Addresses() {}

  /// Where the address that begins here ends, or -1 where none begins.
  static int end(String text, int from, int limit) {
    if (!begins(text, from, limit)) {
      return -1;
    }
    int end = from;
    int bound = (int) Math.min(limit, (long) from + LONGEST);
    while (end < bound
        && !Characters.isSpace(text.charAt(end))
        && "\"<>“”".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > from + 1 && ".,;:!?)]}'’".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private static boolean begins(String text, int from, int limit) {
    char first = text.charAt(from);
    if (first == '@' || first == '#') {
      return from + 1 < limit && Character.isLetter(text.charAt(from + 1));
    }
    return text.startsWith("http://", from)
        || text.startsWith("https://", from)
        || text.startsWith("www.", from);
  }
}
