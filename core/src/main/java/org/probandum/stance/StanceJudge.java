package org.probandum.stance;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probandum.model.Claim;
import org.probandum.model.Comparison;
import org.probandum.model.DayRange;
import org.probandum.model.Finding;
import org.probandum.model.Flag;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Said;
import org.probandum.model.SlotKind;
import org.probandum.model.Stance;
import org.probandum.model.Why;

/// Decides how a passage bears on a claim. Thread-safe.
public final class StanceJudge {
  private final StanceRules rules;
  private final EventComparator comparator;
  private final RelationRule relations;
  private final Responsibility responsibility;
  private final Completeness complete;
  private final Lapse lapse;
  private final StatementBasis basis;
  private final Withdrawals withdrawals;

  private StanceJudge(StanceRules rules, Spokespeople spokespeople) {
    this.rules = rules;
    this.comparator = new EventComparator(rules);
    this.relations = new RelationRule(rules);
    this.responsibility = new Responsibility(rules);
    this.lapse = new Lapse(rules);
    this.complete = new Completeness(rules);
    this.basis = new StatementBasis(rules, new PartyVoices(rules, spokespeople));
    this.withdrawals = Withdrawals.load();
  }

  /// A judge with the rules of the class path.
  public static StanceJudge load() {
    return new StanceJudge(StanceRules.load(), Spokespeople.NONE);
  }

  /// The same judge, which knows the sources of one case together: for whom a person speaks, where
  /// one of them says so.
  public StanceJudge knowing(List<SourceReading> sources) {
    return new StanceJudge(rules, Spokespeople.of(sources));
  }

  /// How the passage bears on the claim.
  ///
  /// @param claim a claim of the article
  /// @param article the article's reading
  /// @param passage a sentence of the source
  /// @param source the source's reading
  /// @param score search score, passed through
  public Finding judge(
      Claim claim, Reading article, Passage passage, SourceReading source, double score) {
    Candidate best =
        statements(passage, source.reading()).stream()
            .map(statement -> candidate(claim, article, statement, source))
            .max(Comparator.comparingInt(Candidate::rank))
            .orElse(null);
    boolean attributed = !claim.attributions().isEmpty();
    if (best == null) {
      return new Finding(
          claim.id(),
          passage,
          Relation.MENTIONS,
          null,
          attributed ? Said.UNKNOWN : null,
          score,
          List.of(),
          paraphrase(source),
          Why.of("MENTIONS", "The passage makes no statement that could be compared.").at(passage));
    }
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(best.flags());
    flags.addAll(paraphrase(source));
    return new Finding(
        claim.id(),
        passage,
        best.decision().relation(),
        best.decision().slot(),
        attributed ? best.said() : null,
        score,
        best.comparison().comparisons(),
        flags,
        source.reading().attributionsOf(best.comparison().statement()),
        why(best).at(passage));
  }

  /// One statement of the passage with what was decided on it.
  private record Candidate(
      EventComparison comparison,
      RelationRule.Decision decision,
      Set<Flag> flags,
      Said said,
      boolean onResponsibility) {

    /// Bearing statements first, then the nearer one.
    int rank() {
      int bearing =
          switch (decision.relation()) {
            case SUPPORTS -> 3;
            case CONTRADICTS -> 2;
            case QUALIFIES -> 1;
            case MENTIONS -> 0;
          };
      int said = said() == Said.SAID ? 50 : 0;
      return bearing * 100 + said + (onResponsibility ? 20 : 0) + comparison.nearness();
    }
  }

