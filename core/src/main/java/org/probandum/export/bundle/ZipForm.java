package org.probandum.export.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/// The one form that a package's zip file has, so that every byte of it follows from the entries:
/// nothing compressed, no time, no comment, no extra field, names in UTF-8. PKWARE, *.ZIP File
/// Format Specification* (APPNOTE.TXT) 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
final class ZipForm {
  static final int LOCAL = 0x04034b50;
  static final int LOCAL_LENGTH = 30;
  private static final int CENTRAL = 0x02014b50;
  private static final int CENTRAL_LENGTH = 46;
  private static final int END = 0x06054b50;
  private static final int END_LENGTH = 22;

  /// Version 2.0 can read it; bit 11: names are UTF-8; method 0: stored.
  private static final short VERSION = 20;

  private static final short FLAGS = 0x0800;
  private static final short STORED = 0;

  /// The first day that the format knows, 1 January 1980, at midnight.
  private static final short TIME = 0;

  private static final short DATE = 0x0021;

  private ZipForm() {}

  /// What the form says of one entry.
  ///
  /// @param offset of its header in the file
  record Item(String path, int size, int crc, int offset) {
    byte[] name() {
      return path.getBytes(StandardCharsets.UTF_8);
    }

    /// Where its contents begin.
    int start() {
      return offset + LOCAL_LENGTH + name().length;
    }
  }

  static byte[] local(Item item) {
    byte[] name = item.name();
    byte[] header = new byte[LOCAL_LENGTH + name.length];
    ByteBuffer out = over(header).putInt(LOCAL).putShort(VERSION);
    putCommon(out, item, name.length);
    out.put(name);
    return header;
  }

  static byte[] central(Item item) {
    byte[] name = item.name();
    byte[] header = new byte[CENTRAL_LENGTH + name.length];
    ByteBuffer out = over(header).putInt(CENTRAL).putShort(VERSION).putShort(VERSION);
    putCommon(out, item, name.length);
    // No comment, first disk, no attributes.
    out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(0);
    out.putInt(item.offset()).put(name);
    return header;
  }

  static byte[] end(int entries, int centralSize, int centralOffset) {
    byte[] end = new byte[END_LENGTH];
    over(end)
        .putInt(END)
        .putShort((short) 0)
        .putShort((short) 0)
        .putShort((short) entries)
        .putShort((short) entries)
        .putInt(centralSize)
        .putInt(centralOffset)
        .putShort((short) 0);
    return end;
  }

  private static void putCommon(ByteBuffer out, Item item, int nameLength) {
    out.putShort(FLAGS)
        .putShort(STORED)
        .putShort(TIME)
        .putShort(DATE)
        .putInt(item.crc())
        .putInt(item.size())
        .putInt(item.size())
        .putShort((short) nameLength)
        .putShort((short) 0);
  }

  private static ByteBuffer over(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
