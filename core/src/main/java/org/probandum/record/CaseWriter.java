package org.probandum.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.Rejected;
import org.probandum.model.Report;
import org.probandum.record.journal.Act;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Entry;
import org.probandum.record.journal.StoredFile;

/// Writes to a case. Each method is one transaction: when it returns, what it did is on the disk
/// and in the views; when it fails, nothing of it is. Thread-safe: calls wait for one another.
public final class CaseWriter implements AutoCloseable {
  private final CaseOptions options;
  private final Originals originals;
  private final CaseLock lock;
  private final Handle handle;
  private final Journal journal;
  private boolean closed;

  CaseWriter(CaseDatabase database, Originals originals, CaseOptions options, CaseLock lock) {
    this.options = options;
    this.originals = originals;
    this.lock = lock;
    this.handle = database.open();
    this.journal = new Journal(handle);
  }

  /// Makes the views of a new case and enters its beginning.
  synchronized void begin(String who, Act.CaseCreated made) {
    handle.useTransaction(open -> {
      Views.make(open, options.version());
      enter(named(who), made, "");
    });
  }

  /// Derives the views anew where another version of the program derived them.
  synchronized void bringUpToDate() {
    if (!Views.upToDate(handle, options.version())) {
      rebuild();
    }
  }

  /// Adds files as sources. Files whose bytes the case has already are skipped.
  ///
  /// @param who the person
  /// @param sources the files that were read
  /// @param rejected the files that were not, to be remembered with their reasons
  /// @param why the reason; may be empty
  public synchronized Added addSources(
      String who, List<Source> sources, List<Rejected> rejected, String why) {
    String person = named(who);
    List<Rejected> news = unknown(rejected);
    Map<String, Source> fresh = new LinkedHashMap<>();
    List<Document> skipped = new ArrayList<>();
    DocumentQueries documents = new DocumentQueries(handle);
    for (Source source : sources) {
      Document document = source.document();
      if (documents.find(document.id()) != null || fresh.containsKey(document.id())) {
        skipped.add(document);
      } else {
        fresh.put(document.id(), source);
      }
    }
    List<Document> added = fresh.values().stream().map(Source::document).toList();
    if (fresh.isEmpty() && news.isEmpty()) {
      return new Added(null, added, skipped, rejected);
    }
    fresh.values().forEach(source -> originals.keep(source.original()));
    Entry entry =
        handle.inTransaction(open -> {
          List<StoredFile> files =
              fresh.values().stream()
                  .map(source -> store(source.document(), source.original().length))
                  .toList();
          return enter(person, new Act.SourcesAdded(files, news), why);
        });
    return new Added(entry, added, skipped, rejected);
  }

  /// Those that were not rejected for the same reason before.
  private List<Rejected> unknown(List<Rejected> rejected) {
    Set<Rejected> known = new HashSet<>();
    new DocumentQueries(handle).rejected().forEach(row -> known.add(row.rejected()));
    return rejected.stream().filter(each -> !known.contains(each)).toList();
  }

  private StoredFile store(Document document, long bytes) {
    return new StoredFile(
        document.id(),
        document.path(),
        document.sha256(),
        bytes,
        new StoredValues(handle).keep(document));
  }

  /// Records a run of the machine: the whole report, so that it can be rendered again to the byte.
  /// Its claims are matched with those of earlier runs of an article of the same name.
  ///
  /// @param who who started it
  /// @param report what it found
  /// @param article the article's original bytes
  /// @param why the reason; may be empty
  public synchronized Entry recordRun(String who, Report report, byte[] article, String why) {
    String person = named(who);
    Document document = new Source(report.article().document(), article).document();
    originals.keep(article);
    return handle.inTransaction(open -> {
      StoredValues stored = new StoredValues(open);
      String name = report.run().inputs().getFirst().path();
      List<String> keys = ClaimKeys.assign(name, report, open);
      Act run =
          new Act.RunRecorded(
              report.run().id(),
              report.run().version(),
              name,
              store(document, article.length),
              stored.keep((Object) report),
              stored.keep((Object) keys),
              report.assessed().size());
      return enter(person, run, why);
    });
  }

