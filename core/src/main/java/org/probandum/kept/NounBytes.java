package org.probandum.kept;

import java.io.IOException;

/// Records of the program's nouns as bytes and back, exactly: what is read equals what was written.
/// The bytes are dense and fast to read, and only the build that wrote them can be trusted to read
/// them: they say nothing of the names of types and components. Components may be records, sealed
/// interfaces of records, enums, lists, texts, numbers, truth values and days.
public final class NounBytes {
  private NounBytes() {}

  /// The record as bytes; equal records, equal bytes.
  ///
  /// @throws IllegalArgumentException where a component is of a type that is not supported
  public static byte[] bytes(Record value) {
    NounWriter writer = new NounWriter();
    writer.write(value, Shape.of(value.getClass()));
    return writer.bytes();
  }

  /// The record that these bytes hold.
  ///
  /// @throws IOException where they hold no such record
  public static <T extends Record> T read(byte[] bytes, Class<T> type) throws IOException {
    NounReader reader = new NounReader(bytes);
    T value = type.cast(reader.record(Shape.of(type)));
    reader.end();
    return value;
  }
}
