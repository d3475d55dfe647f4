package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class StanceCommandTest {
  @TempDir Path folder;

  private int run(String... arguments) {
    return new CommandLine(new StanceCommand()).execute(arguments);
  }

  @Test
  void startFromAFolderWithoutWeightsIsWrongUse() {
    String out = folder.resolve("out").toString();
    assertThat(run("--out", out, "--from", folder.toString())).isEqualTo(2);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void shareBeyondTheWholeIsWrongUse() {
    assertThat(run("--out", folder.resolve("out").toString(), "--public", "1.5")).isEqualTo(2);
  }
}
