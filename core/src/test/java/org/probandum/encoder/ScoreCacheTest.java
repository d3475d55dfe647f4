package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.text.TextParser;

class ScoreCacheTest {
  private static final TextParser PARSER = TextParser.load();

  @TempDir Path folder;
  private ReadingModel model;

  @BeforeEach
  void find() {
    model =
        Objects.requireNonNull(
            ReadingModel.find(ReadingModelTest.scripted(), folder.resolve("native")));
  }

  @AfterEach
  void close() {
    model.close();
  }

  @Test
  void whatIsRememberedIsWhatWasRead() throws IOException {
    ParsedDocument document = parse("Ana SAYS thaT rivers rise .\n\nrivers fall too .");
    ReadScores read = model.read(document);

    ReadScores first = remembering(1 << 20).read(document);
    ReadScores second = remembering(1 << 20).read(document);

    assertThat(files()).hasSize(1);
    assertThat(first).isEqualTo(read);
    assertThat(second).isEqualTo(read);
    assertThat(ScoreCodec.scores(ScoreCodec.bytes(read))).isEqualTo(read);
  }

  @Test
  void aDamagedFileIsReadAgain() throws IOException {
    ParsedDocument document = parse("Ana SAYS thaT rivers rise .");
    ReadScores read = remembering(1 << 20).read(document);
    Path file = files().getFirst();
    byte[] bytes = Files.readAllBytes(file);
    for (int at : new int[] {0, bytes.length / 2, bytes.length - 1}) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 1;
      Files.write(file, damaged);

      assertThat(remembering(1 << 20).read(document)).isEqualTo(read);
      assertThat(file).hasBinaryContent(bytes);
    }
    Files.write(file, new byte[3]);
    assertThat(remembering(1 << 20).read(document)).isEqualTo(read);
  }

  @Test
  void anotherTextIsAnotherFileAndTheOldestGoesFirst() throws IOException {
    remembering(1 << 20).read(parse("Ana SAYS thaT rivers rise ."));
    remembering(1 << 20).read(parse("Ana SAYS thaT rivers fall ."));
    assertThat(files()).hasSize(2);

    remembering(1).read(parse("Ana SAYS nothing ."));
    assertThat(files()).hasSize(1);
  }

  @Test
  void aFolderThatCannotBeUsedCostsNoResult() throws IOException {
    Path occupied = Files.writeString(folder.resolve("file"), "in the way");
    ParsedDocument document = parse("Ana SAYS thaT rivers rise .");

    assertThat(model.remembering(ScoreCache.in(occupied)).read(document))
        .isEqualTo(model.read(document));
  }

  private ReadingModel remembering(long mostBytes) {
    return model.remembering(ScoreCache.in(folder.resolve("readings"), mostBytes));
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("readings"))) {
      return files.toList();
    }
  }

  private static ParsedDocument parse(String text) {
    return PARSER.parse(Document.ofText("text", text, Metadata.EMPTY));
  }
}
