package org.probandum.kept;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How a record is built up.
///
/// @param maker its canonical constructor
/// @param parts its components, in order
record Shape(Constructor<?> maker, List<Part> parts) {
  private static final ClassValue<Shape> KNOWN =
      new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
          return read(type);
        }
      };

  /// One component.
  ///
  /// @param mayBeMissing whether it can be null
  record Part(Method accessor, Kind kind, boolean mayBeMissing) {}

  /// What a value can be.
  sealed interface Kind {
    /// A text.
    record Text() implements Kind {}

    /// A whole number of 32 bits.
    record Int() implements Kind {}

    /// A whole number of 64 bits.
    record Whole() implements Kind {}

    /// A number of 64 bits with fractions.
    record Fraction() implements Kind {}

    /// Yes or no.
    record Truth() implements Kind {}

    /// A day of the calendar.
    record Day() implements Kind {}

    /// One of these constants.
    record Constant(List<?> constants) implements Kind {}

    /// Several of one kind.
    record Items(Kind of) implements Kind {}

    /// A record of one of these types, which are asked for their own shape when it is needed.
    record OneOf(List<Class<?>> types) implements Kind {}
  }

  static Shape of(Class<?> type) {
    return KNOWN.get(type);
  }

  private static Shape read(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalArgumentException(type + " is no record");
    }
    List<Part> parts = new ArrayList<>();
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < components.length; i++) {
      RecordComponent component = components[i];
      types[i] = component.getType();
      component.getAccessor().setAccessible(true);
      boolean mayBeMissing = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
      parts.add(new Part(component.getAccessor(), kind(component.getGenericType()), mayBeMissing));
    }
    try {
      Constructor<?> maker = type.getDeclaredConstructor(types);
      maker.setAccessible(true);
      return new Shape(maker, List.copyOf(parts));
    } catch (NoSuchMethodException e) {
      throw new AssertionError("every record has its canonical constructor", e);
    }
  }

  private static Kind kind(Type type) {
    if (type instanceof ParameterizedType several && several.getRawType() == List.class) {
      return new Kind.Items(kind(several.getActualTypeArguments()[0]));
    }
    if (!(type instanceof Class<?> plain)) {
      throw new IllegalArgumentException(type + " cannot be written");
    }
    if (plain == String.class) {
      return new Kind.Text();
    } else if (plain == int.class || plain == Integer.class) {
      return new Kind.Int();
    } else if (plain == long.class || plain == Long.class) {
      return new Kind.Whole();
    } else if (plain == double.class || plain == Double.class) {
      return new Kind.Fraction();
    } else if (plain == boolean.class || plain == Boolean.class) {
      return new Kind.Truth();
    } else if (plain == LocalDate.class) {
      return new Kind.Day();
    } else if (plain.isEnum()) {
      return new Kind.Constant(List.of(plain.getEnumConstants()));
    } else if (plain.isSealed() && plain.isInterface()) {
      return new Kind.OneOf(List.of(plain.getPermittedSubclasses()));
    } else if (plain.isRecord()) {
      return new Kind.OneOf(List.of(plain));
    }
    throw new IllegalArgumentException(type + " cannot be written");
  }
}
