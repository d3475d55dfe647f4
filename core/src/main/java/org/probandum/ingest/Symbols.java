package org.probandum.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds symbols of documents in a text: those of the United Nations (`S/2025/796`, `A/HRC/52/3`,
/// `S/RES/2334`), of the European Commission (`COM(2020) 123`) and of the International Criminal
/// Court (`ICC-01/18-143`).
final class Symbols {
  private static final int MOST = 200;
  private static final int LETTERHEAD = 250;
  private static final Pattern FORM =
      Pattern.compile(
          "(?<![\\p{L}\\d/.])(?:"
              + "(?:A|S|E|ST|CCPR|CAT|CEDAW|CRC|CERD|CMW)"
              + "(?:/(?!Add|Corr|Rev)(?:[A-Z]{1,8}(?:[.-]\\d{1,5})?|\\d{1,5})){1,5}+"
              + "(?:/(?:Add|Corr|Rev)\\.\\d{1,3}){0,2}+"
              + "|COM\\(\\d{4}\\)\\s\\d{1,4}"
              + "|ICC-\\d{2}/\\d{2}(?:-\\d{2}/\\d{2})?+-\\d{1,5}"
              + ")(?![\\p{L}\\d/])");

  private Symbols() {}

  /// The symbols that the text names, in order, without the one in its letterhead.
  static List<String> of(String text) {
    Set<String> found = new LinkedHashSet<>();
    String own = "";
    Matcher matcher = FORM.matcher(text);
    while (matcher.find() && found.size() < MOST) {
      String symbol = matcher.group();
      boolean counted = symbol.chars().filter(Character::isDigit).count() >= 2;
      if (counted && matcher.start() < LETTERHEAD && own.isEmpty() && standsAlone(text, matcher)) {
        own = symbol;
      } else if (counted) {
        found.add(symbol);
      }
    }
    found.remove(own);
    return List.copyOf(found);
  }

  /// Whether its line holds little else.
  private static boolean standsAlone(String text, Matcher matcher) {
    int start = text.lastIndexOf('\n', matcher.start()) + 1;
    int end = text.indexOf('\n', matcher.end());
    return (end < 0 ? text.length() : end) - start <= matcher.group().length() + 20;
  }
}
