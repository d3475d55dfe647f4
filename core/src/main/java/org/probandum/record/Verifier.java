package org.probandum.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.record.Verification.Fault;
import org.probandum.record.Verification.Kind;
import org.probandum.record.journal.Act;
import org.probandum.record.journal.Entry;
import org.probandum.record.journal.StoredFile;

/// Looks through a case for what was changed: the journal's chain, the originals, the stored
/// values, and the views against what the record gives. It writes nothing into the case.
final class Verifier {
  private final CaseDatabase database;
  private final Originals originals;
  private final CaseOptions options;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, Long> wantedOriginals = new LinkedHashMap<>();
  private final Map<String, Long> wantedValues = new LinkedHashMap<>();
  private @Nullable Entry last;
  private long entries;
  private long values;

  Verifier(CaseDatabase database, Originals originals, CaseOptions options) {
    this.database = database;
    this.originals = originals;
    this.options = options;
  }

  Verification verify() {
    try (Handle handle = database.open()) {
      handle.begin();
      new Journal(handle).forEach(this::look);
      if (entries == 0) {
        fault(Kind.ENTRY_MISSING, "entry 1", "The journal is empty.");
      }
      wantedOriginals.forEach(this::lookAtOriginal);
      lookAtValues(handle);
      if (faults.isEmpty()) {
        lookAtViews(handle);
      }
      handle.rollback();
    }
    String head = last == null ? Entry.NOTHING_BEFORE : last.hash();
    return new Verification(entries, wantedOriginals.size(), values, head, faults);
  }

  private void fault(Kind kind, String place, String words) {
    faults.add(new Fault(kind, place, words));
  }

  private void look(Entry entry) {
    entries++;
    String place = "entry " + entry.sequence();
    long expected = last == null ? 1 : last.sequence() + 1;
    for (long missing = expected;
        missing < entry.sequence() && missing < expected + 20;
        missing++) {
      fault(Kind.ENTRY_MISSING, "entry " + missing, "The journal lacks it.");
    }
    boolean intact = entry.intact();
    if (!intact) {
      fault(Kind.ENTRY_CHANGED, place, "Its content is not what its hash was made of.");
    }
    String before = last == null ? Entry.NOTHING_BEFORE : last.hash();
    if (!entry.previous().equals(before) && entry.sequence() == expected) {
      fault(
          Kind.ENTRY_OUT_OF_ORDER,
          place,
          "It follows an entry with another hash than the one that stands before it.");
    }
    last = entry;
    if (intact) {
      want(entry);
    }
  }

  private void want(Entry entry) {
    long at = entry.sequence();
    switch (entry.act()) {
      case Act.SourcesAdded added -> added.read().forEach(file -> want(file, at));
      case Act.RunRecorded run -> {
        want(run.article(), at);
        wantedValues.putIfAbsent(run.report(), at);
        wantedValues.putIfAbsent(run.keys(), at);
      }
      case Act.CaseCreated made -> {
        // It names nothing.
      }
      case Act.SettingChanged changed -> {
        // It names nothing.
      }
      case Act.Decided decided -> {
        // It names nothing that is stored.
      }
      case Act.Undone undone -> {
        // It names an entry.
      }
      case Act.Redone redone -> {
        // It names an entry.
      }
    }
  }

  private void want(StoredFile file, long entry) {
    wantedOriginals.putIfAbsent(file.sha256(), entry);
    wantedValues.putIfAbsent(file.stored(), entry);
  }

  private void lookAtOriginal(String sha256, long entry) {
    Path file = originals.find(sha256);
    String place = "originals/" + sha256.substring(0, 2) + "/" + sha256;
    if (file == null) {
      fault(Kind.ORIGINAL_MISSING, place, "Entry " + entry + " names it, and it is not there.");
    } else if (!Originals.hash(file).equals(sha256)) {
      fault(
          Kind.ORIGINAL_CHANGED, place, "Its bytes are not those that entry " + entry + " names.");
    }
  }

  /// Looks at all stored values, those that reports name among them.
  private void lookAtValues(Handle handle) {
    Set<String> named = new LinkedHashSet<>();
    Set<String> present =
        new LinkedHashSet<>(
            handle.createQuery("SELECT hash FROM stored").mapTo(String.class).list());
    StoredValues stored = new StoredValues(handle);
    for (String hash : present) {
      values++;
      byte[] bytes = stored.findDamaged(hash);
      if (bytes == null || !Document.sha256(bytes).equals(hash)) {
        fault(Kind.STORED_CHANGED, "stored value " + hash, "Its bytes are not those of its name.");
      } else if (wantedValues.containsKey(hash) && bytes.length > 0 && bytes[0] == '[') {
        StoredValues.CODEC.documents(bytes).forEach(named::add);
      }
    }
    wantedValues.forEach((hash, entry) -> {
      if (!present.contains(hash)) {
        fault(
            Kind.STORED_MISSING,
            "stored value " + hash,
            "Entry " + entry + " names it, and it is not there.");
      }
    });
    for (String hash : named) {
      if (!present.contains(hash) && !wantedValues.containsKey(hash)) {
        fault(
            Kind.STORED_MISSING,
            "stored value " + hash,
            "A report names this document, and it is not there.");
      }
    }
  }

  /// Derives the views anew beside the record, and compares.
  private void lookAtViews(Handle handle) {
    if (!Views.upToDate(handle, options.version())) {
      fault(
          Kind.VIEW_DIFFERS,
          "views",
          "They were derived by another version of the program, or not to the journal's end."
              + " Maybe run: probandum case rebuild");
      return;
    }
    Path file = null;
    try {
      file = Files.createTempFile("probandum-views", ".db");
      Map<String, String> anew = derived(file);
      for (String table : Views.tables()) {
        if (!ViewHash.of(handle, table).equals(anew.get(table))) {
          fault(
              Kind.VIEW_DIFFERS,
              "view " + table,
              "It is not what the journal gives. Maybe run: probandum case rebuild");
        }
      }
    } catch (IOException e) {
      throw new CaseException("cannot derive the views apart: " + e.getMessage(), e);
    } finally {
      delete(file);
    }
  }

  private Map<String, String> derived(Path file) {
    Map<String, String> hashes = new LinkedHashMap<>();
    try (Handle apart = CaseDatabase.apart(file).open()) {
      apart.execute("ATTACH DATABASE ? AS record", database.file().toString());
      apart.useTransaction(open -> {
        Views.make(open, options.version());
        Projection projection = new Projection(open, options.assessor());
        new Journal(open).forEach(projection::apply);
        projection.finish();
        Views.tables().forEach(table -> hashes.put(table, ViewHash.of(open, table)));
      });
    }
    return hashes;
  }

  private static void delete(@Nullable Path file) {
    try {
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new CaseException("cannot delete " + file + ": " + e.getMessage(), e);
    }
  }
}
