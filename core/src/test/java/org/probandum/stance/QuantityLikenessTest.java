package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Quantity;
import org.probandum.model.Quantity.Role;

/// Numbers are written `60`, `>60`, `>=60`, `15..46`, with `~` in front where they are vague.
class QuantityLikenessTest {

  @ParameterizedTest(name = "[{index}] {0} beside {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          60      | 60       | SAME        | both give 60
          >60     | 63       | CONTAINED   | 63 fits >60
          >60     | >67      | CONTAINED   | >67 fits >60
          60      | >=59     | CONTAINING  | >=59 leaves room for 60 without saying it
          >60     | >=60     | CONTAINING  | >=60 leaves room for >60 without saying it
          20..40  | 30..50   | OVERLAPPING | 30..50 and 20..40 can be one number, and need not be
          ~200    | 194      | NEAR        | 194 is near ~200, which is rounded or vague
          ~2000   | 1800     | NEAR        | 1800 is near ~2000, which is rounded or vague
          ~2000   | 1700     | DISJOINT    | 1700 is less than ~2000
          >60     | 60       | DISJOINT    | 60 is less than >60
          100000  | 50000    | DISJOINT    | 50000 is less than 100000
          60      | 75       | DISJOINT    | 75 is more than 60
          """)
  void twoNumbersLieToOneAnotherAndItIsSaidWhy(
      String claim, String passage, Likeness likeness, String why) {
    Likeness.Result result =
        QuantityLikeness.of(quantity(claim), claim, quantity(passage), passage);

    assertThat(result.likeness()).as(result.why()).isEqualTo(likeness);
    assertThat(result.why()).isEqualTo(why);
  }

  private static Quantity quantity(String notation) {
    boolean vague = notation.startsWith("~");
    String text = vague ? notation.substring(1) : notation;
    int dots = text.indexOf("..");
    if (dots > 0) {
      return new Quantity(
          Role.KILLED,
          "person",
          Double.valueOf(text.substring(0, dots)),
          false,
          Double.valueOf(text.substring(dots + 2)),
          false,
          vague);
    }
    boolean open = text.startsWith(">");
    boolean equal = text.startsWith(">=");
    double value = Double.parseDouble(text.replaceAll("[>=]", ""));
    return new Quantity(
        Role.KILLED, "person", value, open && !equal, open ? null : value, false, vague);
  }

  @Test
  void changingSidesMirrorsTheLikeness() {
    for (int seed = 0; seed < 1000; seed++) {
      Random random = new Random(seed);
      Quantity a = random(random);
      Quantity b = random(random);

      assertThat(QuantityLikeness.of(a, "a", b, "b").likeness())
          .as("seed %d", seed)
          .isEqualTo(QuantityLikeness.of(b, "b", a, "a").likeness().mirrored());
    }
  }

  private static Quantity random(Random random) {
    Double low = random.nextInt(4) == 0 ? null : Double.valueOf(random.nextInt(12));
    double from = low == null ? 0 : low;
    Double high = random.nextInt(3) == 0 ? null : Double.valueOf(from + random.nextInt(6));
    boolean single = low != null && low.equals(high);
    return new Quantity(
        Role.KILLED,
        "person",
        low,
        !single && random.nextBoolean(),
        high,
        !single && random.nextBoolean(),
        random.nextInt(3) == 0);
  }
}
