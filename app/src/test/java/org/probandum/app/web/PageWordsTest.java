package org.probandum.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The pages' words: all in one file, and no markup from elsewhere.
class PageWordsTest {
  private static final Path PAGES =
      ServedCase.repository().resolve("app/src/main/resources/org/probandum/app/web/pages");
  private static final Pattern USED = Pattern.compile("\\bt\\('(\\w+)(?:\\.(\\w+))?'");

  private static List<Path> modules() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
    }
  }

  @Test
  void everyWordThatAPageAsksForIsThere() throws IOException {
    String words = Files.readString(PAGES.resolve("strings.en.js"));
    Set<String> missing = new TreeSet<>();
    for (Path module : modules()) {
      Matcher used = USED.matcher(Files.readString(module));
      while (used.find()) {
        String last = used.group(2) == null ? used.group(1) : used.group(2);
        boolean group = words.contains(" " + used.group(1) + ": ");
        if (!group || !Pattern.compile("\\b" + last + ": ").matcher(words).find()) {
          missing.add(used.group(1) + "." + last);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  /// Lit writes text as text unless told otherwise, and no module may tell it so.
  @Test
  void noModuleWritesMarkup() throws IOException {
    for (Path module : modules()) {
      assertThat(Files.readString(module))
          .as(module.toString())
          .doesNotContain("innerHTML", "unsafeHTML", "unsafeSVG", "insertAdjacentHTML", "eval(");
    }
  }

  @Test
  void noModuleAsksAnotherMachine() throws IOException {
    for (Path module : modules()) {
      assertThat(Files.readString(module))
          .as(module.toString())
          .doesNotContain("https://", "//www");
    }
  }
}
