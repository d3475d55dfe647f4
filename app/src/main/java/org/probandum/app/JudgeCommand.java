package org.probandum.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.probandum.export.VerdictJson;
import org.probandum.model.Pair;
import org.probandum.pipeline.DocumentStages;
import org.probandum.pipeline.Models;
import org.probandum.pipeline.PairJudge;
import picocli.CommandLine.Command;

/// `probandum judge --jsonl`: claims with evidence in, relations out.
@Command(
    name = "judge",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Versions.class,
    description = {
      "Judges how evidence bears on claims.",
      "Reads one JSON object a line from standard input: {id, claim, evidence | sentences, "
          + "published?}. Writes {id, relation, scores, score, sentences, why} for each, in the "
          + "same order: the indexes of the sentences that decided, and the reason."
    })
final class JudgeCommand extends FilterCommand {
  private static final String LIST_OF_TEXTS = "\"sentences\" must be a list of texts";

  JudgeCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  JsonLines.Step step(DocumentStages stages, Models models) {
    PairJudge judge = PairJudge.with(stages, models.pair());
    return object -> VerdictJson.line(JsonLines.id(object), pair(judge, object));
  }

  private static Pair pair(PairJudge judge, ObjectNode object) {
    return judge.judge(
        JsonLines.text(object, "claim"), evidence(object), JsonLines.findText(object, "published"));
  }

  private static List<String> evidence(ObjectNode object) {
    JsonNode sentences = object.get("sentences");
    if (sentences == null) {
      return List.of(JsonLines.text(object, "evidence"));
    }
    if (!sentences.isArray()) {
      throw new JsonLines.BadLine(LIST_OF_TEXTS);
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode sentence : sentences) {
      if (!sentence.isTextual()) {
        throw new JsonLines.BadLine(LIST_OF_TEXTS);
      }
      texts.add(sentence.asText());
    }
    return texts;
  }
}
