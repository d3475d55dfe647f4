package org.probandum.encoder;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The sentence encoder `bge-small-en-v1.5` with 8-bit weights: 384 numbers for each text, the
/// vector of the `[CLS]` token scaled to length 1 (Xiao et al., *C-Pack*, 2023, section 3).
///
/// Texts are run one by one, several threads side by side. They are never run as one batch: the
/// 8-bit model scales its activations over the whole batch, so a text's vector would depend on its
/// neighbours. Equal texts thus have equal vectors, to the bit, on one kind of processor.
///
/// Text beyond 256 word pieces is not seen. Thread-safe; close it when no encoding is under way.
public final class SentenceEncoder implements TextVectors, AutoCloseable {

  /// The number of components of a vector.
  public static final int WIDTH = 384;

  static final String QUERY_PREFIX = "Represent this sentence for searching relevant passages: ";

  private static final String NAME = "bge-small-en-v1.5-q";
  private static final String VERSION = "1.5";
  private static final String CARD = "/org/probandum/encoder/en/vectors.md";
  private static final String PURPOSE = "finds passages that are near to a claim in meaning";
  private static final long BYTES = 34_014_426;
  private static final String SHA256 =
      "6c9c6101a956d62dfb5e7190c538226c0c5bb9cb27b651234b6df063ee7dbfe4";

  private final Path nativeCache;
  private final Object lock = new Object();
  private @Nullable BgeModel model;
  private boolean closed;

  private SentenceEncoder(Path nativeCache) {
    this.nativeCache = nativeCache;
  }

  /// An encoder that loads its model when it is first needed.
  ///
  /// @param nativeCache absolute folder where the native library is unpacked once, about 30 MB
  public static SentenceEncoder load(Path nativeCache) {
    if (!nativeCache.isAbsolute()) {
      throw new IllegalArgumentException("the folder must be absolute, got " + nativeCache);
    }
    return new SentenceEncoder(nativeCache);
  }

  @Override
  public String id() {
    return NAME + "/" + SHA256 + "/" + WordPieces.MOST;
  }

  /// Vectors of passages.
  ///
  /// @throws EncoderException where the model cannot be loaded or run
  @Override
  public List<float[]> encodePassages(List<String> texts) {
    return encode(texts, UnaryOperator.identity());
  }

  /// Vectors of queries; the model wants them introduced by a fixed sentence.
  ///
  /// @throws EncoderException where the model cannot be loaded or run
  @Override
  public List<float[]> encodeQueries(List<String> texts) {
    return encode(texts, QUERY_PREFIX::concat);
  }

  private List<float[]> encode(List<String> texts, UnaryOperator<String> introduce) {
    if (texts.isEmpty()) {
      return List.of();
    }
    BgeModel loaded = model();
    return IntStream.range(0, texts.size())
        .parallel()
        .mapToObj(index -> loaded.encode(introduce.apply(texts.get(index))))
        .toList();
  }

  private BgeModel model() {
    synchronized (lock) {
      if (closed) {
        throw new IllegalStateException("the encoder is closed");
      }
      BgeModel loaded = model;
      if (loaded == null) {
        loaded = BgeModel.load(nativeCache);
        model = loaded;
      }
      return loaded;
    }
  }

  /// Whether the model has been loaded: false until a text was encoded.
  boolean loaded() {
    synchronized (lock) {
      return model != null;
    }
  }

  /// What is known of the model.
  public ModelCard card() {
    try (InputStream in = SentenceEncoder.class.getResourceAsStream(CARD)) {
      if (in == null) {
        throw new FileNotFoundException(CARD + " is not on the class path");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new ModelCard(NAME, VERSION, BYTES, SHA256, "MIT", PURPOSE, text);
    } catch (IOException e) {
      throw new EncoderException("the card of " + NAME + " cannot be read", e);
    }
  }

  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      if (model != null) {
        model.close();
        model = null;
      }
    }
  }
}
