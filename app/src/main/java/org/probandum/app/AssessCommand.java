package org.probandum.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.probandum.export.VerdictJson;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.PairJudge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `probandum assess --jsonl`: claims with several pieces of evidence in, verdicts out.
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = {
      "Assesses a claim on several pieces of evidence, one JSON object a line:",
      "{id, claim, evidences: [{text, document?}]}. Writes {id, verdict, why}. Pieces with the same",
      "document are one document."
    })
final class AssessCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--jsonl", required = true, description = "JSON lines in and out.")
  private boolean jsonl;

  AssessCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    PairJudge judge = PairJudge.with(DocumentStages.load());
    return new JsonLines(terminal)
        .run(
            object ->
                VerdictJson.line(
                    JsonLines.id(object),
                    judge.assess(JsonLines.text(object, "claim"), evidences(object))));
  }

  private static List<PairJudge.Evidence> evidences(ObjectNode object) {
    JsonNode evidences = object.get("evidences");
    if (evidences == null || !evidences.isArray()) {
      throw new JsonLines.BadLine("\"evidences\" must be a list of {text, document?}");
    }
    List<PairJudge.Evidence> list = new ArrayList<>();
    for (JsonNode evidence : evidences) {
      if (!(evidence instanceof ObjectNode item)) {
        throw new JsonLines.BadLine("\"evidences\" must be a list of {text, document?}");
      }
      String document = JsonLines.findText(item, "document");
      String name = document == null ? "evidence " + (list.size() + 1) : document;
      list.add(new PairJudge.Evidence(JsonLines.text(item, "text"), name));
    }
    return list;
  }
}
