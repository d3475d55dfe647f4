package org.probandum.app.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.model.Document;
import org.probandum.model.Origin;
import org.probandum.model.OriginEdge;
import org.probandum.model.Report;
import org.probandum.record.CaseView;
import org.probandum.record.RunRow;
import org.probandum.record.SourceRow;

/// Who publishes the documents, how they are graded, and what rests on what.
public final class SourcesApi {
  private static final int MOST_EDGES = 300;

  private final CaseShelf shelf;

  /// @param shelf the cases
  public SourcesApi(CaseShelf shelf) {
    this.shelf = shelf;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/sources", this::list);
  }

  /// The sources, and what their documents rest on in the current runs.
  record Listed(List<SourceRow> sources, List<Edge> edges) {}

  /// One thing that rests on another.
  record Edge(End from, End to, OriginEdge.Kind kind) {}

  /// A document, or what is only named.
  ///
  /// @param documentId the document, or null
  record End(String id, String name, @Nullable String documentId) {}

  private void list(Context context) {
    OpenCase file = shelf.open(context.pathParam("case"));
    Answers.json(context, file.read(view -> new Listed(view.sources(), edges(file, view))));
  }

  private static List<Edge> edges(OpenCase file, CaseView view) {
    Set<Edge> edges = new LinkedHashSet<>();
    for (RunRow run : view.runs()) {
      Report report = run.current() ? file.findReport(view, run) : null;
      if (report != null) {
        Map<String, Document> documents = documents(report);
        for (Origin origin : report.origins()) {
          origin.edges().forEach(edge -> add(edge, documents, edges));
        }
      }
    }
    return new ArrayList<>(edges).subList(0, Math.min(MOST_EDGES, edges.size()));
  }

  /// What rests on itself, or on nothing known, draws no line.
  private static void add(OriginEdge edge, Map<String, Document> documents, Set<Edge> edges) {
    End from = end(edge.from(), documents);
    End to = end(edge.to(), documents);
    if (!from.id().equals(to.id()) && !to.name().isEmpty()) {
      edges.add(new Edge(from, to, edge.kind()));
    }
  }

  private static End end(OriginEdge.End end, Map<String, Document> documents) {
    return switch (end) {
      case OriginEdge.End.Part part -> document(part.documentId(), documents);
      case OriginEdge.End.Whole whole -> document(whole.documentId(), documents);
      case OriginEdge.End.Basis basis -> new End("named:" + basis.name(), basis.name(), null);
    };
  }

  private static Map<String, Document> documents(Report report) {
    Map<String, Document> documents = new HashMap<>();
    for (Report.Entry entry : report.documents()) {
      if (entry instanceof Report.Entry.Read read) {
        documents.put(read.document().id(), read.document());
      }
    }
    return documents;
  }

  private static End document(String id, Map<String, Document> documents) {
    Document document = documents.get(id);
    if (document == null) {
      return new End(id, id, null);
    }
    String publisher = document.metadata().publisher();
    return new End(id, publisher == null ? document.displayName() : publisher, id);
  }
}
