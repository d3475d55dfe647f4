package org.probandum.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.probandum.record.journal.Act;

/// A case: a folder with originals, journal and views. Many processes may read it while one writes.
/// Thread-safe.
public final class Case {
  /// The format of the record that this version writes.
  public static final String FORMAT = "probandum-case/1";

  private final Path folder;
  private final CaseOptions options;
  private final CaseDatabase database;
  private final Originals originals;

  private Case(Path folder, CaseOptions options) {
    this.folder = folder;
    this.options = options;
    this.database = new CaseDatabase(folder);
    this.originals = new Originals(folder.resolve("originals"));
  }

  /// Makes a case in a folder that is not there or is empty.
  ///
  /// @param name what people call it
  /// @param who who makes it
  /// @throws CaseException where the folder holds something, or cannot be written
  public static Case create(Path folder, String name, String who, CaseOptions options) {
    Path place = folder.toAbsolutePath().normalize();
    requireEmpty(place);
    Case made = new Case(place, options);
    try (CaseWriter writer = made.write("make the case", Begin.NEW)) {
      writer.begin(who, new Act.CaseCreated(name, FORMAT));
    }
    return made;
  }

  /// Opens the case in a folder.
  ///
  /// @throws CaseException where there is none, or one of a later version
  public static Case open(Path folder, CaseOptions options) {
    Path place = folder.toAbsolutePath().normalize();
    if (!isCase(place)) {
      throw new CaseException(
          "there is no case in " + folder + "\nMaybe make one: probandum case new " + folder);
    }
    Case file = new Case(place, options);
    file.database.requireReadable();
    return file;
  }

  /// Makes a case of an exported one: the same record, so the same last hash.
  ///
  /// @param file what [#export] wrote
  /// @param folder a folder that is not there or is empty
  /// @throws CaseException where the file is no whole record; nothing is left in the folder then
  public static Case importFrom(Path file, Path folder, CaseOptions options) {
    Path place = folder.toAbsolutePath().normalize();
    requireEmpty(place);
    Case made = new Case(place, options);
    boolean done = false;
    try (CaseWriter writer = made.write("import the case", Begin.NEW)) {
      CaseArchive.read(file, made.originals, writer);
      done = true;
    } finally {
      if (!done) {
        clear(place);
      }
    }
    return made;
  }

  /// Empties a folder that was empty before.
  private static void clear(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        if (!file.equals(folder)) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new CaseException("cannot clear the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  /// Writes the record into one file: journal, stored values, originals.
  ///
  /// @return the hash of the last entry
  public String export(Path file) {
    return CaseArchive.write(database, originals, file);
  }

  /// Whether the folder holds a case.
  public static boolean isCase(Path folder) {
    return Files.isRegularFile(folder.resolve(CaseDatabase.FILE));
  }

  private static void requireEmpty(Path folder) {
    try {
      Files.createDirectories(folder);
      try (Stream<Path> files = Files.list(folder)) {
        if (files.findAny().isPresent()) {
          throw new CaseException(
              "a case needs a folder of its own, and " + folder + " is not empty");
        }
      }
    } catch (IOException e) {
      throw new CaseException("cannot make the folder " + folder + ": " + e.getMessage(), e);
    }
  }

  /// The folder.
  public Path folder() {
    return folder;
  }

  /// Where a check of this case keeps what it may reuse; it can be deleted at any time.
  public Path cache() {
    return folder.resolve("cache");
  }

  /// The case as it stands now.
  public CaseView view() {
    return new CaseView(database.open(), options.assessor());
  }

  /// Begins to write; nobody else can until the writer is closed.
  ///
  /// @param command what is being done, told to others who want to write
  /// @throws CaseLockedException where another process, or this one, writes already
  public CaseWriter write(String command) {
    return write(command, Begin.EXISTING);
  }

  private CaseWriter write(String command, Begin begin) {
    CaseLock lock = CaseLock.take(folder, command, options.clock());
    try {
      database.prepare();
      CaseWriter writer = new CaseWriter(database, originals, options, lock);
      if (begin == Begin.EXISTING) {
        writer.bringUpToDate();
      }
      return writer;
    } catch (RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private enum Begin {
    NEW,
    EXISTING
  }

  /// Who writes now, or null where nobody does.
  public @Nullable LockHolder findWriter() {
    return CaseLock.find(folder);
  }

  /// The original bytes of a file, or null where the case has none with this hash.
  public @Nullable Path findOriginal(String sha256) {
    return originals.find(sha256);
  }

  /// Looks through journal, originals, stored values and views for what was changed.
  public Verification verify() {
    return new Verifier(database, originals, options).verify();
  }
}
