package org.probandum.encoder;

import java.util.ArrayList;
import java.util.List;

/// Reads off what the model gives for one window which word depends on which.
final class WindowTrees {
  private static final String ROOT = "root";

  private final List<String> labels;
  private final Window window;
  private final float[] arcs;
  private final float[] relations;

  /// @param labels of the relations
  /// @param arcs how much each piece's word depends on each other's `[L, L]`; on `[CLS]`, a root's
  /// @param relations the numbers of each piece's relation `[L, R]`
  WindowTrees(List<String> labels, Window window, float[] arcs, float[] relations) {
    this.labels = labels;
    this.window = window;
    this.arcs = arcs;
    this.relations = relations;
  }

  /// The tree of the sentence that these words of the window make.
  List<Dependency> tree(int word, int endWord) {
    int words = endWord - word;
    float[][] scores = new float[words][];
    for (int w = 0; w < words; w++) {
      scores[w] = scores(word, w, words);
    }
    int[] heads = BestTree.heads(scores);
    List<Dependency> tree = new ArrayList<>();
    for (int w = 0; w < words; w++) {
      int head = heads[w];
      double probability = Math.exp(scores[w][head < 0 ? words : head]);
      String relation = head < 0 ? ROOT : relation(window.wordPiece(word + w));
      tree.add(new Dependency(head, relation, probability));
    }
    return tree;
  }

  private float[] scores(int word, int dependent, int words) {
    int row = window.wordPiece(word + dependent) * window.length();
    float[] logits = new float[words + 1];
    for (int w = 0; w < words; w++) {
      logits[w] = arcs[row + window.wordPiece(word + w)];
    }
    logits[words] = arcs[row];
    for (float logit : logits) {
      if (!Float.isFinite(logit)) {
        throw new EncoderException("the model " + SyntaxModel.NAME + " gives no numbers");
      }
    }
    float[] probabilities = new float[words + 1];
    Softmax.apply(logits, 0, words + 1, probabilities, 0);
    for (int w = 0; w <= words; w++) {
      probabilities[w] = (float) Math.log(Math.max(probabilities[w], Float.MIN_NORMAL));
    }
    return probabilities;
  }

  /// The most probable relation but the root's.
  private String relation(int piece) {
    int best = -1;
    for (int i = 0; i < labels.size(); i++) {
      int at = piece * labels.size();
      boolean better = best < 0 || relations[at + i] > relations[at + best];
      best = better && !labels.get(i).equals(ROOT) ? i : best;
    }
    return best < 0 ? ROOT : labels.get(best);
  }
}
