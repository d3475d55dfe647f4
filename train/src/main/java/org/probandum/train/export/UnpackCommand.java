package org.probandum.train.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.model.BaseModel;
import org.probandum.train.model.Weight;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `probandum-train unpack`: a model as the program carries it becomes a checkpoint from which a
/// training can start.
@Command(
    name = "unpack",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Makes a checkpoint of a stance model, so that `stance --from` goes on from it: with your own",
      "pairs, without the data and the hours that made it. Its weights are those of the model, in",
      "8 bits each."
    })
public final class UnpackCommand implements Callable<Integer> {
  /// By so many layers a model was made of the larger of the two bases.
  private static final int BASE_LAYERS = 12;

  @Option(
      names = "--model",
      required = true,
      paramLabel = "FILE",
      description = {
        "The model: stance.onnx, as core/src/main/resources/org/probandum/encoder/en has it."
      })
  private Path model = Path.of("");

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The folder of the checkpoint.")
  private Path out = Path.of("");

  /// A command with the defaults.
  public UnpackCommand() {}

  /// What an export needs to know again: the base, and where the description stands beside the
  /// model, the temperature.
  private Map<String, String> notes(BaseModel base) throws IOException {
    Map<String, String> notes = new TreeMap<>(base.note());
    Path description = model.resolveSibling("stance.json");
    if (Files.isRegularFile(description)) {
      JsonNode temperature = new ObjectMapper().readTree(description.toFile()).path("temperature");
      notes.put("temperature", temperature.asText());
    }
    return notes;
  }

  @Override
  public Integer call() {
    if (!Files.isRegularFile(model)) {
      System.err.println("probandum-train: there is no model at " + model);
      return 2;
    }
    try {
      Map<String, Weight> weights = Unpacked.read(model);
      if (!weights.containsKey("stance.weight")) {
        throw new IOException(model + " is no stance model: it has no stance.weight");
      }
      BaseModel base =
          weights.containsKey("encoder.layer." + (BASE_LAYERS - 1) + ".output.dense.bias")
              ? BaseModel.BGE_SMALL
              : BaseModel.MINILM;
      Checkpoint.writeWeights(out, weights, notes(base));
      System.out.println(out + ": " + weights.size() + " weights, from " + base.title());
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException("the model could not be unpacked", e);
    }
  }
}
