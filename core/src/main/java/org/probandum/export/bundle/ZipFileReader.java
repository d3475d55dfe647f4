package org.probandum.export.bundle;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/// Reads a zip file that must be in the one form of packages: each byte that is not contents is
/// held against what it must be, so that none can be changed unseen.
final class ZipFileReader {
  private static final int CRC_AT = 14;
  private static final int SIZE_AT = 22;
  private static final int NAME_LENGTH_AT = 26;

  /// Names that stay below the folder they are unpacked in.
  private static final Pattern SAFE =
      Pattern.compile("(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))[^\\\\\0]+");

  private final ByteBuffer file;
  private final Map<String, ByteBuffer> entries = new LinkedHashMap<>();
  private final List<ZipForm.Item> items = new ArrayList<>();
  private final List<Verification.Problem> problems = new ArrayList<>();

  private ZipFileReader(ByteBuffer file) {
    this.file = file.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  static ZipFileReader read(ByteBuffer file) {
    ZipFileReader reader = new ZipFileReader(file);
    int at = reader.locals();
    if (reader.problems.isEmpty()) {
      reader.directory(at);
    }
    return reader;
  }

  /// The contents by path, as far as they could be read.
  Map<String, ByteBuffer> entries() {
    return entries;
  }

  List<Verification.Problem> problems() {
    return problems;
  }

  private int locals() {
    int at = 0;
    while (at + ZipForm.LOCAL_LENGTH <= file.limit() && file.getInt(at) == ZipForm.LOCAL) {
      int next = local(at);
      if (next < 0) {
        return at;
      }
      at = next;
    }
    return at;
  }

  /// Reads the entry whose header stands here.
  ///
  /// @return where it ends, or -1 where it is not one
  private int local(int at) {
    int size = file.getInt(at + SIZE_AT);
    int nameLength = Short.toUnsignedInt(file.getShort(at + NAME_LENGTH_AT));
    long end = (long) at + ZipForm.LOCAL_LENGTH + nameLength + size;
    if (size < 0 || end > file.limit()) {
      return fail(
          at, "the header of entry " + (items.size() + 1) + " gives a length beyond the end");
    }
    String path = name(at + ZipForm.LOCAL_LENGTH, nameLength);
    if (!SAFE.matcher(path).matches()) {
      return fail(at, "entry " + (items.size() + 1) + " has a name that is not allowed");
    }
    ZipForm.Item item = new ZipForm.Item(path, size, file.getInt(at + CRC_AT), at);
    if (!expect(at, ZipForm.local(item), "the header of " + path)) {
      return -1;
    }
    if (!items.isEmpty() && items.getLast().path().compareTo(path) >= 0) {
      return fail(at, path + " is out of order");
    }
    ByteBuffer content = file.slice(item.start(), size);
    CRC32 crc = new CRC32();
    crc.update(content.duplicate());
    if ((int) crc.getValue() != item.crc()) {
      problems.add(new Verification.Problem(path, "its bytes are not those of its checksum"));
    }
    items.add(item);
    entries.put(path, content);
    return (int) end;
  }

  private void directory(int start) {
    int at = start;
    for (ZipForm.Item item : items) {
      byte[] header = ZipForm.central(item);
      if (!expect(at, header, "the directory's line on " + item.path())) {
        return;
      }
      at += header.length;
    }
    byte[] end = ZipForm.end(items.size(), at - start, start);
    if (expect(at, end, "the end of the directory") && at + end.length != file.limit()) {
      fail(at + end.length, "something stands after the end");
    }
  }

  private boolean expect(int at, byte[] wanted, String what) {
    for (int i = 0; i < wanted.length; i++) {
      if (at + i >= file.limit() || file.get(at + i) != wanted[i]) {
        fail(at + i, what + " is not what it must be");
        return false;
      }
    }
    return true;
  }

  private int fail(int at, String words) {
    problems.add(new Verification.Problem("byte " + at + " of the file", words));
    return -1;
  }

  private String name(int at, int length) {
    try {
      CharBuffer name =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(file.slice(at, length));
      return name.toString();
    } catch (CharacterCodingException e) {
      return "";
    }
  }
}
