package org.probandum.train.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes pairs by saying that it is not so, and by taking such words away, so that a negation alone
/// tells nothing.
final class Negations {
  private static final Pattern AUXILIARY =
      Pattern.compile("\\b(is|was|are|were|has|had|can|could|will|would|did|does|do|have)\\b");
  private static final Pattern NEGATED =
      Pattern.compile(
          "\\b(is|was|are|were|has|had|can|could|will|would|have) (?:not|never)\\b(?! only)");
  private static final Pattern ANY =
      Pattern.compile(
          "\\b(?:not|never|no|none|cannot|n't|without|refus\\w+|incapable|fail\\w*|yet|zero|only"
              + "|exclusively|unable|neither|nor|nobody|lacks?|avoid\\w*|den(?:y|ied|ies))\\b");

  private Negations() {}

  /// Pairs made from a supported or refuted one, without it.
  static List<PairExample> from(PairExample pair) {
    List<PairExample> made = new ArrayList<>();
    boolean plain = !negates(pair.claim()) && !negates(pair.passage());
    String denied = deny(pair.claim());
    if (plain && denied != null && pair.is(PairLabel.SUPPORTS)) {
      made.add(
          PairExample.of(denied, pair.passage(), PairLabel.REFUTES, "deny")
              .weighted(pair.weight()));
      String passage = denySingle(pair.passage());
      if (passage != null && Words.coverage(pair.claim(), passage) > 0.7) {
        made.add(
            PairExample.of(pair.claim(), passage, PairLabel.REFUTES, "deny-passage")
                .weighted(pair.weight()));
        made.add(
            PairExample.of(denied, passage, PairLabel.SUPPORTS, "deny-both")
                .weighted(pair.weight()));
      }
    }
    return made;
  }

  /// From a claim that one exclusive value refutes: its denial is right. Null where it cannot be
  /// denied plainly.
  static @Nullable PairExample denied(PairExample refuted) {
    String denied = negates(refuted.claim()) ? null : deny(refuted.claim());
    return denied == null
        ? null
        : PairExample.of(denied, refuted.passage(), PairLabel.SUPPORTS, "deny-wrong")
            .weighted(refuted.weight());
  }

  /// From a refuted claim with a plain negation, the claim without it. Null where there is none.
  static @Nullable PairExample affirmed(PairExample refuted) {
    Matcher matcher = NEGATED.matcher(refuted.claim());
    if (!refuted.is(PairLabel.REFUTES) || !matcher.find() || negates(refuted.passage())) {
      return null;
    }
    String claim = matcher.replaceFirst("$1");
    return negates(claim) || Words.coverage(claim, refuted.passage()) < 0.6
        ? null
        : PairExample.of(claim, refuted.passage(), PairLabel.SUPPORTS, "affirm")
            .weighted(refuted.weight());
  }

  static boolean negates(String text) {
    return ANY.matcher(text).find();
  }

  /// The text denied at its first auxiliary, or null where it has none.
  static @Nullable String deny(String text) {
    Matcher matcher = AUXILIARY.matcher(text);
    return matcher.find() ? matcher.replaceFirst("$1 not") : null;
  }

  /// The text denied where it has one auxiliary and no other.
  private static @Nullable String denySingle(String text) {
    return AUXILIARY.matcher(text).results().count() == 1 ? deny(text) : null;
  }
}
