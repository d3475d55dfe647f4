package org.probandum.train.stance;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.WordPieces;

/// What the heads say of samples of sets that they never learn from.
final class DevFigures {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> PAIRS =
      List.of("fever-symmetric-dev", "fm2-dev", "healthver-dev", "rte-dev", "snli-dev");
  private static final Set<String> CALIBRATED =
      Set.of("fever-symmetric-dev", "fm2-dev", "rte-dev", "snli-dev");
  private static final int BATCH = 4_096;

  /// The name of the figures of sentences.
  static final String WORDING = "subjectivity-dev";

  private final List<Sample> samples = new ArrayList<>();
  private List<EncodedSentence> sentences = List.of();

  /// A named sample.
  private record Sample(String name, List<EncodedPair> pairs) {}

  private DevFigures() {}

  /// Samples of at most so many rows of each set of the labelled data that is there.
  static DevFigures in(Path data, WordPieces pieces, int rows) {
    DevFigures figures = new DevFigures();
    Path verification = data.resolve("verification");
    Path subjective = data.resolve("claims/subjectivity-dev.jsonl");
    if (Files.isRegularFile(subjective)) {
      figures.sentences =
          OpinionSentences.read(subjective).stream()
              .map(sentence -> EncodedSentence.of(pieces, sentence))
              .toList();
    }
    for (String set : PAIRS) {
      Path file = verification.resolve(set + ".jsonl");
      if (Files.isRegularFile(file)) {
        figures.add(set, PairFile.read(file, set), pieces, rows);
      }
    }
    Path wice = verification.resolve("wice-dev.jsonl");
    if (Files.isRegularFile(wice)) {
      figures.add("wice-dev", pages(wice), pieces, rows * 2 / 3);
    }
    return figures;
  }

  private void add(String name, List<PairExample> pairs, WordPieces pieces, int rows) {
    List<PairExample> some = new ArrayList<>(pairs);
    Collections.shuffle(some, new Random(5));
    samples.add(
        new Sample(
            name,
            some.subList(0, Math.min(rows, some.size())).stream()
                .map(pair -> EncodedPair.of(pieces, pair))
                .toList()));
  }

