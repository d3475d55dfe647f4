package org.probandum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.probandum.export.form.JsonObject;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.Ingested;
import org.probandum.intake.Intake;
import org.probandum.intake.IntakeException;
import org.probandum.intake.IntakeFormat;
import org.probandum.model.ClaimProposal;
import org.probandum.model.Document;
import org.probandum.pipeline.ClaimImport;
import org.probandum.record.Case;
import org.probandum.record.CaseWriter;
import org.probandum.record.journal.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum import`: claims that were marked with another tool.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = {
      "Anchors claims from another tool in an article. What does not stand in the text is refused.",
      "With --case they become claims of the case's article, as an entry of its journal for each "
          + "thousand, and are searched for with the next check; what the case has already is not taken again.",
      "Without it, one JSON line a claim: {start, end, quote, proposition, label, by}."
    },
    footer = {
      "",
      "Examples: probandum import marks.jsonld --format annotations --article op-ed.txt",
      "          probandum import claims.csv --format claims-csv --case maine"
    })
final class ImportCommand implements Callable<Integer> {
  private static final long LARGEST = 256L << 20;

  private final Terminal terminal;

  @Parameters(paramLabel = "FILE", description = "What the other tool wrote.")
  private Path file = Path.of("");

  @Option(
      names = {"-f", "--format"},
      required = true,
      paramLabel = "annotations|claims-csv|averitec",
      description = "What the file is.")
  private String format = "";

  @Option(
      names = "--article",
      paramLabel = "ARTICLE",
      description =
          "The text that the claims are of; with --case the article's name, where the case has "
              + "several.")
  private @Nullable String article;

  @Option(names = "--case", paramLabel = "DIR", description = "The folder of the case.")
  private @Nullable Path folder;

  @Option(
      names = "--verdicts",
      description =
          "With --case: labels that are verdicts become your decisions, where nobody decided.")
  private boolean verdicts;

  @Mixin private CaseAccess access = new CaseAccess();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    IntakeFormat form = IntakeFormat.find(format);
    if (form == null) {
      throw Failure.wrongUse(
          "--format takes " + String.join(", ", IntakeFormat.labels()) + ", not " + format);
    }
    Path into = folder;
    if (into == null && article == null) {
      throw Failure.wrongUse("it must be said what the claims are of: --article or --case");
    }
    if (into == null && verdicts) {
      throw Failure.wrongUse("--verdicts needs --case");
    }
    if (!Files.isRegularFile(file)) {
      throw Failure.wrongUse("there is no file at " + file);
    }
    if (Files.size(file) > LARGEST) {
      throw Failure.failed("cannot take in " + file + ": it is too large");
    }
    byte[] bytes = Files.readAllBytes(file);
    try {
      List<Intake.Refused> refused = into == null ? print(bytes, form) : take(bytes, form, into);
      return refused.isEmpty() ? 0 : 1;
    } catch (IntakeException e) {
      throw Failure.failed("cannot take in " + file + ": " + e.getMessage());
    }
  }

  private List<Intake.Refused> print(byte[] bytes, IntakeFormat form) throws IntakeException {
    Intake intake = form.read(bytes, article());
    intake.proposals().forEach(proposal -> terminal.out().println(line(proposal)));
    tell(intake.refused());
    return intake.refused();
  }

  private List<Intake.Refused> take(byte[] bytes, IntakeFormat form, Path into)
      throws IntakeException {
    String name = String.valueOf(file.getFileName());
    Case open = CaseAccess.open(into);
    ClaimImport.Result result;
    try (CaseWriter writer = open.write("probandum import")) {
      result =
          ClaimImport.take(
              open,
              writer,
              new ClaimImport.Order(
                  name, bytes, form, article, verdicts, access.who(), access.why()));
    }
    for (Entry entry : result.entries()) {
      terminal.out().println("Entered " + entry.sequence() + ": " + ActWords.of(entry.act()));
    }
    terminal
        .out()
        .println(
            "New claims: "
                + result.taken().size()
                + ", in the case already: "
                + result.known()
                + ", not taken: "
                + result.refused().size());
    if (!result.taken().isEmpty()) {
      terminal.out().println("The next check of the article searches the sources for them.");
    }
    tell(result.refused());
    return result.refused();
  }

  private void tell(List<Intake.Refused> all) {
    for (Intake.Refused refused : all) {
      terminal
          .err()
          .println(
              "probandum: "
                  + refused.place()
                  + " of "
                  + file
                  + ": "
                  + PrintableText.of(refused.reason()));
    }
  }

  private Document article() {
    Path path = Path.of(String.valueOf(article));
    return switch (DocumentReader.create().read(path, String.valueOf(path.getFileName()))) {
      case Ingested.Read read -> read.document();
      case Ingested.NotRead rejected ->
          throw Failure.failed(
              "cannot read the article " + article + ": " + rejected.rejected().reason());
    };
  }

  private static String line(ClaimProposal proposal) {
    return new JsonObject()
        .with("start", proposal.passage().span().start())
        .with("end", proposal.passage().span().end())
        .with("quote", proposal.passage().quote())
        .with("proposition", proposal.proposition())
        .with("label", proposal.label())
        .with("by", proposal.by())
        .line();
  }
}
