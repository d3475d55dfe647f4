package org.probandum.claim;

import java.util.BitSet;
import java.util.Set;
import org.probandum.model.PartOfSpeech;

/// Whether the words that were read as a clause are all those of the clause, and only they, as the
/// tree has it.
final class TreeExtent {
  /// Parts without which a clause is not whole.
  static final Set<String> CORE = Set.of("obj", "iobj", "xcomp");

  /// Words that only go with their head.
  private static final Set<String> BOUND =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "case",
          "nmod:poss",
          "flat",
          "aux",
          "aux:pass",
          "cop");

  /// Words without which their head says something else.
  private static final Set<String> CHANGING = Set.of("case", "nummod", "advmod");

  private final ClauseTokens tokens;
  private final ClauseWords lists;
  private final ClauseTree tree;
  private final BitSet hidden;
  private final TreeWords clauses;

  /// @param hidden words that only say who says it
  TreeExtent(
      ClauseTokens tokens, ClauseWords lists, ClauseTree tree, BitSet hidden, TreeWords clauses) {
    this.tokens = tokens;
    this.lists = lists;
    this.tree = tree;
    this.hidden = hidden;
    this.clauses = clauses;
  }

  boolean whole(ClauseFrame frame, int predicate, int subject, BitSet words) {
    return !lacks(frame, predicate, words)
        && !cut(predicate, subject, words)
        && !strays(predicate, subject, words);
  }

  /// `before the war the town had …`: when or where, in front.
  private boolean leads(int predicate, int child) {
    return child < predicate && tree.relation(child).startsWith("obl");
  }

  /// `were charged under the act`: without a comma, behind.
  private boolean follows(int predicate, int child) {
    int from = tree.all(child).nextSetBit(0);
    return child > predicate
        && tree.relation(child).startsWith("obl")
        && !tokens.is(from - 1, PartOfSpeech.PUNCT);
  }

  /// Whether what was read lacks an object or the like that the tree gives the predicate.
  private boolean lacks(ClauseFrame frame, int predicate, BitSet words) {
    boolean bare = frame.objects.isEmpty() && frame.arguments.isEmpty();
    return tree.below(predicate).stream()
        .anyMatch(child ->
            (CORE.contains(tree.relation(child))
                    || leads(predicate, child)
                    || (bare && follows(predicate, child)))
                && !words.get(child)
                && !hidden.get(child)
                && !TreeWords.RELATIVES.contains(tokens.lower(child))
                && tree.probability(child) >= TreeClauses.PLAIN);
  }

  /// Whether a phrase was cut: a word is there, and not the word that it only goes with, or not
  /// what changes its meaning (`before the war`, `only four`).
  private boolean cut(int predicate, int subject, BitSet words) {
    int own = tree.ownSubject(predicate);
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.head(word);
      if (head >= 0
          && words.get(word) != words.get(head)
          && tree.probability(word) >= TreeClauses.PLAIN) {
        if (!words.get(word) && completes(word) && !hidden.get(word)) {
          return true;
        }
        boolean outer = head == predicate || (head == subject && head != own);
        Set<String> bound = words.get(word) ? BOUND : outer ? Set.of() : CHANGING;
        boolean hedge = head == predicate && words.get(head) && hedges(word);
        boolean joint = tree.is(word, "cc") && tree.head(head) >= 0 && words.get(tree.head(head));
        if ((hedge || joint || bound.contains(tree.relation(word))) && !hidden.get(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /// `apparently is`.
  private boolean hedges(int word) {
    return tree.is(word, "advmod") && lists.is("hedge", tokens.lower(word));
  }

  /// Whether a word's clause says which noun is meant: `the process of laying off`, `no evidence to
  /// suggest`, `an assessment of what it would cost`.
  private boolean completes(int word) {
    int head = tree.head(word);
    boolean noun = tree.is(word, "acl") && tree.below(word, "mark") >= 0 && head < word;
    boolean asked = tree.is(word, "acl:relcl") && tokens.lower(head).equals("what");
    boolean only = tree.relation(word).startsWith("acl") && clauses.sole(head) && head < word;
    int from = tree.all(word).nextSetBit(0);
    return (noun || asked || only) && !(from > 0 && tokens.is(from - 1, PartOfSpeech.PUNCT));
  }

  /// Whether words were taken that belong to other clauses.
  private boolean strays(int predicate, int subject, BitSet words) {
    BitSet own = tree.all(predicate);
    for (int child : tree.below(predicate)) {
      boolean apart = tree.is(child, "conj") || tree.is(child, "advcl");
      if (apart && tree.ownSubject(child) >= 0) {
        own.andNot(tree.all(child));
      }
    }
    own.or(tree.all(subject));
    return words.stream()
        .anyMatch(word ->
            !own.get(word)
                && !tokens.is(word, PartOfSpeech.PUNCT)
                && tree.probability(word) >= TreeClauses.PLAIN);
  }
}
