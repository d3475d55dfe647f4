package org.probandum.train.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `probandum-train export`: a checkpoint becomes a model that the program can use.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Makes a model of a checkpoint: ONNX with 8-bit weights, its description and its card.",
      "Put the three files into a folder and give it to the program with --models, or into the "
          + "resources of core, org/probandum/encoder/en, and build."
    })
public final class ExportCommand implements Callable<Integer> {

  /// Below this share of equal labels something is wrong with the graph.
  private static final double LEAST_EQUAL = 0.95;

  @Parameters(
      paramLabel = "MODEL",
      converter = Kinds.class,
      description = "Which model: reading, syntax or stance.")
  private ModelKind kind = ModelKind.READING;

  @Option(
      names = "--checkpoint",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the checkpoint, OUT/latest of the training.")
  private Path checkpoint = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where the three files go.")
  private Path out = Path.of("");

  @Option(
      names = "--as",
      paramLabel = "VERSION",
      defaultValue = "1",
      description = "The model's version in the record of runs (default: ${DEFAULT-VALUE}).")
  private String version = "1";

  @Option(
      names = "--trained-by",
      paramLabel = "COMMAND",
      defaultValue = "not noted",
      description = "The command that trained it, for the card.")
  private String trainedBy = "not noted";

  /// A command with the defaults.
  public ExportCommand() {}

  /// Reads the name of a model.
  static final class Kinds implements ITypeConverter<ModelKind> {
    @Override
    public ModelKind convert(String value) {
      return Arrays.stream(ModelKind.values())
          .filter(kind -> kind.file().equals(value))
          .findFirst()
          .orElseThrow(() ->
              new TypeConversionException(
                  "there is no model " + value + ", only reading, syntax, stance"));
    }
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isDirectory(checkpoint)) {
      System.err.println("probandum-train: there is no checkpoint at " + checkpoint);
      return 2;
    }
    ModelExport.Result result = new ModelExport(kind, version, trainedBy).run(checkpoint, out);
    System.out.printf(
        Locale.ROOT,
        "%s: %,d bytes, %.4f of %,d labels as with full weights, %s%n",
        out.resolve(kind.file() + ".onnx"),
        result.bytes(),
        result.parity().share(),
        result.parity().decisions(),
        result.sha256());
    if (result.parity().share() < LEAST_EQUAL) {
      System.err.println("probandum-train: the weights have lost too much; do not use the model");
      return 1;
    }
    return 0;
  }
}
