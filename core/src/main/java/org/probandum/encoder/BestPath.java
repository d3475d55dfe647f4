package org.probandum.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The most probable sequence of labels `O`, `B-X` and `I-X` in which an `I-X` follows only `B-X`
/// or `I-X` (Viterbi, *Error bounds for convolutional codes*, 1967; all allowed steps cost the
/// same). Plain `B` and `I` are labels of the head's own name.
final class BestPath {

  private final List<String> types;
  private final boolean[] inside;
  private final int[] type;
  private final int width;

  private BestPath(List<String> labels, String name) {
    this.width = labels.size();
    this.inside = new boolean[width];
    this.type = new int[width];
    List<String> found = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      String label = labels.get(i);
      inside[i] = label.equals("I") || label.startsWith("I-");
      type[i] =
          label.equals("O") ? -1 : index(found, label.length() > 2 ? label.substring(2) : name);
    }
    this.types = List.copyOf(found);
  }

  /// The decoder for these labels.
  ///
  /// @param name the type of labels that are only `B` or `I`
  static BestPath over(List<String> labels, String name) {
    return new BestPath(labels, name);
  }

  private static int index(List<String> types, String type) {
    if (!types.contains(type)) {
      types.add(type);
    }
    return types.indexOf(type);
  }

  /// The spans of the best path.
  ///
  /// @param probabilities for each place its labels' probabilities, one place after another
  List<TagSpan> decode(float[] probabilities) {
    int[] path = path(probabilities);
    List<TagSpan> spans = new ArrayList<>();
    int start = 0;
    for (int place = 0; place < path.length; place = start) {
      start = place + 1;
      if (type[path[place]] < 0) {
        continue;
      }
      while (start < path.length && inside[path[start]]) {
        start++;
      }
      spans.add(span(probabilities, type[path[place]], place, start));
    }
    return spans;
  }

  private TagSpan span(float[] probabilities, int wanted, int first, int end) {
    double sum = 0;
    for (int place = first; place < end; place++) {
      for (int label = 0; label < width; label++) {
        if (type[label] == wanted) {
          sum += probabilities[place * width + label];
        }
      }
    }
    return new TagSpan(types.get(wanted), first, end, Math.min(1, sum / (end - first)));
  }

  private int[] path(float[] probabilities) {
    int places = probabilities.length / width;
    byte[] from = new byte[places * width];
    double[] score = new double[width];
    double[] next = new double[width];
    for (int place = 0; place < places; place++) {
      for (int label = 0; label < width; label++) {
        int best = before(label, score, place == 0);
        from[place * width + label] = (byte) best;
        double before = best < 0 ? Double.NEGATIVE_INFINITY : place == 0 ? 0 : score[best];
        next[label] = before + Math.log(Math.max(probabilities[place * width + label], 1e-30));
      }
      double[] swapped = score;
      score = next;
      next = swapped;
    }
    int[] path = new int[places];
    if (places > 0) {
      path[places - 1] = best(score);
    }
    for (int place = places - 1; place > 0; place--) {
      path[place - 1] = from[place * width + path[place]];
    }
    return path;
  }

  /// The best label to come from, -1 where there is none.
  private int before(int label, double[] score, boolean first) {
    if (first) {
      return inside[label] ? -1 : 0;
    }
    int best = -1;
    for (int other = 0; other < width; other++) {
      boolean allowed = !inside[label] || type[other] == type[label];
      if (allowed && (best < 0 || score[other] > score[best])) {
        best = other;
      }
    }
    return best;
  }

  private static int best(double[] score) {
    int best = 0;
    for (int i = 1; i < score.length; i++) {
      if (score[i] > score[best]) {
        best = i;
      }
    }
    return best;
  }

  @Override
  public String toString() {
    return "BestPath over " + types + Arrays.toString(type);
  }
}
