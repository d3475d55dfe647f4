package org.probandum.record;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The SQLite file of a case, in write-ahead mode, where each commit is on the disk before it
/// returns. Thread-safe; each handle is for one thread.
final class CaseDatabase {
  static final String FILE = "case.db";

  /// The version of the record's tables; one more than the last before it with each migration.
  static final int RECORD_VERSION = 1;

  private final Path file;
  private final SQLiteDataSource source;
  private final Jdbi jdbi;

  CaseDatabase(Path folder) {
    this(folder.resolve(FILE), config());
  }

  private CaseDatabase(Path file, SQLiteConfig config) {
    this.file = file;
    this.source = new SQLiteDataSource(config);
    this.source.setUrl("jdbc:sqlite:" + file);
    this.jdbi = Jdbi.create(source);
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(10_000);
    config.setCacheSize(-16_000);
    return config;
  }

  /// A database for views alone, beside the record of another.
  static CaseDatabase apart(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.OFF);
    config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
    return new CaseDatabase(file, config);
  }

  Path file() {
    return file;
  }

  /// A connection of one's own, to be closed.
  Handle open() {
    try {
      Handle handle = jdbi.open();
      // A case may come from elsewhere: what its schema calls must be harmless.
      handle.execute("PRAGMA trusted_schema = 0");
      return handle;
    } catch (JdbiException e) {
      throw failure("cannot open the case's database", e);
    }
  }

  private CaseException failure(String what, Exception cause) {
    Throwable root = cause;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    String message = String.valueOf(root.getMessage());
    String plain = message.contains("NOTADB") ? "this is no case's database:" : what;
    return new CaseException(plain + " " + file + ": " + message, cause);
  }

  /// Checks that this version can read the record.
  void requireReadable() {
    try (Handle handle = open()) {
      int version = recordVersion(handle);
      if (version > RECORD_VERSION) {
        throw new CaseException(
            file
                + " was written by a later version of the program (record version "
                + version
                + ", this one knows "
                + RECORD_VERSION
                + ")");
      }
      if (version == 0 || isEmpty(handle)) {
        throw new CaseException(file + " is no finished case: its record was never begun");
      }
    } catch (JdbiException e) {
      throw failure("this is no case's database:", e);
    }
  }

  private static boolean isEmpty(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM journal").mapTo(Integer.class).one() == 0;
  }

  private static int recordVersion(Handle handle) {
    return handle.createQuery("PRAGMA user_version").mapTo(Integer.class).one();
  }

  /// Brings the record's tables to this version; the caller holds the lock.
  void prepare() {
    try (Handle handle = open()) {
      if (recordVersion(handle) == RECORD_VERSION) {
        return;
      }
    } catch (JdbiException e) {
      throw failure("this is no case's database:", e);
    }
    try {
      Flyway.configure(CaseDatabase.class.getClassLoader())
          .dataSource(source)
          .locations("classpath:org/probandum/record/migration")
          .table("record_version")
          .load()
          .migrate();
    } catch (FlywayException e) {
      throw failure("cannot bring the record to this version in", e);
    }
    try (Handle handle = open()) {
      handle.execute("PRAGMA user_version = " + RECORD_VERSION);
    }
  }

  /// The statements that make the views.
  static List<String> viewStatements() {
    try (InputStream in = CaseDatabase.class.getResourceAsStream("views.sql")) {
      if (in == null) {
        throw new IllegalStateException("the program lacks views.sql");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<String> statements = new ArrayList<>();
      for (String part : text.replaceAll("(?m)^--.*$", "").split(";", -1)) {
        if (!part.isBlank()) {
          statements.add(part.strip());
        }
      }
      return statements;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read views.sql", e);
    }
  }
}