  private Candidate candidate(Claim claim, Reading article, Claim statement, SourceReading source) {
    EventComparison comparison =
        comparator.compare(
            claim, statement, source, DayRange.find(article.document().metadata().published()));
    Set<Flag> flags = EnumSet.noneOf(Flag.class);
    flags.addAll(basis.flags(statement, source));
    if (comparison.action() == EventComparison.ActionMatch.OPPOSED
        && basis.deniedByPublisher(statement, source)) {
      flags.addAll(Set.of(Flag.DENIED_BY, Flag.PARTY_STATEMENT));
    }
    RelationRule.Decision decision = decide(comparison, article, source);
    Responsibility.Answer answer = responsibility.find(comparison, source);
    boolean answers = answer != null && decision.relation() == Relation.MENTIONS;
    if (answer != null && answers) {
      decision = answer.decision();
      flags.remove(Flag.PARTY_STATEMENT);
      flags.addAll(answer.flags());
    }
    if (decision.relation() != Relation.MENTIONS && basis.ownDeed(claim, statement, source)) {
      flags.removeAll(Set.of(Flag.PARTY_STATEMENT, Flag.DENIED_BY));
      flags.addAll(basis.ofOwnDeed(statement, source));
    }
    if (isTakenBack(decision, comparison, source)) {
      boolean number =
          decision.relation() != Relation.MENTIONS && comparison.has(SlotKind.QUANTITY);
      decision = withdrawn();
      flags.addAll(number ? Set.of(Flag.EARLIER_COUNT) : Set.of());
    } else if (decision.relation() != Relation.MENTIONS
        && Governing.leavesOpen(statement, source)) {
      decision =
          RelationRule.Decision.mentions(
              SlotKind.ACTION, "It asks whether it is so, or calls it false in passing.");
    }
    Set<Flag> found = comparison.flags();
    if (decision.relation() == Relation.MENTIONS) {
      found.retainAll(Set.of(Flag.OTHER_SCOPE));
    }
    flags.addAll(found);
    boolean repeats =
        (decision.relation() != Relation.MENTIONS || basis.sameMatter(claim, statement))
            && basis.repeatsClaimant(claim, article, statement, source);
    boolean said = repeats && saysSo(claim, article, decision, comparison);
    if (repeats) {
      flags.add(Flag.REPEATS_CLAIMANT);
      decision = repeated(decision);
    }
    return new Candidate(comparison, decision, flags, said ? Said.SAID : Said.UNKNOWN, answers);
  }

  /// Whether what the claimant is reported to say is what the claim has them say, and not its
  /// opposite; one who is said to deny it says the opposite.
  private static boolean saysSo(
      Claim claim, Reading article, RelationRule.Decision decision, EventComparison comparison) {
    boolean denies =
        article.attributionsOf(claim).stream()
            .anyMatch(attribution -> attribution.stance() == Stance.DENIES);
    return switch (decision.relation()) {
      case SUPPORTS -> !denies;
      case CONTRADICTS -> denies;
      case QUALIFIES, MENTIONS ->
          denies || comparison.action() != EventComparison.ActionMatch.OPPOSED;
    };
  }

  /// What the slots say, turned round where somebody denies it.
  private RelationRule.Decision decide(
      EventComparison comparison, Reading article, SourceReading source) {
    RelationRule.Decision decision =
        complete.apply(relations.decide(comparison), comparison, article, source);
    decision =
        NamelessActor.apply(
            lapse.apply(decision, comparison, article, source), comparison, article);
    return basis.denied(comparison.statement(), source) ? Denials.turned(decision) : decision;
  }

  /// Whether the statement would bear on the claim, by its slots or as a whole, and its source no
  /// longer holds it.
  private boolean isTakenBack(
      RelationRule.Decision decision, EventComparison comparison, SourceReading source) {
    return (decision.relation() != Relation.MENTIONS || comparison.agrees(SlotKind.ACTION))
        && withdrawals.withdrawn(comparison.statement(), source);
  }

  /// A mention by its ACTION, so that no reading of the whole wording can raise it.
  private static RelationRule.Decision withdrawn() {
    return RelationRule.Decision.mentions(
        SlotKind.ACTION, "Its source repeats this only to take it back.");
  }

  private static RelationRule.Decision repeated(RelationRule.Decision decision) {
    return decision.relation() != Relation.MENTIONS
        ? decision
        : RelationRule.Decision.mentions(
            null,
            "The claimant is reported to say so, in other words: it shows that it was said, not that"
                + " it is so.");
  }

  private static Set<Flag> paraphrase(SourceReading source) {
    boolean note =
        source.metadata().url() != null && source.reading().document().path().endsWith(".md");
    return note ? Set.of(Flag.PARAPHRASE) : Set.of();
  }

  private static List<Claim> statements(Passage passage, Reading reading) {
    return reading.claims().stream()
        .filter(claim -> claim.hull().overlaps(passage.span()))
        .toList();
  }

  private static Why why(Candidate candidate) {
    List<Why> children =
        candidate.comparison().comparisons().stream().map(StanceJudge::why).toList();
    RelationRule.Decision decision = candidate.decision();
    return Why.of(decision.relation().name(), decision.text(), children);
  }

  private static Why why(Comparison comparison) {
    return Why.of(comparison.slot() + " " + comparison.outcome(), comparison.why() + ".");
  }
}
