package org.probandum.app.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.app.web.http.Answers;
import org.probandum.app.web.http.FileName;
import org.probandum.app.web.http.Problem;
import org.probandum.app.web.work.CaseShelf;
import org.probandum.app.web.work.OpenCase;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.Ingested;
import org.probandum.ingest.Limits;
import org.probandum.model.Document;
import org.probandum.model.Rejected;
import org.probandum.model.Relation;
import org.probandum.record.Added;
import org.probandum.record.CaseView;
import org.probandum.record.ClaimQuery;
import org.probandum.record.ClaimRow;
import org.probandum.record.DocumentRow;
import org.probandum.record.FindingView;
import org.probandum.record.Page;
import org.probandum.record.Source;

/// Documents: lists, texts, originals, and adding more.
public final class DocumentsApi {
  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final int MOST_CLAIMS = 100;

  private final CaseShelf shelf;
  private final String reviewer;
  private final DocumentReader reader = DocumentReader.create();

  /// @param shelf the cases
  /// @param reviewer who adds documents where a page does not say
  public DocumentsApi(CaseShelf shelf, String reviewer) {
    this.shelf = shelf;
    this.reviewer = reviewer;
  }

  /// Adds what it answers.
  public void addTo(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/documents", this::list);
    routes.post("/api/v1/cases/{case}/documents", this::add);
    routes.get("/api/v1/cases/{case}/documents/{document}", this::one);
    routes.get("/api/v1/cases/{case}/documents/{document}/original", this::original);
  }

  /// A part of the list.
  ///
  /// @param rejected files that did not become documents, with the first part only
  record Listed(
      int total, int offset, int limit, List<DocumentLine> documents, List<NotRead> rejected) {}

  /// A file that did not become a document.
  record NotRead(String path, String reason) {}

  /// A document in a list.
  ///
  /// @param claims how many claims it bears on
  record DocumentLine(
      String id,
      String title,
      String path,
      String publisher,
      @Nullable String published,
      @Nullable String language,
      int claims) {
    static DocumentLine of(DocumentRow row) {
      return new DocumentLine(
          row.id(),
          row.title(),
          row.path(),
          row.source(),
          row.published(),
          row.language(),
          row.claims());
    }
  }

  private void list(Context context) {
    String words = Parameters.find(context, "search");
    String source = Parameters.find(context, "source");
    int offset = Parameters.offset(context);
    int limit = Parameters.limit(context, USUAL, MOST);
    OpenCase file = shelf.open(context.pathParam("case"));
    Answers.json(
        context,
        file.read(view -> {
          Page<DocumentRow> page = view.documents(words, source, offset, limit);
          List<NotRead> rejected = offset > 0 ? List.of() : rejected(view);
          return new Listed(
              page.total(),
              page.offset(),
              limit,
              page.items().stream().map(DocumentLine::of).toList(),
              rejected);
        }));
  }

  private static List<NotRead> rejected(CaseView view) {
    return view.rejected().stream()
        .limit(MOST)
        .map(row -> new NotRead(row.rejected().path(), row.rejected().reason()))
        .toList();
  }

  /// A document with its text.
  ///
  /// @param uses the passages that bear on claims, by position
  record DocumentAnswer(
      String id,
      String title,
      String path,
      String sha256,
      String text,
      @Nullable String author,
      @Nullable String publisher,
      @Nullable String published,
      @Nullable String kind,
      @Nullable String language,
      @Nullable String url,
      @Nullable String owner,
      List<String> cites,
      boolean distressing,
      List<Use> uses) {}

  /// A passage that bears on a claim.
  record Use(
      @JsonUnwrapped(prefix = "claim") ClaimName claim,
      int start,
      int end,
      Relation relation,
      Mark mark) {}

  private void one(Context context) {
    String id = context.pathParam("document");
    OpenCase file = shelf.open(context.pathParam("case"));
    Answers.json(context, file.read(view -> answer(get(view, id), uses(view, id))));
  }

