package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probandum.evidence.ArticleSearch;
import org.probandum.evidence.Hit;
import org.probandum.evidence.PassageIndex;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Gap;
import org.probandum.model.Outcome;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;
import org.probandum.stance.EarlierCounts;
import org.probandum.stance.HeadReview;
import org.probandum.stance.HeadRule;
import org.probandum.stance.SourceReading;
import org.probandum.stance.StanceJudge;

/// Finds and compares the passages for one claim after another.
final class Search {
  /// Passages compared for one claim.
  private static final int COMPARED = 60;

  /// Passages shown that speak of the matter without bearing on the claim.
  private static final int MENTIONS_SHOWN = 6;

  private final PassageIndex index;
  private final ArticleSearch search;
  private final Reading article;
  private final Map<String, SourceReading> sources;
  private final StanceJudge stance;
  private final @Nullable HeadReview review;

  /// A search.
  ///
  /// @param review the stance model's second look, or null where there is none
  Search(
      PassageIndex index,
      Reading article,
      Map<String, SourceReading> sources,
      StanceJudge stance,
      @Nullable HeadReview review) {
    this(index, index.against(article), article, sources, stance, review);
  }

  private Search(
      PassageIndex index,
      ArticleSearch search,
      Reading article,
      Map<String, SourceReading> sources,
      StanceJudge stance,
      @Nullable HeadReview review) {
    this.index = index;
    this.search = search;
    this.article = article;
    this.sources = sources;
    this.stance = stance;
    this.review = review;
  }

  /// All passages compared with a claim, nearest first.
  List<Finding> compared(Claim claim) {
    List<Finding> findings = bySlots(claim);
    List<Finding> reviewed =
        review == null ? findings : review.review(claim, article, findings, this::source);
    return EarlierCounts.ordered(claim, article, reviewed, sources);
  }

  /// The passages on which the stance model can change something, all read by it; none without it.
  List<HeadReview.Weighed> weighed(Claim claim) {
    return review == null ? List.of() : review.weigh(claim, article, bySlots(claim), this::source);
  }

  private List<Finding> bySlots(Claim claim) {
    List<Finding> findings = new ArrayList<>();
    for (Hit hit : search.search(claim, COMPARED)) {
      SourceReading source = sources.get(hit.passage().document().id());
      if (source != null) {
        findings.add(stance.judge(claim, article, hit.passage(), source, hit.score()));
      }
    }
    return findings;
  }

  private Reading source(String id) {
    return Objects.requireNonNull(sources.get(id)).reading();
  }

  /// The same search for claims whose wording stands after the article's end.
  ///
  /// @param whole the article with the wording
  Search worded(Reading whole) {
    return new Search(index, search.worded(whole), whole, sources, stance, review);
  }

  /// All passages compared with a claim that a person worded, nearest first. Each is compared with
  /// all parts of the claim.
  List<Finding> compared(WordedClaim claim) {
    Map<Passage, Double> near = new LinkedHashMap<>();
    for (Claim part : claim.parts()) {
      search
          .search(part, COMPARED)
          .forEach(hit -> near.merge(hit.passage(), hit.score(), Math::max));
    }
    boolean attributed = !claim.shown().attributions().isEmpty();
    List<Finding> findings = new ArrayList<>();
    near.forEach((passage, score) -> {
      SourceReading source = sources.get(passage.document().id());
      if (source != null) {
        List<Finding> parts =
            claim.parts().stream()
                .map(part -> stance.judge(part, article, passage, source, score))
                .toList();
        findings.add(JoinedFindings.join(claim.shown().id(), attributed, parts));
      }
    });
    findings.sort(Comparator.comparingDouble(Finding::score).reversed());
    List<Finding> reviewed =
        review == null ? findings : review.review(claim.sought(), article, findings, this::source);
    return EarlierCounts.ordered(claim.sought(), article, reviewed, sources);
  }

  /// Those to be shown: all that bear on the claim or answer whether it was said, and the nearest
  /// that only mention the matter.
  static List<Finding> shown(List<Finding> compared) {
    List<Finding> findings = new ArrayList<>();
    int mentions = 0;
    for (Finding finding : compared) {
      boolean mentionsIt = finding.relation() == Relation.MENTIONS && onSubject(finding);
      boolean answers = finding.bears() || finding.said() == Said.SAID;
      if (answers || (mentionsIt && mentions++ < MENTIONS_SHOWN)) {
        findings.add(finding);
      }
    }
    return findings;
  }

  /// Whether a passage that does not bear on the claim at least shares its event or participants,
  /// reports a denial of it, or may bear on it in other words.
  private static boolean onSubject(Finding finding) {
    return finding.flags().contains(Flag.DENIED_BY)
        || HeadRule.mayBear(finding)
        || finding.comparisons().stream().anyMatch(Search::shares);
  }

  /// Whether the two have anything but a date in common.
  static boolean touches(Comparison comparison) {
    return comparison.slot() != SlotKind.TIME
        && (comparison.outcome() == Outcome.AGREES || comparison.outcome() == Outcome.COMPATIBLE);
  }

  private static boolean shares(Comparison comparison) {
    boolean slot =
        comparison.slot() == SlotKind.ACTION
            || comparison.slot() == SlotKind.ACTOR
            || comparison.slot() == SlotKind.TARGET;
    return slot
        && (comparison.outcome() == Outcome.AGREES || comparison.outcome() == Outcome.DIFFERS);
  }

  /// What was searched for a claim on which nothing was found, and what came nearest.
  Gap gap(Claim claim, Assessment.NoEvidence none, List<Finding> compared) {
    return Gaps.of(claim, index.searches(claim), none.why().text(), compared);
  }

  /// The documents of the sources, by path.
  List<Document> documents() {
    return sources.values().stream()
        .map(source -> source.reading().document())
        .sorted(Comparator.comparing(Document::path))
        .toList();
  }

  /// The readings of the sources by document id.
  Map<String, Reading> readings() {
    Map<String, Reading> readings = new HashMap<>();
    sources.forEach((id, source) -> readings.put(id, source.reading()));
    return readings;
  }
}
