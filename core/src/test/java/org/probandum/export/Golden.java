package org.probandum.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares bytes with a file of the test resources, or writes that file where the tests run with
/// `-Dgolden.update=true` in the folder of the module.
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/probandum/export");

  private Golden() {}

  public static void check(String name, byte[] actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.write(file, actual);
    }
    assertThat(file).as("golden file; -Dgolden.update=true writes it").exists();
    assertThat(actual).asString().isEqualTo(Files.readString(file));
  }
}
