package org.probandum.app.web.work;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Problem;
import org.probandum.model.Report;
import org.probandum.record.ArticleView;
import org.probandum.record.Case;
import org.probandum.record.CaseException;
import org.probandum.record.CaseLockedException;
import org.probandum.record.CaseView;
import org.probandum.record.CaseWriter;
import org.probandum.record.ClaimQuery;
import org.probandum.record.ClaimRow;
import org.probandum.record.DecisionRefused;
import org.probandum.record.RunRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An open case: many read it, one after another writes. Thread-safe.
public final class OpenCase {
  private static final int MOST = 1000;
  private static final Logger LOG = LoggerFactory.getLogger(OpenCase.class);

  private final String name;
  private final Case file;
  private final ReentrantLock writing = new ReentrantLock();

  /// Reports by their runs' entries, as long as there is memory: a run's report never changes.
  private final Map<Long, SoftReference<Report>> reports = new ConcurrentHashMap<>();

  private final Map<String, KeptArticle> articles = new ConcurrentHashMap<>();

  private final Map<String, KeptClaims> claims = new ConcurrentHashMap<>();

  private record KeptClaims(String head, SoftReference<Map<String, ClaimRow>> rows) {}

  private record KeptArticle(String head, SoftReference<ArticleView> article) {}

  /// @param name what names it in addresses
  /// @param file the case itself
  OpenCase(String name, Case file) {
    this.name = name;
    this.file = file;
  }

  /// What names it in addresses.
  public String name() {
    return name;
  }

  /// The case itself.
  public Case file() {
    return file;
  }

  /// Reads the case as it stands at one moment.
  public <T> T read(Function<CaseView, T> question) {
    try (CaseView view = file.view()) {
      return question.apply(view);
    }
  }

  /// Writes. Another process that writes is not waited for, but told of.
  ///
  /// @param what what is being done, told to others
  /// @throws Problem where another process writes, or the record refuses it
  public <T> T write(String what, Function<CaseWriter, T> change) {
    writing.lock();
    try (CaseWriter writer = file.write("probandum serve: " + what)) {
      return change.apply(writer);
    } catch (CaseLockedException e) {
      throw Problem.conflict(e.getMessage() + "; try again when it is done");
    } catch (DecisionRefused e) {
      throw Problem.conflict(String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException | CaseException e) {
      throw Problem.unusable(String.valueOf(e.getMessage()));
    } finally {
      writing.unlock();
    }
  }

  /// Reads the reports that pages will ask for, so that nobody waits for them.
  void warm() {
    Thread.ofVirtual()
        .uncaughtExceptionHandler((thread, e) -> LOG.debug("{} was not read ahead", name, e))
        .start(() ->
            read(view -> {
              view.runs().stream()
                  .filter(RunRow::current)
                  .forEach(run -> {
                    findReport(view, run);
                    findArticle(view, run.article());
                    standing(view, run.article());
                  });
              return true;
            }));
  }

  /// The report of a run, or null where there is none.
  public @Nullable Report findReport(CaseView view, RunRow run) {
    SoftReference<Report> known = reports.get(run.entry());
    Report kept = known == null ? null : known.get();
    if (kept != null) {
      return kept;
    }
    Report report = view.findReport(run.entry());
    if (report != null) {
      reports.put(run.entry(), new SoftReference<>(report));
    }
    return report;
  }

  /// An article as its current run read it, kept until the record goes on; null where there is
  /// none.
  public @Nullable ArticleView findArticle(CaseView view, String article) {
    String head = view.status().head();
    KeptArticle known = articles.get(article);
    ArticleView kept = known != null && known.head().equals(head) ? known.article().get() : null;
    if (kept != null) {
      return kept;
    }
    ArticleView found = view.findArticle(article);
    if (found != null) {
      articles.put(article, new KeptArticle(head, new SoftReference<>(found)));
    }
    return found;
  }

  /// The claims of an article that stand, by the run's number (`c7`), kept until the record goes
  /// on.
  public Map<String, ClaimRow> standing(CaseView view, String article) {
    String head = view.status().head();
    KeptClaims known = claims.get(article);
    Map<String, ClaimRow> kept =
        known != null && known.head().equals(head) ? known.rows().get() : null;
    if (kept != null) {
      return kept;
    }
    Map<String, ClaimRow> found = Map.copyOf(claims(view, article));
    claims.put(article, new KeptClaims(head, new SoftReference<>(found)));
    return found;
  }

  private static Map<String, ClaimRow> claims(CaseView view, String article) {
    Map<String, ClaimRow> byNumber = new HashMap<>();
    List<ClaimRow> rows;
    int offset = 0;
    do {
      rows = view.claims(ClaimQuery.standing(article, offset, MOST)).items();
      for (ClaimRow row : rows) {
        String number = row.number();
        if (number != null) {
          byNumber.put(number, row);
        }
      }
      offset += MOST;
    } while (rows.size() == MOST);
    return byNumber;
  }
}
