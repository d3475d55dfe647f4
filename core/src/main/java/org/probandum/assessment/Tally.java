package org.probandum.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
/// @param weak ids of the origins whose every passage is from a source or an item graded D or 4
/// @param discounted those that a grade of E or 5 keeps from counting
record Tally(
    Map<Relation, List<Finding>> counted,
    Map<Relation, List<Origin>> origins,
    SortedSet<String> firstHand,
    List<Finding> bare,
    SortedSet<String> weak,
    List<Finding> discounted) {

  /// Nearest first; the place breaks ties, so that the order of the findings means nothing.
  static final Comparator<Finding> NEAREST =
      Comparator.comparingDouble(Finding::score)
          .reversed()
          .thenComparing(finding -> finding.passage().document().path())
          .thenComparing(finding -> finding.passage().span());

  static Tally of(
      List<Finding> findings,
      List<Origin> origins,
      List<@Nullable String> originOf,
      Grades grades) {
    if (findings.size() != originOf.size()) {
      throw new IllegalArgumentException(
          findings.size() + " findings and " + originOf.size() + " origins of findings");
    }
    Map<String, Origin> byId = new HashMap<>();
    origins.forEach(origin -> byId.put(origin.id(), origin));
    Map<Relation, List<Finding>> counted = new EnumMap<>(Relation.class);
    Map<Relation, SortedSet<String>> ids = new EnumMap<>(Relation.class);
    SortedSet<String> firstHand = new TreeSet<>();
    SortedSet<String> weak = new TreeSet<>();
    SortedSet<String> strong = new TreeSet<>();
    List<Finding> bare = new ArrayList<>();
    List<Finding> discounted = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      String id = originOf.get(i);
      if (id != null && finding.counts() && grades.discounts(finding)) {
        discounted.add(finding);
      } else if (id != null && finding.counts()) {
        (grades.weakens(finding) ? weak : strong).add(id);
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
    weak.removeAll(strong);
    return new Tally(counted, grouped, firstHand, bare, weak, discounted);
  }

  /// The same without these origins.
  Tally without(Set<String> ids) {
    Map<Relation, List<Finding>> findings = new EnumMap<>(Relation.class);
    Map<Relation, List<Origin>> rest = new EnumMap<>(Relation.class);
    origins.forEach((relation, all) -> {
      List<Origin> left = all.stream().filter(origin -> !ids.contains(origin.id())).toList();
      if (!left.isEmpty()) {
        rest.put(relation, left);
        findings.put(relation, findings(relation));
      }
    });
    SortedSet<String> first = new TreeSet<>(firstHand);
    first.removeAll(ids);
    return new Tally(findings, rest, first, bare, weak, discounted);
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

  /// How many supporting origins corroborate: of known lineage, not only second hand, not weak.
  long corroborating() {
    return origins(Relation.SUPPORTS).stream().filter(this::corroborates).count();
  }

  boolean corroborates(Origin origin) {
    return origin.known() && firstHand.contains(origin.id()) && !weak.contains(origin.id());
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

  /// The nearest finding of this relation from one of the origin's documents.
  Finding nearest(Relation relation, Origin origin) {
    return findings(relation).stream()
        .filter(finding -> origin.documents().contains(finding.passage().document().id()))
        .min(NEAREST)
        .orElseGet(() -> nearest(relation));
  }

  /// How many findings with this flag bear on the claim and do not count.
  int bare(Flag flag) {
    return (int) bare.stream().filter(finding -> finding.flags().contains(flag)).count();
  }
}
