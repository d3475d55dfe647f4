package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.encoder.Dependency;

/// Which word of a sentence depends on which, as the model of dependencies says: where the clauses
/// of a sentence end, and who is the subject of each, after the relations of Universal
/// Dependencies.
final class ClauseTree {
  /// Relations in which a word says something of a subject of its own or of its governor's.
  private static final Set<String> PREDICATES =
      Set.of(
          "root",
          "conj",
          "ccomp",
          "xcomp",
          "advcl",
          "acl",
          "acl:relcl",
          "parataxis",
          "csubj",
          "list",
          "appos",
          "dep",
          "orphan",
          "reparandum");

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass", "csubj");

  private final List<Dependency> words;
  private final int opening;
  private final List<List<Integer>> below = new ArrayList<>();

  private ClauseTree(List<Dependency> words, int opening) {
    this.words = List.copyOf(words);
    this.opening = opening;
    for (int i = 0; i < words.size(); i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() >= 0) {
        below.get(words.get(i).head()).add(i);
      }
    }
  }

  /// The tree, or null where there is none for as many tokens.
  ///
  /// @param opening where the sentence itself opens, behind a dateline: no word before is a subject
  static @Nullable ClauseTree of(List<Dependency> words, int tokens, int opening) {
    return words.isEmpty() || words.size() != tokens ? null : new ClauseTree(words, opening);
  }

  int size() {
    return words.size();
  }

  int head(int word) {
    return words.get(word).head();
  }

  String relation(int word) {
    return words.get(word).relation();
  }

  boolean is(int word, String relation) {
    return words.get(word).relation().equals(relation);
  }

  double probability(int word) {
    return words.get(word).probability();
  }

  /// The words that depend on this one directly, in order.
  List<Integer> below(int word) {
    return below.get(word);
  }

  /// The first word that depends on this one in this relation, or -1.
  int below(int word, String relation) {
    for (int child : below.get(word)) {
      if (is(child, relation)) {
        return child;
      }
    }
    return -1;
  }

  /// The word that carries the predicate of a verb: for a copula its complement.
  int predicate(int verb) {
    return (is(verb, "cop") || is(verb, "aux") || is(verb, "aux:pass")) && head(verb) >= 0
        ? head(verb)
        : verb;
  }

  /// Whether the word says something of a subject.
  boolean predicates(int word) {
    return PREDICATES.contains(relation(word));
  }

  /// The subject that a predicate has of its own, or -1.
  int ownSubject(int predicate) {
    for (int child : below.get(predicate)) {
      if (child >= opening && SUBJECTS.contains(relation(child))) {
        return child;
      }
    }
    return -1;
  }

  /// All words that depend on this one, directly or not, and itself.
  BitSet all(int word) {
    BitSet all = new BitSet();
    gather(word, all);
    return all;
  }

  private void gather(int word, BitSet all) {
    all.set(word);
    below.get(word).forEach(child -> gather(child, all));
  }
}
