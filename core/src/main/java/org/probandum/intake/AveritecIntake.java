package org.probandum.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.intake.Anchor.Quote;
import org.probandum.model.Document;

/// Takes in records of the form of the AVeriTeC data set (M. Schlichtkrull, Z. Guo and A. Vlachos,
/// NeurIPS 2023). A record is anchored by the words of its claim, or by `claim_text`, the words of
/// the article, which our own export adds.
public final class AveritecIntake {
  private AveritecIntake() {}

  /// The claims of the records, anchored in the article.
  ///
  /// @throws IntakeException where the bytes are no JSON or hold no claim
  public static Intake read(byte[] bytes, Document article) throws IntakeException {
    List<JsonNode> records = JsonFile.items(JsonFile.read(bytes));
    if (records.stream().noneMatch(node -> node.has("claim"))) {
      throw new IntakeException("it holds no record with a claim");
    }
    Gathering gathering = new Gathering(article);
    for (int i = 0; i < records.size(); i++) {
      JsonNode record = records.get(i);
      String claim = record.path("claim").asText();
      String words = record.path("claim_text").asText();
      gathering.take(
          "record " + (i + 1),
          Quote.of(words.isEmpty() ? claim : words),
          claim,
          findLabel(record),
          null);
    }
    return gathering.done();
  }

  /// The label; one that our own export marks as the program's proposal says so.
  private static @Nullable String findLabel(JsonNode record) {
    JsonNode label = record.path("label");
    if (!label.isTextual()) {
      return null;
    }
    boolean proposed = record.path("label_status").asText().equals("machine proposal");
    return proposed ? "proposed by a program: " + label.asText() : label.asText();
  }
}
