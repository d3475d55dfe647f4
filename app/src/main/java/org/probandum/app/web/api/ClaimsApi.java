package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.http.Problem;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.model.Verdict;
import org.probandum.record.CaseView;
import org.probandum.record.ClaimDetail;
import org.probandum.record.ClaimQuery;
import org.probandum.record.ClaimRow;
import org.probandum.record.ClaimState;
import org.probandum.record.Page;
import org.probandum.record.journal.ReviewStatus;

/// Claims: lists of them, and one with everything on it.
public final class ClaimsApi {
  private static final int USUAL = 50;
  private static final int MOST = 500;

  private final CaseShelf shelf;

  /// @param shelf the cases
  public ClaimsApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/claims", this::list);
    routes.get("/api/v1/cases/{case}/claims/{claim}", this::one);
  }

  /// A part of the list.
  record Listed(int total, int offset, int limit, List<ClaimLine> claims) {}

  private void list(Context context) {
    ClaimQuery query = query(context);
    OpenCase file = shelf.open(context.pathParam("case"));
    Page<ClaimRow> page = file.read(view -> view.claims(query));
    Answers.json(
        context,
        new Listed(page.total(), page.offset(), query.limit(), ClaimLine.all(page.items())));
  }

  private static ClaimQuery query(Context context) {
    Mark.State mark = Parameters.find(context, "mark", Mark.State.class);
    return new ClaimQuery(
        Parameters.find(context, "article"),
        Parameters.find(context, "state", ClaimState.class),
        Parameters.find(context, "verdict", Verdict.class),
        Parameters.find(context, "status", ReviewStatus.class),
        mark == Mark.State.STALE ? Boolean.TRUE : null,
        judged(mark),
        Parameters.find(context, "document"),
        Parameters.find(context, "search"),
        ClaimQuery.Order.PLACE,
        Parameters.offset(context),
        Parameters.limit(context, USUAL, MOST));
  }

  /// Whether the claims asked for have a person's verdict, or null where it does not matter.
  private static @Nullable Boolean judged(Mark.@Nullable State mark) {
    return switch (mark) {
      case MACHINE -> Boolean.FALSE;
      case PERSON -> Boolean.TRUE;
      case STALE -> null;
      case null -> null;
    };
  }

  private void one(Context context) {
    OpenCase file = shelf.open(context.pathParam("case"));
    String key = context.pathParam("claim");
    Answers.json(context, file.read(view -> answer(file, view, get(view, key))));
  }

  private static ClaimDetail get(CaseView view, String key) {
    ClaimDetail detail = view.findClaim(key);
    if (detail == null) {
      throw Problem.absent("the case has no claim " + key);
    }
    return detail;
  }

  private static ClaimAnswer answer(OpenCase file, CaseView view, ClaimDetail detail) {
    return ClaimAnswer.of(
        detail, file.findArticle(view, detail.row().article()), key -> name(view, key));
  }

  /// How a page names a claim; one that is not there any more is named by its key.
  static ClaimName name(CaseView view, String key) {
    @Nullable ClaimDetail detail = view.findClaim(key);
    return detail == null
        ? new ClaimName(key, "+", key)
        : new ClaimName(key, ClaimLine.number(detail.row().number()), detail.row().proposition());
  }
}
