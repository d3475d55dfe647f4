package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.Runs;

/// All of the API.
public final class Api {
  private static final String DESCRIPTION = "/org/probandum/app/web/openapi.json";

  private final CaseShelf shelf;
  private final Runs runs;
  private final String reviewer;

  /// @param shelf the cases
  /// @param runs starts and watches checks
  /// @param reviewer who decides where a page does not say
  public Api(CaseShelf shelf, Runs runs, String reviewer) {
    this.shelf = shelf;
    this.runs = runs;
    this.reviewer = reviewer;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/openapi.json", Api::description);
    new CasesApi(shelf, reviewer).addTo(routes);
    new DocumentsApi(shelf, reviewer).addTo(routes);
    new ArticleApi(shelf).addTo(routes);
    new ClaimsApi(shelf).addTo(routes);
    new QueueApi(shelf).addTo(routes);
    new DecisionsApi(shelf, reviewer).addTo(routes);
    new JournalApi(shelf).addTo(routes);
    new RunsApi(shelf, runs, reviewer).addTo(routes);
    new SourcesApi(shelf).addTo(routes);
    new TimelineApi(shelf).addTo(routes);
    new MapApi(shelf).addTo(routes);
    new ActorsApi(shelf).addTo(routes);
    new SearchApi(shelf).addTo(routes);
    new AgreementApi(shelf).addTo(routes);
    new ExportApi(shelf).addTo(routes);
    new ClaimImportApi(shelf, reviewer).addTo(routes);
  }

  private static void description(Context context) {
    try (InputStream in = Api.class.getResourceAsStream(DESCRIPTION)) {
      if (in == null) {
        throw new IllegalStateException(DESCRIPTION + " is not on the class path");
      }
      context.contentType("application/json").result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + DESCRIPTION, e);
    }
  }
}
