package org.probandum.train.stance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/// Makes new pairs from a labelled one by exchanging one value, in the claim, in the passage, or in
/// both, so that claim and passage by themselves tell nothing:
///
/// | claim | passage | label |
/// |---|---|---|
/// | as it was | as it was | SUPPORTS |
/// | other value | as it was | REFUTES |
/// | as it was | other value | REFUTES |
/// | other value | other value | SUPPORTS |
///
/// Where the value is a name that a second one does not exclude (`covered by Pink`), the two in the
/// middle are REFUTES or NOT_ENOUGH; where it is who or what the claim is on, NOT_ENOUGH. From a
/// refuted pair with one value of a kind on each side the same square is made by putting the one in
/// the other's place. After Schuster et al., *Towards Debiasing Fact Verification Models*, EMNLP
/// 2019, who had such squares written by hand.
final class ValueSwaps {
  private static final Set<PairLabel> OTHER_VALUE =
      EnumSet.of(PairLabel.REFUTES, PairLabel.NOT_ENOUGH);

  /// Share of the claim's other words that must stand in the passage before a value put right makes
  /// it a support.
  private static final double SAME_MATTER = 0.6;

  private final ValueFinder finder;
  private final ValuePool pool;

  ValueSwaps(ValueFinder finder, ValuePool pool) {
    this.finder = finder;
    this.pool = pool;
  }

  /// The pairs that can be made from this one, without it; empty where none can.
  List<PairExample> from(PairExample pair, Random random) {
    if (pair.is(PairLabel.SUPPORTS)) {
      return fromSupport(pair, random);
    }
    return pair.is(PairLabel.REFUTES) ? fromRefutal(pair) : List.of();
  }

  private List<PairExample> fromSupport(PairExample pair, Random random) {
    List<Value> shared = new ArrayList<>();
    for (Value value : finder.find(pair.claim())) {
      if (Words.contains(pair.passage(), value.text())) {
        shared.add(value);
      }
    }
    if (shared.isEmpty()) {
      return List.of();
    }
    Value value = shared.get(random.nextInt(shared.size()));
    String other = pool.another(value, random, pair.claim(), pair.passage());
    if (other == null) {
      return List.of();
    }
    boolean subject = value.span().start() <= 4;
    Set<PairLabel> label =
        subject
            ? EnumSet.of(PairLabel.NOT_ENOUGH)
            : value.kind().excludes() ? EnumSet.of(PairLabel.REFUTES) : OTHER_VALUE;
    String claim = Words.exchange(pair.claim(), value.text(), other);
    String passage = exchangeName(pair.passage(), value, other);
    String origin = "swap-" + value.kind().name().toLowerCase(Locale.ROOT);
    return List.of(
        new PairExample(claim, pair.passage(), label, pair.weight(), origin),
        new PairExample(pair.claim(), passage, label, pair.weight(), origin),
        new PairExample(
            claim, passage, Set.of(PairLabel.SUPPORTS), pair.weight(), origin + "-both"));
  }

  /// A person is often named in full and later by the last name.
  private static String exchangeName(String passage, Value value, String other) {
    String changed = Words.exchange(passage, value.text(), other);
    int last = value.text().lastIndexOf(' ');
    int otherLast = other.lastIndexOf(' ');
    return value.kind() == Value.Kind.PERSON && last > 0 && otherLast > 0
        ? Words.exchange(changed, value.text().substring(last + 1), other.substring(otherLast + 1))
        : changed;
  }

  private List<PairExample> fromRefutal(PairExample pair) {
    List<Value> ours = onlyIn(finder.find(pair.claim()), pair.passage());
    List<Value> theirs = onlyIn(finder.find(pair.passage()), pair.claim());
    for (Value value : ours) {
      List<Value> same = theirs.stream().filter(other -> other.kind() == value.kind()).toList();
      if (value.span().start() <= 4 || same.size() != 1) {
        continue;
      }
      String right = same.getFirst().text();
      String rest = Words.exchange(pair.claim(), value.text(), "");
      if (Words.coverage(rest, pair.passage()) < SAME_MATTER) {
        continue;
      }
      String claim = Words.exchange(pair.claim(), value.text(), right);
      String passage = Words.exchange(pair.passage(), right, value.text());
      Set<PairLabel> label = value.kind().excludes() ? EnumSet.of(PairLabel.REFUTES) : OTHER_VALUE;
      return List.of(
          PairExample.of(claim, pair.passage(), PairLabel.SUPPORTS, "mend-claim")
              .weighted(pair.weight()),
          PairExample.of(pair.claim(), passage, PairLabel.SUPPORTS, "mend-passage")
              .weighted(pair.weight()),
          new PairExample(claim, passage, label, pair.weight(), "mend-both"));
    }
    return List.of();
  }

  private static List<Value> onlyIn(List<Value> values, String absentFrom) {
    return values.stream().filter(v -> !Words.contains(absentFrom, v.text())).toList();
  }
}
