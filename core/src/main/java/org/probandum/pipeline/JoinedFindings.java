package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probandum.model.Attribution;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Relation;
import org.probandum.model.Said;
import org.probandum.model.Why;

/// Joins what one passage says on the parts of a claim into what it says on the whole: a passage
/// supports the whole only where it supports all parts, and contradicts it where it contradicts
/// one.
final class JoinedFindings {
  private JoinedFindings() {}

  /// What a passage says on the whole.
  ///
  /// @param id the whole claim's
  /// @param attributed whether somebody is said to hold the claim
  /// @param parts what it says on each part, one or more
  static Finding join(String id, boolean attributed, List<Finding> parts) {
    Relation relation = relation(parts);
    Finding deciding = deciding(relation, parts);
    Said said =
        parts.stream().anyMatch(part -> part.said() == Said.SAID) ? Said.SAID : deciding.said();
    return new Finding(
        id,
        deciding.passage(),
        relation,
        deciding.relation() == relation ? deciding.slot() : null,
        attributed ? (said == null ? Said.UNKNOWN : said) : null,
        deciding.score(),
        deciding.comparisons(),
        flags(relation, deciding, parts),
        basis(relation, deciding, parts),
        parts.size() == 1 ? deciding.why() : why(relation, parts));
  }

  private static Relation relation(List<Finding> parts) {
    List<Relation> relations = parts.stream().map(Finding::relation).toList();
    if (relations.contains(Relation.CONTRADICTS)) {
      return Relation.CONTRADICTS;
    }
    if (relations.stream().allMatch(one -> one == Relation.SUPPORTS)) {
      return Relation.SUPPORTS;
    }
    boolean some = relations.contains(Relation.SUPPORTS) || relations.contains(Relation.QUALIFIES);
    return some ? Relation.QUALIFIES : Relation.MENTIONS;
  }

  /// The part that is as the whole is; else one that bears on it. Of several the first that counts
  /// and is no denial, so that a party's word on one part hides no evidence on another.
  private static Finding deciding(Relation relation, List<Finding> parts) {
    return parts.stream()
        .min(
            Comparator.comparing((Finding part) -> part.relation() != relation)
                .thenComparing(part -> !part.bears())
                .thenComparing(part -> !part.counts())
                .thenComparing(part -> part.flags().contains(Flag.DENIED_BY)))
        .orElseThrow();
  }

  /// What one must know of any part on which the whole rests; where it rests on none, of any part.
  private static Set<Flag> flags(Relation relation, Finding deciding, List<Finding> parts) {
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(deciding.flags());
    switch (relation) {
      case SUPPORTS, QUALIFIES ->
          parts.stream().filter(Finding::bears).forEach(part -> flags.addAll(part.flags()));
      case MENTIONS -> parts.forEach(part -> flags.addAll(part.flags()));
      case CONTRADICTS -> {}
    }
    return flags;
  }

  private static List<Attribution> basis(Relation relation, Finding deciding, List<Finding> parts) {
    List<Attribution> basis = new ArrayList<>(deciding.basis());
    if (relation == Relation.SUPPORTS && basis.isEmpty()) {
      parts.stream().filter(part -> basis.isEmpty()).forEach(part -> basis.addAll(part.basis()));
    }
    return basis;
  }

  private static Why why(Relation relation, List<Finding> parts) {
    long bearing = parts.stream().filter(Finding::bears).count();
    String text =
        switch (relation) {
          case SUPPORTS -> "It supports all " + parts.size() + " parts of the claim.";
          case CONTRADICTS -> "It contradicts a part of the claim.";
          case QUALIFIES ->
              bearing
                  + " of the claim's "
                  + parts.size()
                  + " parts it bears out, at "
                  + "least with a reservation.";
          case MENTIONS -> "It bears on none of the claim's " + parts.size() + " parts.";
        };
    return Why.of(relation.name(), text, parts.stream().map(Finding::why).toList())
        .at(parts.getFirst().passage());
  }
}
