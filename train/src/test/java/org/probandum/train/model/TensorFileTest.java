package org.probandum.train.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TensorFileTest {
  @TempDir Path folder;

  @Test
  void whatIsWrittenIsReadInTheSameOrder() throws IOException {
    Map<String, Weight> tensors = new LinkedHashMap<>();
    tensors.put("b", new Weight(List.of(2L, 1L), new float[] {1.5f, -0f}));
    tensors.put("a", new Weight(List.of(1L), new float[] {Float.MIN_VALUE}));
    Path file = folder.resolve("weights");
    new TensorFile(tensors, Map.of("steps", "7")).write(file);
    TensorFile read = TensorFile.read(file);
    assertThat(read.notes()).isEqualTo(Map.of("steps", "7"));
    assertThat(read.tensors().keySet()).containsExactly("b", "a");
    tensors.forEach((name, weight) -> {
      assertThat(requireNonNull(read.tensors().get(name)).shape()).isEqualTo(weight.shape());
      assertThat(requireNonNull(read.tensors().get(name)).values())
          .containsExactly(weight.values());
    });
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void anotherFileIsRefused() throws IOException {
    Path file = Files.writeString(folder.resolve("other"), "this is no file of tensors at all");
    assertThatThrownBy(() -> TensorFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("other is no file of tensors");
  }
}
