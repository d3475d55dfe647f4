package org.probandum.export.bundle;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.export.ReportHtml;
import org.probandum.export.ReportJson;
import org.probandum.export.bundle.PackageContents.Originals;
import org.probandum.export.form.ExportException;
import org.probandum.export.form.ExportSettings;
import org.probandum.export.form.Sources;
import org.probandum.model.Document;
import org.probandum.model.Report;

/// One file with the report and what it rests on: an RO-Crate as a zip file in one fixed form, a
/// list of SHA-256 hashes of all its files, and an Ed25519 signature of that list. Equal contents
/// and key give equal bytes; a time stamp is the one part that differs from time to time.
public final class EvidencePackage {
  private final Report report;
  private final PackageContents contents;
  private final Map<String, Content> files = new TreeMap<>();
  private final Map<String, String> places = new HashMap<>();

  private EvidencePackage(Report report, PackageContents contents) {
    this.report = contents.redaction().of(report);
    this.contents = contents;
  }

  /// Writes the package; the stream stays open.
  ///
  /// @param service what stamps the signature, or null for no stamp
  /// @throws ExportException where an original is not there or is another, or the service fails
  public static void write(
      Report report,
      PackageContents contents,
      SigningKey key,
      @Nullable TimeStampService service,
      OutputStream out)
      throws IOException, ExportException {
    EvidencePackage made = new EvidencePackage(report, contents);
    made.gather(key);
    made.sign(key, service);
    ZipFileWriter.write(made.files, out);
  }

  private void gather(SigningKey key) throws IOException, ExportException {
    ExportSettings settings = settings();
    put(PackageFiles.REPORT_JSON, ReportJson.bytes(report));
    put(PackageFiles.REPORT_HTML, ReportHtml.bytes(report));
    put(PackageFiles.RUN, RunRecord.run(report));
    put(PackageFiles.DECISIONS, RunRecord.decisions(settings));
    files.put(PackageFiles.KEY, Content.of(key.publicPem()));
    Content journal = contents.journal();
    if (journal != null) {
      files.put(PackageFiles.JOURNAL, journal);
    }
    for (Document document : Sources.all(report)) {
      document(document);
    }
    put(PackageFiles.METADATA, CrateMetadata.bytes(report, settings, files, places, key.id()));
  }

  private ExportSettings settings() {
    ExportSettings settings = contents.settings();
    return settings.withAcceptances(contents.redaction().decisions(settings.acceptances()));
  }

  private void document(Document document) throws IOException, ExportException {
    if (contents.originals() == Originals.HASHES) {
      return;
    }
    files.put(PackageFiles.text(document.id()), Content.of(document.text()));
    places.put(document.id(), PackageFiles.text(document.id()));
    if (contents.originals() == Originals.INCLUDE) {
      original(document);
    }
  }

  /// The article may have the name of a source, so each original has a folder of its own.
  private void original(Document document) throws IOException, ExportException {
    Path file = contents.files().get(document.id());
    if (file == null) {
      throw new ExportException("the original of " + document.path() + " is not there");
    }
    Content content = new Content.Copy(file);
    if (!content.sha256().equals(document.sha256())) {
      throw new ExportException(file + " is not the file that was checked: its bytes are others");
    }
    String name = String.valueOf(file.getFileName()).replaceAll("[\\\\\\p{Cc}]", "_");
    String path = PackageFiles.ORIGINALS + document.id() + "/" + name;
    files.put(path, content);
    places.put(document.id(), path);
  }

  private void sign(SigningKey key, @Nullable TimeStampService service)
      throws IOException, ExportException {
    StringBuilder lines = new StringBuilder();
    for (Map.Entry<String, Content> file : files.entrySet()) {
      lines.append(file.getValue().sha256()).append("  ").append(file.getKey()).append('\n');
    }
    Content manifest = Content.of(lines.toString());
    byte[] signature = key.sign(((Content.Bytes) manifest).bytes());
    files.put(PackageFiles.MANIFEST, manifest);
    put(PackageFiles.SIGNATURE, signature);
    if (service != null) {
      put(PackageFiles.STAMP, TimeStamps.of(signature, service));
    }
  }

  private void put(String path, byte[] bytes) {
    files.put(path, new Content.Bytes(bytes));
  }
}
