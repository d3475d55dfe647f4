package org.probandum.train.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.model.BaseModel;
import org.probandum.train.model.BaseWeights;
import org.probandum.train.model.FusedNames;
import org.probandum.train.model.Weight;
import picocli.CommandLine;

class UnpackedTest {
  @TempDir private Path folder;

  @Test
  void aModelThatIsUnpackedHasTheWeightsThatItWasMadeOfToHalfALevel() throws IOException {
    Map<String, Weight> made = RandomWeights.stanceAndWording(BaseWeights.load(BaseModel.MINILM));
    Map<String, String> notes = new LinkedHashMap<>(BaseModel.MINILM.note());
    notes.put("temperature", "1.5");
    Checkpoint.writeWeights(folder.resolve("made"), made, notes);
    new ModelExport(ModelKind.STANCE, "1", "a test")
        .run(folder.resolve("made"), folder.resolve("model"));

    UnpackCommand command = new UnpackCommand();
    int exit =
        new CommandLine(command)
            .execute(
                "--model",
                folder.resolve("model/stance.onnx").toString(),
                "--out",
                folder.resolve("again").toString());

    assertThat(exit).isZero();
    assertThat(BaseModel.noted(Checkpoint.notes(folder.resolve("again"))))
        .isEqualTo(BaseModel.MINILM);
    assertThat(Checkpoint.notes(folder.resolve("again"))).containsEntry("temperature", "1.5");
    Map<String, Weight> again = Checkpoint.trained(folder.resolve("again"));
    Map<String, Weight> fused = FusedNames.fuse(made);
    fused.keySet().removeIf(name -> name.contains("word_emb") || name.contains("position_emb"));
    assertThat(again.keySet()).containsExactlyInAnyOrderElementsOf(fused.keySet());
    fused.forEach((name, weight) -> {
      Weight other = Objects.requireNonNull(again.get(name));
      assertThat(other.shape()).as(name).isEqualTo(weight.shape());
      assertThat(largestDifference(weight, other))
          .as(name)
          .isLessThanOrEqualTo(largest(weight) / Quantised.MATRIX_LEVEL / 2 + 1e-6);
    });
  }

  @Test
  void whatIsNoStanceModelIsRefused() {
    int exit =
        new CommandLine(new UnpackCommand())
            .execute("--model", folder.resolve("none").toString(), "--out", folder.toString());

    assertThat(exit).isEqualTo(2);
  }

  @Test
  void whatIsNoModelAtAllIsRefusedWithItsName() throws IOException {
    Path file = folder.resolve("stance.onnx");
    Files.writeString(file, "no model");

    assertThatThrownBy(() -> Unpacked.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("stance.onnx is no ONNX file");
  }

  private static double largest(Weight weight) {
    double most = 0;
    for (float value : weight.values()) {
      most = Math.max(most, Math.abs(value));
    }
    return most;
  }

  private static double largestDifference(Weight one, Weight other) {
    double most = 0;
    for (int i = 0; i < one.values().length; i++) {
      most = Math.max(most, Math.abs(one.values()[i] - other.values()[i]));
    }
    return most;
  }
}
