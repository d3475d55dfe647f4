package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.model.Verdict;
import org.probandum.record.CaseStatus;
import org.probandum.record.CaseView;
import org.probandum.record.ClaimQuery;
import org.probandum.record.ClaimRow;
import org.probandum.record.ClaimState;
import org.probandum.record.Page;

/// What is to be reviewed, one thing after another: a claim, the passages that bear on it, its
/// verdict. A claim leaves the queue with its verdict.
public final class QueueApi {
  private static final int USUAL = 25;
  private static final int MOST = 100;

  private final CaseShelf shelf;

  /// @param shelf the cases
  public QueueApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/queue", this::queue);
  }

  /// Which claims.
  enum State {
    /// Those without a person's verdict.
    OPEN,
    /// Those with a decision whose basis has changed.
    STALE,
    /// Those with a person's verdict.
    DONE
  }

  /// The queue.
  ///
  /// @param claims how many claims stand
  /// @param judged how many of them have a person's verdict
  /// @param stale how many decisions are stale
  /// @param total how many claims are asked for
  /// @param offset how many of them come before
  /// @param limit most claims in this answer
  record Queue(
      int claims, int judged, int stale, int total, int offset, int limit, List<QueueItem> items) {}

  private void queue(Context context) {
    State state = Parameters.find(context, "state", State.class);
    QueueItem.Kind kind = Parameters.find(context, "kind", QueueItem.Kind.class);
    ClaimQuery query = query(context, state == null ? State.OPEN : state);
    OpenCase file = shelf.open(context.pathParam("case"));
    Answers.json(
        context, file.read(view -> queue(view, query, state == null ? State.OPEN : state, kind)));
  }

  private static ClaimQuery query(Context context, State state) {
    return new ClaimQuery(
        Parameters.find(context, "article"),
        ClaimState.ACTIVE,
        Parameters.find(context, "verdict", Verdict.class),
        null,
        state == State.STALE ? Boolean.TRUE : null,
        state == State.STALE ? null : state == State.DONE,
        null,
        Parameters.find(context, "search"),
        ClaimQuery.Order.URGENCY,
        Parameters.offset(context),
        Parameters.limit(context, USUAL, MOST));
  }

  private static Queue queue(
      CaseView view, ClaimQuery query, State state, QueueItem.@Nullable Kind kind) {
    CaseStatus status = view.status();
    Page<ClaimRow> page = view.claims(query);
    List<QueueItem> items =
        page.items().stream()
            .map(row -> view.findClaim(row.key()))
            .filter(detail -> detail != null)
            .flatMap(detail -> QueueItem.all(detail).stream())
            .filter(item -> shown(item, state))
            .filter(item -> kind == null || item.kind() == kind)
            .toList();
    return new Queue(
        status.claims(),
        status.judged(),
        status.stale(),
        page.total(),
        page.offset(),
        query.limit(),
        items);
  }

  private static boolean shown(QueueItem item, State state) {
    return switch (state) {
      case OPEN -> item.mark().state() != Mark.State.PERSON;
      case STALE -> item.mark().state() == Mark.State.STALE;
      case DONE -> item.mark().state() == Mark.State.PERSON;
    };
  }
}
