package org.probandum.train.stance;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes claims of two facts. With both passages they are supported, with one they are partly so;
/// with one that refutes its half they are refuted.
final class JoinedClaims {
  private JoinedClaims() {}

  /// Pairs from a supported pair and another supported pair, best on the same subject.
  static List<PairExample> from(PairExample first, PairExample second) {
    String claim = joined(first.claim(), second.claim());
    if (claim == null || Words.coverage(second.claim(), first.passage()) > 0.5) {
      return List.of();
    }
    String both = first.passage() + " " + second.passage();
    return List.of(
        PairExample.of(claim, first.passage(), PairLabel.PARTIAL, "joined-half"),
        PairExample.of(claim, both, PairLabel.SUPPORTS, "joined-whole"));
  }

  /// The claim of a supported pair with a half that its passage refutes.
  static @Nullable PairExample spoilt(PairExample supported, PairExample refuted) {
    String claim = joined(supported.claim(), refuted.claim());
    Set<PairLabel> label = EnumSet.of(PairLabel.REFUTES, PairLabel.PARTIAL);
    return claim == null
        ? null
        : new PairExample(
            claim, supported.passage() + " " + refuted.passage(), label, 1, "joined-refuted");
  }

  private static @Nullable String joined(String first, String second) {
    if (!first.endsWith(".") || !second.endsWith(".") || first.length() + second.length() > 220) {
      return null;
    }
    String subject = commonStart(first, second);
    String head = first.substring(0, first.length() - 1);
    return subject.length() > 3
        ? head + " and " + second.substring(subject.length())
        : head + ", and " + second;
  }

  /// The words both begin with, where what follows is a verb's beginning: at most the whole
  /// subject.
  private static String commonStart(String first, String second) {
    int end = 0;
    for (int i = 0; i < Math.min(first.length(), second.length()); i++) {
      if (first.charAt(i) != second.charAt(i)) {
        break;
      }
      if (first.charAt(i) == ' ') {
        end = i + 1;
      }
    }
    String start = first.substring(0, end);
    String rest = second.substring(end);
    boolean verb =
        rest.startsWith("is ")
            || rest.startsWith("was ")
            || rest.startsWith("has ")
            || rest.startsWith("had ")
            || rest.startsWith("were ")
            || rest.startsWith("are ")
            || (rest.indexOf("ed ") > 0 && rest.indexOf("ed ") < 12);
    return verb ? start : "";
  }
}
