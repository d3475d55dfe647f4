package org.probandum.train.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts claims beside passages of other pairs that share rare words with them: what a search brings
/// up and does not settle the claim. Such passages are most of what the head sees in use, and no
/// set holds many of them.
final class NearEvidence {
  /// A word in more than this share of the passages tells nothing of the matter.
  private static final double COMMON = 0.03;

  private static final int CANDIDATES = 12;
  private static final double LEAST = 0.1;
  private static final double MOST = 0.55;
  private static final double OTHER_CLAIM = 0.6;
  private static final int WORDS = 70;

  private final List<PairExample> pairs;
  private final List<Set<String>> held;
  private final Map<String, List<Integer>> byWord = new HashMap<>();

  /// Passages to choose from.
  NearEvidence(List<PairExample> pairs) {
    this.pairs = List.copyOf(pairs);
    this.held = pairs.stream().map(pair -> Words.stems(pair.passage())).toList();
    for (int i = 0; i < held.size(); i++) {
      for (String word : held.get(i)) {
        byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /// At most so many pairs of a claim with a near passage, NOT_ENOUGH.
  List<PairExample> some(int most, String origin, Random random) {
    List<PairExample> order = new ArrayList<>(pairs);
    Collections.shuffle(order, random);
    List<PairExample> made = new ArrayList<>();
    for (PairExample pair : order) {
      String near = made.size() < most ? near(pair, random) : null;
      if (near != null) {
        made.add(PairExample.of(pair.claim(), near, PairLabel.NOT_ENOUGH, origin));
      }
    }
    return made;
  }

  private @Nullable String near(PairExample pair, Random random) {
    Set<String> claim = Words.stems(pair.claim());
    List<Integer> candidates = candidates(claim);
    Collections.shuffle(candidates, random);
    for (int index : candidates) {
      PairExample other = pairs.get(index);
      double coverage = share(claim, held.get(index));
      if (coverage >= LEAST
          && coverage <= MOST
          && !other.passage().equals(pair.passage())
          && share(claim, Words.stems(other.claim())) < OTHER_CLAIM) {
        return Passages.cut(pair.claim(), other.passage(), WORDS);
      }
    }
    return null;
  }

  /// The passages that share most with these words, rare words counting more.
  private List<Integer> candidates(Set<String> claim) {
    Map<Integer, Double> scores = new HashMap<>();
    for (String word : claim.stream().sorted().toList()) {
      List<Integer> holding = byWord.getOrDefault(word, List.of());
      if (holding.size() < COMMON * pairs.size() + 3) {
        double worth = Math.log((double) pairs.size() / Math.max(1, holding.size()));
        holding.forEach(index -> scores.merge(index, worth, Double::sum));
      }
    }
    Comparator<Map.Entry<Integer, Double>> order =
        Map.Entry.<Integer, Double>comparingByValue().reversed();
    return new ArrayList<>(
        scores.entrySet().stream()
            .sorted(order.thenComparing(Map.Entry.comparingByKey()))
            .limit(CANDIDATES)
            .map(Map.Entry::getKey)
            .toList());
  }

  private static double share(Set<String> claim, Set<String> passage) {
    Set<String> both = new HashSet<>(claim);
    both.retainAll(passage);
    return claim.isEmpty() ? 1 : (double) both.size() / claim.size();
  }
}
