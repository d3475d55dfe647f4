package org.probandum.export.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;

/// What files of Office Open XML need so that equal reports give equal files.
public final class OfficeFile {
  /// The first moment that a zip file can name.
  private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);

  private static final String TYPES = "[Content_Types].xml";

  private OfficeFile() {}

  /// Gives the file a title, and one date in place of the time at which it is made.
  public static void describe(POIXMLProperties properties, String title, LocalDate date) {
    Date moment = Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant());
    POIXMLProperties.CoreProperties core = properties.getCoreProperties();
    core.setTitle(allowed(title));
    core.setCreator("Probandum");
    core.setCreated(Optional.of(moment));
    core.setModified(Optional.of(moment));
  }

  /// The same zip file with its entries in order and at one time.
  public static byte[] repeatable(byte[] file) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] types = entries.remove(TYPES);
      if (types != null) {
        write(zip, TYPES, types);
      }
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        write(zip, entry.getKey(), entry.getValue());
      }
    }
    return out.toByteArray();
  }

  private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(FIXED);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /// The text without what XML 1.0 cannot hold, each replaced by `\ufffd`.
  public static String allowed(String text) {
    StringBuilder allowed = new StringBuilder(text.length());
    text.codePoints().forEach(point -> allowed.appendCodePoint(isAllowed(point) ? point : 0xfffd));
    return allowed.toString();
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xd7ff)
        || (point >= 0xe000 && point <= 0xfffd)
        || point >= 0x10000;
  }
}
