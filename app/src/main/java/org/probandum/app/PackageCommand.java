package org.probandum.app;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.export.bundle.Content;
import org.probandum.export.bundle.EvidencePackage;
import org.probandum.export.bundle.HttpTimeStampService;
import org.probandum.export.bundle.PackageContents;
import org.probandum.export.bundle.PackageContents.Originals;
import org.probandum.export.bundle.SigningKey;
import org.probandum.export.bundle.TimeStampService;
import org.probandum.export.form.ExportException;
import org.probandum.export.form.Sources;
import org.probandum.export.redact.Redaction;
import org.probandum.model.Document;
import org.probandum.model.Report;
import org.probandum.record.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum package`: a report with what it rests on, signed, as one file.
@Command(
    name = "package",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = {
      "Puts a report and what it rests on into one signed file.",
      "It is an RO-Crate (zip) that probandum verify checks on another machine."
    },
    footer = {"", "Example: probandum package op-ed-report --originals texts --out op-ed.zip"})
final class PackageCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "REPORT|CASE",
      description =
          "The folder that probandum check wrote its report into, or that of a case: its latest"
              + " run, its journal and its originals.")
  private Path report = Path.of("");

  @Option(
      names = {"-o", "--out"},
      required = true,
      paramLabel = "FILE",
      description = "The package to write, a .zip file.")
  private Path out = Path.of("");

  @Option(
      names = "--originals",
      required = true,
      paramLabel = "include|texts|hashes",
      description =
          "What it holds of the documents: the files and their texts, the texts, or only hashes.")
  private String originals = "";

  @Option(
      names = {"-s", "--sources"},
      paramLabel = "DIR",
      description = "The folder of sources, with --originals include and no case.")
  private @Nullable Path sources;

  @Option(
      names = "--article",
      paramLabel = "FILE",
      description = "The article, with --originals include and no case.")
  private @Nullable Path article;

  @Option(
      names = "--journal",
      paramLabel = "FILE",
      description = "The journal of a case, as JSON lines.")
  private @Nullable Path journal;

  @Option(
      names = "--timestamp-url",
      paramLabel = "URL",
      description = "A time-stamp service (RFC 3161); it is sent a hash and nothing else.")
  private @Nullable URI timeStamps;

  @Option(
      names = "--key-folder",
      paramLabel = "DIR",
      description = "Where your signing key is, or is to be made.")
  private @Nullable Path keyFolder;

  @Mixin private ShareOptions share = new ShareOptions();

  PackageCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Originals wanted = wanted();
    SharedRecord shared = SharedRecord.at(report);
    Report record = shared.report();
    Redaction redaction = share.redaction();
    ShareOptions.warn(redaction, record, terminal);
    PackageContents contents = contents(wanted, shared, redaction);
    SigningKey key = SigningKey.loadOrCreate(ConfigFolder.resolve(keyFolder));
    write(record, contents, key);
    terminal.out().println("Package: " + out);
    terminal.out().println("Signed with the key " + key.id());
    return 0;
  }

  private Originals wanted() {
    try {
      return Originals.valueOf(originals.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Failure.wrongUse("--originals takes include, texts or hashes, not " + originals);
    }
  }

  private PackageContents contents(Originals wanted, SharedRecord shared, Redaction redaction)
      throws IOException {
    Map<String, Path> files = wanted == Originals.INCLUDE ? files(shared) : Map.of();
    try {
      return new PackageContents(
          wanted, files, redaction, entries(shared, redaction), share.settings(shared));
    } catch (IllegalArgumentException e) {
      throw Failure.wrongUse(String.valueOf(e.getMessage()));
    }
  }

  /// The journal of the case, or the one that is named; a journal holds all names, so that one
  /// whose persons are taken out goes without unless it is named.
  private @Nullable Content entries(SharedRecord shared, Redaction redaction) {
    if (journal != null) {
      return new Content.Copy(journal);
    }
    String kept = shared.journal();
    return kept == null || !redaction.isEmpty() ? null : Content.of(kept);
  }

  private Map<String, Path> files(SharedRecord shared) {
    Case file = shared.file();
    return file == null || sources != null ? files(shared.report()) : kept(file, shared.report());
  }

  /// The originals that a case keeps.
  private static Map<String, Path> kept(Case file, Report record) {
    Map<String, Path> files = new HashMap<>();
    List<Document> documents = new ArrayList<>(Sources.read(record));
    documents.add(record.article().document());
    for (Document document : documents) {
      Path original = file.findOriginal(document.sha256());
      if (original == null) {
        throw Failure.failed("the case has no original of " + document.path());
      }
      files.put(document.id(), original);
    }
    return files;
  }

  /// Where the originals lie; what lies there is held against its hash when it is copied.
  private Map<String, Path> files(Report record) {
    Path folder = sources;
    Path text = article;
    if (folder == null || text == null) {
      throw Failure.wrongUse("--originals include needs --article and --sources");
    }
    Map<String, Path> files = new HashMap<>();
    for (Document document : Sources.read(record)) {
      Path file = folder.resolve(document.path()).normalize();
      if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
        throw Failure.failed("there is no " + document.path() + " in " + folder);
      }
      files.put(document.id(), file);
    }
    files.put(record.article().document().id(), text);
    return files;
  }

  private void write(Report record, PackageContents contents, SigningKey key) throws IOException {
    Path folder = out.toAbsolutePath().getParent();
    Files.createDirectories(folder == null ? Path.of(".") : folder);
    Path part = Files.createTempFile(folder, ".package", ".part");
    try {
      try (OutputStream stream = Files.newOutputStream(part)) {
        EvidencePackage.write(record, contents, key, findService(), stream);
      }
      Files.move(part, out, StandardCopyOption.REPLACE_EXISTING);
    } catch (ExportException e) {
      throw Failure.failed("cannot make the package: " + e.getMessage());
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private @Nullable TimeStampService findService() {
    try {
      return timeStamps == null ? null : new HttpTimeStampService(timeStamps);
    } catch (IllegalArgumentException e) {
      throw Failure.wrongUse(String.valueOf(e.getMessage()));
    }
  }
}
