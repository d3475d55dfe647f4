package org.probandum.train.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds for a claim a passage on the same subject that does not settle it.
final class OtherEvidence {
  private static final int TRIES = 8;

  private final Map<String, List<PairExample>> bySubject = new HashMap<>();

  OtherEvidence(List<PairExample> pairs) {
    for (PairExample pair : pairs) {
      bySubject.computeIfAbsent(subject(pair.claim()), key -> new ArrayList<>()).add(pair);
    }
  }

  /// The first words of a claim that begin with a capital letter or are short, two at most.
  static String subject(String claim) {
    String[] words = claim.split(" ", 4);
    boolean two =
        words.length > 2 && !words[1].isEmpty() && Character.isUpperCase(words[1].charAt(0));
    return two || (words[0].length() < 4 && words.length > 1)
        ? words[0] + " " + words[1]
        : words[0];
  }

  /// Another pair on the same subject, or null where there is none.
  @Nullable PairExample neighbour(PairExample pair, Random random) {
    List<PairExample> same = bySubject.getOrDefault(subject(pair.claim()), List.of());
    for (int i = 0; i < TRIES && same.size() > 1; i++) {
      PairExample other = same.get(random.nextInt(same.size()));
      if (!other.claim().equals(pair.claim()) && !other.passage().equals(pair.passage())) {
        return other;
      }
    }
    return null;
  }

  /// The claim with a passage that speaks of its subject and leaves it open, or null.
  @Nullable PairExample open(PairExample pair, Random random) {
    String rest = Passages.without(pair.claim(), pair.passage());
    if (rest != null) {
      return made(pair, rest, "key-removed");
    }
    PairExample other = neighbour(pair, random);
    if (other == null
        || Words.coverage(pair.claim(), other.passage()) > 0.6
        || Words.coverage(other.claim(), pair.claim()) > 0.6) {
      return null;
    }
    return made(pair, other.passage(), "other-evidence");
  }

  private static PairExample made(PairExample pair, String passage, String origin) {
    Set<PairLabel> label =
        pair.is(PairLabel.SUPPORTS)
            ? EnumSet.of(PairLabel.NOT_ENOUGH)
            : EnumSet.of(PairLabel.NOT_ENOUGH, PairLabel.REFUTES);
    return new PairExample(pair.claim(), passage, label, pair.weight(), origin);
  }
}
