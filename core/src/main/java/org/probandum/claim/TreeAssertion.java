package org.probandum.claim;

import java.util.BitSet;
import java.util.Set;

/// Whether a clause asserts what it says, as the tree has it: not what only may be, what something
/// is for, or what there is no evidence of.
final class TreeAssertion {
  /// Words that say that something is not so, or only may be.
  private static final Set<String> SUPPOSING =
      Set.of(
          "can", "ca", "could", "would", "wo", "will", "shall", "should", "may", "might", "must",
          "not", "n't", "never");

  private final ClauseTokens tokens;
  private final ClauseTree tree;
  private final BitSet hidden;

  /// @param hidden words that only say who says it
  TreeAssertion(ClauseTokens tokens, ClauseTree tree, BitSet hidden) {
    this.tokens = tokens;
    this.tree = tree;
    this.hidden = hidden;
  }

  /// Whether it is surely not asserted.
  ///
  /// @param words that were read as the claim's
  boolean lacks(ClausePhrase.Verb verb, int predicate, BitSet words) {
    return tree.probability(predicate) >= TreeClauses.SURE
        && (supposed(verb, predicate)
            || ofNothing(predicate)
            || meant(verb, predicate)
            || lacksHidden(predicate, words));
  }

  /// Whether the tree gives the verb a modal or negation that was not read as part of it: `can’t so
  /// much as get a haircut`.
  private boolean supposed(ClausePhrase.Verb verb, int predicate) {
    return tree.below(predicate).stream()
        .anyMatch(child ->
            (child < verb.from() || child >= verb.to())
                && (tree.is(child, "aux") || tree.is(child, "advmod"))
                && SUPPOSING.contains(tokens.lower(child)));
  }

  /// Whether it hangs on a noun of which there is none: `no evidence to suggest that he did it`.
  private boolean ofNothing(int predicate) {
    int at = tree.is(predicate, "ccomp") ? tree.head(predicate) : -1;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      int determiner = tree.below(at, "det");
      if (determiner >= 0 && tokens.lower(determiner).equals("no")) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /// Whether it only says what for: `a project to clean up the river`.
  private boolean meant(ClausePhrase.Verb verb, int predicate) {
    return verb.form() == ClausePhrase.Form.INFINITIVE
        && (tree.is(predicate, "acl") || tree.is(predicate, "advcl"));
  }

  /// Whether an object only says who says something: `emailed supporters saying …`.
  private boolean lacksHidden(int predicate, BitSet words) {
    return tree.below(predicate).stream()
        .anyMatch(child ->
            TreeClauses.CORE.contains(tree.relation(child))
                && hidden.get(child)
                && !words.get(child));
  }
}
