package org.probandum.train.reading;

import org.probandum.train.model.Arithmetic;
import picocli.CommandLine.Option;

/// The options that decide what a training draws and in what numbers it computes.
final class Chance {
  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "Decides order, initial heads and dropout (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--arithmetic",
      paramLabel = "KIND",
      defaultValue = "FLOAT32",
      description = "FLOAT32, or BFLOAT16 where the processor has it (default: ${DEFAULT-VALUE}).")
  private Arithmetic arithmetic = Arithmetic.FLOAT32;

  Chance() {}

  long seed() {
    return seed;
  }

  Arithmetic arithmetic() {
    return arithmetic;
  }
}
