package org.probandum.export.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Quantity;

/// A straight axis of numbers from nought, so that lengths can be compared.
///
/// @param top the number at its end, more than 0
public record NumberAxis(double top) {
  /// Numbers left free at the end, where open counts run on.
  private static final double MARGIN = 1.12;

  private static final int MOST = 5;

  public NumberAxis {
    if (!(top > 0)) {
      throw new IllegalArgumentException("an axis ends above 0, got " + top);
    }
  }

  /// The axis that shows all finite bounds of these counts.
  public static NumberAxis over(List<Quantity> counts) {
    double most =
        counts.stream()
            .flatMap(count -> Stream.of(bound(count.low()), bound(count.high())))
            .mapToDouble(Double::doubleValue)
            .filter(Double::isFinite)
            .max()
            .orElse(0);
    return new NumberAxis(most > 0 ? most * MARGIN : 1);
  }

  private static double bound(@Nullable Double bound) {
    return Objects.requireNonNullElse(bound, 0.0);
  }

  /// Where the numbers lie that this count admits.
  public Stretch stretch(Quantity count) {
    Double low = count.low();
    Double high = count.high();
    double start = low == null ? 0 : share(low);
    double end = high == null ? 1 : share(high);
    return new Stretch(start, Math.max(start, end), low == null, high == null);
  }

  /// Marks at round numbers.
  public List<Tick> ticks() {
    double step = step();
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i * step <= top; i++) {
      ticks.add(new Tick(share(i * step), label(i * step)));
    }
    return ticks;
  }

  /// The smallest of 1, 2, 5, 10, 20 … that gives few enough marks.
  private double step() {
    double power = Math.pow(10, Math.floor(Math.log10(top / MOST)));
    return Stream.of(1.0, 2.0, 5.0, 10.0)
        .map(factor -> factor * power)
        .filter(step -> step * MOST >= top)
        .findFirst()
        .orElse(10 * power);
  }

  private static String label(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.ROOT, "%,d", (long) value)
        : Plain.of(value);
  }

  private double share(double value) {
    return Math.clamp(value / top, 0, 1);
  }
}
