package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.record.JournalRow;
import org.probandum.record.Page;

/// The journal: who did what, when and why.
public final class JournalApi {
  private static final int USUAL = 50;
  private static final int MOST = 200;

  private final CaseShelf shelf;

  /// @param shelf the cases
  public JournalApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/journal", this::list);
  }

  /// A part of the journal, latest first.
  record Listed(int total, int offset, int limit, List<JournalLine> entries) {}

  private void list(Context context) {
    int offset = Parameters.offset(context);
    int limit = Parameters.limit(context, USUAL, MOST);
    OpenCase file = shelf.open(context.pathParam("case"));
    Answers.json(
        context,
        file.read(view -> {
          Page<JournalRow> page = view.journal(offset, limit);
          List<JournalLine> lines =
              page.items().stream().map(row -> JournalLine.of(view, row)).toList();
          return new Listed(page.total(), page.offset(), limit, lines);
        }));
  }
}
