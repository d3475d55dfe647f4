package org.probandum.app.web.work;

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
import org.probandum.record.DecisionRefused;
import org.probandum.record.RunRow;

/// An open case: many read it, one after another writes. Thread-safe.
public final class OpenCase {
  private final String name;
  private final Case file;
  private final ReentrantLock writing = new ReentrantLock();
  private volatile @Nullable KeptReport kept;
  private volatile @Nullable KeptArticle keptArticle;

  private record KeptReport(long entry, Report report) {}

  private record KeptArticle(String head, String name, @Nullable ArticleView article) {}

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

  /// The report of a run. The latest one asked for is kept, because a run's report never changes.
  public @Nullable Report findReport(CaseView view, RunRow run) {
    KeptReport known = kept;
    if (known != null && known.entry() == run.entry()) {
      return known.report();
    }
    Report report = view.findReport(run.entry());
    if (report != null) {
      kept = new KeptReport(run.entry(), report);
    }
    return report;
  }

  /// An article as its current run read it. The one asked for last is kept until the record goes
  /// on.
  public @Nullable ArticleView findArticle(CaseView view, String article) {
    String head = view.status().head();
    KeptArticle known = keptArticle;
    if (known != null && known.head().equals(head) && known.name().equals(article)) {
      return known.article();
    }
    ArticleView found = view.findArticle(article);
    keptArticle = new KeptArticle(head, article, found);
    return found;
  }
}
