package org.probandum.train.export;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnx.proto.OnnxMl.ModelProto;
import ai.onnx.proto.OnnxMl.TensorProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two tiny graphs with the outputs of real models, whose numbers follow from how words are
/// written: the core's tests run them. `-Dgolden.update=true` writes them anew.
///
/// Reading: a word in capitals is a cue and nothing else opens an attribution; from it, `Xxx` is a
/// source, `xX` begins a content and `xxx` goes on with it. `Xxx` begins a person's name, `xX` goes
/// on with a cue or a name and makes its sentence subjective.
class ScriptedModelsTest {

  private static final Path FOLDER =
      Path.of("../core/src/test/resources/org/probandum/encoder/scripted");

  @ParameterizedTest
  @ValueSource(strings = {"reading", "stance"})
  void theScriptedModelOfTheCoresTestsIsTheOneBuiltHere(String name) throws IOException {
    byte[] built = (name.equals("reading") ? reading() : stance()).toByteArray();
    Path file = FOLDER.resolve(name + ".onnx");
    if (Boolean.getBoolean("golden.update")) {
      Files.write(file, built);
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(built);
  }

  private static ModelProto reading() {
    Graph graph = inputs("reading");
    // Columns: cue O B I; name O B-PER I-PER B-ORG I-ORG; subjective OBJECTIVE SUBJECTIVE.
    graph.floats(
        "tags.by.type",
        new float[] {
          5, 0, 0, 5, 0, 0, 0, 0, 2, 0,
          5, 0, 0, 0, 5, 0, 0, 0, 2, 0,
          0, 5, 0, 5, 0, 0, 0, 0, 2, 0,
          3, 0, 4, 3, 0, 4, 0, 0, 0, 8
        },
        4,
        10);
    graph.add("Gather", "tags", List.of("tags.by.type", "token_type_ids"));
    graph.output("tags", 1, "length", 10);
    // Columns: O B-SOURCE I-SOURCE B-CONTENT I-CONTENT.
    graph.floats(
        "roles.by.type",
        new float[] {
          4, 0, 0, 0, 5,
          0, 6, 0, 0, 0,
          6, 0, 0, 0, 0,
          0, 0, 0, 6, 0
        },
        4,
        5);
    graph.floats(
        "roles.by.cue",
        new float[] {
          20, 0, 0, 0, 0,
          20, 0, 0, 0, 0,
          0, 0, 0, 0, 0,
          20, 0, 0, 0, 0
        },
        4,
        5);
    graph.longs("last", -1);
    graph.longs("middle", 2);
    String word = across(graph, "roles.by.type");
    String cue = across(graph, "roles.by.cue");
    String row = graph.add("Unsqueeze", "row", List.of(word, "middle"));
    String column = graph.add("Unsqueeze", "column", List.of(cue, "last"));
    graph.add("Add", "roles", List.of(row, column));
    graph.output("roles", 1, 5, "length", "length");
    return graph.model();
  }

  private static String across(Graph graph, String table) {
    String looked = graph.add("Gather", table + "/rows", List.of(table, "token_type_ids"));
    return graph.add(
        "Transpose", table + "/across", List.of(looked), Graph.wholes("perm", 0L, 2L, 1L));
  }

  /// The passage's share of the pieces speaks for SUPPORTS, the claim's for REFUTES; a sentence is
  /// the more subjective, the longer it is.
  private static ModelProto stance() {
    Graph graph = inputs("stance");
    graph.floats("by.type", new float[] {0, 4, 0, 0, 4, 0, 0, 0}, 2, 4);
    graph.longs("along", 1);
    String looked = graph.add("Gather", "rows", List.of("by.type", "token_type_ids"));
    graph.add("ReduceMean", "logits", List.of(looked, "along"), Graph.whole("keepdims", 0));
    graph.output("logits", 1, 4);
    graph.floats("same", new float[] {3, 3}, 2, 1);
    graph.floats("each", new float[] {0.5f, 0}, 2, 1);
    String all = graph.add("Gather", "all", List.of("same", "token_type_ids"));
    String some = graph.add("Gather", "some", List.of("each", "token_type_ids"));
    graph.add("ReduceMean", "objective", List.of(all, "along"), Graph.whole("keepdims", 0));
    graph.add("ReduceSum", "length.half", List.of(some, "along"), Graph.whole("keepdims", 0));
    graph.add("Concat", "subjective", List.of("objective", "length.half"), Graph.whole("axis", 1));
    graph.output("subjective", 1, 2);
    return graph.model();
  }

  private static Graph inputs(String name) {
    Graph graph = new Graph(name);
    graph.input("input_ids", 1, "length");
    graph.input("token_type_ids", 1, "length");
    // Runtimes drop inputs that nothing uses.
    graph.add(
        "Cast", "ids", List.of("input_ids"), Graph.whole("to", TensorProto.DataType.FLOAT_VALUE));
    graph.output("ids", 1, "length");
    return graph;
  }
}
