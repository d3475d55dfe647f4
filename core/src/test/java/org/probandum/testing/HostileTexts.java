package org.probandum.testing;

import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Texts that nobody would write, to see that a stage neither fails nor stalls on them. The same
/// seed gives the same text.
public final class HostileTexts {
  /// Marks, control characters, other scripts, halves of characters: for any stage.
  private static final String[] MARKS = {
    ",",
    ";",
    ":",
    ".",
    "!",
    "?",
    "(",
    ")",
    "\"",
    "“",
    "”",
    "‘",
    "’",
    "''",
    "'",
    "«",
    "»",
    "—",
    "-",
    "/",
    "%",
    "...",
    "\n",
    "\n\n",
    "\t",
    "\u0000",
    "\u0007",
    "\u200f",
    "\u202e",
    "قال",
    "אמר",
    "\ud83d\ude00",
    "\ud83d",
    "𝒳",
    "9999999999999999999999",
    "1.2.3",
    "13/45/2022"
  };

  private static final int SHORT = 80;
  private static final int LONG = 3000;
  private static final int LONG_EVERY = 50;
  private static final int GLUED_ONE_IN = 8;
  private static final int MARK_ONE_IN = 4;

  private HostileTexts() {}

  /// A number of texts, the n-th with seed n.
  ///
  /// @param words what the stage under test reacts to
  public static Stream<String> many(int count, String... words) {
    return IntStream.range(0, count).mapToObj(seed -> of(seed, words));
  }

  /// A soup of these words and of marks, some glued together; every fiftieth is long.
  public static String of(int seed, String... words) {
    Random random = new Random(seed);
    int length = 1 + random.nextInt(seed % LONG_EVERY == 0 ? LONG : SHORT);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean mark = random.nextInt(MARK_ONE_IN) == 0;
      text.append(mark ? MARKS[random.nextInt(MARKS.length)] : words[random.nextInt(words.length)]);
      text.append(random.nextInt(GLUED_ONE_IN) == 0 ? "" : " ");
    }
    return text.toString();
  }

  /// Texts of one kind of trouble each: a megabyte without a blank, a number of ten thousand
  /// digits, nothing but marks, right-to-left overrides, emoji.
  public static Stream<String> extremes() {
    return Stream.of(
        "",
        " ",
        "2022".repeat(250_000),
        "7".repeat(10_000) + " people died on 3 May 2022.",
        "-".repeat(50_000),
        "'".repeat(10_000),
        "\u202e".repeat(5_000) + " 3 May 2022",
        "\ud83d\ude00".repeat(10_000),
        "\u0000".repeat(10_000),
        "\ud83d".repeat(5_000),
        "(".repeat(5_000) + "12" + ")".repeat(5_000));
  }
}
