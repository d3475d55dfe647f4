package org.probandum.app.web.api;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Tells texts that a reader may want to be asked about before seeing them: those with a word that
/// begins as one of a list does. It is care for the reader and says nothing on the claim.
final class Distress {
  private static final String LIST = "/org/probandum/app/web/distressing.en.txt";
  private static final TreeSet<String> BEGINNINGS = new TreeSet<>(read());

  private Distress() {}

  static boolean in(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    int start = -1;
    for (int i = 0; i <= lower.length(); i++) {
      boolean letter = i < lower.length() && Character.isLetter(lower.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        if (begins(lower.substring(start, i))) {
          return true;
        }
        start = -1;
      }
    }
    return false;
  }

  private static boolean begins(String word) {
    String beginning = BEGINNINGS.floor(word);
    return beginning != null && word.startsWith(beginning);
  }

  private static Set<String> read() {
    InputStream in = Distress.class.getResourceAsStream(LIST);
    if (in == null) {
      throw new IllegalStateException(LIST + " is not on the class path");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LIST, e);
    }
  }
}
