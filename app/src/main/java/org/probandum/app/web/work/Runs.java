package org.probandum.app.web.work;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Problem;
import org.probandum.record.DecisionRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Checks in the background, one after another, because each uses the whole machine. Thread-safe.
public final class Runs implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Runs.class);
  private static final int KEPT = 100;

  private final CheckEngine engine;
  private final AtomicLong number = new AtomicLong();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("check").factory());
  private final Map<String, Started> started =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Started> eldest) {
          return size() > KEPT;
        }
      };

  private record Started(OpenCase file, Run run) {}

  /// @param engine closed with this
  public Runs(CheckEngine engine) {
    this.engine = engine;
  }

  /// Starts a check of a document of the case against its other documents.
  ///
  /// @throws Problem where one goes on already in this case, or there is no such document
  public synchronized Run start(OpenCase file, String document, String who) {
    if (findRunning(file) != null) {
      throw Problem.conflict("a check of this case is going on");
    }
    CheckEngine.Job job = CheckEngine.job(file, document, who);
    Run run = new Run("r" + number.incrementAndGet());
    started.put(run.state().id(), new Started(file, run));
    worker.execute(() -> work(run, job));
    return run;
  }

  /// The check of this case that goes on, or null.
  public synchronized @Nullable Run findRunning(OpenCase file) {
    for (Started one : started.values()) {
      if (one.file() == file && one.run().state().phase() == RunState.Phase.RUNNING) {
        return one.run();
      }
    }
    return null;
  }

  /// The check of this name.
  public synchronized Run get(OpenCase file, String id) {
    Started one = started.get(id);
    if (one == null || one.file() != file) {
      throw Problem.absent("there is no check " + id);
    }
    return one.run();
  }

  private void work(Run run, CheckEngine.Job job) {
    try {
      int claims =
          engine.check(
              job, (stage, done, total) -> run.update(state -> state.at(stage, done, total)));
      run.update(state -> state.done(claims));
    } catch (Problem | DecisionRefused e) {
      run.update(state -> state.failed(String.valueOf(e.getMessage())));
    } catch (RuntimeException e) {
      LOG.error("a check failed", e);
      run.update(state -> state.failed("this is a fault of the program"));
    }
  }

  @Override
  public void close() {
    worker.shutdownNow();
    try {
      worker.awaitTermination(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    engine.close();
  }
}
