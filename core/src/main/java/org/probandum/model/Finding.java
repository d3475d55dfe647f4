package org.probandum.model;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A claim and a passage with how the one bears on the other.
///
/// @param claimId the claim
/// @param passage the passage
/// @param relation how it bears on the claim
/// @param slot the slot that decided a CONTRADICTS or QUALIFIES, or null where none did
/// @param said for an attributed claim, what the passage says on *was it said*; else null
/// @param score search score, for order only; higher is nearer
/// @param comparisons slot by slot
/// @param flags what a reader must know beside the relation
/// @param basis the attributions of the statement that decided, innermost first: on whose word it
///   is
/// @param why the reason
public record Finding(
    String claimId,
    Passage passage,
    Relation relation,
    @Nullable SlotKind slot,
    @Nullable Said said,
    double score,
    List<Comparison> comparisons,
    Set<Flag> flags,
    List<Attribution> basis,
    Why why) {

  public Finding {
    comparisons = List.copyOf(comparisons);
    basis = List.copyOf(basis);
    flags = Collections.unmodifiableSortedSet(new TreeSet<>(flags));
  }

  /// A finding on the document's own word.
  public Finding(
      String claimId,
      Passage passage,
      Relation relation,
      @Nullable SlotKind slot,
      @Nullable Said said,
      double score,
      List<Comparison> comparisons,
      Set<Flag> flags,
      Why why) {
    this(claimId, passage, relation, slot, said, score, comparisons, flags, List.of(), why);
  }

  /// Whether it bears on the claim at all.
  public boolean bears() {
    return relation != Relation.MENTIONS;
  }

  /// Whether it can be an origin for or against *is it so*. A party's bare statement, and a passage
  /// that only passes on what the claimant says, answer *was it said* and nothing else.
  public boolean counts() {
    return bears()
        && !flags.contains(Flag.PARTY_STATEMENT)
        && !flags.contains(Flag.REPEATS_CLAIMANT);
  }
}
