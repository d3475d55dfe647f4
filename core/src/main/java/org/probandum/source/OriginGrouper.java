package org.probandum.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Finding;
import org.probandum.model.Origin;
import org.probandum.model.Reading;
import org.probandum.text.NameForms;

/// Groups the findings of one claim into origins, passage by passage: one article can carry an
/// agency's toll and a hospital's toll. Thread-safe.
///
/// Two passages are one origin where they share what they rest on; where a claimant named by the
/// one may be the claimant named by the other; where the one stands in the document on which the
/// other rests; and where one document is a copy of the other and both put it on the same word. A
/// publisher or an agency joins only passages that name no other basis. In doubt they are one: an
/// origin too few is an understatement, an origin too many a false corroboration.
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
    joinPairs(members, groups);
    Map<Integer, List<Member>> byRoot = new TreeMap<>();
    for (int i = 0; i < members.size(); i++) {
      byRoot.computeIfAbsent(groups.root(i), key -> new ArrayList<>()).add(members.get(i));
    }
    List<Origin> origins = new ArrayList<>();
    List<@Nullable String> originOf = new ArrayList<>(Collections.nCopies(findings.size(), null));
    byRoot.forEach((root, group) -> {
      String id = claimId + ".o" + (origins.size() + 1);
      origins.add(OriginReason.origin(id, claimId, group, groups.reasons(root)));
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
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Reading reading = readings.get(finding.passage().document().id());
      if (finding.counts() && reading != null) {
        members.add(new Member(i, finding, reading, lineages.read(finding, reading)));
      }
    }
    // By path, so that neither search scores nor the order of the folder move an origin's number.
    members.sort(
        Comparator.comparing(Member::path)
            .thenComparing(member -> member.finding().passage().span()));
    return members;
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

  private static void joinPairs(List<Member> members, OriginGroups groups) {
    Map<String, long[]> shingles = new HashMap<>();
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        String reason = reason(members.get(i), members.get(j), shingles);
        if (reason != null) {
          groups.join(i, j, reason);
        }
      }
    }
  }

  /// Why the two are one beside what they share by key, or null where nothing makes them one.
  private static @Nullable String reason(Member a, Member b, Map<String, long[]> shingles) {
    boolean apart = !a.path().equals(b.path());
    String claimant = commonClaimant(a.lineage().names(), b.lineage().names());
    if (claimant != null) {
      return apart ? "they go back to one claimant, " + claimant : "";
    }
    if (apart && (isCitedBy(a, b) || isCitedBy(b, a))) {
      return "the title of one names the document on which the others rest";
    }
    boolean copied =
        apart
            && a.lineage().wording().equals(b.lineage().wording())
            && SharedText.copied(shingles(a, shingles), shingles(b, shingles));
    return copied ? "they share long passages word for word" : null;
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

  private static long[] shingles(Member member, Map<String, long[]> known) {
    return known.computeIfAbsent(
        member.path(), path -> SharedText.shingles(member.reading().document().text()));
  }
}
