package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Document;

class ModelFilesTest {

  private static final Path SCRIPTED =
      Path.of("src", "test", "resources", "org", "probandum", "encoder", "scripted");

  @TempDir private Path folder;

  @Test
  void aModelThatIsNotThereIsDoneWithout() {
    assertThat(ReadingModel.find(ModelFiles.in(folder), folder)).isNull();
    assertThat(PairModel.find(ModelFiles.in(folder), folder)).isNull();
  }

  @Test
  void theCardTellsWhatTheFilesAre() {
    try (ReadingModel model =
        Objects.requireNonNull(ReadingModel.find(ReadingModelTest.scripted(), folder))) {
      ModelCard card = model.card();
      assertThat(card.name()).isEqualTo("reading");
      assertThat(card.version()).isEqualTo("scripted");
      assertThat(card.text()).startsWith("# reading, scripted");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          probandum-reading/1 | probandum-reading/9 | "format" must be probandum-reading/1
          "level": "token" | "level": "page" | token or sentence
          "labels": ["O", "B", "I"] | "labels": [] | "labels" must be a list of texts
          "roles" | "rules" | "roles" must be a list of texts
          { | [ | cannot be read
          """)
  void aDescriptionThatCannotBeUsedIsNamed(String good, String bad, String message)
      throws IOException {
    copy("reading");
    Path json = folder.resolve("reading.json");
    Files.writeString(json, Files.readString(json).replaceFirst(quote(good), bad));
    assertThatThrownBy(() -> ReadingModel.find(ModelFiles.in(folder), folder))
        .isInstanceOf(EncoderException.class)
        .hasMessageContaining("reading.json")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.0 | 0 | above 0
          "temperature" | "heat" | "temperature" must be given as a number
          "REFUTES", | | "labels" must be [SUPPORTS
          "OBJECTIVE", | | "wording" must be [OBJECTIVE
          """)
  void aStanceDescriptionThatCannotBeUsedIsNamed(String good, String bad, String message)
      throws IOException {
    copy("stance");
    Path json = folder.resolve("stance.json");
    String replaced = Files.readString(json).replace(good, bad == null ? "" : bad);
    Files.writeString(json, replaced);
    assertThatThrownBy(() -> PairModel.find(ModelFiles.in(folder), folder))
        .isInstanceOf(EncoderException.class)
        .hasMessageContaining(message);
  }

  @Test
  void weightsThatAreNotTheDescribedOnesAreNotUsed() throws IOException {
    copy("stance");
    Files.write(folder.resolve("stance.onnx"), new byte[] {1, 2, 3});
    try (PairModel model = Objects.requireNonNull(PairModel.find(ModelFiles.in(folder), folder))) {
      assertThatThrownBy(() -> model.score("a", "b"))
          .isInstanceOf(EncoderException.class)
          .hasMessageContaining("not those that")
          .hasMessageContaining("stance.json");
    }
  }

  @Test
  void missingWeightsAreNamed() throws IOException {
    copy("stance");
    Files.delete(folder.resolve("stance.onnx"));
    try (PairModel model = Objects.requireNonNull(PairModel.find(ModelFiles.in(folder), folder))) {
      assertThatThrownBy(() -> model.score("a", "b"))
          .isInstanceOf(EncoderException.class)
          .hasMessageContaining("stance.onnx is missing");
    }
  }

  /// A build without models is allowed; one with them has the weights that the cards name.
  @ParameterizedTest
  @ValueSource(strings = {"reading", "stance"})
  void theCarriedModelsAreTheDescribedOnes(String name) throws IOException {
    ModelDescription description = ModelFiles.carried().find(name);
    if (description != null) {
      byte[] weights = ModelFiles.carried().read(name + ".onnx");
      assertThat(Document.sha256(weights)).isEqualTo(description.text("sha256"));
      assertThat(weights).hasSize((int) description.number("bytes"));
    }
  }

  private void copy(String name) throws IOException {
    for (String file : Stream.of(".onnx", ".json", ".md").map(name::concat).toList()) {
      Path place = SCRIPTED.toFile().isDirectory() ? SCRIPTED : Path.of("core").resolve(SCRIPTED);
      Files.copy(place.resolve(file), folder.resolve(file));
    }
  }

  private static String quote(String text) {
    return Pattern.quote(text);
  }
}
