package org.probandum.train.reading;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.probandum.train.reading.Batch.CuePlace;
import org.probandum.train.reading.Batch.SentencePlace;
import org.probandum.train.reading.ReadingNetwork.Forward;

/// Measures a network: exact spans of tags, roles of the cues that were found, labels of sentences.
///
/// Figures are F1 in percent; sentences also macro-F1. Labels are the most probable ones piece by
/// piece, so a decoder that keeps to valid paths does slightly better.
final class ReadingEvaluation {
  private static final int PIECES = 4096;

  private final ReadingNetwork network;

  ReadingEvaluation(ReadingNetwork network) {
    this.network = network;
  }

  /// Figures by name for one set.
  Map<String, Double> of(List<Example> windows) {
    Map<String, Counts> counts = new LinkedHashMap<>();
    List<Example> sorted = new ArrayList<>(windows);
    sorted.sort(Comparator.comparingInt(Example::length).reversed());
    int start = 0;
    while (start < sorted.size()) {
      int end = Math.min(sorted.size(), start + Math.max(1, PIECES / sorted.get(start).length()));
      try (NDManager manager = network.parameters().manager().newSubManager()) {
        add(Batch.of(manager, sorted.subList(start, end)), counts);
      }
      start = end;
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    counts.forEach((name, count) -> figures.put(name, count.f1()));
    macro(figures);
    return figures;
  }

  private static void macro(Map<String, Double> figures) {
    for (SentenceHead head : SentenceHead.values()) {
      List<Double> each =
          head.labels().stream().map(label -> figures.get(head.word() + "." + label)).toList();
      if (!each.contains(null)) {
        double mean = each.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        figures.put(head.word() + ".macro", mean);
      }
    }
  }

  private void add(Batch batch, Map<String, Counts> counts) {
    Forward forward = network.evaluate(batch);
    float[] tags = forward.tags().toFloatArray();
    List<CuePlace> cues = new ArrayList<>();
    for (int r = 0; r < batch.examples().size(); r++) {
      addTags(batch, r, tags, counts, cues);
    }
    if (!cues.isEmpty()) {
      addRoles(batch, cues, forward, counts);
    }
    addTrees(batch, forward, counts);
    for (SentenceHead head : SentenceHead.values()) {
      addSentences(batch, head, forward, counts);
    }
  }

  /// Each word's head, and head with relation, as the shares that are right.
  private void addTrees(Batch batch, Forward forward, Map<String, Counts> counts) {
    Batch.Syntax syntax = batch.syntax();
    if (syntax == null) {
      return;
    }
    int length = batch.pieces().length();
    int width = Relations.LABELS.size();
    float[] arcs =
        network.arcs(forward, batch.examples().size()).add(syntax.barred()).toFloatArray();
    float[] relations = network.relations(forward).toFloatArray();
    for (int r = 0; r < batch.examples().size(); r++) {
      Example.Arcs gold = batch.examples().get(r).arcs();
      for (int i = 0; gold != null && i < gold.heads().length; i++) {
        if (gold.heads()[i] >= 0) {
          int at = r * length + i;
          boolean head = best(arcs, at * length, length) == gold.heads()[i];
          boolean relation = best(relations, at * width, width) == gold.relations()[i];
          count(counts, "head").add(Set.of(at), head ? Set.of(at) : Set.of(-1));
          count(counts, "labelled").add(Set.of(at), head && relation ? Set.of(at) : Set.of(-1));
        }
      }
    }
  }

  private static void addTags(
      Batch batch, int row, float[] tags, Map<String, Counts> counts, List<CuePlace> cues) {
    Example example = batch.examples().get(row);
    for (Map.Entry<TokenHead, int[]> entry : example.tags().entrySet()) {
      TokenHead head = entry.getKey();
      Words gold = Words.of(entry.getValue());
      int[] found = new int[gold.pieces.length];
      for (int w = 0; w < found.length; w++) {
        int at = (row * batch.pieces().length() + gold.pieces[w]) * SentenceHead.total();
        found[w] = best(tags, at + head.offset(), head.labels().size());
      }
      List<Decoded> spans = Decoded.spans(found);
      count(counts, head.word()).add(Decoded.spans(gold.labels), spans);
      if (head == TokenHead.CUE) {
        spans.forEach(span -> cues.add(new CuePlace(row, gold.pieces[span.start()])));
      }
    }
  }

  /// The words' labels, in order, and their pieces.
  private static final class Words {
    private final int[] pieces;
    private final int[] labels;

    private Words(int[] pieces, int[] labels) {
      this.pieces = pieces;
      this.labels = labels;
    }

    static Words of(int[] labels) {
      int[] pieces = IntStream.range(0, labels.length).filter(i -> labels[i] >= 0).toArray();
      int[] known = Arrays.stream(pieces).map(i -> labels[i]).toArray();
      return new Words(pieces, known);
    }
  }

  private static int best(float[] values, int start, int count) {
    int best = 0;
    for (int i = 1; i < count; i++) {
      if (values[start + i] > values[start + best]) {
        best = i;
      }
    }
    return best;
  }

  /// Each cue's sources together are one group, and its contents; as in the gold.
  private void addRoles(
      Batch batch, List<CuePlace> places, Forward forward, Map<String, Counts> counts) {
    NDArray roles = network.roles(forward, batch.places(places), batch.rows(places));
    float[] values = roles.toFloatArray();
    int labels = Roles.LABELS.size();
    List<Set<List<Decoded>>> foundSources = groups(batch);
    List<Set<List<Decoded>>> foundContents = groups(batch);
    for (int c = 0; c < places.size(); c++) {
      int row = places.get(c).row();
      int[] found = words(batch.examples().get(row));
      for (int w = 0; w < found.length; w++) {
        found[w] = best(values, (c * batch.pieces().length() + found[w]) * labels, labels);
      }
      addGroups(found, foundSources.get(row), foundContents.get(row));
    }
    for (int r = 0; r < batch.examples().size(); r++) {
      Set<List<Decoded>> sources = new HashSet<>();
      Set<List<Decoded>> contents = new HashSet<>();
      batch
          .examples()
          .get(r)
          .cues()
          .forEach(cue -> addGroups(Words.of(cue.labels()).labels, sources, contents));
      count(counts, "role.source").add(sources, foundSources.get(r));
      count(counts, "role.content").add(contents, foundContents.get(r));
    }
  }

  private static List<Set<List<Decoded>>> groups(Batch batch) {
    List<Set<List<Decoded>>> groups = new ArrayList<>();
    batch.examples().forEach(example -> groups.add(new HashSet<>()));
    return groups;
  }

  private static int[] words(Example example) {
    int[] tags = example.tags().get(TokenHead.CUE);
    return tags == null ? new int[0] : Words.of(tags).pieces.clone();
  }

  private static void addGroups(
      int[] labels, Set<List<Decoded>> sources, Set<List<Decoded>> contents) {
    List<Decoded> spans = Decoded.spans(labels);
    List<Decoded> source = spans.stream().filter(span -> span.kind() == 0).toList();
    List<Decoded> content = spans.stream().filter(span -> span.kind() == 1).toList();
    if (!source.isEmpty()) {
      sources.add(source);
    }
    if (!content.isEmpty()) {
      contents.add(content);
    }
  }

  private static void addSentences(
      Batch batch, SentenceHead head, Forward forward, Map<String, Counts> counts) {
    List<SentencePlace> places = batch.sentences(head);
    if (places.isEmpty()) {
      return;
    }
    float[] values = ReadingNetwork.sentences(forward, batch.means(places)).toFloatArray();
    int width = SentenceHead.total() - TokenHead.width();
    for (int s = 0; s < places.size(); s++) {
      int start = s * width + head.offset() - TokenHead.width();
      int found = best(values, start, head.labels().size());
      int gold = places.get(s).part().labels().getOrDefault(head, 0);
      for (int label = 0; label < head.labels().size(); label++) {
        String name = head.word() + "." + head.labels().get(label);
        Set<Integer> mine = found == label ? Set.of(s) : Set.of();
        count(counts, name).add(gold == label ? Set.of(s) : Set.of(), mine);
      }
    }
  }

  private static Counts count(Map<String, Counts> counts, String name) {
    return counts.computeIfAbsent(name, key -> new Counts());
  }

  /// Gold, found and right ones.
  private static final class Counts {
    private int gold;
    private int found;
    private int right;

    <T> void add(Collection<T> expected, Collection<T> actual) {
      gold += expected.size();
      found += actual.size();
      Set<T> known = new HashSet<>(expected);
      right += (int) actual.stream().filter(known::contains).count();
    }

    double f1() {
      return gold + found == 0 ? 0 : 200.0 * right / (gold + found);
    }
  }

  /// Figures in one line.
  static String shown(Map<String, Double> figures) {
    StringBuilder line = new StringBuilder();
    figures.forEach(
        (name, value) -> line.append(String.format(Locale.ROOT, " %s %.1f", name, value)));
    return line.toString().strip();
  }
}
