package org.probandum.kept;

import java.io.EOFException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what [NounWriter] wrote. For one thread.
final class NounReader {
  private final byte[] bytes;
  private final List<String> texts = new ArrayList<>();
  private int at;

  NounReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /// A record of this shape.
  Object record(Shape shape) throws IOException {
    @Nullable Object[] components = new Object[shape.parts().size()];
    for (int i = 0; i < components.length; i++) {
      Shape.Part part = shape.parts().get(i);
      if (!part.mayBeMissing() || next() == 1) {
        components[i] = value(part.kind());
      }
    }
    try {
      return shape.maker().newInstance(components);
    } catch (InvocationTargetException e) {
      throw new IOException("no " + shape.maker().getName() + " has these components", e);
    } catch (InstantiationException | IllegalAccessException e) {
      throw new IllegalStateException("cannot make " + shape.maker(), e);
    }
  }

  /// Makes sure that nothing is left.
  void end() throws IOException {
    if (at != bytes.length) {
      throw new IOException(bytes.length - at + " bytes are left over");
    }
  }

  private Object value(Shape.Kind kind) throws IOException {
    return switch (kind) {
      case Shape.Kind.Text() -> text();
      case Shape.Kind.Int() -> (int) whole();
      case Shape.Kind.Whole() -> whole();
      case Shape.Kind.Fraction() -> Double.longBitsToDouble(bits());
      case Shape.Kind.Truth() -> next() == 1;
      case Shape.Kind.Day() -> LocalDate.ofEpochDay(whole());
      case Shape.Kind.Constant(List<?> constants) -> constants.get(count(constants.size() - 1));
      case Shape.Kind.Items(Shape.Kind of) -> {
        int size = count(bytes.length - at);
        List<Object> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
          items.add(value(of));
        }
        yield items;
      }
      case Shape.Kind.OneOf(List<Class<?>> types) ->
          record(Shape.of(types.size() == 1 ? types.getFirst() : type(types)));
    };
  }

  private Class<?> type(List<Class<?>> types) throws IOException {
    int index = next();
    if (index >= types.size()) {
      throw new IOException("there is no type " + index + " among " + types);
    }
    return types.get(index);
  }

  private String text() throws IOException {
    int number = count(texts.size());
    if (number < texts.size()) {
      return texts.get(number);
    }
    char[] units = new char[count(bytes.length - at)];
    for (int i = 0; i < units.length; i++) {
      units[i] = (char) unsigned();
    }
    String text = new String(units);
    texts.add(text);
    return text;
  }

  /// A number from 0 to this one.
  private int count(int most) throws IOException {
    long count = whole();
    if (count < 0 || count > most) {
      throw new IOException(count + " is not from 0 to " + most);
    }
    return (int) count;
  }

  private long whole() throws IOException {
    long value = unsigned();
    return (value >>> 1) ^ -(value & 1);
  }

  private long unsigned() throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int next = next();
      value |= (long) (next & 0x7F) << shift;
      if (next < 0x80) {
        return value;
      }
    }
    throw new IOException("a number does not end");
  }

  private long bits() throws IOException {
    long bits = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      bits = (bits << 8) | next();
    }
    return bits;
  }

  private int next() throws IOException {
    if (at >= bytes.length) {
      throw new EOFException("the bytes end too early");
    }
    return bytes[at++] & 0xFF;
  }
}
