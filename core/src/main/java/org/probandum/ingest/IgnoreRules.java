package org.probandum.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/// What the file `.probandumignore` of a folder takes out of it.
///
/// A line is a pattern with `*`, `?`, `[…]` and `**`, as in `.gitignore`: without a slash it fits a
/// name at any depth, with one a path from the folder on; a slash at the end fits folders only; `!`
/// takes back; `#` begins a comment. The last line that fits decides.
final class IgnoreRules {
  static final String NAME = ".probandumignore";
  private static final int MOST_LINES = 10_000;

  /// One line.
  private record Rule(
      int line, PathMatcher matcher, boolean byName, boolean folders, boolean back) {
    boolean fits(Path path, boolean folder) {
      Path name = path.getFileName();
      return (!folders || folder) && name != null && matcher.matches(byName ? name : path);
    }
  }

  private final List<Rule> rules;

  private IgnoreRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /// The rules of a folder, none where it has no such file.
  ///
  /// @throws IOException where the file cannot be read or a line is no pattern
  static IgnoreRules of(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file)) {
      return new IgnoreRules(List.of());
    }
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        rules.add(rule(line, i + 1));
      }
    }
    return new IgnoreRules(rules);
  }

  private static Rule rule(String written, int line) throws IOException {
    boolean back = written.startsWith("!");
    boolean folders = written.endsWith("/");
    String pattern = written.substring(back ? 1 : 0, written.length() - (folders ? 1 : 0));
    boolean byName = pattern.indexOf('/') < 0;
    String glob = pattern.startsWith("/") ? pattern.substring(1) : pattern;
    try {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return new Rule(line, matcher, byName, folders, back);
    } catch (PatternSyntaxException e) {
      throw new IOException(NAME + " line " + line + " is no pattern: " + written, e);
    }
  }

  /// The line that takes this path out, or null where it stays.
  ///
  /// @param path relative to the folder
  @Nullable Integer findLine(Path path, boolean folder) {
    Integer line = null;
    for (Rule rule : rules) {
      if (rule.fits(path, folder)) {
        line = rule.back ? null : Integer.valueOf(rule.line);
      }
    }
    return line;
  }
}
