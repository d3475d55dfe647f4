package org.probandum.train.export;

import ai.onnx.proto.OnnxMl.ModelProto;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.probandum.model.Document;
import org.probandum.train.loop.Checkpoint;
import org.probandum.train.model.BaseModel;
import org.probandum.train.model.BaseWeights;
import org.probandum.train.model.Parameters;
import org.probandum.train.model.TransformerSettings;
import org.probandum.train.model.Weight;

/// Makes a model's three files from a checkpoint.
///
/// @param kind which model
/// @param version what it is to be called, for the record of runs
/// @param trainedBy the command that trained it, for the card
record ModelExport(ModelKind kind, String version, String trainedBy) {

  /// What an export made.
  ///
  /// @param bytes the size of the weights
  /// @param sha256 their hash
  /// @param parity how near they are to the trained ones
  record Result(long bytes, String sha256, Parity parity) {}

  /// Writes `NAME.onnx`, `NAME.json` and `NAME.md`.
  ///
  /// @param checkpoint the folder of the checkpoint
  /// @param out the folder for the files; made if it is not there
  /// @throws IOException where one cannot be read or written
  Result run(Path checkpoint, Path out) throws IOException {
    Map<String, String> notes = Checkpoint.notes(checkpoint);
    BaseWeights base = BaseWeights.load(BaseModel.noted(notes));
    WeightMap weights = weights(base, Checkpoint.weights(checkpoint));
    return write(base.settings(), weights, notes, out);
  }

  /// The base's frozen tables and the trained weights.
  private static WeightMap weights(BaseWeights base, Map<String, Weight> trained) {
    Map<String, Weight> all = new LinkedHashMap<>(trained);
    Parameters.FROZEN.forEach(table -> all.putIfAbsent(table, base.get(table)));
    return new WeightMap(all);
  }

  private Result write(
      TransformerSettings settings, WeightMap weights, Map<String, String> notes, Path out)
      throws IOException {
    ModelProto full = kind.graph(settings, weights, Precision.FULL);
    ModelProto small = kind.graph(settings, weights, Precision.EIGHT_BITS);
    byte[] bytes = small.toByteArray();
    ObjectNode json = new ObjectMapper().createObjectNode();
    kind.describe(json, weights, notes);
    json.put("version", version);
    json.put("bytes", bytes.length);
    json.put("sha256", Document.sha256(bytes));
    json.put("licence", ModelCardText.LICENCE);
    json.put("purpose", kind.purpose());
    WordTable table = new WordTable(weights.get("embeddings.word_embeddings.weight"));
    Parity parity = Parity.of(kind, full, small, json, table);
    Result result = new Result(bytes.length, Document.sha256(bytes), parity);
    String card = new ModelCardText(this, settings, result).text(notes);
    Files.createDirectories(out);
    write(out.resolve(kind.file() + ".onnx"), bytes);
    write(out.resolve(kind.file() + ".json"), (json.toPrettyString() + "\n"));
    write(out.resolve(kind.file() + ".md"), card);
    return result;
  }

  private static void write(Path path, String text) throws IOException {
    write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /// A reader sees the old file or the new one, never half of one.
  private static void write(Path path, byte[] bytes) throws IOException {
    Path part = path.resolveSibling(path.getFileName() + ".part");
    Files.write(part, bytes);
    Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
