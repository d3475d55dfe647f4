package org.probandum.stance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.DayRange;
import org.probandum.model.Finding;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Reading;
import org.probandum.model.Relation;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// Whether a passage tells of a past that is over what the claim says of the present: `in 1999 the
/// Front had`, `commanded until January`, `the former commander` beside `commands`.
final class Lapse {
  /// A past this long before the article need not be what it speaks of.
  private static final int LAPSED_DAYS = 365;

  private static final Set<String> PRESENT = Set.of("is", "are", "has", "have", "'s", "'re");
  private static final Set<String> UNCHANGED =
      Set.of("hit", "put", "set", "hurt", "cut", "shut", "split", "let", "cost", "cast", "burst");
  private static final Set<String> ENDING = Set.of("until", "till");

  private final StanceRules rules;

  Lapse(StanceRules rules) {
    this.rules = rules;
  }

  /// The decision, where it is a support and the past is over, weakened to a reservation.
  RelationRule.Decision apply(
      RelationRule.Decision decision,
      EventComparison comparison,
      Reading article,
      SourceReading source) {
    Claim claim = comparison.claim();
    if (decision.relation() != Relation.SUPPORTS
        || claim.findSlot(SlotKind.TIME) != null
        || !isPresent(claim, article)
        || isPresent(comparison.statement(), source.reading())) {
      return decision;
    }
    String past = past(comparison.statement(), claim, article, source);
    return past == null
        ? decision
        : new RelationRule.Decision(
            Relation.QUALIFIES,
            SlotKind.TIME,
            "The core holds, but the claim speaks of the present, and the passage of a past that"
                + " is over: “"
                + past
                + "”.");
  }

  /// Whether this is what made a finding a reservation: only here a claim without a time is
  /// qualified in it.
  static boolean isLapsed(Finding finding) {
    return finding.relation() == Relation.QUALIFIES
        && finding.slot() == SlotKind.TIME
        && finding.comparisons().stream().noneMatch(c -> c.slot() == SlotKind.TIME);
  }

  private @Nullable String past(
      Claim statement, Claim claim, Reading article, SourceReading source) {
    Slot action = statement.findSlot(SlotKind.ACTION);
    Sentence sentence = source.reading().findSentence(statement.sentenceId());
    if (action == null || sentence == null) {
      return null;
    }
    String word = ended(action.span(), sentence);
    return word != null ? word : dated(statement, claim, article, source);
  }

  /// The word that says that it ended: `former` before it, `until` behind it in its clause.
  private @Nullable String ended(Span action, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.span().end() <= action.start()
          && action.start() - token.span().end() <= 1
          && rules.isFormer(token.text().toLowerCase(Locale.ROOT))) {
        return token.text();
      }
      if (token.span().start() >= action.end()) {
        if (token.is(PartOfSpeech.PUNCT) || token.is(PartOfSpeech.CCONJ)) {
          return null;
        }
        if (ENDING.contains(token.lemma())) {
          return token.text();
        }
      }
    }
    return null;
  }

  /// The date of the statement, where it is old when the article is written; where nobody knows
  /// when that was, any date of what is no single act.
  private @Nullable String dated(
      Claim statement, Claim claim, Reading article, SourceReading source) {
    DayRange written = DayRange.find(article.document().metadata().published());
    SlotValue.Action family = claim.findAction();
    boolean act =
        family != null
            && (rules.happensOnce(family.family()) || rules.isClaimable(family.family()));
    if (written == null && act) {
      return null;
    }
    for (Dated time : times(statement, source)) {
      LocalDate limit = written == null ? LocalDate.MAX : written.first().minusDays(LAPSED_DAYS);
      if (time.latest().isBefore(limit)) {
        return time.text();
      }
    }
    return null;
  }

  private record Dated(LocalDate latest, String text) {}

  /// The dates in the statement, else those that stand beside it.
  private static List<Dated> times(Claim statement, SourceReading source) {
    List<Dated> times = new ArrayList<>();
    for (Slot slot : statement.slots(SlotKind.TIME)) {
      LocalDate latest =
          slot.value() instanceof SlotValue.When when && !slot.inherited()
              ? when.time().latest()
              : null;
      if (latest != null) {
        times.add(new Dated(latest, slot.text()));
      }
    }
    if (times.isEmpty()) {
      for (Mention.Time time : source.timesNear(statement)) {
        LocalDate latest = time.value().latest();
        if (latest != null) {
          times.add(new Dated(latest, time.text()));
        }
      }
    }
    return times;
  }

  /// Whether the action stands in the present tense.
  private static boolean isPresent(Claim claim, Reading reading) {
    Slot slot = claim.findSlot(SlotKind.ACTION);
    SlotValue.Action action = claim.findAction();
    Sentence sentence = reading.findSentence(claim.sentenceId());
    if (slot == null || action == null || sentence == null) {
      return false;
    }
    boolean saidOfActor =
        claim.slots(SlotKind.ACTOR).stream()
            .anyMatch(actor -> actor.span().end() + 1 == slot.span().start());
    List<Token> verbs =
        sentence.tokens().stream()
            .filter(token -> slot.span().contains(token.span()))
            .filter(token ->
                token.is(PartOfSpeech.VERB)
                    || token.is(PartOfSpeech.AUX)
                    || (token.is(PartOfSpeech.NOUN) && saidOfActor))
            .toList();
    if (verbs.isEmpty()) {
      return false;
    }
    String first = verbs.getFirst().text().toLowerCase(Locale.ROOT);
    if (verbs.size() > 1) {
      return PRESENT.contains(first) && !first.startsWith("ha");
    }
    return PRESENT.contains(first)
        || (!UNCHANGED.contains(first)
            && (first.equals(action.lemma())
                || (first.endsWith("s")
                    && verbs.getFirst().lemma().equals(action.lemma())
                    && !first.equals("was"))));
  }
}
