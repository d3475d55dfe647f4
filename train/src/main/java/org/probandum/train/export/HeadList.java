package org.probandum.train.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/// The heads of a reading model: `{name, level: token | sentence, labels}` in the order of the
/// numbers that a piece has.
final class HeadList {

  /// The heads of a training that does not note its own.
  private static final String USUAL =
      """
      [{"name": "source", "level": "token", "labels": ["O", "B", "I"]},
       {"name": "cue", "level": "token", "labels": ["O", "B", "I"]},
       {"name": "content", "level": "token", "labels": ["O", "B", "I"]},
       {"name": "name", "level": "token", "labels": ["O", "B-PER", "I-PER", "B-ORG", "I-ORG",
         "B-LOC", "I-LOC", "B-MISC", "I-MISC"]},
       {"name": "subjective", "level": "sentence", "labels": ["OBJECTIVE", "SUBJECTIVE"]},
       {"name": "checkworthy", "level": "sentence", "labels": ["NO", "YES"]}]
      """;

  private HeadList() {}

  /// The heads.
  ///
  /// @param noted the heads as the training noted them, as JSON; or null for the usual ones
  /// @param numbers how many numbers a piece has
  /// @throws IllegalArgumentException where the heads have more or fewer labels than that
  static JsonNode of(@Nullable String noted, int numbers) {
    try {
      JsonNode heads = new ObjectMapper().readTree(noted == null ? USUAL : noted);
      int labels = 0;
      for (JsonNode head : heads) {
        labels += head.path("labels").size();
      }
      if (labels != numbers) {
        throw new IllegalArgumentException(
            "the heads have " + labels + " labels, and the weights " + numbers + " numbers");
      }
      return heads;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("the checkpoint's heads are no JSON: " + noted, e);
    }
  }
}
