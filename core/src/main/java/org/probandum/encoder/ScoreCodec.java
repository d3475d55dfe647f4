package org.probandum.encoder;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;

/// Scores as bytes and back, every number exactly: a checksum (8 bytes), then the sentences.
final class ScoreCodec {

  private ScoreCodec() {}

  /// The scores as bytes; equal scores, equal bytes.
  static byte[] bytes(ReadScores scores) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(content);
    out.writeInt(scores.sentences().size());
    for (SentenceScores sentence : scores.sentences()) {
      write(out, sentence);
    }
    byte[] body = content.toByteArray();
    return ByteBuffer.allocate(Long.BYTES + body.length)
        .putLong(checksum(body, 0))
        .put(body)
        .array();
  }

  /// The scores that these bytes hold.
  ///
  /// @throws IOException where they are damaged
  static ReadScores scores(byte[] bytes) throws IOException {
    if (bytes.length < Long.BYTES
        || ByteBuffer.wrap(bytes).getLong() != checksum(bytes, Long.BYTES)) {
      throw new IOException("the checksum is wrong");
    }
    DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(bytes, Long.BYTES, bytes.length - Long.BYTES));
    List<SentenceScores> sentences = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      sentences.add(sentence(in));
    }
    return new ReadScores(sentences);
  }

  private static long checksum(byte[] bytes, int from) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, from, bytes.length - from);
    return checksum.getValue();
  }

  private static void write(DataOutputStream out, SentenceScores sentence) throws IOException {
    out.writeInt(sentence.tokenHeads().size());
    for (var head : new TreeMap<>(sentence.tokenHeads()).entrySet()) {
      out.writeUTF(head.getKey());
      write(out, head.getValue());
    }
    out.writeInt(sentence.sentenceHeads().size());
    for (var head : new TreeMap<>(sentence.sentenceHeads()).entrySet()) {
      out.writeUTF(head.getKey());
      out.writeInt(head.getValue().size());
      for (var label : new TreeMap<>(head.getValue()).entrySet()) {
        out.writeUTF(label.getKey());
        out.writeDouble(label.getValue());
      }
    }
    out.writeInt(sentence.roles().size());
    for (var cue : new TreeMap<>(sentence.roles()).entrySet()) {
      out.writeInt(cue.getKey());
      out.writeInt(cue.getValue().size());
      for (Role role : cue.getValue()) {
        out.writeUTF(role.kind().name());
        out.writeInt(role.sentence());
        out.writeInt(role.firstToken());
        out.writeInt(role.endToken());
        out.writeDouble(role.score());
      }
    }
    out.writeInt(sentence.tree().size());
    for (Dependency dependency : sentence.tree()) {
      out.writeInt(dependency.head());
      out.writeUTF(dependency.relation());
      out.writeDouble(dependency.probability());
    }
  }

  private static void write(DataOutputStream out, TokenScores scores) throws IOException {
    out.writeInt(scores.labels().size());
    for (String label : scores.labels()) {
      out.writeUTF(label);
    }
    out.writeInt(scores.probabilities().size());
    for (List<Float> token : scores.probabilities()) {
      for (float probability : token) {
        out.writeFloat(probability);
      }
    }
    out.writeInt(scores.spans().size());
    for (TagSpan span : scores.spans()) {
      out.writeUTF(span.label());
      out.writeInt(span.firstToken());
      out.writeInt(span.endToken());
      out.writeDouble(span.score());
    }
  }

  private static SentenceScores sentence(DataInputStream in) throws IOException {
    Map<String, TokenScores> tokenHeads = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      tokenHeads.put(in.readUTF(), tokens(in));
    }
    Map<String, Map<String, Double>> sentenceHeads = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String head = in.readUTF();
      Map<String, Double> labels = new HashMap<>();
      for (int more = in.readInt(); more > 0; more--) {
        labels.put(in.readUTF(), in.readDouble());
      }
      sentenceHeads.put(head, labels);
    }
    Map<Integer, List<Role>> roles = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      roles.put(in.readInt(), roles(in));
    }
    List<Dependency> tree = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      tree.add(new Dependency(in.readInt(), in.readUTF(), in.readDouble()));
    }
    return new SentenceScores(tokenHeads, sentenceHeads, roles, tree);
  }

  private static List<Role> roles(DataInputStream in) throws IOException {
    List<Role> roles = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      roles.add(
          new Role(
              Role.Kind.valueOf(in.readUTF()),
              in.readInt(),
              in.readInt(),
              in.readInt(),
              in.readDouble()));
    }
    return List.copyOf(roles);
  }

  private static TokenScores tokens(DataInputStream in) throws IOException {
    List<String> labels = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      labels.add(in.readUTF());
    }
    List<List<Float>> probabilities = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      List<Float> token = new ArrayList<>();
      for (int i = 0; i < labels.size(); i++) {
        token.add(in.readFloat());
      }
      probabilities.add(List.copyOf(token));
    }
    List<TagSpan> spans = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      spans.add(new TagSpan(in.readUTF(), in.readInt(), in.readInt(), in.readDouble()));
    }
    return new TokenScores(labels, probabilities, spans);
  }
}
