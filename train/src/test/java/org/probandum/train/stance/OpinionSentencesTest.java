package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.train.rows.JsonLines;

class OpinionSentencesTest {
  @TempDir Path folder;

  @Test
  void labelsBecomeProbabilitiesShortOfCertainty() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("rows.jsonl"),
            """
            {"text": "What a farce.", "label": "SUBJECTIVE"}
            {"text": "It fell.", "label": "OBJECTIVE"}
            """);

    List<SentenceExample> sentences = OpinionSentences.read(file);

    assertThat(sentences)
        .extracting(SentenceExample::text)
        .containsExactly("What a farce.", "It fell.");
    assertThat(sentences).extracting(SentenceExample::isSubjective).containsExactly(true, false);
    assertThat(sentences).allMatch(sentence -> Math.abs(sentence.subjective() - 0.5) < 0.5);
  }

  @Test
  void anUnknownLabelIsNamedWithItsLine() throws IOException {
    Path file =
        Files.writeString(folder.resolve("rows.jsonl"), "\n{\"text\": \"a\", \"label\": \"X\"}\n");
    assertThatThrownBy(() -> OpinionSentences.read(file))
        .hasMessageContaining("rows.jsonl, line 2")
        .hasMessageContaining("the label X");
  }

  @Test
  void aRowWithoutTextIsNamedWithItsLine() throws IOException {
    Path file = Files.writeString(folder.resolve("rows.jsonl"), "{\"label\": \"OBJECTIVE\"}\n");
    assertThatThrownBy(() -> OpinionSentences.read(file))
        .hasMessageContaining("line 1")
        .hasMessageContaining("\"text\"");
  }

  /// The sentences of other sets are not given on: their places are read in the labelled data.
  @Test
  void sentencesOfOtherSetsAreReadAtTheirPlaces() throws IOException {
    Files.writeString(
        folder.resolve("news.jsonl"),
        """
        {"id": "a", "text": "None of it."}
        {"id": "b", "text": "It fell. What a farce. It rose."}
        """);
    Files.writeString(
        folder.resolve("words.jsonl"), "{\"tokens\": [\"It\", \"fell\", \",\", \"too\", \".\"]}\n");
    List<JsonNode> places =
        rows(
            """
            {"set": "news", "line": 1, "start": 9, "end": 22, "tenths": 9}
            {"set": "news", "line": 0, "tenths": 0}
            {"set": "words", "line": 0, "tenths": 4}
            """);

    List<SentenceExample> sentences = new OpinionSentences(folder).at(places);

    assertThat(sentences)
        .extracting(SentenceExample::text)
        .containsExactly("What a farce.", "None of it.", "It fell, too.");
    assertThat(sentences).extracting(SentenceExample::isSubjective).startsWith(true, false);
    assertThat(sentences.getLast().subjective()).isBetween(0.4, 0.5);
  }

  @Test
  void aPlaceBeyondTheFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("news.jsonl"), "{\"text\": \"It fell.\"}\n");
    List<JsonNode> places = rows("{\"set\": \"news\", \"line\": 7, \"tenths\": 1}");
    assertThatThrownBy(() -> new OpinionSentences(folder).at(places))
        .hasMessageContaining("no line 7 in news");
  }

  @Test
  void withoutTheLabelledDataItIsSaidWhereTheyWouldBe() {
    assertThatThrownBy(() -> new OpinionSentences(folder).read())
        .hasMessageContaining("subjectivity-train.jsonl")
        .hasMessageContaining("--data");
  }

  private List<JsonNode> rows(String lines) throws IOException {
    return JsonLines.read(Files.writeString(folder.resolve("places.jsonl"), lines));
  }
}
