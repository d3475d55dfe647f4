package org.probandum.ingest.parser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Unpacks a ZIP archive, and of a WACZ the web archives in it.
///
/// A file that unpacks to more than a hundred times its packed size, beyond a megabyte, is a bomb.
final class ZipFolder {
  private static final int MOST_RATIO = 100;
  private static final long HARMLESS = 1L << 20;
  private static final List<String> NOISE = List.of("__MACOSX/", ".DS_Store", "Thumbs.db");

  private final Bounds bounds;
  private final Format format;

  ZipFolder(Bounds bounds, Format format) {
    this.bounds = bounds;
    this.format = format;
  }

  void parse(Input input, Consumer<Part> out) throws IOException {
    Members members = new Members(bounds, out);
    try (ZipFile zip = open(input)) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      entries.sort(Comparator.comparing(ZipArchiveEntry::getName));
      for (ZipArchiveEntry entry : entries) {
        if (!entry.isDirectory() && isWanted(entry.getName())) {
          members.count();
          read(zip, entry, members);
        }
      }
    }
  }

  private static ZipFile open(Input input) throws IOException {
    return switch (input) {
      case Input.Disk(Path file) -> ZipFile.builder().setPath(file).get();
      case Input.Memory(byte[] bytes) -> ZipFile.builder().setByteArray(bytes).get();
    };
  }

  private boolean isWanted(String name) {
    boolean noise = NOISE.stream().anyMatch(name::contains) || isHidden(name);
    return format == Format.WACZ ? name.startsWith("archive/") : !noise;
  }

  private static boolean isHidden(String name) {
    return List.of(name.split("/", -1)).stream()
        .anyMatch(part -> part.startsWith(".") && !part.equals("..") && !part.equals("."));
  }

  private void read(ZipFile zip, ZipArchiveEntry entry, Members members) throws IOException {
    String name = entry.getName();
    String fault = Members.fault(name);
    if (!fault.isEmpty()) {
      members.omit(name, fault);
    } else if (entry.getGeneralPurposeBit().usesEncryption()) {
      members.omit(name, "it is encrypted with a password");
    } else if (entry.isUnixSymlink()) {
      members.omit(name, "a symbolic link");
    } else if (!zip.canReadEntryData(entry)) {
      members.omit(name, "it is packed in a way that is not read");
    } else {
      try (InputStream in = zip.getInputStream(entry)) {
        unpack(in, entry, members);
      }
    }
  }

  private void unpack(InputStream in, ZipArchiveEntry entry, Members members) throws IOException {
    long packed = Math.max(1, entry.getCompressedSize());
    long most = Math.min(bounds.memberBytes(), Math.max(HARMLESS, packed * MOST_RATIO));
    byte[] bytes;
    try {
      bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 16, most + 1));
    } catch (IOException e) {
      members.omit(entry.getName(), "damaged: it cannot be unpacked");
      return;
    }
    if (bytes.length <= most) {
      members.room(bytes.length);
      members.give(entry.getName(), "", Map.of(), bytes);
    } else if (most < bounds.memberBytes()) {
      members.omit(
          entry.getName(), "a bomb: it unpacks to more than " + MOST_RATIO + " times its size");
    } else {
      members.omit(
          entry.getName(),
          String.format(Locale.ROOT, "too large: more than %,d bytes", bounds.memberBytes()));
    }
  }
}
