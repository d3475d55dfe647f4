package org.probandum.claim;

import static org.probandum.model.PartOfSpeech.PROPN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.CheckabilityFeatures.Feature;
import org.probandum.encoder.ReadScores;
import org.probandum.model.Judgement;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Token;
import org.probandum.text.pattern.PatternIndex;
import org.probandum.text.pattern.PlainWords;

/// Says of each sentence whether it holds something that can be checked, and if not, why.
///
/// A sentence that states an event with its date, count or place is checkable however loaded its
/// wording; what somebody is reported to say is checkable too. Otherwise the rules of
/// `en/checkability.tsv` decide, in the order question, rhetoric, normative, prediction, opinion;
/// what names nothing that a source could speak of is vague. Immutable; threads may share it.
public final class CheckabilityJudge {
  private final PatternIndex<CheckabilityRule> rules;
  private final CheckabilityVerbs verbs;
  private final CheckabilityFeatures features;
  private final CheckabilityScore subjective;
  private final CheckabilityScore checkworthy;

  private CheckabilityJudge(
      List<CheckabilityRule> rules,
      CheckabilityVerbs verbs,
      CheckabilityScore subjective,
      CheckabilityScore checkworthy) {
    this.rules = new PatternIndex<>(rules, CheckabilityRule::pattern);
    this.verbs = verbs;
    this.features = new CheckabilityFeatures(verbs);
    this.subjective = subjective;
    this.checkworthy = checkworthy;
  }

  /// The judge for English.
  ///
  /// @throws IllegalStateException if a rule is malformed
  public static CheckabilityJudge load() {
    return new CheckabilityJudge(
        CheckabilityRule.load(),
        CheckabilityVerbs.load(),
        CheckabilityScore.subjective(),
        CheckabilityScore.checkworthy());
  }

  /// One judgement for each sentence, in order.
  ///
  /// @param mentions what was found in the document, in any order
  public List<Judgement> judge(ParsedDocument document, List<Mention> mentions) {
    return judge(document, mentions, null, List.of());
  }

  /// One judgement for each sentence, in order, by the rules and the models together.
  ///
  /// @param mentions what was found in the document, in any order
  /// @param scores what the reading model says of the document; null for rules alone
  /// @param opinion for each sentence the probability that it carries opinion, from the model that
  ///   reads sentences alone; empty where that was not asked
  public List<Judgement> judge(
      ParsedDocument document,
      List<Mention> mentions,
      @Nullable ReadScores scores,
      List<Double> opinion) {
    List<Mention> sorted = CheckabilityAnchors.sorted(mentions);
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      HeadJudgement head =
          HeadJudgement.of(
              scores == null ? null : scores.get(i), opinion.isEmpty() ? null : opinion.get(i));
      judgements.add(judge(sentence, CheckabilityAnchors.of(sentence, sorted), head));
    }
    return judgements;
  }

  /// Whether the author speaks in the first person, and nobody is quoted: `my guess is that it
  /// won't`.
  public boolean inOwnVoice(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream().noneMatch(PlainWords::isQuote)
        && IntStream.range(0, tokens.size()).anyMatch(i -> isFirstPerson(tokens, i));
  }

  /// Not `the US`, nor `World War I`.
  private boolean isFirstPerson(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    boolean numbered = token.text().equals("I") && at > 0 && tokens.get(at - 1).is(PROPN);
    return verbs.isFirstPerson(token) && !token.text().equals("US") && !numbered;
  }

  private Judgement judge(Sentence sentence, CheckabilityAnchors anchors, HeadJudgement head) {
    Set<Feature> present = features.of(sentence.tokens());
    CheckabilityReading reading = CheckabilityReading.of(sentence, rules, verbs, present, anchors);
    CheckabilityDecision decision = head.checkable(CheckabilityDecision.of(reading), reading);
    boolean opinion =
        head.subjective(reading.hasOpinion() || subjective.reached(sentence.tokens(), present));
    boolean first =
        decision.reason() == null
            && head.checkworthy(checkworthy.reached(sentence.tokens(), present));
    return new Judgement(
        sentence.id(),
        decision.reason() == null,
        decision.reason(),
        opinion,
        first,
        decision.why());
  }
}
