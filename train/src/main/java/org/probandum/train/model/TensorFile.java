package org.probandum.train.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Named tensors and a few words about them in one file, in the safetensors format: the length of a
/// JSON header (8 bytes, little-endian), the header, the values.
///
/// @param tensors by name, in the file's order
/// @param notes words about them, by name
public record TensorFile(Map<String, Weight> tensors, Map<String, String> notes) {
  private static final String NOTES = "__metadata__";
  private static final int LONGEST_HEADER = 100_000_000;

  public TensorFile {
    tensors = Collections.unmodifiableMap(new LinkedHashMap<>(tensors));
    notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
  }

  /// Writes it beside the path and then moves it there, so that a reader never sees half a file.
  public void write(Path path) throws IOException {
    Path part = path.resolveSibling(path.getFileName() + ".part");
    byte[] header = header();
    try (OutputStream out = Files.newOutputStream(part)) {
      byte[] length = new byte[Long.BYTES];
      little(length).putLong(header.length);
      out.write(length);
      out.write(header);
      for (Weight weight : tensors.values()) {
        byte[] bytes = new byte[Math.multiplyExact(weight.values().length, Float.BYTES)];
        little(bytes).asFloatBuffer().put(weight.values());
        out.write(bytes);
      }
    }
    Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  private byte[] header() {
    ObjectNode root = new ObjectMapper().createObjectNode();
    ObjectNode words = root.putObject(NOTES);
    notes.forEach(words::put);
    long at = 0;
    for (Map.Entry<String, Weight> entry : tensors.entrySet()) {
      ObjectNode tensor = root.putObject(entry.getKey()).put("dtype", "F32");
      ArrayNode shape = tensor.putArray("shape");
      entry.getValue().shape().forEach(shape::add);
      long end = at + (long) Float.BYTES * entry.getValue().values().length;
      tensor.putArray("data_offsets").add(at).add(end);
      at = end;
    }
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  /// Reads a file with 32-bit floats.
  ///
  /// @throws IOException if it cannot be read or is no such file
  public static TensorFile read(Path path) throws IOException {
    try (DataInputStream in = new DataInputStream(Files.newInputStream(path))) {
      long length = Long.reverseBytes(in.readLong());
      if (length < 2 || length > LONGEST_HEADER) {
        throw new IOException(path + " is no file of tensors: its header has length " + length);
      }
      byte[] header = new byte[(int) length];
      in.readFully(header);
      return body(new ObjectMapper().readTree(header), in, path);
    }
  }

  private static TensorFile body(JsonNode header, DataInputStream in, Path path)
      throws IOException {
    Map<String, Weight> tensors = new LinkedHashMap<>();
    Map<String, String> notes = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : header.properties()) {
      if (entry.getKey().equals(NOTES)) {
        entry.getValue().properties().forEach(n -> notes.put(n.getKey(), n.getValue().asText()));
      } else if (!entry.getValue().path("dtype").asText().equals("F32")) {
        throw new IOException(path + ": " + entry.getKey() + " is not of 32-bit floats");
      } else {
        tensors.put(entry.getKey(), tensor(entry.getValue(), in));
      }
    }
    return new TensorFile(tensors, notes);
  }

  private static Weight tensor(JsonNode described, DataInputStream in) throws IOException {
    List<Long> shape = new ArrayList<>();
    described.path("shape").forEach(size -> shape.add(size.asLong()));
    JsonNode offsets = described.path("data_offsets");
    byte[] bytes = new byte[Math.toIntExact(offsets.get(1).asLong() - offsets.get(0).asLong())];
    in.readFully(bytes);
    float[] values = new float[bytes.length / Float.BYTES];
    little(bytes).asFloatBuffer().get(values);
    return new Weight(shape, values);
  }
}
