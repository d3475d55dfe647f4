package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.http.Problem;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.app.web.work.Run;
import org.probandum.app.web.work.RunState;
import org.probandum.app.web.work.Runs;
import org.probandum.record.CaseView;
import org.probandum.record.RunDifference;
import org.probandum.record.RunRow;

/// Runs of the machine: those recorded, what they have differently, and a new one with its progress
/// as server-sent events.
public final class RunsApi {
  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final CaseShelf shelf;
  private final Runs runs;
  private final String reviewer;

  /// @param shelf the cases
  /// @param runs starts and watches checks
  /// @param reviewer who starts them where a page does not say
  public RunsApi(CaseShelf shelf, Runs runs, String reviewer) {
    this.shelf = shelf;
    this.runs = runs;
    this.reviewer = reviewer;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/runs", this::list);
    routes.post("/api/v1/cases/{case}/runs", this::start);
    routes.get("/api/v1/cases/{case}/runs/difference", this::difference);
    routes.sse("/api/v1/cases/{case}/runs/{run}/events", this::follow);
  }

  /// The runs that were recorded, latest first, and the one that goes on.
  record Listed(List<RunLine> runs, @Nullable RunState running) {}

  /// A run that was recorded.
  record RunLine(
      long entry,
      String runId,
      String version,
      String article,
      String articleId,
      String time,
      String who,
      int claims,
      boolean active,
      boolean current) {
    static RunLine of(RunRow row) {
      return new RunLine(
          row.entry(),
          row.runId(),
          row.version(),
          row.article(),
          row.articleId(),
          row.time().toString(),
          row.who(),
          row.claims(),
          row.active(),
          row.current());
    }
  }

  /// A check to be started.
  ///
  /// @param document the document that is the article
  record Start(String document, @Nullable String who) {}

  private void list(Context context) {
    OpenCase file = shelf.open(context.pathParam("case"));
    Run running = runs.findRunning(file);
    List<RunLine> recorded = file.read(view -> view.runs().stream().map(RunLine::of).toList());
    Answers.json(context, new Listed(recorded, running == null ? null : running.state()));
  }

  private void start(Context context) {
    Start request = Answers.body(context, Start.class);
    if (request.document() == null) {
      throw Problem.malformed("document is missing");
    }
    OpenCase file = shelf.open(context.pathParam("case"));
    String who = request.who();
    Run run = runs.start(file, request.document(), who == null ? reviewer : who);
    context.status(202);
    Answers.json(context, run.state());
  }

  private void difference(Context context) {
    long before = Parameters.entry(context, "before");
    long after = Parameters.entry(context, "after");
    OpenCase file = shelf.open(context.pathParam("case"));
    Answers.json(context, file.read(view -> difference(view, before, after)));
  }

  private static RunDifference difference(CaseView view, long before, long after) {
    List<Long> known = view.runs().stream().map(RunRow::entry).toList();
    for (long asked : new long[] {before, after}) {
      if (!known.contains(asked)) {
        throw Problem.absent("no run has the entry " + asked);
      }
    }
    return view.difference(before, after);
  }

  /// Sends how far a check has come until it ends: `progress`, then `done` or `failed`. A reader
  /// that is slow misses steps, never the end.
  private void follow(SseClient client) {
    Context context = client.ctx();
    Run run = runs.get(shelf.open(context.pathParam("case")), context.pathParam("run"));
    try {
      Run.Seen seen = run.look();
      send(client, seen.state());
      while (seen.state().phase() == RunState.Phase.RUNNING && !client.terminated()) {
        Run.Seen next = run.await(seen, HEARTBEAT);
        if (next.version() == seen.version()) {
          client.sendComment("still here");
        } else {
          send(client, next.state());
        }
        seen = next;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void send(SseClient client, RunState state) {
    String event =
        state.phase() == RunState.Phase.RUNNING
            ? "progress"
            : state.phase().name().toLowerCase(Locale.ROOT);
    client.sendEvent(event, new String(Answers.bytes(state), StandardCharsets.UTF_8));
  }
}
