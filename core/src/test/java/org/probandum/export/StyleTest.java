package org.probandum.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6})");

  private final String css = Style.load().css();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ink          | page
          ink          | card
          ink          | wash
          ink          | target
          soft         | page
          soft         | card
          soft         | wash
          link         | page
          link         | card
          link         | wash
          ink          | contradicted-wash
          ink          | contested-wash
          ink          | qualified-wash
          ink          | supported-wash
          ink          | corroborated-wash
          ink          | silent-wash
          contradicted | contradicted-wash
          contested    | contested-wash
          qualified    | qualified-wash
          supported    | supported-wash
          corroborated | corroborated-wash
          silent       | silent-wash
          contradicted | card
          supported    | card
          qualified    | card
          contradicted | page
          supported    | page
          qualified    | page
          supported    | wash
          qualified    | wash
          """)
  void textStandsOutInLightAndDark(String text, String ground) {
    int dark = css.indexOf("prefers-color-scheme: dark");
    for (String scheme : new String[] {css.substring(0, dark), css.substring(dark)}) {
      Map<String, String> colours = new TreeMap<>();
      COLOUR.matcher(scheme).results().forEach(match -> putFirst(colours, match));
      assertThat(contrast(colours, text, ground))
          .as("WCAG 2.2, 1.4.3: %s on %s", text, ground)
          .isGreaterThanOrEqualTo(4.5);
    }
  }

  private static void putFirst(Map<String, String> colours, MatchResult match) {
    colours.putIfAbsent(match.group(1), match.group(2));
  }

  private static double contrast(Map<String, String> colours, String one, String other) {
    double first = luminance(Integer.parseInt(colours.getOrDefault(one, "none"), 16));
    double second = luminance(Integer.parseInt(colours.getOrDefault(other, "none"), 16));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 255)
        + 0.7152 * linear(rgb >> 8 & 255)
        + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
