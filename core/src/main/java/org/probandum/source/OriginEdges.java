package org.probandum.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.probandum.model.OriginEdge;
import org.probandum.model.OriginEdge.End;
import org.probandum.model.OriginEdge.Kind;
import org.probandum.source.OriginGrouper.Member;

/// The steps of one origin in words: what each passage rests on, and what was found between two.
final class OriginEdges {
  private final Map<String, Integer> sharers = new TreeMap<>();
  private final Map<String, String> called = new TreeMap<>();
  private final Set<OriginEdge> edges = new LinkedHashSet<>();

  private OriginEdges(List<Member> members) {
    for (Member member : members) {
      Set<String> counted = new HashSet<>();
      for (Lineage.Link link : member.lineage().links()) {
        called.putIfAbsent(link.key(), link.basis());
        if (counted.add(link.key())) {
          sharers.merge(link.key(), 1, Integer::sum);
        }
      }
    }
  }

  /// The edges of an origin, by passage and then what was found between two of them.
  static List<OriginEdge> of(List<Member> members, List<OriginEdge> between) {
    OriginEdges all = new OriginEdges(members);
    members.forEach(all::add);
    all.edges.addAll(between);
    return new ArrayList<>(all.edges);
  }

  private void add(Member member) {
    End.Part passage = part(member);
    for (String name : new LinkedHashSet<>(member.lineage().names())) {
      add(passage, name, Kind.WITNESS, "It goes back to " + name + ".");
    }
    for (Lineage.Link link : member.lineage().links()) {
      if (link.tellsAlone() || sharers.getOrDefault(link.key(), 0) > 1) {
        add(member, link);
      }
    }
    if (!member.lineage().known()) {
      String why = member.lineage().unknown();
      add(passage, member.lineage().nobody(), Kind.UNKNOWN, "Unknown lineage: " + why + ".");
    }
  }

  private void add(Member member, Lineage.Link link) {
    End.Part passage = part(member);
    String basis = called.getOrDefault(link.key(), link.basis());
    switch (link.kind()) {
      case DOCUMENT -> add(passage, basis, Kind.DOCUMENT, "It rests on " + basis + ".");
      case AGENCY -> add(passage, basis, Kind.AGENCY, "It carries a report of " + basis + ".");
      case MEDIUM -> add(passage, basis, Kind.MEDIUM, "It passes on what " + basis + " reports.");
      case SELF_CLAIM ->
          add(passage, basis, Kind.SELF_CLAIM, "It passes on the doer's own word that it did it.");
      case PUBLISHER ->
          add(passage, basis, Kind.PUBLISHER, "Its document is published by " + basis + ".");
      case OWNER ->
          add(
              passage,
              basis,
              Kind.OWNER,
              "The publisher of its document belongs to " + basis + ".");
      case OBSERVATION, SAME_DOCUMENT -> addOwn(member, link.kind());
      case WITNESS, COPY, UNKNOWN ->
          throw new IllegalStateException("no link is of the kind " + link.kind());
    }
  }

  private void addOwn(Member member, Kind kind) {
    String reason =
        kind == Kind.OBSERVATION
            ? "It is an observation of the document's own."
            : "It stands in one document with another passage, on the same word.";
    edges.add(new OriginEdge(part(member), whole(member), kind, reason));
  }

  private void add(End from, String basis, Kind kind, String reason) {
    edges.add(new OriginEdge(from, new End.Basis(basis), kind, reason));
  }

  static End.Part part(Member member) {
    return new End.Part(member.reading().document().id(), member.finding().passage().span());
  }

  static End.Whole whole(Member member) {
    return new End.Whole(member.reading().document().id());
  }
}
