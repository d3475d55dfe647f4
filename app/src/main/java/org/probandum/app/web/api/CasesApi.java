package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.http.Problem;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.record.CaseStatus;
import org.probandum.record.CaseView;
import org.probandum.record.JournalRow;
import org.probandum.record.journal.Act;

/// The cases: a list, a new one, one in numbers.
public final class CasesApi {
  private static final int LONGEST = 100;
  private static final int LOOKED_BACK = 50;

  private final CaseShelf shelf;
  private final String reviewer;

  /// @param shelf the cases
  /// @param reviewer who makes a case where a page does not say
  public CasesApi(CaseShelf shelf, String reviewer) {
    this.shelf = shelf;
    this.reviewer = reviewer;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases", this::list);
    routes.post("/api/v1/cases", this::make);
    routes.get("/api/v1/cases/{case}", this::one);
  }

  /// All cases.
  ///
  /// @param folder where they lie
  /// @param open the one given at the start, or null
  /// @param reviewer who decides where a page does not say
  record Listed(String folder, @Nullable String open, String reviewer, List<Line> cases) {}

  /// A case in a list.
  ///
  /// @param problem why it cannot be opened, or null
  record Line(
      String id,
      String name,
      int documents,
      int claims,
      int judged,
      int stale,
      @Nullable String changed,
      @Nullable String problem) {}

  /// A case in numbers.
  ///
  /// @param head the hash of the journal's last entry
  /// @param open how many claims no person has judged
  record Numbers(
      String id,
      String name,
      long entries,
      String head,
      int documents,
      int rejected,
      int articles,
      int claims,
      int judged,
      int open,
      int stale,
      boolean canUndo,
      boolean canRedo) {}

  /// A case to be made.
  record New(String name, @Nullable String who) {}

  private void list(Context context) {
    List<Line> lines = shelf.names().stream().map(this::line).toList();
    Answers.json(
        context, new Listed(shelf.folder().toString(), shelf.findGiven(), reviewer, lines));
  }

  private Line line(String id) {
    try {
      CaseStatus status = shelf.open(id).read(CaseView::status);
      return new Line(
          id,
          status.name(),
          status.documents(),
          status.claims(),
          status.judged(),
          status.stale(),
          status.changed().toString(),
          null);
    } catch (Problem e) {
      return new Line(id, id, 0, 0, 0, 0, null, e.getMessage());
    }
  }

  private void make(Context context) {
    New request = Answers.body(context, New.class);
    String name = request.name() == null ? "" : request.name().strip();
    if (name.isEmpty() || name.length() > LONGEST) {
      throw Problem.unusable("a case needs a name of 1 to " + LONGEST + " characters");
    }
    String who = request.who();
    Answers.created(context, numbers(shelf.make(name, who == null ? reviewer : who)));
  }

  private void one(Context context) {
    Answers.json(context, numbers(shelf.open(context.pathParam("case"))));
  }

  /// How a case stands.
  static Numbers numbers(OpenCase file) {
    return file.read(view -> {
      CaseStatus status = view.status();
      List<JournalRow> latest = view.journal(0, LOOKED_BACK).items();
      return new Numbers(
          file.name(),
          status.name(),
          status.entries(),
          status.head(),
          status.documents(),
          status.rejected(),
          status.articles(),
          status.claims(),
          status.judged(),
          status.claims() - status.judged(),
          status.stale(),
          latest.stream().anyMatch(row -> row.active() && row.act().undoable()),
          canRedo(latest));
    });
  }

  /// Whether the journal ends in an undoing that was not taken back.
  private static boolean canRedo(List<JournalRow> latest) {
    int redone = 0;
    for (JournalRow row : latest) {
      switch (row.act()) {
        case Act.Undone undone -> {
          if (redone == 0) {
            return true;
          }
          redone--;
        }
        case Act.Redone again -> redone++;
        case Act.CaseCreated made -> {
          return false;
        }
        case Act.SettingChanged set -> {
          return false;
        }
        case Act.SourcesAdded added -> {
          return false;
        }
        case Act.RunRecorded run -> {
          return false;
        }
        case Act.Decided decided -> {
          return false;
        }
      }
    }
    return false;
  }
}
