package org.probandum.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.record.codec.PlainJson;
import org.probandum.record.journal.Act;
import org.probandum.record.journal.Entry;

/// A case's record in one file: the journal as JSON lines, the stored values and the originals,
/// each under its hash. Views are left out, because they are derived. Equal records give equal
/// bytes.
final class CaseArchive {
  private static final String JOURNAL = "journal.jsonl";
  private static final String STORED = "stored/";
  private static final String ORIGINALS = "originals/";

  /// Most bytes of one part of an archive that comes from elsewhere.
  private static final int LARGEST = 1 << 30;

  /// 1 January 1980, the first time that a ZIP can name.
  private static final long NO_TIME = 315_532_800_000L;

  private static final PlainJson JSON = new PlainJson();

  private CaseArchive() {}

  /// An entry as a line of the archive; its time as milliseconds since 1970.
  private record Line(
      long sequence, long time, String who, String body, String why, String previous, String hash) {
    static Line of(Entry entry) {
      return new Line(
          entry.sequence(),
          entry.time().toEpochMilli(),
          entry.who(),
          entry.body(),
          entry.why(),
          entry.previous(),
          entry.hash());
    }

    Entry entry() {
      return new Entry(sequence, Instant.ofEpochMilli(time), who, body, why, previous, hash);
    }
  }

  /// Writes the record; the file is whole or not there.
  ///
  /// @return the hash of the last entry
  static String write(CaseDatabase database, Originals originals, Path file) {
    Path target = file.toAbsolutePath();
    Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
    try (Handle handle = database.open()) {
      handle.begin();
      Entry last = new Journal(handle).findLast();
      if (last == null) {
        throw new CaseException("the case's journal is empty");
      }
      try (OutputStream out = Files.newOutputStream(unfinished);
          ZipOutputStream zip = new ZipOutputStream(out)) {
        TreeSet<String> kept = new TreeSet<>();
        put(zip, JOURNAL, lines(handle, kept));
        StoredValues stored = new StoredValues(handle);
        for (String hash :
            handle.createQuery("SELECT hash FROM stored ORDER BY 1").mapTo(String.class).list()) {
          put(zip, STORED + hash, stored.get(hash));
        }
        for (String sha256 : kept) {
          Path original = originals.find(sha256);
          if (original == null) {
            throw new CaseException("the original " + sha256 + " is not there");
          }
          put(zip, ORIGINALS + sha256, Files.readAllBytes(original));
        }
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
      handle.rollback();
      return last.hash();
    } catch (IOException e) {
      throw new CaseException("cannot write " + file + ": " + e.getMessage(), e);
    }
  }

  /// The journal; the hashes of originals that it names are put into `kept`.
  private static byte[] lines(Handle handle, Set<String> kept) {
    StringBuilder all = new StringBuilder();
    new Journal(handle)
        .forEach(entry -> {
          all.append(JSON.write(Line.of(entry), Line.class)).append('\n');
          kept.addAll(originals(entry));
        });
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> originals(Entry entry) {
    List<String> named = new ArrayList<>();
    if (entry.act() instanceof Act.SourcesAdded added) {
      added.read().forEach(file -> named.add(file.sha256()));
    } else if (entry.act() instanceof Act.RunRecorded run) {
      named.add(run.article().sha256());
    }
    return named;
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /// Reads an archive's record into a case that is empty.
  static void read(Path file, Originals originals, CaseWriter writer) {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<Entry> entries = entries(zip, file);
      for (String sha256 : named(entries)) {
        byte[] bytes = bytes(zip, ORIGINALS + sha256, file);
        if (!Document.sha256(bytes).equals(sha256)) {
          throw damaged(file, "the original " + sha256 + " has other bytes than its name says");
        }
        originals.keep(bytes);
      }
      writer.copy(() -> new Stored(zip, file), entries);
    } catch (ZipException e) {
      throw new CaseException(file + " is no exported case: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new CaseException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static Set<String> named(List<Entry> entries) {
    Set<String> named = new TreeSet<>();
    entries.forEach(entry -> named.addAll(originals(entry)));
    return named;
  }

  private static List<Entry> entries(ZipFile zip, Path file) throws IOException {
    String text = new String(bytes(zip, JOURNAL, file), StandardCharsets.UTF_8);
    List<Entry> entries = new ArrayList<>();
    String before = Entry.NOTHING_BEFORE;
    for (String line : text.lines().toList()) {
      Entry entry;
      try {
        entry = JSON.read(line, Line.class).entry();
      } catch (IllegalArgumentException e) {
        throw new CaseException(
            file + ", " + JOURNAL + ", line " + (entries.size() + 1) + ": " + e.getMessage(), e);
      }
      boolean follows = entry.sequence() == entries.size() + 1 && entry.previous().equals(before);
      if (!follows || !entry.intact()) {
        throw damaged(file, "entry " + (entries.size() + 1) + " of the journal was changed");
      }
      before = entry.hash();
      entries.add(entry);
    }
    if (entries.isEmpty()) {
      throw damaged(file, "the journal is empty");
    }
    return entries;
  }

  private static CaseException damaged(Path file, String what) {
    return new CaseException(file + " is no whole record: " + what);
  }

  private static byte[] bytes(ZipFile zip, String name, Path file) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw damaged(file, "it lacks " + name);
    }
    return bytes(zip, entry, file);
  }

  private static byte[] bytes(ZipFile zip, ZipEntry entry, Path file) throws IOException {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] bytes = in.readNBytes(LARGEST);
      if (in.read() >= 0) {
        throw damaged(file, entry.getName() + " is larger than " + LARGEST + " bytes");
      }
      return bytes;
    }
  }

  /// The stored values of an archive, one after another, each checked against its name.
  private static final class Stored implements Iterator<byte[]> {
    private final ZipFile zip;
    private final Path file;
    private final Enumeration<? extends ZipEntry> all;
    private @Nullable ZipEntry next;

    Stored(ZipFile zip, Path file) {
      this.zip = zip;
      this.file = file;
      this.all = zip.entries();
      advance();
    }

    private void advance() {
      next = null;
      while (next == null && all.hasMoreElements()) {
        ZipEntry entry = all.nextElement();
        next = entry.getName().startsWith(STORED) ? entry : null;
      }
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public byte[] next() {
      ZipEntry entry = next;
      if (entry == null) {
        throw new NoSuchElementException();
      }
      advance();
      try {
        byte[] bytes = bytes(zip, entry, file);
        if (!entry.getName().equals(STORED + Document.sha256(bytes))) {
          throw damaged(file, entry.getName() + " has other bytes than its name says");
        }
        return bytes;
      } catch (IOException e) {
        throw new CaseException("cannot read " + file + ": " + e.getMessage(), e);
      }
    }
  }
}
