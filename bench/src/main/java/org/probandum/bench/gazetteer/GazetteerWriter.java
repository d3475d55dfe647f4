package org.probandum.bench.gazetteer;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.probandum.mention.place.Gazetteer;

/// Writes the file that [Gazetteer] reads.
final class GazetteerWriter {
  private static final int MAXIMUM_LINKS = 120;

  private record Link(Entry entry, int flags) {}

  private GazetteerWriter() {}

  /// Writes all entries, whose parents must stand before them.
  static void write(List<Entry> entries, Path file) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(head);
    Map<byte[], List<Link>> names = names(entries);
    out.writeInt(Gazetteer.MAGIC);
    out.writeInt(entries.size());
    out.writeInt(names.size());
    for (Entry entry : entries) {
      writePlace(entry, out, text);
    }
    for (Map.Entry<byte[], List<Link>> name : names.entrySet()) {
      out.writeInt(text.size());
      writeName(name.getKey(), name.getValue(), text);
    }
    try (GZIPOutputStream zipped = new Compressed(Files.newOutputStream(file))) {
      zipped.write(head.toByteArray());
      zipped.write(text.toByteArray());
    }
  }

  private static Map<byte[], List<Link>> names(List<Entry> entries) {
    Map<byte[], List<Link>> names = new TreeMap<>(Arrays::compareUnsigned);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      entry.index = i;
      entry.names.forEach((key, flags) ->
          names
              .computeIfAbsent(key.getBytes(StandardCharsets.UTF_8), k -> new ArrayList<>())
              .add(new Link(entry, flags)));
    }
    names.values().forEach(GazetteerWriter::trim);
    return names;
  }

  private static void trim(List<Link> links) {
    links.sort(Comparator.comparingDouble((Link link) -> -link.entry().weight()));
    if (links.size() > MAXIMUM_LINKS) {
      links.subList(MAXIMUM_LINKS, links.size()).clear();
    }
  }

  private static void writePlace(Entry entry, DataOutputStream out, ByteArrayOutputStream text)
      throws IOException {
    boolean located = !Double.isNaN(entry.latitude);
    out.writeInt(entry.geonamesId);
    out.writeInt(text.size());
    out.writeInt(located ? (int) Math.round(entry.latitude * 1e5) : Integer.MIN_VALUE);
    out.writeInt(located ? (int) Math.round(entry.longitude * 1e5) : Integer.MIN_VALUE);
    out.writeInt((int) Math.min(Integer.MAX_VALUE, entry.population));
    out.writeInt(entry.parent == null ? -1 : entry.parent.index);
    out.writeFloat(Math.round(entry.precisionKm * 10) / 10f);
    out.writeByte(Gazetteer.code(entry.kind));
    out.writeByte(entry.flags);
    out.write(entry.country.getBytes(StandardCharsets.US_ASCII));
    writeText(entry.shown, text);
    if (entry.geonamesId == 0) {
      writeText(entry.ownId, text);
    }
  }

  private static void writeText(String value, ByteArrayOutputStream text) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 255) {
      throw new IllegalArgumentException("longer than 255 bytes: " + value);
    }
    text.write(bytes.length);
    text.writeBytes(bytes);
  }

  private static void writeName(byte[] key, List<Link> links, ByteArrayOutputStream text) {
    text.write(key.length);
    text.writeBytes(key);
    text.write(links.size());
    for (Link link : links) {
      int value = link.entry().index << 3 | link.flags();
      text.write(value >>> 24);
      text.write(value >>> 16);
      text.write(value >>> 8);
      text.write(value);
    }
  }

  /// GZIP at the best level.
  private static final class Compressed extends GZIPOutputStream {
    Compressed(java.io.OutputStream out) throws IOException {
      super(out, 1 << 16);
      def.setLevel(Deflater.BEST_COMPRESSION);
    }
  }
}
