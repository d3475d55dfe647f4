package org.probandum.train.reading;

import java.util.List;

/// Which word each word of a sentence depends on, and how (Universal Dependencies).
///
/// @param heads for each word the index of the word it depends on, [#ROOT] for the sentence's root
/// @param relations for each word the index of its relation in [Relations#LABELS]
record LabelledTree(List<Integer> heads, List<Integer> relations) {
  /// Stands for the head of the root.
  static final int ROOT = -1;

  LabelledTree {
    if (heads.size() != relations.size()) {
      throw new IllegalArgumentException(
          heads.size() + " heads, " + relations.size() + " relations");
    }
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }
}
