package org.probandum.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Report;
import org.probandum.record.journal.Act;
import org.probandum.record.journal.Entry;

/// Takes runs apart into what the views of claims are computed from.
final class RunProjection {
  private final Handle handle;
  private final StoredValues stored;
  private final Map<String, MachineClaim> fresh = new HashMap<>();
  private long lastRun;
  private @Nullable Report lastRead;

  RunProjection(Handle handle, StoredValues stored) {
    this.handle = handle;
    this.stored = stored;
  }

  /// What was taken from runs lately, by claim, so that it need not be read again.
  Map<String, MachineClaim> fresh() {
    return fresh;
  }

  void add(Entry entry, Act.RunRecorded run) {
    handle
        .createUpdate(
            "INSERT INTO run VALUES (:entry, :runId, :version, :article, :articleId, :stored,"
                + " :sha256, :time, :who, :claims, :report, :keys)")
        .bind("entry", entry.sequence())
        .bind("runId", run.runId())
        .bind("version", run.version())
        .bind("article", run.name())
        .bind("articleId", run.article().document())
        .bind("stored", run.article().stored())
        .bind("sha256", run.article().sha256())
        .bind("time", entry.time().toEpochMilli())
        .bind("who", entry.who())
        .bind("claims", run.claims())
        .bind("report", run.report())
        .bind("keys", run.keys())
        .execute();
    Report report = report(entry.sequence());
    List<String> keys = keys(run.keys());
    runClaims(entry.sequence(), report, keys);
    known(run.name(), report, keys);
  }

  List<String> keys(String hash) {
    return List.of(stored.read(hash, String[].class));
  }

  private void runClaims(long run, Report report, List<String> keys) {
    PreparedBatch batch =
        handle.prepareBatch("INSERT INTO run_claim VALUES (:run, :at, :claim, :text, :verdict)");
    for (int i = 0; i < keys.size(); i++) {
      Report.AssessedClaim assessed = report.assessed().get(i);
      batch
          .bind("run", run)
          .bind("at", i)
          .bind("claim", keys.get(i))
          .bind("text", assessed.claim().proposition())
          .bind("verdict", assessed.assessment().verdict().name())
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private void known(String article, Report report, List<String> keys) {
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO known_claim VALUES (:claim, :article, :sentence, :text, :proposition)"
                + " ON CONFLICT (claim) DO UPDATE SET sentence = excluded.sentence,"
                + " text = excluded.text, proposition = excluded.proposition");
    List<ClaimKeys.Seen> seen = ClaimKeys.seen(report);
    for (int i = 0; i < keys.size(); i++) {
      if (seen.get(i).key() != null) {
        continue; // A person's claim is known by its decision.
      }
      batch
          .bind("claim", keys.get(i))
          .bind("article", article)
          .bind("sentence", seen.get(i).sentence())
          .bind("text", seen.get(i).text())
          .bind("proposition", seen.get(i).proposition())
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /// Computes which run of the article is current, and what the machine says of its claims.
  ///
  /// @return the claims that can be others than before
  Collection<String> compute(String article) {
    Set<String> claims = new LinkedHashSet<>(claimsOf(article));
    handle.createUpdate("DELETE FROM article WHERE name = :name").bind("name", article).execute();
    handle
        .createUpdate("DELETE FROM machine_claim WHERE article = :name")
        .bind("name", article)
        .execute();
    Set<String> done = new TreeSet<>();
    List<RunRow> active = new RunQueries(handle).activeRuns(article);
    if (!active.isEmpty()) {
      makeCurrent(active.getFirst());
    }
    active.forEach(run -> claims(run, done));
    claims.addAll(claimsOf(article));
    return claims;
  }

  /// The same where all that happened is that one run, the latest, was added: what earlier runs say
  /// of claims that it lacks stays as it is.
  Collection<String> grow(String article) {
    Set<String> claims = new LinkedHashSet<>(claimsOf(article));
    RunRow latest = new RunQueries(handle).activeRuns(article).getFirst();
    handle.createUpdate("DELETE FROM article WHERE name = :name").bind("name", article).execute();
    PreparedBatch batch = handle.prepareBatch("DELETE FROM machine_claim WHERE claim = :claim");
    runKeys(latest.entry()).forEach(key -> batch.bind("claim", key).add());
    if (batch.size() > 0) {
      batch.execute();
    }
    makeCurrent(latest);
    claims(latest, new TreeSet<>());
    claims.addAll(claimsOf(article));
    return claims;
  }

  private List<String> claimsOf(String article) {
    return handle
        .createQuery(
            "SELECT claim FROM machine_claim WHERE article = :article"
                + " UNION SELECT claim FROM claim WHERE article = :article"
                + " UNION SELECT c.claim FROM decision_claim c JOIN run_claim r ON r.claim = c.claim"
                + " JOIN run u ON u.entry = r.run WHERE u.article = :article")
        .bind("article", article)
        .mapTo(String.class)
        .list();
  }

  /// The documents that runs of the article had as article.
  List<String> documents(String article) {
    return handle
        .createQuery("SELECT DISTINCT article_id FROM run WHERE article = :article")
        .bind("article", article)
        .mapTo(String.class)
        .list();
  }

  private void makeCurrent(RunRow run) {
    handle
        .createUpdate("INSERT INTO article VALUES (:name, :run, :reading)")
        .bind("name", run.article())
        .bind("run", run.entry())
        .bind("reading", coded(report(run.entry()).article()))
        .execute();
  }

  /// The claims of a run that no later one has.
  private void claims(RunRow run, Set<String> done) {
    List<String> keys = runKeys(run.entry());
    List<Integer> missing = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if (done.add(keys.get(i))) {
        missing.add(i);
      }
    }
    if (missing.isEmpty()) {
      return;
    }
    List<MachineClaim> machine = MachineClaim.of(report(run.entry()));
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO machine_claim VALUES (:claim, :article, :run, :ordinal, :detail)");
    for (int i : missing) {
      fresh.put(keys.get(i), machine.get(i));
      batch
          .bind("claim", keys.get(i))
          .bind("article", run.article())
          .bind("run", run.entry())
          .bind("ordinal", i)
          .bind("detail", coded(machine.get(i)))
          .add();
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private List<String> runKeys(long run) {
    return handle
        .createQuery("SELECT claim FROM run_claim WHERE run = :run ORDER BY ordinal")
        .bind("run", run)
        .mapTo(String.class)
        .list();
  }

  private Report report(long run) {
    Report known = lastRead;
    if (known != null && lastRun == run) {
      return known;
    }
    String hash =
        handle
            .createQuery("SELECT report FROM run WHERE entry = :run")
            .bind("run", run)
            .mapTo(String.class)
            .one();
    Report report = stored.read(hash, Report.class);
    lastRun = run;
    lastRead = report;
    return report;
  }

  /// A value as the views keep it; the documents that it names are stored with the run.
  static byte[] coded(Object value) {
    return StoredValues.deflate(StoredValues.CODEC.write(value).bytes());
  }

  static @Nullable MachineClaim read(byte @Nullable [] detail, StoredValues stored) {
    return detail == null ? null : stored.read(StoredValues.inflate(detail), MachineClaim.class);
  }
}
