package org.probandum.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.probandum.model.Rejected;
import org.probandum.pipeline.CaseImport;
import org.probandum.record.Case;
import org.probandum.record.CaseWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `probandum case add`: adds sources.
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description =
        "Adds files, or the files of folders, as sources; what it has already is skipped.")
final class CaseAddCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the case.")
  private Path folder = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILES", description = "What to add.")
  private List<Path> files = new ArrayList<>();

  @Mixin private CaseAccess access = new CaseAccess();

  CaseAddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    for (Path path : files) {
      if (!Files.exists(path)) {
        throw Failure.wrongUse("there is nothing at " + path);
      }
    }
    Case file = CaseAccess.open(folder);
    CaseImport.Result result;
    try (CaseWriter writer = file.write("probandum case add");
        ProgressLine progress = ProgressLine.on(terminal)) {
      result = CaseImport.add(writer, access.who(), files, access.why(), progress);
    }
    print(result, terminal.out());
    return 0;
  }

  private static void print(CaseImport.Result result, PrintStream out) {
    result.added().forEach(d -> out.println("added     " + PrintableText.of(d.path())));
    result
        .skipped()
        .forEach(d ->
            out.println(
                "skipped   " + PrintableText.of(d.path()) + ": the case has these bytes already"));
    for (Rejected rejected : result.rejected()) {
      out.println(
          "rejected  "
              + PrintableText.of(rejected.path())
              + ": "
              + PrintableText.of(rejected.reason()));
    }
    out.println(
        result.added().size()
            + " added, "
            + result.skipped().size()
            + " skipped, "
            + result.rejected().size()
            + " rejected.");
  }
}
