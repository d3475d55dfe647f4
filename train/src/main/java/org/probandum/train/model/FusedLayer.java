package org.probandum.train.model;

import ai.djl.MalformedModelException;
import ai.djl.Model;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.training.ParameterStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A transformer layer that the engine runs in one call, its matrix products in bfloat16.
///
/// DJL can neither cast to bfloat16 on a CPU nor reach PyTorch's fused attention, but a TorchScript
/// module can. This one is written here as source text, packed as `torch.jit.save` packs it; it has
/// no weights of its own. Weights, sums, norms and gradients of weights stay in 32 bits. Forward
/// and backward together take 0.66 of the time of [Transformer]'s own layers on a CPU with
/// `avx512_bf16`; on one without, use those.
final class FusedLayer implements AutoCloseable {
  private static final String SOURCE_FILE = "fused-layer.py";
  private static final List<String> WEIGHTS =
      List.of(
          "attention.self.qkv.weight",
          "attention.self.qkv.bias",
          "attention.output.dense.weight",
          "attention.output.dense.bias",
          "attention.output.LayerNorm.weight",
          "attention.output.LayerNorm.bias",
          "intermediate.dense.weight",
          "intermediate.dense.bias",
          "output.dense.weight",
          "output.dense.bias",
          "output.LayerNorm.weight",
          "output.LayerNorm.bias");

  /// Pickled: an object of class `Layer` with `training` true.
  private static final byte[] OBJECT =
      "\u0080\u0002c__torch__\nLayer\nq\u0000)\u0081}(X\b\u0000\u0000\u0000trainingq\u0001\u0088ubq\u0002."
          .getBytes(StandardCharsets.ISO_8859_1);

  /// Pickled: no constants.
  private static final byte[] CONSTANTS = "\u0080\u0002).".getBytes(StandardCharsets.ISO_8859_1);

  private final Model model;
  private final ParameterStore store;

  FusedLayer(TransformerSettings settings) {
    model = Model.newInstance("layer", "PyTorch");
    store = new ParameterStore(model.getNDManager(), false);
    try {
      model.load(new ByteArrayInputStream(packed(settings)));
    } catch (IOException e) {
      throw new UncheckedIOException("the fused layer could not be built", e);
    } catch (MalformedModelException e) {
      throw new IllegalStateException("the fused layer is malformed", e);
    }
  }

  private static byte[] packed(TransformerSettings settings) throws IOException {
    String source = source().replace("HEADS", Integer.toString(settings.heads()));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      store(zip, "data.pkl", OBJECT);
      store(zip, "code/__torch__.py", source.getBytes(StandardCharsets.UTF_8));
      store(zip, "constants.pkl", CONSTANTS);
      store(zip, "version", "3\n".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static String source() throws IOException {
    try (InputStream in = FusedLayer.class.getResourceAsStream(SOURCE_FILE)) {
      if (in == null) {
        throw new IOException(SOURCE_FILE + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// The engine wants entries that are not compressed.
  private static void store(ZipOutputStream zip, String name, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry entry = new ZipEntry("layer/" + name);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(content.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /// The layer's output.
  ///
  /// @param name of the layer, `encoder.layer.0`
  /// @param hidden its input `[rows * length, width]`
  /// @param bias of the attention `[rows, 1, 1, length]`
  /// @param first dropout of the attention's output, of the form of `hidden` or one number
  /// @param second dropout of the feed-forward layer's output
  NDArray apply(
      String name,
      Parameters parameters,
      NDArray hidden,
      NDArray bias,
      NDArray first,
      NDArray second) {
    NDList inputs = new NDList(hidden, bias);
    WEIGHTS.forEach(weight -> inputs.add(parameters.get(name + "." + weight)));
    inputs.add(first);
    inputs.add(second);
    return model.getBlock().forward(store, inputs, true).singletonOrThrow();
  }

  @Override
  public void close() {
    model.close();
  }
}
