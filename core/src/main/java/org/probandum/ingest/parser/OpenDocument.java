package org.probandum.ingest.parser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Takes from an OpenDocument file what holds its words. Its styles hold running heads and samples
/// of numbers, which Tika's parser gives out as text.
final class OpenDocument {
  private static final List<String> WORDS = List.of("mimetype", "content.xml", "meta.xml");

  private OpenDocument() {}

  static byte[] words(byte[] bytes, Bounds bounds) throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes));
        ZipOutputStream out = new ZipOutputStream(kept)) {
      Members members = new Members(bounds, part -> {});
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        members.count();
        if (WORDS.contains(entry.getName())) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          out.write(members.bounded(in));
          out.closeEntry();
        }
      }
    } catch (IllegalArgumentException e) {
      throw new Refusal("damaged: the names in it cannot be read", e);
    }
    return kept.toByteArray();
  }
}
