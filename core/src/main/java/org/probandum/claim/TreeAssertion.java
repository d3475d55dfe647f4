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

  private static final Set<String> CONDITIONS = Set.of("if", "unless");
  private static final Set<String> SURELY = Set.of("doubt", "question", "secret", "time");
  private static final Set<String> INVERTED = Set.of("had", "should", "were");

  private final ClauseTokens tokens;
  private final ClauseTree tree;
  private final BitSet hidden;
  private final TreeWords clauses;

  /// @param hidden words that only say who says it
  TreeAssertion(ClauseTokens tokens, ClauseTree tree, BitSet hidden, TreeWords clauses) {
    this.tokens = tokens;
    this.tree = tree;
    this.hidden = hidden;
    this.clauses = clauses;
  }

  /// Whether it is surely not asserted.
  ///
  /// @param words that were read as the claim's
  boolean lacks(ClauseFrame frame, ClausePhrase.Verb verb, int predicate, BitSet words) {
    return tree.probability(predicate) >= TreeClauses.SURE
        && (supposed(verb, predicate)
            || shares(predicate)
            || (conditional(predicate) && !PlainDeeds.past(tokens, frame))
            || ofNothing(predicate)
            || meant(verb, predicate)
            || named(predicate)
            || open(frame, predicate)
            || inverted(predicate)
            || tellsWhich(predicate)
            || accompanies(verb, predicate, words)
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

  /// Whether it only holds under a condition: `if they meet, the larger wins`.
  private boolean conditional(int predicate) {
    return tree.below(predicate).stream()
        .filter(child -> tree.is(child, "advcl") && tree.probability(child) >= TreeClauses.PLAIN)
        .mapToInt(child -> tree.below(child, "mark"))
        .anyMatch(mark -> mark >= 0 && CONDITIONS.contains(tokens.lower(mark)));
  }

  /// Whether it shares the modal of a verb before it: `may not be published or redistributed`.
  boolean shares(int predicate) {
    int at = predicate;
    for (int steps = 0; joined(at) && steps < tree.size(); steps++) {
      at = tree.head(at);
    }
    return at != predicate
        && base(at) == base(predicate)
        && tree.probability(predicate) >= TreeClauses.SURE
        && tree.below(at).stream()
            .anyMatch(child ->
                tree.is(child, "aux")
                    && tree.probability(child) >= TreeClauses.PLAIN
                    && SUPPOSING.contains(tokens.lower(child)));
  }

  /// `find`, beside `called`.
  private boolean base(int word) {
    return tokens.lower(word).equals(tokens.lemma(word));
  }

  /// Whether it is joined to another predicate and has neither subject nor auxiliary of its own.
  private boolean joined(int predicate) {
    return tree.is(predicate, "conj")
        && tree.head(predicate) >= 0
        && tree.ownSubject(predicate) < 0
        && tree.below(predicate, "aux") < 0
        && tree.below(predicate, "aux:pass") < 0
        && tree.below(predicate, "cop") < 0;
  }

  /// Whether it hangs on a noun of which there is none: `no evidence to suggest that he did it`.
  private boolean ofNothing(int predicate) {
    boolean content =
        tree.is(predicate, "ccomp")
            || (tree.is(predicate, "acl") && tree.below(predicate, "mark") >= 0);
    int at = content ? tree.head(predicate) : -1;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      int determiner = tree.below(at, "det");
      if (determiner >= 0
          && tokens.lower(determiner).equals("no")
          && !SURELY.contains(tokens.lemma(at))) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /// Whether it only says what for: `a project to clean up the river and protect the town`.
  private boolean meant(ClausePhrase.Verb verb, int predicate) {
    if (verb.form() == ClausePhrase.Form.INFINITIVE) {
      return tree.is(predicate, "acl") || tree.is(predicate, "advcl");
    }
    int first = tree.is(predicate, "conj") ? tree.head(predicate) : -1;
    int mark = first < 0 ? -1 : tree.below(first, "mark");
    return mark >= 0
        && tokens.lower(mark).equals("to")
        && tree.ownSubject(predicate) < 0
        && tree.below(predicate, "aux") < 0
        && tokens.lower(predicate).equals(tokens.lemma(predicate));
  }

  /// `With the last rival beaten, she …`: a clause without a verb of its own.
  private boolean accompanies(ClausePhrase.Verb verb, int predicate, BitSet words) {
    boolean behind = tree.is(predicate, "acl") && tree.head(predicate) >= 0;
    int noun = behind ? tree.head(predicate) : predicate;
    return verb.form() != ClausePhrase.Form.FINITE
        && (behind || tree.is(predicate, "advcl"))
        && tree.below(noun).stream()
            .anyMatch(child ->
                child < predicate && words.get(child) && tokens.lower(child).equals("with"));
  }

  /// Whether it or what it is the content of is left open, or only says how long: `asked if he
  /// came`, `wait until they vote`.
  private boolean open(ClauseFrame frame, int predicate) {
    int at = predicate;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      int mark = tree.below(at, "mark");
      boolean asked = tree.is(at, "ccomp") && mark >= 0 && tokens.lower(mark).equals("if");
      boolean open = mark >= 0 && tokens.lower(mark).equals("whether");
      boolean until = mark >= 0 && tokens.lower(mark).equals("until");
      if (asked || open || (until && (waits(at) || !PlainDeeds.past(tokens, frame)))) {
        return true;
      }
      at = tree.is(at, "ccomp") ? tree.head(at) : -1;
    }
    return false;
  }

  /// `the only state holding a vote`: no more than which one is meant.
  private boolean tellsWhich(int predicate) {
    int noun = tree.head(predicate);
    return tree.relation(predicate).startsWith("acl")
        && noun >= 0
        && clauses.sole(noun)
        && clauses.keeps(noun, predicate);
  }

  /// Whether it is what did not or may not come before: `refused to leave until they got a vote`.
  private boolean waits(int predicate) {
    int above = tree.head(predicate);
    return above >= 0
        && tree.below(above).stream()
            .anyMatch(child ->
                child < above
                    && (tokens.lower(child).equals("not")
                        || (tree.is(child, "mark") && tokens.lower(child).equals("to"))));
  }

  /// Whether it hangs on a condition without a conjunction: `Had they allowed him to return, …`.
  private boolean inverted(int predicate) {
    int at = predicate;
    for (int steps = 0; tree.is(at, "xcomp") && steps < tree.size(); steps++) {
      at = tree.head(at) < 0 ? at : tree.head(at);
    }
    int own = tree.ownSubject(at);
    int auxiliary = tree.below(at, "aux");
    return tree.is(at, "advcl")
        && tree.below(at, "mark") < 0
        && auxiliary >= 0
        && auxiliary < own
        && INVERTED.contains(tokens.lower(auxiliary));
  }

  /// Whether a gerund only names a doing, which another verb speaks of: `trying both together
  /// allowed …`.
  private boolean named(int predicate) {
    return tree.is(predicate, "csubj") && tree.ownSubject(predicate) < 0;
  }

  /// Whether an object only says who says something: `emailed supporters saying …`.
  private boolean lacksHidden(int predicate, BitSet words) {
    return tree.below(predicate).stream()
        .anyMatch(child ->
            TreeExtent.CORE.contains(tree.relation(child))
                && hidden.get(child)
                && !words.get(child));
  }
}
