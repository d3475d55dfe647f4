package org.probandum.stance;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.Flag;
import org.probandum.model.InnerFinding;
import org.probandum.model.InnerFinding.Kind;
import org.probandum.model.Outcome;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.SlotKind;
import org.probandum.model.Why;

/// Compares the claims of one text with each other: those that cannot both hold, and counts of the
/// same that change on the way. Thread-safe.
public final class ArticleClaims {
  /// A claim is compared with so many of its kind that follow it, so that a long text takes no
  /// longer a word than a short one.
  private static final int FOLLOWING = 60;

  private final EventComparator comparator;
  private final RelationRule relations;

  private ArticleClaims(StanceRules rules) {
    this.comparator = new EventComparator(rules);
    this.relations = new RelationRule(rules);
  }

  /// A comparison with the rules of the class path.
  public static ArticleClaims load() {
    return new ArticleClaims(StanceRules.load());
  }

  /// What does not go together, by the order of the claims. What somebody else is quoted with is
  /// compared only with what the same one is quoted with; in a text with very many claims, only
  /// with the next sixty of the kind.
  public List<InnerFinding> conflicts(Reading article) {
    SourceReading self = new SourceReading(article, List.of(), null, List.of());
    List<InnerFinding> found = new ArrayList<>();
    List<Claim> claims = article.claims();
    for (int i = 0; i < claims.size(); i++) {
      int compared = 0;
      for (int j = i + 1; j < claims.size() && compared < FOLLOWING; j++) {
        if (comparable(claims.get(i), claims.get(j), article)) {
          compared++;
          compare(claims.get(i), claims.get(j), self, found);
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean comparable(Claim a, Claim b, Reading article) {
    return comparator.sameKind(a, b)
        && !a.hull().overlaps(b.hull())
        && claimants(a, article).equals(claimants(b, article));
  }

  private static List<String> claimants(Claim claim, Reading article) {
    return article.attributionsOf(claim).stream().map(Attribution::claimant).toList();
  }

  private void compare(Claim a, Claim b, SourceReading self, List<InnerFinding> found) {
    EventComparison comparison = comparator.compare(a, b, self);
    RelationRule.Decision decision = relations.decide(comparison);
    SlotResult count = comparison.results().get(SlotKind.QUANTITY);
    if (count != null
        && disjoint(count)
        && decision.slot() == SlotKind.QUANTITY
        && bears(decision)) {
      found.add(
          finding(
              Kind.COUNT_CHANGES,
              comparison,
              SlotKind.QUANTITY,
              "The text gives two counts of the same: " + texts(count.comparison()) + "."));
    } else if (decision.relation() == Relation.CONTRADICTS) {
      found.add(
          finding(
              Kind.CONTRADICTS_ITSELF,
              comparison,
              decision.slot(),
              "The text says both “"
                  + a.proposition()
                  + "” and “"
                  + b.proposition()
                  + "”. "
                  + decision.text()));
    }
  }

  private static boolean bears(RelationRule.Decision decision) {
    return decision.relation() == Relation.CONTRADICTS || decision.relation() == Relation.QUALIFIES;
  }

  private static boolean disjoint(SlotResult count) {
    return count.outcome() == Outcome.DIFFERS
        || (count.outcome() == Outcome.NOT_COMPARABLE
            && count.flags().contains(Flag.EARLIER_COUNT));
  }

  private static String texts(Comparison comparison) {
    return "“" + comparison.claim() + "” and “" + comparison.passage() + "”";
  }

  private static InnerFinding finding(
      Kind kind, EventComparison comparison, @Nullable SlotKind slot, String text) {
    List<Why> children =
        comparison.comparisons().stream()
            .map(c -> Why.of(c.slot() + " " + c.outcome(), c.why() + "."))
            .toList();
    return new InnerFinding(
        kind,
        comparison.claim().id(),
        comparison.statement().id(),
        null,
        slot,
        Why.of(kind.name(), text, children));
  }
}
