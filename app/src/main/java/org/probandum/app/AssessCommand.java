package org.probandum.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.probandum.export.VerdictJson;
import org.probandum.model.Assessment;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;
import org.probandum.pipeline.PairJudge;
import picocli.CommandLine.Command;

/// `probandum assess --jsonl`: claims with several pieces of evidence in, verdicts out.
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Assesses claims on several pieces of evidence each.",
      "Reads one JSON object a line from standard input: {id, claim, evidences: [{text, "
          + "document?}]}. Writes {id, verdict, why} for each, in the same order. Pieces with the "
          + "same document are one document."
    })
final class AssessCommand extends FilterCommand {
  private static final String LIST_OF_PIECES = "\"evidences\" must be a list of {text, document?}";

  AssessCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  JsonLines.Step step(DocumentStages stages, Models models) {
    PairJudge judge = PairJudge.with(stages, models.pair());
    return object -> VerdictJson.line(JsonLines.id(object), assessment(judge, object));
  }

  private static Assessment assessment(PairJudge judge, ObjectNode object) {
    return judge.assess(JsonLines.text(object, "claim"), evidences(object));
  }

  private static List<PairJudge.Evidence> evidences(ObjectNode object) {
    JsonNode evidences = object.get("evidences");
    if (evidences == null || !evidences.isArray()) {
      throw new JsonLines.BadLine(LIST_OF_PIECES);
    }
    List<PairJudge.Evidence> pieces = new ArrayList<>();
    for (JsonNode evidence : evidences) {
      if (!(evidence instanceof ObjectNode piece)) {
        throw new JsonLines.BadLine(LIST_OF_PIECES);
      }
      String document = JsonLines.findText(piece, "document");
      String name = document == null ? "evidence " + (pieces.size() + 1) : document;
      pieces.add(new PairJudge.Evidence(JsonLines.text(piece, "text"), name));
    }
    return pieces;
  }
}
