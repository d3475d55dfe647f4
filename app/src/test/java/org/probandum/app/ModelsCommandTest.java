package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsCommandTest {
  private static final String SCRIPTED =
      Repository.folder()
          .resolve("core/src/test/resources/org/probandum/encoder/scripted")
          .toString();

  @TempDir private Path folder;

  @Test
  void eachModelIsListedWithWhatIdentifiesIt() {
    Invocation run = Invocation.of("models", "--models", SCRIPTED);
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("bge-small-en-v1.5-q, version 1.5", "34.0 MB, licence MIT", "sha256 6c9c6101")
        .contains("reading, version scripted", "stance, version scripted", "sha256 f64e0d72");
  }

  @Test
  void aModelsCardIsPrinted() {
    assertThat(Invocation.of("models", "reading", "--models", SCRIPTED).out())
        .startsWith("# reading, scripted");
    assertThat(Invocation.of("models", "bge-small-en-v1.5-q").out()).contains("C-Pack");
  }

  @Test
  void aModelThatIsNotInUseIsNamed() {
    Invocation run = Invocation.of("models", "writing", "--models", SCRIPTED);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("no model writing", "bge-small-en-v1.5-q, reading, stance");
  }

  @Test
  void withoutModelsNoneIsInUse() {
    assertThat(Invocation.of("models", "--no-models").out()).startsWith("No model is in use");
  }

  @Test
  void aFolderThatIsNotThereIsWrongUse() {
    Path absent = folder.resolve("absent");
    Invocation run = Invocation.of("models", "--models", absent.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--models takes a folder", absent.toString());
  }

  @Test
  void modelsAndNoModelsCannotBeTogether() {
    Invocation run = Invocation.of("models", "--no-models", "--models", SCRIPTED);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("cannot be given together");
  }

  @Test
  void aFolderWithoutModelsLeavesTheSentenceEncoder() {
    assertThat(Invocation.of("models", "--models", folder.toString()).out())
        .startsWith("bge-small-en-v1.5-q")
        .doesNotContain("reading");
  }

  /// From the scripted model, a word in capitals begins a cue.
  @Test
  void readUsesTheModelThatItIsGiven() {
    String line = "{\"id\":\"t\",\"text\":\"Ana SAYS thaT the river rose.\"}\n";
    String cache = folder.toString();
    String without =
        Invocation.reading(line, "read", "--jsonl", "--no-models", "--cache", cache).out();
    String with =
        Invocation.reading(line, "read", "--jsonl", "--models", SCRIPTED, "--cache", cache).out();
    assertThat(without).contains("\"id\":\"t\"").doesNotContain("\"error\"");
    assertThat(with).contains("\"cue\":[[4,13]]").doesNotContain("\"error\"");
  }
}
