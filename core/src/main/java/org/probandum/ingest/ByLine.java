package org.probandum.ingest;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Metadata;

/// Reads who wrote and published a plain text, and when, off a line of its head: `Norpress News
/// Agency, 6 March 2024`, `By Ann Bell, The Herald, 12 March 2023`, `Published: 6 March 2024`. The
/// text itself stays as it is; what is not plainly said is not guessed.
final class ByLine {
  /// Lines of the head that are not blank.
  private static final int HEAD = 5;

  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 8;

  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:published|posted|issued|date)(?: on)?:\\s{0,9}(?<date>.+)");
  private static final Set<String> SMALL =
      Set.of("of", "the", "and", "for", "in", "de", "la", "du", "von", "van", "al", "&");

  private ByLine() {}

  /// What the first lines say; nothing where they do not.
  static Metadata read(String text) {
    Metadata found = Metadata.EMPTY;
    List<String> head =
        text.lines().limit(4 * HEAD).map(String::strip).filter(line -> !line.isEmpty()).toList();
    for (String line : head.subList(0, Math.min(HEAD, head.size()))) {
      if (line.length() <= LONGEST) {
        found = line(line).overriddenBy(found);
      }
    }
    return found;
  }

  private static Metadata line(String line) {
    Matcher label = LABEL.matcher(line);
    String date = day(label.matches() ? label.group("date") : line);
    if (date != null) {
      return said(null, null, date);
    }
    for (int comma = line.indexOf(','); comma > 0; comma = line.indexOf(',', comma + 1)) {
      String day = day(line.substring(comma + 1));
      if (day != null) {
        return before(line.substring(0, comma).strip(), day);
      }
    }
    String author = author(line);
    return author == null ? Metadata.EMPTY : said(author, null, null);
  }

  /// What stands before the date: a body's name, or `By` and somebody's, and a body's behind it.
  /// One word alone can be the place of a dateline.
  private static Metadata before(String names, String day) {
    int comma = names.indexOf(',');
    String author = author(comma < 0 ? names : names.substring(0, comma));
    if (author != null) {
      String body = comma < 0 ? "" : names.substring(comma + 1).strip();
      return said(author, isName(body) ? body : null, day);
    }
    if (!isName(names)) {
      return Metadata.EMPTY;
    }
    return said(null, names.indexOf(' ') > 0 ? names : null, day);
  }

  /// Whom a by-line names, or null.
  private static @Nullable String author(String line) {
    boolean by = line.regionMatches(true, 0, "by ", 0, 3);
    String name = by ? line.substring(3).strip() : "";
    return isName(name) && name.indexOf(' ') > 0 ? name : null;
  }

  private static boolean isName(String text) {
    String[] words = text.split("\\s+", -1);
    if (text.isEmpty() || words.length > MOST_WORDS || text.indexOf(',') >= 0) {
      return false;
    }
    for (String word : words) {
      if (!Character.isUpperCase(word.codePointAt(0)) && !SMALL.contains(word)) {
        return false;
      }
    }
    return Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  /// A date that names at least its month, or null: a year alone can be a heading.
  private static @Nullable String day(String text) {
    String date = Dates.find(text);
    return date == null || date.length() < 7 ? null : date;
  }

  private static Metadata said(
      @Nullable String author, @Nullable String publisher, @Nullable String published) {
    return new Metadata(null, author, publisher, published, null, null, null, List.of());
  }
}