  private static List<PairExample> pages(Path file) {
    List<PairExample> pairs = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        JsonNode row = MAPPER.readTree(line);
        List<String> sentences = new ArrayList<>();
        row.get("sentences").forEach(sentence -> sentences.add(sentence.asText()));
        String claim = row.get("claim").asText();
        PairLabel label = PairLabel.valueOf(row.get("label").asText());
        String page = Passages.cut(claim, String.join(" ", sentences), 110);
        pairs.add(PairExample.of(claim, page, label, "wice"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return pairs;
  }

  /// The temperature that fits the samples of pairs best. Sets whose licence forbids to learn from
  /// them, and pages, take no part.
  double temperature(StanceNet net, NDManager manager) {
    List<Temperature.Scored> scored = new ArrayList<>();
    for (Sample sample : samples) {
      if (CALIBRATED.contains(sample.name())) {
        for (List<EncodedPair> batch : LengthBatches.cut(sample.pairs(), BATCH)) {
          float[] rows = logits(batch, net, manager);
          for (int i = 0; i < batch.size(); i++) {
            scored.add(
                new Temperature.Scored(
                    List.of(rows[i * 4], rows[i * 4 + 1], rows[i * 4 + 2], rows[i * 4 + 3]),
                    batch.get(i).pair().allowed()));
          }
        }
      }
    }
    return Temperature.of(scored);
  }

  private static float[] logits(List<EncodedPair> batch, StanceNet net, NDManager manager) {
    try (NDManager part = manager.newSubManager()) {
      return net.logits(part, batch).toFloatArray();
    }
  }

  /// For each sample by name: balanced accuracy of SUPPORTS against the rest at even odds and at
  /// the best threshold, and macro-F1 over the labels where there are three; of sentences, how
  /// often a subjective one scores above an objective one.
  Map<String, String> measure(StanceNet net, NDManager manager) {
    Map<String, String> figures = new LinkedHashMap<>();
    samples.forEach(sample -> figures.put(sample.name(), line(sample, net, manager)));
    String wording = wording(net, manager);
    if (wording != null) {
      figures.put(WORDING, wording);
    }
    return figures;
  }

  /// The figures of sentences alone, or null where there are none or the net does not read them.
  @Nullable String wording(StanceNet net, NDManager manager) {
    if (sentences.isEmpty() || !net.readsWording()) {
      return null;
    }
    List<Double> subjective = new ArrayList<>();
    List<Double> objective = new ArrayList<>();
    for (List<EncodedSentence> batch : LengthBatches.cut(sentences, BATCH)) {
      try (NDManager part = manager.newSubManager()) {
        float[] rows = net.wording(part, batch).toFloatArray();
        for (int i = 0; i < batch.size(); i++) {
          double margin = rows[2 * i + 1] - rows[2 * i];
          (batch.get(i).sentence().isSubjective() ? subjective : objective).add(margin);
        }
      }
    }
    double above = 0;
    for (double margin : subjective) {
      above += objective.stream().mapToDouble(other -> margin > other ? 1 : 0).sum();
    }
    long found = subjective.stream().filter(margin -> margin > 0).count();
    long wrong = objective.stream().filter(margin -> margin > 0).count();
    return String.format(
        Locale.ROOT,
        "n %4d  area %.3f  found %.3f  wrong %.3f",
        sentences.size(),
        above / subjective.size() / objective.size(),
        (double) found / subjective.size(),
        (double) wrong / objective.size());
  }

  private static String line(Sample sample, StanceNet net, NDManager manager) {
    List<PairExample> pairs = new ArrayList<>();
    List<float[]> scores = new ArrayList<>();
    for (List<EncodedPair> batch : LengthBatches.cut(sample.pairs(), BATCH)) {
      float[] rows = probabilities(batch, net, manager);
      for (int i = 0; i < batch.size(); i++) {
        pairs.add(batch.get(i).pair());
        scores.add(Arrays.copyOfRange(rows, i * 4, i * 4 + 4));
      }
    }
    return String.format(
        Locale.ROOT,
        "n %4d  balanced .5 %.3f  best %.3f  macro-F1 %.3f  loss %.3f",
        pairs.size(),
        balanced(pairs, scores, 0.5),
        best(pairs, scores),
        macro(pairs, scores),
        loss(pairs, scores));
  }

  private static float[] probabilities(List<EncodedPair> batch, StanceNet net, NDManager manager) {
    try (NDManager part = manager.newSubManager()) {
      NDArray logits = net.logits(part, batch);
      return logits.softmax(-1).toFloatArray();
    }
  }

  private static double best(List<PairExample> pairs, List<float[]> scores) {
    double best = 0;
    for (int step = 1; step < 50; step++) {
      best = Math.max(best, balanced(pairs, scores, step / 50.0));
    }
    return best;
  }

  private static double balanced(List<PairExample> pairs, List<float[]> scores, double least) {
    int[] right = new int[2];
    int[] all = new int[2];
    for (int i = 0; i < pairs.size(); i++) {
      int gold = pairs.get(i).is(PairLabel.SUPPORTS) ? 1 : 0;
      all[gold]++;
      right[gold] += (scores.get(i)[0] >= least ? 1 : 0) == gold ? 1 : 0;
    }
    return (right[0] / Math.max(1.0, all[0]) + right[1] / Math.max(1.0, all[1])) / 2;
  }

  private static double loss(List<PairExample> pairs, List<float[]> scores) {
    double sum = 0;
    for (int i = 0; i < pairs.size(); i++) {
      double right = 1e-7;
      for (PairLabel label : pairs.get(i).allowed()) {
        right += scores.get(i)[label.output()];
      }
      sum -= Math.log(right);
    }
    return sum / Math.max(1, pairs.size());
  }

  /// Over the single labels that occur, the label of greatest probability among them; labels that a
  /// set does not have count as NOT_ENOUGH.
  private static double macro(List<PairExample> pairs, List<float[]> scores) {
    Set<PairLabel> known = EnumSet.noneOf(PairLabel.class);
    pairs.stream().filter(p -> p.allowed().size() == 1).forEach(p -> known.addAll(p.allowed()));
    double sum = 0;
    for (PairLabel label : known) {
      int hits = 0;
      int found = 0;
      int gold = 0;
      for (int i = 0; i < pairs.size(); i++) {
        boolean says = greatest(scores.get(i), known) == label;
        boolean is = pairs.get(i).is(label);
        hits += says && is ? 1 : 0;
        found += says ? 1 : 0;
        gold += is ? 1 : 0;
      }
      sum += found + gold == 0 ? 0 : 2.0 * hits / (found + gold);
    }
    return known.isEmpty() ? 0 : sum / known.size();
  }

  private static PairLabel greatest(float[] scores, Set<PairLabel> known) {
    float[] folded = scores.clone();
    if (!known.contains(PairLabel.PARTIAL)) {
      folded[PairLabel.NOT_ENOUGH.output()] += folded[PairLabel.PARTIAL.output()];
      folded[PairLabel.PARTIAL.output()] = 0;
    }
    PairLabel best = PairLabel.SUPPORTS;
    for (PairLabel label : known) {
      best = folded[label.output()] > folded[best.output()] ? label : best;
    }
    return best;
  }
}
