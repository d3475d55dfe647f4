package org.probandum.ingest.parser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import org.apache.tika.parser.txt.CharsetDetector;
import org.apache.tika.parser.txt.CharsetMatch;
import org.jspecify.annotations.Nullable;

/// Finds the character set of text that is not UTF-8, by the frequencies of its bytes.
public final class Charsets {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int LOOKED_AT = 64 * 1024;
  private static final int SURE = 40;
  private static final int SURER = 70;
  private static final int SEVERAL = 3;
  private static final List<String> CENTRAL = List.of("windows-1250", "ISO-8859-2");

  /// Sets of the Latin script that differ from windows-1252 in few letters: guessing among them
  /// does more harm than good.
  private static final List<String> LATIN =
      List.of("ISO-8859-1", "ISO-8859-9", "windows-1252", "windows-1254", "UTF-8");

  private Charsets() {}

  /// The text, by its byte order mark, as UTF-8, or in the set that its bytes look like; else null.
  public static @Nullable String decode(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return StrictText.decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StrictText.decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    boolean marked =
        bytes.length > 2
            && (bytes[0] & 0xFF) == 0xEF
            && (bytes[1] & 0xFF) == 0xBB
            && (bytes[2] & 0xFF) == 0xBF;
    String text = StrictText.decode(bytes, marked ? 3 : 0, StandardCharsets.UTF_8);
    return text != null ? text : legacy(bytes);
  }

  /// The text of bytes that are not UTF-8 in the set that they look like, windows-1252 where they
  /// look like none; null where they fit none.
  public static @Nullable String legacy(byte[] bytes) {
    byte[] sample = Arrays.copyOf(bytes, Math.min(bytes.length, LOOKED_AT));
    int high = 0;
    for (byte b : sample) {
      high += b < 0 ? 1 : 0;
    }
    // Text in another script is mostly high bytes; in Central Europe's languages some are.
    boolean otherScript = high * 4L > sample.length;
    CharsetDetector detector = new CharsetDetector();
    detector.setText(sample);
    for (CharsetMatch match : detector.detectAll()) {
      if (LATIN.contains(match.getName())) {
        break;
      }
      if (match.getConfidence() >= (otherScript ? SURE : SURER)) {
        String text = named(bytes, match.getName());
        if (text != null) {
          return text;
        }
      }
    }
    return latin(bytes);
  }

  /// windows-1252, unless that puts signs inside of words where a set of Central Europe puts
  /// letters.
  private static @Nullable String latin(byte[] bytes) {
    String best = StrictText.decode(bytes, 0, WINDOWS_1252);
    int fewest = best == null ? Integer.MAX_VALUE : signsInWords(best);
    if (fewest < SEVERAL) {
      return best;
    }
    for (String name : CENTRAL) {
      String text = named(bytes, name);
      int signs = text == null ? Integer.MAX_VALUE : signsInWords(text);
      if (text != null && signs < fewest) {
        best = text;
        fewest = signs;
      }
    }
    return best;
  }

  private static int signsInWords(String text) {
    int signs = 0;
    for (int i = 1; i + 1 < Math.min(text.length(), LOOKED_AT); i++) {
      char c = text.charAt(i);
      signs +=
          c >= 0x80
                  && !Character.isLetter(c)
                  && "’‘´·–—\u00AD".indexOf(c) < 0
                  && Character.isLetter(text.charAt(i - 1))
                  && Character.isLetter(text.charAt(i + 1))
              ? 1
              : 0;
    }
    return signs;
  }

  /// The text of UTF-16 without a byte order mark, whose every other byte is mostly zero; null
  /// where it is none.
  public static @Nullable String wide(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int looked = Math.min(bytes.length, LOOKED_AT);
    for (int i = 0; i < looked; i++) {
      if (bytes[i] == 0) {
        even += i % 2 == 0 ? 1 : 0;
        odd += i % 2;
      }
    }
    if (odd * 3 > looked && even * 20 < looked) {
      return StrictText.decode(bytes, 0, StandardCharsets.UTF_16LE);
    }
    return even * 3 > looked && odd * 20 < looked
        ? StrictText.decode(bytes, 0, StandardCharsets.UTF_16BE)
        : null;
  }

  private static @Nullable String named(byte[] bytes, String name) {
    try {
      return StrictText.decode(bytes, 0, Charset.forName(name.replaceFirst("_(?:rtl|ltr)$", "")));
    } catch (UnsupportedCharsetException e) {
      return null;
    }
  }
}
