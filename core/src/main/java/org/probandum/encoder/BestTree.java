package org.probandum.encoder;

import org.jspecify.annotations.Nullable;

/// The heads of a sentence's words that make one tree: each word's most probable head, with one
/// root, and cycles opened one by one where that costs least. On sentences whose best heads make a
/// tree, it is that tree, as the maximum spanning tree of Chu and Liu and of Edmonds; on others it
/// may be a worse one, since cycles are not contracted.
final class BestTree {
  private final float[][] scores;
  private final int words;

  /// @param scores for each word the logarithm of the probability of each head: the words, then the
  ///   root
  private BestTree(float[][] scores) {
    this.scores = scores;
    this.words = scores.length;
  }

  /// The heads, [Dependency#ROOT] for the root.
  static int[] heads(float[][] scores) {
    return new BestTree(scores).heads();
  }

  private int[] heads() {
    int[] heads = new int[words];
    if (words == 0) {
      return heads;
    }
    int root = root();
    for (int word = 0; word < words; word++) {
      heads[word] = word == root ? Dependency.ROOT : best(word, new boolean[words]);
    }
    for (boolean[] cycle = cycle(heads); cycle != null; cycle = cycle(heads)) {
      open(cycle, heads, root);
    }
    return heads;
  }

  /// The word for which it costs most not to be the root.
  private int root() {
    boolean[] none = new boolean[words];
    int root = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int word = 0; word < words; word++) {
      int other = best(word, none);
      float margin = other < 0 ? 0 : scores[word][words] - scores[word][other];
      if (margin > most) {
        most = margin;
        root = word;
      }
    }
    return root;
  }

  /// The best head of a word that is neither itself nor barred, or -1.
  private int best(int word, boolean[] barred) {
    int best = -1;
    for (int head = 0; head < words; head++) {
      boolean free = head != word && !barred[head];
      if (free && (best < 0 || scores[word][head] > scores[word][best])) {
        best = head;
      }
    }
    return best;
  }

  /// The words of a cycle, or null where there is none.
  private boolean @Nullable [] cycle(int[] heads) {
    for (int start = 0; start < words; start++) {
      boolean[] seen = new boolean[words];
      int at = start;
      while (at >= 0 && !seen[at]) {
        seen[at] = true;
        at = heads[at];
      }
      if (at >= 0) {
        boolean[] cycle = new boolean[words];
        for (int word = at; !cycle[word]; word = heads[word]) {
          cycle[word] = true;
        }
        return cycle;
      }
    }
    return null;
  }

  /// Hangs one word of the cycle on a word that does not depend on the cycle.
  private void open(boolean[] cycle, int[] heads, int root) {
    boolean[] below = new boolean[words];
    for (int word = 0; word < words; word++) {
      below[word] = leadsInto(cycle, heads, word);
    }
    int opened = -1;
    int outside = root;
    float least = Float.POSITIVE_INFINITY;
    for (int word = 0; word < words; word++) {
      if (cycle[word]) {
        int head = best(word, below);
        float cost = scores[word][heads[word]] - scores[word][head];
        if (cost < least) {
          least = cost;
          opened = word;
          outside = head;
        }
      }
    }
    heads[opened] = outside;
  }

  private boolean leadsInto(boolean[] cycle, int[] heads, int word) {
    boolean[] seen = new boolean[words];
    int at = word;
    while (at >= 0 && !seen[at]) {
      if (cycle[at]) {
        return true;
      }
      seen[at] = true;
      at = heads[at];
    }
    return false;
  }
}
