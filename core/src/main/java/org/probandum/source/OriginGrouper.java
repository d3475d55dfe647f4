package org.probandum.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Finding;
import org.probandum.model.Origin;
import org.probandum.model.OriginEdge;
import org.probandum.model.OriginEdge.Kind;
import org.probandum.model.Reading;
import org.probandum.text.NameForms;

/// Groups the findings of one claim into origins, passage by passage: one article can carry an
/// agency's toll and a hospital's toll. Thread-safe.
///
/// Two passages are one origin where they share what they rest on; where a claimant named by the
/// one may be the claimant named by the other; where the one stands in the document on which the
/// other rests; and where one document, or the passage itself, is a copy of the other and both put
/// it on the same word. A publisher, its owner or an agency joins only passages that name no other
/// basis. In doubt they are one: an origin too few is an understatement, an origin too many a false
/// corroboration.
public final class OriginGrouper {
  private final LineageReader lineages;

  private OriginGrouper(LineageReader lineages) {
    this.lineages = lineages;
  }

  /// A grouper with the word lists of the class path.
  public static OriginGrouper load() {
    return new OriginGrouper(new LineageReader(SourceWords.load()));
  }

  /// Groups the findings that count; the others get no origin.
  ///
  /// @param claimId the claim
  /// @param findings its findings
  /// @param readings the readings of their documents, by document id
  public Origins group(String claimId, List<Finding> findings, Map<String, Reading> readings) {
    List<Member> members = members(findings, readings);
    OriginGroups groups = new OriginGroups(members.size());
    joinByLinks(members, groups);
    List<Step> steps = joinPairs(members, groups);
    Map<Integer, List<Member>> byRoot = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      byRoot.computeIfAbsent(groups.root(i), key -> new ArrayList<>()).add(members.get(i));
    }
    List<Origin> origins = new ArrayList<>();
    List<@Nullable String> originOf = new ArrayList<>(Collections.nCopies(findings.size(), null));
    byRoot.forEach((root, group) -> {
      String id = claimId + ".o" + (origins.size() + 1);
      List<OriginEdge> edges = OriginEdges.of(group, between(group, steps));
      origins.add(OriginReason.origin(id, claimId, group, groups.reasons(root), edges));
      group.forEach(member -> originOf.set(member.index(), id));
    });
    return new Origins(origins, originOf);
  }

  /// A finding that counts, by its index.
  record Member(int index, Finding finding, Reading reading, Lineage lineage) {
    String path() {
      return reading.document().path();
    }

    String title() {
      String title = reading.document().metadata().title();
      return SourceWords.plain(title == null ? path() : title);
    }
  }

  private List<Member> members(List<Finding> findings, Map<String, Reading> readings) {
    List<Member> members = new ArrayList<>();
    Set<String> publishers =
        readings.values().stream()
            .map(OriginGrouper::publisher)
            .filter(name -> !name.isEmpty())
            .collect(Collectors.toSet());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Reading reading = readings.get(finding.passage().document().id());
      if (finding.counts() && reading != null) {
        members.add(new Member(i, finding, reading, lineages.read(finding, reading, publishers)));
      }
    }
    // By path, so that neither search scores nor the order of the folder move an origin's number.
    members.sort(
        Comparator.comparing(Member::path)
            .thenComparing(member -> member.finding().passage().span()));
    return members;
  }

  /// Who published the document, plain, or an empty text.
  private static String publisher(Reading reading) {
    String publisher = reading.document().metadata().publisher();
    return publisher == null ? "" : SourceWords.plain(LineageReader.withoutNote(publisher));
  }

  private static List<OriginEdge> between(List<Member> group, List<Step> steps) {
    return steps.stream()
        .filter(step -> group.contains(step.member()))
        .map(Step::edge)
        .filter(Objects::nonNull)
        .toList();
  }

  private static void joinByLinks(List<Member> members, OriginGroups groups) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      for (Lineage.Link link : members.get(i).lineage().links()) {
        Integer other = first.putIfAbsent(link.key(), i);
        if (other != null) {
          boolean apart = !members.get(other).path().equals(members.get(i).path());
          groups.join(other, i, apart ? link.shared() : "");
        }
      }
    }
  }

  private static List<Step> joinPairs(List<Member> members, OriginGroups groups) {
    Map<String, TextRuns> runs = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    Set<Member> passed = new HashSet<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        Step step = step(members.get(i), members.get(j), runs);
        if (step == null) {
          step = mediumStep(members, i, j, passed);
        }
        if (step != null) {
          groups.join(i, j, step.reason());
          steps.add(step);
        }
      }
    }
    return steps;
  }

  /// Why two passages are one beside what they share by key.
  ///
  /// @param member one of them
  /// @param reason as a clause; empty where they stand in one document
  /// @param edge the same as an edge, or null where the bases of both tell it
  private record Step(Member member, String reason, @Nullable OriginEdge edge) {}

  /// Why the two are one, or null where nothing makes them one.
  private static @Nullable Step step(Member a, Member b, Map<String, TextRuns> runs) {
    String claimant = commonClaimant(a.lineage().names(), b.lineage().names());
    if (claimant != null) {
      return claimantStep(a, b, claimant);
    }
    if (a.path().equals(b.path())) {
      return null;
    }
    if (isCitedBy(a, b)) {
      return titleStep(b, a);
    }
    if (isCitedBy(b, a)) {
      return titleStep(a, b);
    }
    return a.lineage().wording().equals(b.lineage().wording()) ? copyStep(a, b, runs) : null;
  }

  /// One of the two passes on what the publisher of the other reports: with one passage of that
  /// publisher it is one, for its others may be on somebody else's word.
  private static @Nullable Step mediumStep(List<Member> members, int i, int j, Set<Member> passed) {
    Member a = members.get(i);
    Member b = members.get(j);
    boolean forth = b.lineage().media().contains(publisher(a.reading()));
    boolean back = a.lineage().media().contains(publisher(b.reading()));
    Member passing = forth ? b : a;
    if (a.path().equals(b.path()) || (!forth && !back) || !passed.add(passing)) {
      return null;
    }
    Member medium = forth ? a : b;
    OriginEdge edge =
        new OriginEdge(
            OriginEdges.part(passing),
            OriginEdges.whole(medium),
            Kind.MEDIUM,
            "It passes on what the publisher of the other reports.");
    return new Step(passing, "one passes on what the publisher of the other reports", edge);
  }

  private static Step claimantStep(Member a, Member b, String claimant) {
    boolean apart = !a.path().equals(b.path());
    boolean alike = a.lineage().names().stream().anyMatch(b.lineage().names()::contains);
    OriginEdge edge =
        new OriginEdge(
            OriginEdges.part(b),
            OriginEdges.part(a),
            Kind.WITNESS,
            "Both go back to one claimant, " + claimant + ".");
    return new Step(
        a, apart ? "they go back to one claimant, " + claimant : "", alike ? null : edge);
  }

  private static Step titleStep(Member citing, Member cited) {
    OriginEdge edge =
        new OriginEdge(
            OriginEdges.part(citing),
            OriginEdges.whole(cited),
            Kind.DOCUMENT,
            "It rests on a document that the other's title names.");
    return new Step(citing, "the title of one names the document on which the others rest", edge);
  }

  private static @Nullable Step copyStep(Member a, Member b, Map<String, TextRuns> runs) {
    TextRuns.Copy copy = TextRuns.findCopy(runs(a, runs), runs(b, runs));
    if (copy != null) {
      boolean later = isLater(a, b, runs);
      Member from = later ? a : b;
      Member to = later ? b : a;
      return new Step(
          a,
          copy.clause(),
          new OriginEdge(
              OriginEdges.whole(from), OriginEdges.whole(to), Kind.COPY, copy.sentence()));
    }
    if (!TextRuns.sameSentence(a.finding().passage().quote(), b.finding().passage().quote())) {
      return null;
    }
    return new Step(
        a,
        "they are the same sentence in nearly the same words",
        new OriginEdge(
            OriginEdges.part(b),
            OriginEdges.part(a),
            Kind.COPY,
            "The two passages are the same sentence in nearly the same words."));
  }

  /// Whether the first is the copy rather than the other: published later, else the shorter one.
  private static boolean isLater(Member a, Member b, Map<String, TextRuns> runs) {
    String ours = a.reading().document().metadata().published();
    String theirs = b.reading().document().metadata().published();
    if (ours != null && theirs != null && !ours.equals(theirs)) {
      return ours.compareTo(theirs) > 0;
    }
    return runs(a, runs).shortRuns().size() < runs(b, runs).shortRuns().size();
  }

  private static @Nullable String commonClaimant(List<String> ours, List<String> theirs) {
    for (String a : ours) {
      for (String b : theirs) {
        if (NameForms.compatible(a, b)) {
          return a.length() >= b.length() ? a : b;
        }
      }
    }
    return null;
  }

  /// Whether the document's title names the document on which the other rests.
  private static boolean isCitedBy(Member document, Member other) {
    String title = " " + document.title() + " ";
    return other.lineage().cited().stream()
        .map(SourceWords::plain)
        .anyMatch(cited -> isTelling(cited) && title.contains(" " + cited + " "));
  }

  /// Whether a document's name is no general one (`R/12`, not `UN report`, which news titles hold).
  private static boolean isTelling(String name) {
    return name.chars().anyMatch(Character::isDigit)
        || name.chars().filter(character -> character == ' ').count() >= 2;
  }

  private static TextRuns runs(Member member, Map<String, TextRuns> known) {
    return known.computeIfAbsent(
        member.path(), path -> TextRuns.of(member.reading().document().text()));
  }
}
