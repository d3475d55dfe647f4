package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.probandum.evidence.ArticleSearch;
import org.probandum.evidence.Hit;
import org.probandum.evidence.PassageIndex;
import org.probandum.model.Assessment;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.Finding;
import org.probandum.model.Gap;
import org.probandum.model.Outcome;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;
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

  Search(
      PassageIndex index, Reading article, Map<String, SourceReading> sources, StanceJudge stance) {
    this.index = index;
    this.search = index.against(article);
    this.article = article;
    this.sources = sources;
    this.stance = stance;
  }

  /// The findings of a claim: all that bear on it, and the nearest that only mention the matter.
  List<Finding> findings(Claim claim) {
    List<Finding> findings = new ArrayList<>();
    int mentions = 0;
    for (Hit hit : search.search(claim, COMPARED)) {
      SourceReading source = sources.get(hit.passage().document().id());
      if (source == null) {
        continue;
      }
      Finding finding = stance.judge(claim, article, hit.passage(), source, hit.score());
      boolean mentionsIt = finding.relation() == Relation.MENTIONS && onSubject(finding);
      boolean said = finding.said() == Said.SAID;
      if (finding.bears() || said || (mentionsIt && mentions++ < MENTIONS_SHOWN)) {
        findings.add(finding);
      }
    }
    return findings;
  }

  /// Whether a passage that does not bear on the claim at least shares its event or participants.
  private static boolean onSubject(Finding finding) {
    return finding.comparisons().stream().anyMatch(Search::shares);
  }

  private static boolean shares(Comparison comparison) {
    boolean slot =
        comparison.slot() == SlotKind.ACTION
            || comparison.slot() == SlotKind.ACTOR
            || comparison.slot() == SlotKind.TARGET;
    return slot
        && (comparison.outcome() == Outcome.AGREES || comparison.outcome() == Outcome.DIFFERS);
  }

  /// What was searched for a claim on which nothing was found.
  Gap gap(Claim claim, Assessment.NoEvidence none) {
    return new Gap(claim.id(), index.searches(claim), none.why().text());
  }

  /// The readings of the sources by document id.
  Map<String, Reading> readings() {
    Map<String, Reading> readings = new HashMap<>();
    sources.forEach((id, source) -> readings.put(id, source.reading()));
    return readings;
  }
}
