package org.probandum.mention.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.place.EvidenceJudge.Evidence;
import org.probandum.model.Place;

/// All hits of one name in a document: one name, one place.
final class Group {
  private final List<Hit> hits = new ArrayList<>();
  private final List<Candidate> containers = new ArrayList<>();
  private Place.@Nullable Kind hint;
  private Evidence evidence = Evidence.NONE;
  private @Nullable Candidate place;

  /// Takes in a hit; what stands inside the name of something else shows nothing about the place.
  void add(Hit hit) {
    hits.add(hit);
    if (hit.role() == NameGuard.Role.IN_NAME) {
      return;
    }
    hint = hint == null ? hit.match().hint() : hint;
    if (hit.evidence().compareTo(evidence) > 0) {
      evidence = hit.evidence();
    }
  }

  /// Takes in places that the text says the name lies in.
  void addContainers(List<Candidate> places) {
    containers.addAll(places);
  }

  void decide(Candidate decided) {
    place = decided;
  }

  /// The match of its first hit.
  Match match() {
    return hits.getFirst().match();
  }

  List<Hit> hits() {
    return hits;
  }

  /// Places named as holding one of the hits.
  List<Candidate> containers() {
    return containers;
  }

  /// The kind that a type word beside one of the hits names, or null.
  Place.@Nullable Kind hint() {
    return hint;
  }

  /// The best evidence of all hits.
  Evidence evidence() {
    return evidence;
  }

  /// The place that was decided on, or null before that.
  @Nullable Candidate place() {
    return place;
  }

  /// Whether every hit stands inside the name of something else.
  boolean onlyInNames() {
    return hits.stream().allMatch(hit -> hit.role() == NameGuard.Role.IN_NAME);
  }
}
