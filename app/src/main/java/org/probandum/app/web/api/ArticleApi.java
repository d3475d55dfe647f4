package org.probandum.app.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.http.Problem;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.model.Attribution;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Span;
import org.probandum.model.Stance;
import org.probandum.model.Technique;
import org.probandum.record.ArticleView;
import org.probandum.record.CaseView;
import org.probandum.record.ClaimQuery;
import org.probandum.record.ClaimRow;
import org.probandum.record.RunRow;

/// An article with what was found in it.
public final class ArticleApi {
  private static final int MOST = 1000;

  private final CaseShelf shelf;

  /// @param shelf the cases
  public ArticleApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/article", this::article);
  }

  /// The article asked for, or the one that was checked last.
  ///
  /// @param article the article, or null where none was checked
  /// @param articles the names of all
  record Answer(
      @Nullable ArticleText article,
      List<String> articles,
      List<Marked> claims,
      List<Attributed> attributions,
      List<Rhetoric> rhetoric) {}

  /// An article's text.
  record ArticleText(
      String name,
      String documentId,
      String title,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String language,
      String text) {}

  /// A claim with the spans of its wording.
  record Marked(@JsonUnwrapped ClaimLine line, List<List<Integer>> spans) {}

  /// Who is said to hold what.
  record Attributed(
      String claimant,
      Stance stance,
      List<List<Integer>> source,
      List<List<Integer>> cue,
      List<List<Integer>> content) {}

  /// A technique of rhetoric.
  record Rhetoric(int start, int end, String technique, String why) {}

  private void article(Context context) {
    String name = Parameters.find(context, "name");
    OpenCase file = shelf.open(context.pathParam("case"));
    Answers.json(context, file.read(view -> answer(file, view, name)));
  }

  private static Answer answer(OpenCase file, CaseView view, @Nullable String name) {
    List<String> articles = view.articles();
    String asked = name != null ? name : latest(view);
    if (asked == null) {
      return new Answer(null, articles, List.of(), List.of(), List.of());
    }
    ArticleView article = file.findArticle(view, asked);
    if (article == null) {
      throw Problem.absent("the case has no article named " + asked);
    }
    return new Answer(
        text(article, asked),
        articles,
        claims(view, article, asked),
        article.reading().attributions().stream().map(ArticleApi::attributed).toList(),
        article.reading().techniques().stream().map(ArticleApi::rhetoric).toList());
  }

  private static @Nullable String latest(CaseView view) {
    return view.runs().stream()
        .filter(RunRow::current)
        .map(RunRow::article)
        .findFirst()
        .orElse(null);
  }

  private static ArticleText text(ArticleView article, String name) {
    Document document = article.reading().document();
    Metadata metadata = document.metadata();
    return new ArticleText(
        name,
        document.id(),
        document.displayName(),
        metadata.publisher(),
        metadata.published(),
        metadata.language(),
        document.text());
  }

  private static List<Marked> claims(CaseView view, ArticleView article, String name) {
    Map<String, List<Span>> spans = new HashMap<>();
    article.reading().claims().forEach(claim -> spans.put(claim.id(), claim.spans()));
    ClaimQuery query =
        new ClaimQuery(
            name, null, null, null, null, null, null, null, ClaimQuery.Order.PLACE, 0, MOST);
    return view.claims(query).items().stream()
        .map(row -> new Marked(ClaimLine.of(row), pairs(spans(row, spans))))
        .toList();
  }

  private static List<Span> spans(ClaimRow row, Map<String, List<Span>> machine) {
    String number = row.number();
    return number == null ? List.of(row.span()) : machine.getOrDefault(number, List.of(row.span()));
  }

  private static List<List<Integer>> pairs(List<Span> spans) {
    return spans.stream().map(span -> List.of(span.start(), span.end())).toList();
  }

  private static Attributed attributed(Attribution attribution) {
    return new Attributed(
        attribution.claimant(),
        attribution.stance(),
        pairs(attribution.source()),
        pairs(attribution.cue()),
        pairs(attribution.content()));
  }

  private static Rhetoric rhetoric(Technique technique) {
    return new Rhetoric(
        technique.span().start(), technique.span().end(), technique.name(), technique.why());
  }
}
