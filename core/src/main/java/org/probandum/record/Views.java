package org.probandum.record;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.probandum.model.Document;

/// The tables that are derived from the record.
final class Views {
  private Views() {}

  /// Names of the views' tables, those that are not compared left out.
  static List<String> tables() {
    return CaseDatabase.viewStatements().stream()
        .filter(statement -> statement.startsWith("CREATE TABLE "))
        .map(statement -> statement.split("\\s+", 4)[2])
        .toList();
  }

  /// Makes the tables, empty.
  static void make(Handle handle, String version) {
    CaseDatabase.viewStatements().forEach(handle::execute);
    set(handle, "version", version);
    set(handle, "shape", shape());
  }

  static void drop(Handle handle) {
    handle.execute("DROP TABLE IF EXISTS words");
    tables().forEach(table -> handle.execute("DROP TABLE IF EXISTS " + table));
  }

  /// Whether the tables are those that this version makes, and hold the journal to its end.
  static boolean upToDate(Handle handle, String version) {
    boolean made =
        handle
                .createQuery("SELECT count(*) FROM sqlite_schema WHERE name = 'view_state'")
                .mapTo(Integer.class)
                .one()
            > 0;
    return made
        && version.equals(find(handle, "version"))
        && sameShape(handle)
        && find(handle, "entries")
            .equals(
                handle.createQuery("SELECT max(sequence) FROM journal").mapTo(String.class).one());
  }

  /// Whether the tables are those that this version reads.
  static boolean sameShape(Handle handle) {
    return find(handle, "shape").equals(shape());
  }

  /// What the tables look like, as a hash of what makes them.
  static String shape() {
    String all = String.join(";", CaseDatabase.viewStatements());
    return Document.sha256(all.getBytes(StandardCharsets.UTF_8));
  }

  static void set(Handle handle, String name, String value) {
    handle
        .createUpdate("INSERT OR REPLACE INTO view_state VALUES (:name, :value)")
        .bind("name", name)
        .bind("value", value)
        .execute();
  }

  /// A value of the views' own state; empty where there is none.
  static String find(Handle handle, String name) {
    return handle
        .createQuery("SELECT value FROM view_state WHERE name = :name")
        .bind("name", name)
        .mapTo(String.class)
        .findOne()
        .orElse("");
  }

  /// Whether an entry that can be undone holds.
  static boolean active(Handle handle, long entry) {
    return handle
        .createQuery("SELECT active FROM entry_state WHERE entry = :entry")
        .bind("entry", entry)
        .mapTo(Boolean.class)
        .findOne()
        .orElse(false);
  }
}
