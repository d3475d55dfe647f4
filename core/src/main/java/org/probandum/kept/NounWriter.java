package org.probandum.kept;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes records as [NounBytes] describes. A text is written where it first occurs and named by
/// its number after. For one thread.
final class NounWriter {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new HashMap<>();

  byte[] bytes() {
    return out.toByteArray();
  }

  void write(Record value, Shape shape) {
    for (Shape.Part part : shape.parts()) {
      Object component = component(value, part);
      if (part.mayBeMissing()) {
        out.write(component == null ? 0 : 1);
      }
      if (component != null) {
        write(component, part.kind());
      } else if (!part.mayBeMissing()) {
        throw new IllegalArgumentException(part.accessor() + " must not be null");
      }
    }
  }

  private static @Nullable Object component(Record value, Shape.Part part) {
    try {
      return part.accessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + part.accessor(), e);
    }
  }

  private void write(Object value, Shape.Kind kind) {
    switch (kind) {
      case Shape.Kind.Text() -> text((String) value);
      case Shape.Kind.Int() -> whole((int) value);
      case Shape.Kind.Whole() -> whole((long) value);
      case Shape.Kind.Fraction() -> bits(Double.doubleToLongBits((double) value));
      case Shape.Kind.Truth() -> out.write((boolean) value ? 1 : 0);
      case Shape.Kind.Day() -> whole(((LocalDate) value).toEpochDay());
      case Shape.Kind.Constant(List<?> constants) -> whole(constants.indexOf(value));
      case Shape.Kind.Items(Shape.Kind of) -> {
        List<?> items = (List<?>) value;
        whole(items.size());
        items.forEach(item -> write(item, of));
      }
      case Shape.Kind.OneOf(List<Class<?>> types) -> {
        if (types.size() > 1) {
          out.write(types.indexOf(value.getClass()));
        }
        write((Record) value, Shape.of(value.getClass()));
      }
    }
  }

  private void text(String text) {
    Integer known = texts.get(text);
    whole(known == null ? texts.size() : known);
    if (known == null) {
      texts.put(text, texts.size());
      whole(text.length());
      for (int i = 0; i < text.length(); i++) {
        unsigned(text.charAt(i));
      }
    }
  }

  /// A whole number, the smaller the shorter: the sign in the lowest bit.
  private void whole(long value) {
    unsigned((value << 1) ^ (value >> 63));
  }

  /// Seven bits a byte, the lowest first; the highest bit says that more follow.
  private void unsigned(long value) {
    long left = value;
    while ((left & ~0x7FL) != 0) {
      out.write((int) ((left & 0x7F) | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }

  private void bits(long bits) {
    for (int shift = 56; shift >= 0; shift -= 8) {
      out.write((int) (bits >>> shift));
    }
  }
}
