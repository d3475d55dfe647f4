package org.probandum.encoder;

/// On which token of its sentence a token depends, and how.
///
/// @param head the index of the token it depends on, or [#ROOT]
/// @param relation a relation of Universal Dependencies, such as `nsubj`
/// @param probability that the model gives the head, in [0, 1]
public record Dependency(int head, String relation, double probability) {
  /// Stands for the head of the sentence's root.
  public static final int ROOT = -1;

  public Dependency {
    if (head < ROOT || !(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("head " + head + ", probability " + probability);
    }
  }
}
