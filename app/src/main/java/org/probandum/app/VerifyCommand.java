package org.probandum.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.export.bundle.PackageCheck;
import org.probandum.export.bundle.Verification;
import org.probandum.ingest.FolderReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum verify`: whether a package is what was signed.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = {
      "Checks an evidence package.",
      "Every byte of its form, every hash, the signature, a time stamp, a journal's chain, and that "
          + "every quote stands in its document. Says what is wrong and where."
    },
    footer = {"", "Example: probandum verify op-ed.zip"})
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "PACKAGE", description = "The package, a .zip file.")
  private Path file = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "FINGERPRINT",
      description = "The key that it must be signed with.")
  private @Nullable String key;

  @Option(
      names = {"-s", "--sources"},
      paramLabel = "DIR",
      description = "Your own copies of the sources, to look up quotes of a package without texts.")
  private @Nullable Path sources;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw Failure.wrongUse("there is no package at " + file);
    }
    Verification found = PackageCheck.run(file, texts(), key);
    tell(found, terminal.out());
    if (!found.isWhole()) {
      throw Failure.failed(file + " is not what was signed, or was never whole; see above");
    }
    return 0;
  }

  /// The texts of the reader's own documents by id, which follows from their bytes.
  private Map<String, String> texts() {
    Map<String, String> texts = new HashMap<>();
    Path folder = sources;
    if (folder != null) {
      if (!Files.isDirectory(folder)) {
        throw Failure.wrongUse("--sources takes a folder, and there is none at " + folder);
      }
      FolderReader.create()
          .read(folder, (done, total, name) -> {})
          .documents()
          .forEach(document -> texts.put(document.id(), document.text()));
    }
    return texts;
  }

  private void tell(Verification found, PrintStream out) {
    for (Verification.Problem problem : found.problems()) {
      out.println("WRONG  " + PrintableText.of(problem.place() + ": " + problem.words()));
    }
    out.println("Files: " + found.files());
    out.println("Quotes that stand in their documents: " + found.quotes());
    if (found.unchecked() > 0) {
      out.println("Quotes not looked up, because the package holds no texts: " + found.unchecked());
    }
    if (found.journal() != null) {
      out.println("Entries of the journal in one chain: " + found.journal());
    }
    String keyId = found.keyId();
    out.println("Key: " + (keyId == null ? "none that can be read" : keyId));
    Verification.Stamped stamp = found.stamp();
    if (stamp != null) {
      out.println(
          "Seen at "
              + stamp.time()
              + " by "
              + PrintableText.of(stamp.service())
              + " (whether to trust it is yours to judge)");
    }
    out.println(found.isWhole() ? "Whole." : "Not whole.");
  }
}
