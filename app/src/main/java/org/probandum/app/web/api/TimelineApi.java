package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.model.Circumstance;
import org.probandum.model.DayRange;
import org.probandum.model.Finding;
import org.probandum.model.Passage;
import org.probandum.model.Relation;
import org.probandum.model.Report;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.record.ArticleView;
import org.probandum.record.CaseView;
import org.probandum.record.MentionRow;
import org.probandum.record.journal.MentionKey;

/// When claims, and the passages that bear on them, say that things happened.
public final class TimelineApi {
  private final CaseShelf shelf;

  /// @param shelf the cases
  public TimelineApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/timeline", this::timeline);
  }

  /// All dated claims, by their first day.
  record Timeline(List<Row> rows) {}

  /// One claim with its dates, its own first.
  record Row(String claimId, String number, String text, List<Dated> dates) {}

  /// A date with the days that it can mean.
  ///
  /// @param text its wording
  /// @param relation how the passage bears on the claim, or null for the claim's own
  /// @param byPerson whether a person corrected it
  record Dated(
      String first,
      String last,
      String text,
      @Nullable Relation relation,
      @Nullable String documentId,
      @Nullable String documentTitle,
      int start,
      int end,
      boolean byPerson) {}

  private void timeline(Context context) {
    OpenCase file = shelf.open(context.pathParam("case"));
    Answers.json(context, file.read(view -> timeline(file, view)));
  }

  private static Timeline timeline(OpenCase file, CaseView view) {
    List<Row> rows = new ArrayList<>();
    for (CurrentRun run : CurrentRun.all(file, view)) {
      Map<Passage, Circumstance> placed = new HashMap<>();
      run.report().circumstances().forEach(one -> placed.put(one.passage(), one));
      for (Report.AssessedClaim assessed : run.report().assessed()) {
        Row row = row(run, assessed, placed);
        if (row != null) {
          rows.add(row);
        }
      }
    }
    rows.sort(Comparator.comparing((Row row) -> row.dates().getFirst().first()));
    return new Timeline(rows);
  }

  private static @Nullable Row row(
      CurrentRun run, Report.AssessedClaim assessed, Map<Passage, Circumstance> placed) {
    ClaimName name = run.findWhole(assessed.claim().id());
    List<Dated> dates = new ArrayList<>();
    for (Slot slot : assessed.claim().slots(SlotKind.TIME)) {
      own(slot, run.article(), dates);
    }
    if (name == null || dates.isEmpty()) {
      return null;
    }
    for (Finding finding : assessed.findings()) {
      Circumstance circumstance = placed.get(finding.passage());
      if (finding.bears() && circumstance != null) {
        named(finding, circumstance, dates);
      }
    }
    return new Row(name.id(), name.number(), name.text(), dates);
  }

  private static void own(Slot slot, ArticleView article, List<Dated> dates) {
    DayRange corrected = corrected(slot, article);
    DayRange read = slot.value() instanceof SlotValue.When when ? DayRange.find(when.time()) : null;
    DayRange days = corrected != null ? corrected : read;
    if (days != null) {
      dates.add(
          new Dated(
              days.first().toString(),
              days.last().toString(),
              slot.text(),
              null,
              null,
              null,
              slot.span().start(),
              slot.span().end(),
              corrected != null));
    }
  }

  private static @Nullable DayRange corrected(Slot slot, ArticleView article) {
    for (MentionRow row : article.mentions()) {
      boolean here =
          slot.span().contains(row.key().span()) || row.key().span().contains(slot.span());
      if (here && row.key().kind() == MentionKey.Kind.TIME) {
        return DayRange.find(row.normal());
      }
    }
    return null;
  }

  private static void named(Finding finding, Circumstance circumstance, List<Dated> dates) {
    Passage passage = finding.passage();
    circumstance
        .times()
        .forEach(time -> {
          DayRange days = DayRange.find(time.value());
          if (days != null) {
            dates.add(
                new Dated(
                    days.first().toString(),
                    days.last().toString(),
                    time.text(),
                    finding.relation(),
                    passage.document().id(),
                    passage.document().displayName(),
                    passage.span().start(),
                    passage.span().end(),
                    false));
          }
        });
  }
}
