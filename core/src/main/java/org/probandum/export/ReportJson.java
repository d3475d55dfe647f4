package org.probandum.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.AliasProposal;
import org.probandum.model.Document;
import org.probandum.model.Gap;
import org.probandum.model.InnerFinding;
import org.probandum.model.Metadata;
import org.probandum.model.Origin;
import org.probandum.model.PassageLanguage;
import org.probandum.model.Rejected;
import org.probandum.model.Report;
import org.probandum.model.Report.Entry;
import org.probandum.model.SlotKind;
import org.probandum.model.Technique;

/// The record of one check as `report.json`. Its schema lies beside this class as
/// `report-1.schema.json`; equal reports give equal bytes.
public final class ReportJson {
  /// The name and version of the format, the value of its key `schema`.
  public static final String SCHEMA = "probandum-report/1";

  private ReportJson() {}

  /// Writes the report in UTF-8 without a byte order mark; the stream stays open.
  ///
  /// @throws IOException where the stream cannot be written to
  public static void write(Report report, OutputStream out) throws IOException {
    out.write(bytes(report));
  }

  /// The report in UTF-8 without a byte order mark.
  public static byte[] bytes(Report report) {
    return Json.page(json -> report(json, report)).getBytes(StandardCharsets.UTF_8);
  }

  private static void report(Json json, Report report) throws IOException {
    json.text("schema", SCHEMA);
    json.object("run", body -> run(body, report.run()));
    json.object("article", body -> article(body, report.article().document()));
    json.array("documents", report.documents(), ReportJson::entry);
    ReadingJson.write(json, report.article());
    json.array("claims", report.assessed(), EvidenceJson::write);
    json.array("origins", report.origins(), ReportJson::origin);
    json.array("rhetoric", report.article().techniques(), ReportJson::technique);
    json.array("gaps", report.gaps(), ReportJson::gap);
    json.array("aliasProposals", report.aliasProposals(), ReportJson::aliasProposal);
    json.array("inner", report.inner(), ReportJson::inner);
    json.array("ledger", report.ledger(), IncidentJson::ledger);
    json.array("circumstances", report.circumstances(), IncidentJson::circumstance);
  }

  private static void run(Json json, Report.Run run) throws IOException {
    json.text("id", run.id());
    json.text("tool", run.tool());
    json.text("version", run.version());
    json.object(
        "settings",
        settings -> {
          for (Map.Entry<String, String> setting : run.settings().entrySet()) {
            settings.text(setting.getKey(), setting.getValue());
          }
        });
    json.array("inputs", run.inputs(), ReportJson::input);
    json.array("resources", run.resources(), ReportJson::resource);
  }

  private static void input(Json json, Report.Input input) throws IOException {
    json.text("path", input.path());
    json.text("sha256", input.sha256());
  }

  private static void resource(Json json, Report.Resource resource) throws IOException {
    json.text("name", resource.name());
    json.text("version", resource.version());
    json.text("sha256", resource.sha256());
  }

  private static void article(Json json, Document article) throws IOException {
    Metadata metadata = article.metadata();
    json.text("documentId", article.id());
    json.text("title", metadata.title());
    json.text("publisher", metadata.publisher());
    json.text("published", metadata.published());
    json.text("language", metadata.language());
    json.text("text", article.text());
  }

  private static void entry(Json json, Entry entry) throws IOException {
    switch (entry) {
      case Entry.Read read -> {
        Document document = read.document();
        file(json, document.id(), document.path(), document.sha256(), document.metadata());
        json.text("status", "READ");
        json.text("reason", read.reason());
        passages(json, read.passages());
      }
      case Entry.NotRead(Rejected rejected) -> {
        file(json, null, rejected.path(), rejected.sha256(), Metadata.EMPTY);
        json.text("status", "REJECTED");
        json.text("reason", rejected.reason());
      }
    }
  }

  /// Only documents with passages in another language have the key.
  private static void passages(Json json, List<PassageLanguage> passages) throws IOException {
    if (!passages.isEmpty()) {
      json.array(
          "passages",
          passages,
          (item, passage) -> {
            item.span(passage.span());
            item.text("language", passage.language());
            item.flag("compared", passage.compared());
          });
    }
  }

  private static void file(
      Json json, @Nullable String id, String path, @Nullable String sha256, Metadata metadata)
      throws IOException {
    json.text("id", id);
    json.text("path", path);
    json.text("sha256", sha256);
    json.text("title", metadata.title());
    json.text("publisher", metadata.publisher());
    json.text("published", metadata.published());
    json.text("url", metadata.url());
    json.text("language", metadata.language());
    json.strings("cites", metadata.cites());
    known(json, "modified", metadata.modified());
    known(json, "captured", metadata.captured());
    if (!metadata.symbols().isEmpty()) {
      json.strings("symbols", metadata.symbols());
    }
  }

  /// Keys that only those documents have of which it is known.
  private static void known(Json json, String key, @Nullable String value) throws IOException {
    if (value != null) {
      json.text(key, value);
    }
  }

  private static void inner(Json json, InnerFinding inner) throws IOException {
    json.text("kind", inner.kind().name());
    json.text("claimId", inner.claimId());
    json.text("otherClaimId", inner.otherClaimId());
    json.text("documentId", inner.documentId());
    SlotKind slot = inner.slot();
    json.text("slot", slot == null ? null : slot.name());
    json.why(inner.why());
  }

  private static void aliasProposal(Json json, AliasProposal proposal) throws IOException {
    json.strings("names", proposal.names());
    json.text("reason", proposal.reason());
  }

  private static void origin(Json json, Origin origin) throws IOException {
    json.text("id", origin.id());
    json.text("claimId", origin.claimId());
    json.strings("documents", origin.documents());
    json.flag("known", origin.known());
    json.text("reason", origin.reason());
    json.array("edges", origin.edges(), OriginEdgeJson::write);
  }

  private static void technique(Json json, Technique technique) throws IOException {
    json.span(technique.span());
    json.text("technique", technique.name());
    json.why(technique.name(), technique.why());
  }

  private static void gap(Json json, Gap gap) throws IOException {
    json.text("claimId", gap.claimId());
    json.strings("searched", gap.searched());
    json.text("note", gap.note());
  }
}
