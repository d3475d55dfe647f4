package org.probandum.export.bundle;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Iri;
import org.probandum.export.form.JsonObject;
import org.probandum.export.form.Sources;
import org.probandum.model.Document;
import org.probandum.model.Report;

/// What lies in a package and how it came about, as RO-Crate 1.1 (S. Soiland-Reyes and others,
/// *Packaging research artefacts with RO-Crate*, Data Science 5, 2022).
final class CrateMetadata {
  private static final String ROOT = "./";
  private static final String RUN = "#run";
  private static final String TOOL = "#probandum";
  private static final String RIGHTS = "#rights";
  private static final String SIGNER = "#signer";
  private static final String VERSION = "https://w3id.org/ro/crate/1.1";

  private final Report report;
  private final List<JsonObject> graph = new ArrayList<>();

  private CrateMetadata(Report report) {
    this.report = report;
  }

  /// @param files what the package holds so far
  /// @param document the path of each document's file in the package by its id, where it has one
  static byte[] bytes(
      Report report,
      ExportSettings settings,
      Map<String, Content> files,
      Map<String, String> document,
      String keyId)
      throws IOException {
    CrateMetadata crate = new CrateMetadata(report);
    crate.head(settings, files);
    for (Map.Entry<String, Content> file : files.entrySet()) {
      crate.file(file.getKey(), file.getValue());
    }
    crate.documents(document);
    crate.run();
    crate.people(keyId);
    return new JsonObject()
        .with("@context", VERSION + "/context")
        .with("@graph", crate.graph)
        .page();
  }

  private void head(ExportSettings settings, Map<String, Content> files) {
    graph.add(
        entity(PackageFiles.METADATA, "CreativeWork")
            .with("conformsTo", link(VERSION))
            .with("about", link(ROOT)));
    String title = report.article().document().displayName();
    graph.add(
        entity(ROOT, "Dataset")
            .with("name", "Evidence package: " + title)
            .with(
                "description",
                "What a folder of sources says for and against the claims of one text, with hashes"
                    + " of all files and a signature.")
            .with("datePublished", Sources.date(report, settings).toString())
            .with("license", link(RIGHTS))
            .with("hasPart", files.keySet().stream().map(CrateMetadata::reference).toList())
            .with("mentions", link(RUN)));
    graph.add(
        entity(RIGHTS, "CreativeWork")
            .with("name", "Rights")
            .with(
                "description",
                "The rights in the documents are their publishers'; quotes are cited from them."));
  }

  private void file(String path, Content content) throws IOException {
    graph.add(
        entity(address(path), "File")
            .with("name", path)
            .with("encodingFormat", format(path))
            .with("contentSize", String.valueOf(content.size()))
            .with("sha256", content.sha256()));
  }

  private static String format(String path) {
    return switch (path.substring(path.lastIndexOf('.') + 1)) {
      case "json" -> "application/json";
      case "jsonl" -> "application/jsonl";
      case "html" -> "text/html";
      case "txt", "md" -> "text/plain";
      case "pem" -> "application/x-pem-file";
      case "pdf" -> "application/pdf";
      default -> "application/octet-stream";
    };
  }

  private void documents(Map<String, String> files) {
    for (Document document : Sources.all(report)) {
      String file = files.get(document.id());
      graph.add(
          entity(id(document), "CreativeWork")
              .with("name", document.displayName())
              .with("identifier", Iri.ofBytes(document.sha256()))
              .with("url", Iri.findWeb(document.metadata().url()))
              .with("datePublished", document.metadata().published())
              .with("inLanguage", document.metadata().language())
              .with("encoding", file == null ? null : reference(file)));
    }
  }

  private void run() {
    List<JsonObject> inputs =
        Sources.all(report).stream().map(document -> link(id(document))).toList();
    graph.add(
        entity(RUN, "CreateAction")
            .with("name", "Run " + report.run().id())
            .with("instrument", link(TOOL))
            .with("object", inputs)
            .with(
                "result", List.of(link(PackageFiles.REPORT_JSON), link(PackageFiles.REPORT_HTML))));
    graph.add(
        entity(TOOL, "SoftwareApplication")
            .with("name", report.run().tool())
            .with("version", report.run().version()));
  }

  private void people(String keyId) {
    graph.add(
        entity(SIGNER, "Thing")
            .with("name", "Whoever holds the key that signed this package")
            .with("identifier", "sha256:" + keyId));
  }

  private static String id(Document document) {
    return "#" + document.id();
  }

  private static JsonObject entity(String id, String type) {
    return new JsonObject().with("@id", id).with("@type", type);
  }

  private static JsonObject link(String id) {
    return new JsonObject().with("@id", id);
  }

  private static @Nullable JsonObject reference(String path) {
    return link(address(path));
  }

  /// A path as a relative address, in which what an address cannot hold is escaped.
  private static String address(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("no address can be made of " + path, e);
    }
  }
}