  /// Enters a person's decision.
  ///
  /// @param who the person
  /// @param why the reason; may be empty
  /// @throws DecisionRefused where what it names is not there, or is no longer as it was seen
  public Entry decide(String who, Decision decision, String why) {
    return decideAll(who, List.of(decision), why).getFirst();
  }

  /// Enters several decisions, all or none.
  ///
  /// @throws DecisionRefused where one of them cannot be entered
  public synchronized List<Entry> decideAll(String who, List<Decision> decisions, String why) {
    String person = named(who);
    return handle.inTransaction(open -> {
      List<Entry> entries = new ArrayList<>();
      for (Decision decision : decisions) {
        new DecisionRules(open).require(decision);
        String basis = new Basis(open).of(decision);
        entries.add(enter(person, new Act.Decided(decision, basis), why));
      }
      return entries;
    });
  }

  /// Undoes the latest entry that holds and can be undone.
  ///
  /// @throws DecisionRefused where there is none
  public synchronized Entry undo(String who, String why) {
    Long latest = new JournalQueries(handle).findUndoable();
    if (latest == null) {
      throw new DecisionRefused("there is nothing to undo");
    }
    return undo(latest, who, why);
  }

  /// Undoes an entry.
  ///
  /// @throws DecisionRefused where it cannot be undone or is undone
  public synchronized Entry undo(long entry, String who, String why) {
    if (!requireUndoable(entry)) {
      throw new DecisionRefused("entry " + entry + " is undone already");
    }
    String person = named(who);
    return handle.inTransaction(open -> enter(person, new Act.Undone(entry), why));
  }

  /// Takes back the latest undoing, where nothing was done after it.
  ///
  /// @throws DecisionRefused where there is none
  public synchronized Entry redo(String who, String why) {
    Long latest = new JournalQueries(handle).findRedoable();
    if (latest == null) {
      throw new DecisionRefused("there is nothing to redo");
    }
    return redo(latest, who, why);
  }

  /// Takes back the undoing of an entry.
  ///
  /// @throws DecisionRefused where it is not undone
  public synchronized Entry redo(long entry, String who, String why) {
    if (requireUndoable(entry)) {
      throw new DecisionRefused("entry " + entry + " is not undone");
    }
    String person = named(who);
    return handle.inTransaction(open -> enter(person, new Act.Redone(entry), why));
  }

  /// Whether the entry, which can be undone, holds.
  private boolean requireUndoable(long entry) {
    Entry found = journal.find(entry);
    if (found == null) {
      throw new DecisionRefused("there is no entry " + entry);
    }
    if (!found.act().undoable()) {
      throw new DecisionRefused("entry " + entry + " is of a kind that cannot be undone");
    }
    return Views.active(handle, entry);
  }

  /// Gives a setting of the case a value, or takes it back.
  ///
  /// @param value the value, or null for none
  public synchronized Entry set(String who, String name, @Nullable String value, String why) {
    String person = named(who);
    return handle.inTransaction(open -> enter(person, new Act.SettingChanged(name, value), why));
  }

  /// Derives all views anew from journal and stored values.
  public synchronized void rebuild() {
    handle.useTransaction(open -> {
      Views.drop(open);
      Views.make(open, options.version());
      Projection projection = new Projection(open, options.assessor());
      journal.forEach(projection::apply);
      projection.finish();
    });
  }

  /// Enters entries that were made elsewhere, with the values that they name, into a case that is
  /// empty, and derives the views.
  synchronized void copy(Iterable<byte[]> stored, Iterable<Entry> entries) {
    handle.useTransaction(open -> {
      StoredValues values = new StoredValues(open);
      stored.forEach(values::keep);
      entries.forEach(journal::insert);
    });
    rebuild();
  }

  private Entry enter(String who, Act act, String why) {
    if (why.length() > 10_000) {
      throw new IllegalArgumentException(
          "a reason has at most 10,000 characters, got " + why.length());
    }
    Instant now = options.clock().instant();
    Entry entry = journal.append(now, who, act, why);
    Projection projection = new Projection(handle, options.assessor());
    projection.apply(entry);
    projection.finish();
    return entry;
  }

  private static String named(String who) {
    String name = who.strip();
    if (name.isEmpty() || name.length() > 200) {
      throw new IllegalArgumentException("a person needs a name of 1 to 200 characters");
    }
    return name;
  }

  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      handle.close();
      lock.close();
    }
  }
}
