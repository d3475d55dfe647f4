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

/// `probandum judge --jsonl`: claims with evidence in, relations out.
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    description = {
      "Judges how evidence bears on a claim, one JSON object a line:",
      "{id, claim, evidence | sentences, published?}. Writes {id, relation, scores, score,",
      "sentences, why}: the indexes of the sentences that decided, and the reason."
    })
final class JudgeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Option(names = "--jsonl", required = true, description = "JSON lines in and out.")
  private boolean jsonl;

  JudgeCommand(Terminal terminal) {
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
                    judge.judge(
                        JsonLines.text(object, "claim"),
                        evidence(object),
                        JsonLines.findText(object, "published"))));
  }

  private static List<String> evidence(ObjectNode object) {
    JsonNode sentences = object.get("sentences");
    if (sentences == null) {
      return List.of(JsonLines.text(object, "evidence"));
    }
    if (!sentences.isArray()) {
      throw new JsonLines.BadLine("\"sentences\" must be a list of texts");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode sentence : sentences) {
      if (!sentence.isTextual()) {
        throw new JsonLines.BadLine("\"sentences\" must be a list of texts");
      }
      texts.add(sentence.asText());
    }
    return texts;
  }
}
