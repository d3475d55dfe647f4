package org.probandum.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Token;

/// How much of one sentence's wording stands in another. It orders and filters; by itself it never
/// makes a support, except where a passage says the whole claim in the same words and order.
public final class Wording {
  /// Longest sequences compared word by word; longer ones are cut.
  private static final int LONGEST = 120;

  /// Share of the claim's content words that must follow in the same order.
  private static final double SAME_WORDS = 0.9;

  private static final Set<String> NEGATIONS =
      Set.of("not", "no", "never", "none", "nobody", "nothing", "neither", "nor", "without", "n't");

  /// Words that make of an office another person's, and of a cause its opposite.
  private static final Set<String> TURNING =
      Set.of(
          "deputy",
          "vice",
          "former",
          "acting",
          "assistant",
          "interim",
          "ex",
          "would-be",
          "self-styled",
          "against");

  private Wording() {}

  /// The content words of sentences: lower-case lemmas of nouns, names, verbs, adjectives, numbers.
  public static List<String> contentWords(List<Sentence> sentences) {
    List<String> words = new ArrayList<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (isContent(token.partOfSpeech())) {
          words.add(token.lemma());
        }
      }
    }
    return words;
  }

  /// The share of distinct content words of the claim that stand in the passage, in [0, 1].
  public static double coverage(List<String> claim, List<String> passage) {
    Set<String> distinct = new HashSet<>(claim);
    if (distinct.isEmpty()) {
      return 0;
    }
    Set<String> other = new HashSet<>(passage);
    return (double) distinct.stream().filter(other::contains).count() / distinct.size();
  }

  /// Whether the passage says the whole claim: nearly all its content words, in the same order,
  /// negated alike, of the same office and side, and not only as what is promised, planned, denied
  /// or asked ([Governing]). The order keeps `A struck B` from supporting `B struck A`.
  public static boolean saysTheSame(List<Sentence> claim, List<Sentence> passage) {
    List<String> ours = cut(contentWords(claim));
    List<String> theirs = cut(contentWords(passage));
    return ours.size() >= 3
        && negations(claim) % 2 == negations(passage) % 2
        && turning(claim).equals(turning(passage))
        && commonSubsequence(ours, theirs) >= SAME_WORDS * ours.size()
        && !Governing.governs(claim, passage);
  }

  private static Set<String> turning(List<Sentence> sentences) {
    Set<String> words = new HashSet<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (TURNING.contains(token.lemma())) {
          words.add(token.lemma());
        }
      }
    }
    return words;
  }

  /// How many words of the sentences negate.
  public static int negations(List<Sentence> sentences) {
    int count = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        count += NEGATIONS.contains(token.lemma()) || NEGATIONS.contains(token.text()) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isContent(PartOfSpeech tag) {
    return switch (tag) {
      case NOUN, PROPN, VERB, ADJ, NUM -> true;
      case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  private static List<String> cut(List<String> words) {
    return words.size() <= LONGEST ? words : words.subList(0, LONGEST);
  }

  /// Length of the longest common subsequence, by the usual dynamic programme in two rows.
  private static int commonSubsequence(List<String> a, List<String> b) {
    int[] previous = new int[b.size() + 1];
    for (String word : a) {
      int[] next = new int[b.size() + 1];
      for (int j = 1; j <= b.size(); j++) {
        next[j] =
            word.equals(b.get(j - 1)) ? previous[j - 1] + 1 : Math.max(previous[j], next[j - 1]);
      }
      previous = next;
    }
    return previous[b.size()];
  }
}
