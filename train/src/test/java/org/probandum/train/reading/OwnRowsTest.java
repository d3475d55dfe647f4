package org.probandum.train.reading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnRowsTest {
  private static final String ROW =
      """
      {"text": "Ann left. Sad.", "names": [{"start": 0, "end": 3, "type": "PER"}], \
      "sentences": [{"start": 10, "subjective": true}]}\
      """;

  @TempDir Path folder;

  private static OwnRows reader() {
    return new OwnRows(ReadingNetwork.Heads.READING);
  }

  private static OwnRows trees() {
    return new OwnRows(ReadingNetwork.Heads.TREES);
  }

  @Test
  void everyTenthRowIsKeptToMeasureOn() throws IOException {
    Path file = Files.write(folder.resolve("own"), Collections.nCopies(21, ROW));
    ReadingData data = reader().read(file);
    assertThat(data.tasks().getFirst().windows()).hasSize(19);
    assertThat(data.dev().getFirst().windows()).hasSize(2);
  }

  @Test
  void aRowTeachesOnlyWhatItHas() throws IOException {
    Path file = Files.writeString(folder.resolve("own"), ROW);
    Example example = reader().read(file).tasks().getFirst().windows().getFirst();
    assertThat(example.tags()).containsOnlyKeys(TokenHead.NAME);
    assertThat(example.sentences().stream().map(part -> part.labels().get(SentenceHead.SUBJECTIVE)))
        .containsExactly(null, 1);
  }

  @Test
  void aRowWithHeadsTeachesATree() throws IOException {
    String row =
        "{\"tokens\": [\"Ann\", \"left\"], \"heads\": [2, 0], \"relations\": [\"nsubj\", \"root\"]}";
    Path file = Files.writeString(folder.resolve("own"), row);
    Example example = trees().read(file).tasks().getFirst().windows().getFirst();
    assertThat(example.tags()).isEmpty();
    assertThat(requireNonNull(example.arcs()).heads()).startsWith(-1, 2, 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"tokens": ["Ann"], "tags": ["O"]}                                  | syntax needs rows
          {"tokens": ["Ann"], "heads": [], "relations": []}                   | 1 tokens but 0 heads
          {"tokens": ["Ann"], "heads": [2], "relations": ["root"]}            | no token 2
          {"tokens": ["Ann"], "heads": ["x"], "relations": ["root"]}          | no token
          {"tokens": ["A", "B"], "heads": [0, 0], "relations": ["root", "root"]} | not one root
          {"tokens": ["Ann"], "heads": [0], "relations": ["nsbj"]}            | no relation nsbj
          {"tokens": ["Ann"], "heads": [0], "relations": []}                  | 1 heads, 0 relations
          """)
  void aRowThatMakesNoTreeIsNamed(String row, String told) throws IOException {
    Path file = Files.write(folder.resolve("own.jsonl"), List.of(row));
    assertThatThrownBy(() -> trees().read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("own.jsonl, row 1: ")
        .hasMessageContaining(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"txt": "Ann left."}                                                | needs text
          {"text": "Ann left.", "names": [{"start": 0, "end": 3, "type": "P"}]} | got P
          {"text": "Ann left.", "sentences": [{"start": 99, "subjective": true}]} | no sentence at 99
          {"text": "Ann left.", "sentences": [{"start": 0, "subjective": "yes"}]} | got "yes"
          {"tokens": ["Ann"], "tags": []}                                     | 1 tokens but 0 tags
          {"tokens": ["Ann"], "heads": [0], "relations": ["root"]}            | are for syntax
          """)
  void aRowThatBreaksTheFormatIsNamed(String row, String told) throws IOException {
    Path file = Files.write(folder.resolve("own.jsonl"), List.of(ROW, row));
    assertThatThrownBy(() -> reader().read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("own.jsonl, row 2: ")
        .hasMessageContaining(told);
  }

  @Test
  void aLineThatIsNoJsonIsNamed() throws IOException {
    Path file = Files.write(folder.resolve("own.jsonl"), List.of(ROW, "{"));
    assertThatThrownBy(() -> reader().read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("own.jsonl:2: not JSON");
  }

  @Test
  void missingSetsAreNamedWithTheirFolder() {
    assertThatThrownBy(() -> ReadingData.read(folder, 1))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("polnear-train.jsonl is missing")
        .hasMessageContaining("--data");
  }
}