  private static Document get(CaseView view, String id) {
    Document document = view.findDocument(id);
    if (document == null) {
      throw Problem.absent("the case has no document " + id);
    }
    return document;
  }

  private static DocumentAnswer answer(Document document, List<Use> uses) {
    var metadata = document.metadata();
    return new DocumentAnswer(
        document.id(),
        document.displayName(),
        document.path(),
        document.sha256(),
        document.text(),
        metadata.author(),
        metadata.publisher(),
        metadata.published(),
        metadata.kind(),
        metadata.language(),
        metadata.url(),
        metadata.owner(),
        metadata.cites(),
        Distress.in(document.text()),
        uses);
  }

  private static List<Use> uses(CaseView view, String id) {
    ClaimQuery query =
        new ClaimQuery(
            null, null, null, null, null, null, id, null, ClaimQuery.Order.PLACE, 0, MOST_CLAIMS);
    List<Use> uses = new ArrayList<>();
    for (ClaimRow row : view.claims(query).items()) {
      var detail = view.findClaim(row.key());
      if (detail != null) {
        detail.findings().forEach(found -> use(row, found, id, uses));
      }
    }
    uses.sort(Comparator.comparingInt(Use::start));
    return uses;
  }

  private static void use(ClaimRow row, FindingView found, String id, List<Use> uses) {
    Relation relation = found.relation();
    if (found.key().document().equals(id) && relation != null && relation != Relation.MENTIONS) {
      ClaimName name = new ClaimName(row.key(), ClaimLine.number(row.number()), row.proposition());
      uses.add(
          new Use(
              name,
              found.passage().span().start(),
              found.passage().span().end(),
              relation,
              Mark.of(found.decisions())));
    }
  }

  /// The bytes go out as an attachment of no type, so that no browser shows or runs them.
  private void original(Context context) {
    String id = context.pathParam("document");
    OpenCase file = shelf.open(context.pathParam("case"));
    Document document = file.read(view -> get(view, id));
    Path original = file.file().findOriginal(document.sha256());
    if (original == null) {
      throw Problem.absent("the original of " + document.path() + " is not in the case");
    }
    try {
      context.header("Content-Disposition", FileName.attachment(document.path()));
      context.header("Content-Security-Policy", "sandbox; default-src 'none'");
      context.contentType("application/octet-stream").result(Files.newInputStream(original));
    } catch (IOException e) {
      throw Problem.absent("the original of " + document.path() + " cannot be read");
    }
  }

  /// What became of a file.
  ///
  /// @param status READ, KNOWN where the case has its bytes already, or REJECTED
  /// @param reason why it was rejected, or null
  record AddedAnswer(String status, String path, @Nullable String id, @Nullable String reason) {}

  private void add(Context context) {
    String path = FileName.relative(Parameters.get(context, "name"));
    String who = Parameters.find(context, "who");
    byte[] bytes = Answers.bytes(context, (int) Limits.DEFAULT.fileBytes());
    OpenCase file = shelf.open(context.pathParam("case"));
    Added added =
        switch (reader.read(bytes, path)) {
          case Ingested.Read read ->
              add(file, who, List.of(new Source(read.document(), bytes)), List.of());
          case Ingested.NotRead rejected -> add(file, who, List.of(), List.of(rejected.rejected()));
        };
    Answers.created(context, answer(added, path));
  }

  private Added add(
      OpenCase file, @Nullable String who, List<Source> sources, List<Rejected> rejected) {
    return file.write(
        "add documents",
        writer -> writer.addSources(who == null ? reviewer : who, sources, rejected, ""));
  }

  private static AddedAnswer answer(Added added, String path) {
    if (!added.rejected().isEmpty()) {
      return new AddedAnswer("REJECTED", path, null, added.rejected().getFirst().reason());
    }
    boolean fresh = !added.added().isEmpty();
    Document document = fresh ? added.added().getFirst() : added.skipped().getFirst();
    return new AddedAnswer(fresh ? "READ" : "KNOWN", path, document.id(), null);
  }
}
