package org.probandum.app.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.work.OpenCase;
import org.probandum.model.Report;
import org.probandum.record.ArticleView;
import org.probandum.record.CaseView;
import org.probandum.record.ClaimRow;
import org.probandum.record.RunRow;

/// The latest run of one article with the claims that stand.
///
/// @param article the article with persons' decisions on its mentions
/// @param report what the machine found
/// @param claims the claims that stand, by the run's number (`c7`)
record CurrentRun(ArticleView article, Report report, Map<String, ClaimRow> claims) {
  /// Those of all articles.
  static List<CurrentRun> all(OpenCase file, CaseView view) {
    List<CurrentRun> all = new ArrayList<>();
    for (RunRow run : view.runs()) {
      Report report = run.current() ? file.findReport(view, run) : null;
      ArticleView article = report == null ? null : file.findArticle(view, run.article());
      if (report != null && article != null) {
        all.add(new CurrentRun(article, report, file.standing(view, run.article())));
      }
    }
    return all;
  }

  /// How pages name a claim of the report, or null where it does not stand any more, or is what
  /// remains of another.
  @Nullable ClaimName findWhole(String number) {
    ClaimRow row = claims.get(number);
    return row == null || ClaimLine.of(row).core()
        ? null
        : new ClaimName(row.key(), ClaimLine.number(number), row.proposition());
  }
}
