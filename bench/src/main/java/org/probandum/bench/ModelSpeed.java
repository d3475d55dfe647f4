package org.probandum.bench;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.probandum.encoder.ReadingModel;
import org.probandum.encoder.Window;
import org.probandum.encoder.WindowPacker;
import org.probandum.encoder.WordPieces;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.pipeline.Models;
import org.probandum.text.TextParser;

/// What the reading model costs beyond ONNX Runtime itself: packing, decoding and keeping scores
/// against bare runs of the same windows on the same threads. Both take turns, document by
/// document, so that other work on the machine slows both alike.
///
/// @param models the models; the reading model must be the one that the program carries
record ModelSpeed(Models models) implements Evaluation {
  private static final int WARM = 20;
  private static final int ROWS = 120;
  private static final String WEIGHTS = "/org/probandum/encoder/en/reading.onnx";

  @Override
  public Evaluation with(Models other) {
    return new ModelSpeed(other);
  }

  @Override
  public String file() {
    return "text/incident-news-before-2016.jsonl";
  }

  @Override
  public List<Figure> measure(Rows rows, ErrorList errors) {
    ReadingModel model =
        Objects.requireNonNull(models.reading(), "the program carries no reading model");
    WindowPacker packer = WindowPacker.with(WordPieces.load());
    TextParser parser = TextParser.load();
    List<ParsedDocument> documents =
        rows.from(0, WARM + ROWS).rows().stream().map(row -> parsed(parser, row)).toList();
    model.read(documents.getFirst());
    long bare = 0;
    long used = 0;
    long pieces = 0;
    long words = 0;
    try (OrtSession session = session()) {
      for (int i = 0; i < documents.size(); i++) {
        List<Window> windows = packer.pack(documents.get(i));
        long start = System.nanoTime();
        windows.parallelStream().forEach(window -> run(session, window));
        long middle = System.nanoTime();
        model.read(documents.get(i));
        long end = System.nanoTime();
        if (i >= WARM) {
          bare += middle - start;
          used += end - middle;
          pieces += windows.stream().mapToInt(Window::length).sum();
          words += words(documents.get(i));
        }
      }
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed", e);
    }
    return List.of(
        new Figure("pieces a second, ONNX Runtime alone", pieces / (bare / 1e9)),
        new Figure("pieces a second, with packing and decoding", pieces / (used / 1e9)),
        new Figure("tokens a second, with packing and decoding", words / (used / 1e9)),
        new Figure("time beyond ONNX Runtime alone", used / (double) bare - 1));
  }

  private static OrtSession session() throws OrtException {
    try (InputStream in = ModelSpeed.class.getResourceAsStream(WEIGHTS);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (in == null) {
        throw new FileNotFoundException(WEIGHTS + " is not on the class path");
      }
      options.setIntraOpNumThreads(1);
      return OrtEnvironment.getEnvironment().createSession(in.readAllBytes(), options);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the weights", e);
    }
  }

  private static void run(OrtSession session, Window window) {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OnnxTensor ids = tensor(environment, window.ids());
        OnnxTensor types = tensor(environment, window.types());
        OrtSession.Result result = session.run(Map.of("input_ids", ids, "token_type_ids", types))) {
      Objects.requireNonNull(result.get(0));
    } catch (OrtException e) {
      throw new IllegalStateException("ONNX Runtime failed", e);
    }
  }

  private static OnnxTensor tensor(OrtEnvironment environment, int[] row) throws OrtException {
    return OnnxTensor.createTensor(
        environment,
        LongBuffer.wrap(Arrays.stream(row).asLongStream().toArray()),
        new long[] {1, row.length});
  }

  private static ParsedDocument parsed(TextParser parser, JsonNode row) {
    return parser.parse(Document.ofText("text", row.get("text").asText(), Metadata.EMPTY));
  }

  private static long words(ParsedDocument document) {
    return document.sentences().stream().map(Sentence::tokens).mapToLong(List::size).sum();
  }
}
