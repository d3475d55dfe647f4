package org.probandum.app.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.http.Problem;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.record.CaseWriter;
import org.probandum.record.journal.Acts;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Entry;

/// What persons decide, and taking it back.
public final class DecisionsApi {
  private static final int MOST = 500;

  private final CaseShelf shelf;
  private final String reviewer;

  /// @param shelf the cases
  /// @param reviewer who decides where a page does not say
  public DecisionsApi(CaseShelf shelf, String reviewer) {
    this.shelf = shelf;
    this.reviewer = reviewer;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.post("/api/v1/cases/{case}/decisions", this::decide);
    routes.post("/api/v1/cases/{case}/undo", context -> step(context, DecisionsApi::undo));
    routes.post("/api/v1/cases/{case}/redo", context -> step(context, DecisionsApi::redo));
  }

  /// What is decided.
  ///
  /// @param who the person, or null for the one who started the server
  /// @param decisions what, as the record writes it; all or none are entered
  /// @param why the reason, or null
  record Request(@Nullable String who, List<JsonNode> decisions, @Nullable String why) {}

  /// Undoing or redoing.
  ///
  /// @param entry the entry's number, or null for the latest
  record Step(@Nullable String who, @Nullable Long entry, @Nullable String why) {}

  /// The entries that were made.
  record Entered(List<JournalLine> entries) {}

  private void decide(Context context) {
    Request request = Answers.body(context, Request.class);
    List<Decision> decisions = read(request.decisions());
    OpenCase file = shelf.open(context.pathParam("case"));
    List<Entry> entries =
        file.write(
            "review",
            writer -> writer.decideAll(who(request.who()), decisions, text(request.why())));
    Answers.created(context, entered(file, entries));
  }

  private static List<Decision> read(@Nullable List<JsonNode> given) {
    if (given == null || given.isEmpty() || given.size() > MOST) {
      throw Problem.malformed("decisions must be 1 to " + MOST);
    }
    List<Decision> decisions = new ArrayList<>();
    for (JsonNode node : given) {
      try {
        decisions.add(Acts.readDecision(node.toString()));
      } catch (IllegalArgumentException e) {
        throw Problem.unusable("decision " + (decisions.size() + 1) + ": " + e.getMessage());
      }
    }
    return decisions;
  }

  private static Entered entered(OpenCase file, List<Entry> entries) {
    return file.read(
        view -> new Entered(entries.stream().map(entry -> JournalLine.of(view, entry)).toList()));
  }

  /// One step back or on.
  private interface Stepping {
    Entry step(CaseWriter writer, @Nullable Long entry, String who, String why);
  }

  private void step(Context context, Stepping stepping) {
    Step request = Answers.body(context, Step.class);
    OpenCase file = shelf.open(context.pathParam("case"));
    Entry made =
        file.write(
            "review",
            writer ->
                stepping.step(writer, request.entry(), who(request.who()), text(request.why())));
    Answers.created(context, entered(file, List.of(made)));
  }

  private static Entry undo(CaseWriter writer, @Nullable Long entry, String who, String why) {
    return entry == null ? writer.undo(who, why) : writer.undo(entry, who, why);
  }

  private static Entry redo(CaseWriter writer, @Nullable Long entry, String who, String why) {
    return entry == null ? writer.redo(who, why) : writer.redo(entry, who, why);
  }

  private String who(@Nullable String given) {
    return given == null || given.isBlank() ? reviewer : given;
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
