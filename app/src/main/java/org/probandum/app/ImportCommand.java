package org.probandum.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.probandum.export.form.JsonObject;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.Ingested;
import org.probandum.intake.AveritecIntake;
import org.probandum.intake.ClaimCsvIntake;
import org.probandum.intake.Intake;
import org.probandum.intake.IntakeException;
import org.probandum.intake.WebAnnotationIntake;
import org.probandum.model.ClaimProposal;
import org.probandum.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `probandum import`: claims that were marked with another tool.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    sortOptions = false,
    description = {
      "Anchors claims from another tool in an article.",
      "One JSON line a claim: {start, end, quote, proposition, label, by}. What does not stand in "
          + "the text is refused."
    },
    footer = {
      "",
      "Example: probandum import marks.jsonld --format annotations --article op-ed.txt"
    })
final class ImportCommand implements Callable<Integer> {
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
      required = true,
      paramLabel = "ARTICLE",
      description = "The text that the claims are of.")
  private Path article = Path.of("");

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Intake intake = read(Files.readAllBytes(file), article());
    intake.proposals().forEach(proposal -> terminal.out().println(line(proposal)));
    for (Intake.Refused refused : intake.refused()) {
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
    return intake.refused().isEmpty() ? 0 : 1;
  }

  private Document article() {
    Path name = article.getFileName();
    return switch (DocumentReader.create().read(article, String.valueOf(name))) {
      case Ingested.Read read -> read.document();
      case Ingested.NotRead rejected ->
          throw Failure.failed(
              "cannot read the article " + article + ": " + rejected.rejected().reason());
    };
  }

  private Intake read(byte[] bytes, Document text) {
    try {
      return switch (format) {
        case "annotations" -> WebAnnotationIntake.read(bytes, text);
        case "claims-csv" -> ClaimCsvIntake.read(bytes, text);
        case "averitec" -> AveritecIntake.read(bytes, text);
        default ->
            throw Failure.wrongUse(
                "--format takes annotations, claims-csv or averitec, not " + format);
      };
    } catch (IntakeException e) {
      throw Failure.failed("cannot take in " + file + ": " + e.getMessage());
    }
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
