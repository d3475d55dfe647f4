package org.probandum.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.export.draw.Plain;
import org.probandum.export.draw.Spot;
import org.probandum.model.Metadata;
import org.probandum.model.Sentence;

/// Lines of a page that are put together from several values.
public final class PageText {
  private PageText() {}

  /// Publisher, author, date and kind, as far as they are known.
  public static List<String> sourceLine(Metadata metadata) {
    return Stream.of(
            metadata.publisher(),
            metadata.author(),
            metadata.published(),
            metadata.kind(),
            dated("captured", metadata.captured()))
        .filter(Objects::nonNull)
        .filter(part -> !part.isBlank())
        .toList();
  }

  private static @Nullable String dated(String what, @Nullable String date) {
    return date == null ? null : what + " " + date;
  }

  /// The value, or a dash where it is unknown.
  static String orDash(@Nullable String value) {
    return value == null || value.isBlank() ? "–" : value;
  }

  /// The text on one line, cut at a blank where it is longer than so many UTF-16 units.
  public static String shortened(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int blank = line.lastIndexOf(' ', most - 1);
    int end = blank > most / 2 ? blank : most - 1;
    boolean cutsPair = Character.isHighSurrogate(line.charAt(end - 1));
    return line.substring(0, cutsPair ? end - 1 : end).stripTrailing() + "…";
  }

  /// A spot on the earth in words.
  static String position(Spot spot) {
    String north = Plain.of(Math.abs(spot.latitude())) + "° " + (spot.latitude() < 0 ? "S" : "N");
    String east = Plain.of(Math.abs(spot.longitude())) + "° " + (spot.longitude() < 0 ? "W" : "E");
    return north + ", " + east + ", within " + Math.round(Math.ceil(spot.radiusKm())) + " km";
  }

  /// The anchor of a sentence in the article.
  static String place(Sentence sentence) {
    return "in-" + sentence.id();
  }
}
