package org.probandum.export.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.probandum.export.form.ExportException;

/// Writes entries as a zip file in the one form of packages.
final class ZipFileWriter {
  private static final int MOST_ENTRIES = 0xfffe;
  private static final int LONGEST_NAME = 0xffff;

  private ZipFileWriter() {}

  /// Writes the entries in the order of their paths.
  ///
  /// @param entries sorted by path
  static void write(Map<String, Content> entries, OutputStream out)
      throws IOException, ExportException {
    if (entries.size() > MOST_ENTRIES) {
      throw new ExportException("a package holds at most " + MOST_ENTRIES + " files");
    }
    List<ZipForm.Item> items = new ArrayList<>();
    long offset = 0;
    for (Map.Entry<String, Content> entry : entries.entrySet()) {
      Content content = entry.getValue();
      ZipForm.Item item =
          new ZipForm.Item(entry.getKey(), bounded(content.size()), crc(content), bounded(offset));
      if (item.name().length > LONGEST_NAME) {
        throw new ExportException("the name is too long: " + entry.getKey());
      }
      byte[] header = ZipForm.local(item);
      out.write(header);
      content.copyTo(out);
      items.add(item);
      offset += header.length + content.size();
    }
    int start = bounded(offset);
    for (ZipForm.Item item : items) {
      byte[] header = ZipForm.central(item);
      out.write(header);
      offset += header.length;
    }
    out.write(ZipForm.end(items.size(), bounded(offset - start), start));
  }

  private static int bounded(long number) throws ExportException {
    if (number > Integer.MAX_VALUE) {
      throw new ExportException(
          "a package holds at most 2 GiB\nMaybe give --originals texts or hashes.");
    }
    return (int) number;
  }

  private static int crc(Content content) throws IOException {
    CRC32 crc = new CRC32();
    content.read((buffer, length) -> crc.update(buffer, 0, length));
    return (int) crc.getValue();
  }
}
