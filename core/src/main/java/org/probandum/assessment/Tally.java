package org.probandum.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Origin;
import org.probandum.model.Relation;

/// The findings on one claim by what they are worth.
///
/// @param counted those that count, by relation
/// @param origins their origins, by relation and id
/// @param firstHand ids of the origins in which a passage that supports is more than what others
///   say that an absent document says
/// @param bare those that bear on the claim and do not count
record Tally(
    Map<Relation, List<Finding>> counted,
    Map<Relation, List<Origin>> origins,
    SortedSet<String> firstHand,
    List<Finding> bare) {

  /// Nearest first; the place breaks ties, so that the order of the findings means nothing.
  private static final Comparator<Finding> NEAREST =
      Comparator.comparingDouble(Finding::score)
          .reversed()
          .thenComparing(finding -> finding.passage().document().path())
          .thenComparing(finding -> finding.passage().span());

  static Tally of(List<Finding> findings, List<Origin> origins, List<@Nullable String> originOf) {
    if (findings.size() != originOf.size()) {
      throw new IllegalArgumentException(
          findings.size() + " findings and " + originOf.size() + " origins of findings");
    }
    Map<String, Origin> byId = new HashMap<>();
    origins.forEach(origin -> byId.put(origin.id(), origin));
    Map<Relation, List<Finding>> counted = new EnumMap<>(Relation.class);
    Map<Relation, SortedSet<String>> ids = new EnumMap<>(Relation.class);
    SortedSet<String> firstHand = new TreeSet<>();
    List<Finding> bare = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      String id = originOf.get(i);
      if (id != null && finding.counts()) {
        counted.computeIfAbsent(finding.relation(), key -> new ArrayList<>()).add(finding);
        ids.computeIfAbsent(finding.relation(), key -> new TreeSet<>()).add(id);
        if (finding.relation() == Relation.SUPPORTS
            && !finding.flags().contains(Flag.SECOND_HAND)) {
          firstHand.add(id);
        }
      } else if (finding.bears()) {
        bare.add(finding);
      }
    }
    Map<Relation, List<Origin>> grouped = new EnumMap<>(Relation.class);
    ids.forEach((relation, all) ->
        grouped.put(relation, all.stream().map(id -> present(byId, id)).toList()));
    return new Tally(counted, grouped, firstHand, bare);
  }

  private static Origin present(Map<String, Origin> byId, String id) {
    Origin origin = byId.get(id);
    if (origin == null) {
      throw new IllegalArgumentException("a finding names origin " + id + ", which is not given");
    }
    return origin;
  }

  boolean has(Relation relation) {
    return counted.containsKey(relation);
  }

  List<Finding> findings(Relation relation) {
    return counted.getOrDefault(relation, List.of());
  }

  List<Origin> origins(Relation relation) {
    return origins.getOrDefault(relation, List.of());
  }

  /// How many supporting origins corroborate: of known lineage, and not only second hand.
  long corroborating() {
    return origins(Relation.SUPPORTS).stream().filter(this::corroborates).count();
  }

  boolean corroborates(Origin origin) {
    return origin.known() && firstHand.contains(origin.id());
  }

  /// The finding of this relation that is nearest to the claim; there must be one.
  Finding nearest(Relation relation) {
    return findings(relation).stream().min(NEAREST).orElseThrow();
  }

  SortedSet<String> documents(Relation relation) {
    SortedSet<String> ids = new TreeSet<>();
    findings(relation).forEach(finding -> ids.add(finding.passage().document().id()));
    return ids;
  }

  /// How many findings with this flag bear on the claim and do not count.
  int bare(Flag flag) {
    return (int) bare.stream().filter(finding -> finding.flags().contains(flag)).count();
  }
}
