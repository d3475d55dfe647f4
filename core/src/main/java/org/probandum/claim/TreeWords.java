package org.probandum.claim;

import java.util.BitSet;
import java.util.Set;
import org.probandum.model.PartOfSpeech;

/// The words of a predicate's own clause, as the tree has them.
final class TreeWords {
  static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that", "whose");

  private static final Set<String> INTERROGATIVES = Set.of("when", "where", "why", "how", "while");

  private static final Set<String> SOLE = Set.of("only", "first", "last", "sole");

  /// Parts of a clause that say something of their own, or nothing.
  private static final Set<String> APART =
      Set.of(
          "parataxis",
          "discourse",
          "vocative",
          "reparandum",
          "dislocated",
          "list",
          "orphan",
          "cc",
          "punct");

  private final ClauseTokens tokens;
  private final ClauseTree tree;
  private final BitSet hidden;

  /// @param hidden words that only say who says it
  TreeWords(ClauseTokens tokens, ClauseTree tree, BitSet hidden) {
    this.tokens = tokens;
    this.tree = tree;
    this.hidden = hidden;
  }

  /// The words of a predicate's own clause: without other clauses beside it, appositions, and
  /// relative clauses that a comma opens.
  BitSet of(int predicate) {
    BitSet words = new BitSet();
    words.set(predicate);
    for (int child : tree.below(predicate)) {
      boolean relative = tree.is(predicate, "acl:relcl") && RELATIVES.contains(tokens.lower(child));
      boolean asks =
          child < predicate
              && (INTERROGATIVES.contains(tokens.lower(child)) || beforeMark(predicate, child));
      if (!relative && !asks && (told(child) || !hidden.get(child)) && belongs(predicate, child)) {
        words.or(part(child));
      }
    }
    marks(words);
    return words;
  }

  /// `well before the mill closed`: how long before the other thing.
  private boolean beforeMark(int predicate, int child) {
    return tree.is(child, "advmod") && tree.below(predicate, "mark") == child + 1;
  }

  /// Whether it is a subject, which stays though it also says who says something else.
  private boolean told(int child) {
    return tree.is(child, "nsubj") || tree.is(child, "nsubj:pass");
  }

  private boolean belongs(int predicate, int child) {
    return switch (tree.relation(child)) {
      case "advcl" -> purpose(child);
      case "acl:relcl" -> sole(predicate) && keeps(predicate, child);
      case "conj" -> nominal(predicate) && nominal(child) && tree.ownSubject(child) < 0;
      case "appos" -> false;
      case "mark" -> tokens.lower(child).equals("to");
      default -> !APART.contains(tree.relation(child));
    };
  }

  private boolean nominal(int word) {
    return !tokens.is(word, PartOfSpeech.VERB)
        && !tokens.is(word, PartOfSpeech.AUX)
        && !tokens.is(word, PartOfSpeech.ADJ)
        && (tree.below(word, "cop") >= 0 || tree.ownSubject(word) < 0);
  }

  /// `the only state`, `the first candidate`: of which what follows says which.
  boolean sole(int noun) {
    return tree.below(noun).stream()
        .anyMatch(
            child -> child < noun && tree.is(child, "amod") && SOLE.contains(tokens.lower(child)));
  }

  /// `sent a team to repair it`.
  private boolean purpose(int child) {
    int mark = tree.below(child, "mark");
    return mark >= 0 && tokens.lower(mark).equals("to") && tree.ownSubject(child) < 0;
  }

  /// The words of a part of a clause, without what a comma sets apart.
  BitSet part(int word) {
    BitSet words = new BitSet();
    words.set(word);
    for (int child : tree.below(word)) {
      if (keeps(word, child)) {
        words.or(part(child));
      }
    }
    return words;
  }

  boolean keeps(int word, int child) {
    int from = tree.all(child).nextSetBit(0);
    boolean comma = from > 0 && tokens.is(from - 1, PartOfSpeech.PUNCT);
    boolean behind = from > 0 && tokens.is(from, PartOfSpeech.PUNCT);
    return switch (tree.relation(child)) {
      case "punct", "parataxis", "discourse", "vocative", "reparandum" -> false;
      case "acl:relcl", "acl", "advcl" -> child < word || !(comma || behind);
      case "appos" -> !comma || tokens.literalPlace(child);
      default -> true;
    };
  }

  /// Adds the marks between words that are there, and leaves out brackets of which one half is not
  /// there.
  private void marks(BitSet words) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.is(i, PartOfSpeech.PUNCT) && words.get(i - 1) && words.get(i + 1)) {
        words.set(i);
      }
    }
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.lower(i).equals("(")) {
        open = i;
      } else if (tokens.lower(i).equals(")") && open >= 0) {
        if (words.get(open) != words.get(i)) {
          words.clear(open, i + 1);
        }
        open = -1;
      }
    }
  }
}
