package org.probandum.encoder;

import java.util.List;
import java.util.Map;

/// What the reading model says of one sentence.
///
/// @param tokenHeads by name, what each head says of the tokens (`source`, `cue`, `content`,
///   `name`)
/// @param sentenceHeads by name, the probability of each label of the sentence (`subjective`,
///   `checkworthy` and others)
/// @param roles for each token that may be the first of a cue, the parts of the attribution that it
///   would introduce, sources first; every decoded cue's first token is there
/// @param tree for each token what it depends on; empty where no tree was asked for, there is no
///   model for it, or the sentence did not fit one window
public record SentenceScores(
    Map<String, TokenScores> tokenHeads,
    Map<String, Map<String, Double>> sentenceHeads,
    Map<Integer, List<Role>> roles,
    List<Dependency> tree) {

  public SentenceScores {
    tokenHeads = Map.copyOf(tokenHeads);
    sentenceHeads = Map.copyOf(sentenceHeads);
    roles = Map.copyOf(roles);
    tree = List.copyOf(tree);
    check(tree);
  }

  /// A tree has one root above every word.
  private static void check(List<Dependency> tree) {
    for (int word = 0; word < tree.size(); word++) {
      int at = word;
      for (int steps = 0; at != Dependency.ROOT; steps++) {
        if (at >= tree.size() || steps > tree.size()) {
          throw new IllegalArgumentException("word " + word + " hangs on no root");
        }
        at = tree.get(at).head();
      }
    }
  }

  /// The spans that a head of tokens marks, none where the model has no such head.
  public List<TagSpan> spans(String head) {
    TokenScores scores = tokenHeads.get(head);
    return scores == null ? List.of() : scores.spans();
  }

  /// The probability that a label of a head of sentences holds, in [0, 1]; 0 where the model has no
  /// such head or label.
  public double probability(String head, String label) {
    return probability(head, label, 0);
  }

  /// The same, with what to give where the model has no such head or label.
  public double probability(String head, String label, double none) {
    return sentenceHeads.getOrDefault(head, Map.of()).getOrDefault(label, none);
  }

  /// The probability of a label of a head of tokens at a token, in [0, 1]; 0 where the model has no
  /// such head.
  public double probability(String head, int token, String label) {
    TokenScores scores = tokenHeads.get(head);
    return scores == null ? 0 : scores.probability(token, label);
  }

  /// Whether the model has this head.
  public boolean has(String head) {
    return tokenHeads.containsKey(head) || sentenceHeads.containsKey(head);
  }

  /// The parts of the attribution whose cue begins at this token, none where hardly any does.
  public List<Role> roles(int cueToken) {
    return roles.getOrDefault(cueToken, List.of());
  }
}
