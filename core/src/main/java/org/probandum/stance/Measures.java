package org.probandum.stance;

import static javax.measure.MetricPrefix.CENTI;
import static javax.measure.MetricPrefix.KILO;
import static javax.measure.MetricPrefix.MEGA;
import static javax.measure.MetricPrefix.MILLI;

import java.util.Map;
import javax.measure.IncommensurableException;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Quantity;
import systems.uom.common.USCustomary;
import tech.units.indriya.unit.Units;

/// Measures of one kind in one unit: miles beside kilometres, acres beside hectares. Units that
/// mean several things (`ton`, `gallon`) are compared with themselves alone.
final class Measures {
  /// Who converts rounds: 12 km are called 7.5 miles.
  private static final double ROUNDED = 0.02;

  private static final Map<String, Unit<?>> UNITS =
      Map.ofEntries(
          Map.entry("mm", MILLI(Units.METRE)),
          Map.entry("cm", CENTI(Units.METRE)),
          Map.entry("m", Units.METRE),
          Map.entry("km", KILO(Units.METRE)),
          Map.entry("in", USCustomary.INCH),
          Map.entry("ft", USCustomary.FOOT),
          Map.entry("yd", USCustomary.YARD),
          Map.entry("mile", USCustomary.MILE),
          Map.entry("m²", Units.SQUARE_METRE),
          Map.entry("km²", KILO(Units.METRE).multiply(KILO(Units.METRE))),
          Map.entry("mi²", USCustomary.MILE.multiply(USCustomary.MILE)),
          Map.entry("ha", USCustomary.HECTARE),
          Map.entry("acre", USCustomary.ACRE),
          Map.entry("m³", Units.CUBIC_METRE),
          Map.entry("l", Units.LITRE),
          Map.entry("bbl", USCustomary.BARREL),
          Map.entry("g", Units.GRAM),
          Map.entry("kg", Units.KILOGRAM),
          Map.entry("t", Units.KILOGRAM.multiply(1000)),
          Map.entry("lb", USCustomary.POUND),
          Map.entry("kW", KILO(Units.WATT)),
          Map.entry("MW", MEGA(Units.WATT)),
          Map.entry("°C", Units.CELSIUS),
          Map.entry("°F", USCustomary.FAHRENHEIT));

  private Measures() {}

  /// Whether both measure the same kind of thing: length, area, volume, mass, power, temperature.
  static boolean comparable(String unit, String other) {
    return unit.equals(other) || findConverter(unit, other) != null;
  }

  /// The passage's measure in the claim's unit. A bound that comes as near as one who converts
  /// rounds is the claim's own.
  ///
  /// @param claim the claim's measure
  /// @param passage a measure whose unit is comparable
  static Quantity inUnitOf(Quantity claim, Quantity passage) {
    UnitConverter converter =
        claim.unit().equals(passage.unit()) ? null : findConverter(passage.unit(), claim.unit());
    return converter == null
        ? passage
        : new Quantity(
            passage.role(),
            claim.unit(),
            converted(passage.low(), converter, claim.low()),
            passage.lowOpen(),
            converted(passage.high(), converter, claim.high()),
            passage.highOpen(),
            passage.approximate());
  }

  /// Whether two measures in one unit are as near as those of two who measure one thing.
  static boolean near(Quantity one, Quantity other) {
    return near(one.low(), other.low()) && near(one.high(), other.high());
  }

  private static boolean near(@Nullable Double one, @Nullable Double other) {
    return one != null && other != null && Math.abs(one - other) <= ROUNDED * Math.abs(one);
  }

  private static @Nullable Double converted(
      @Nullable Double bound, UnitConverter converter, @Nullable Double near) {
    if (bound == null) {
      return null;
    }
    double value = converter.convert(bound.doubleValue());
    return near != null && near(near, value) ? near : Double.valueOf(value);
  }

  private static @Nullable UnitConverter findConverter(String from, String to) {
    Unit<?> ours = UNITS.get(from);
    Unit<?> theirs = UNITS.get(to);
    if (ours == null || theirs == null || !ours.isCompatible(theirs)) {
      return null;
    }
    try {
      return ours.getConverterToAny(theirs);
    } catch (IncommensurableException e) {
      throw new IllegalStateException(from + " and " + to + " were said to be compatible", e);
    }
  }
}
