package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.CheckabilityFeatures.Feature;
import org.probandum.claim.CheckabilityRule.Strength;
import org.probandum.model.Judgement.Reason;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;
import org.probandum.text.pattern.PatternIndex;
import org.probandum.text.pattern.PlainWords;

/// All that bears on the checkability of one sentence.
///
/// @param sentence the sentence
/// @param matches the rules that fit its author's own words, not those it reports
/// @param features its properties
/// @param anchors what can be held against a source
/// @param event the verb that tells a past event, or null
/// @param speech the verb that reports what somebody said, or null
record CheckabilityReading(
    Sentence sentence,
    List<PatternIndex.Match<CheckabilityRule>> matches,
    Set<Feature> features,
    CheckabilityAnchors anchors,
    @Nullable Token event,
    @Nullable Token speech) {

  static CheckabilityReading of(
      Sentence sentence,
      PatternIndex<CheckabilityRule> rules,
      CheckabilityVerbs verbs,
      Set<Feature> features,
      CheckabilityAnchors anchors) {
    List<Token> tokens = sentence.tokens();
    int speech = features.contains(Feature.SPEECH) ? verbs.findReport(tokens) : -1;
    List<PatternIndex.Match<CheckabilityRule>> own = new ArrayList<>();
    for (PatternIndex.Match<CheckabilityRule> match : rules.matches(tokens)) {
      if (speech < 0 || (match.from() < speech && !isFronted(tokens, speech))) {
        own.add(match);
      }
    }
    Token event = features.contains(Feature.EVENT) ? verbs.findEvent(tokens) : null;
    return new CheckabilityReading(
        sentence,
        List.copyOf(own),
        features,
        anchors,
        event,
        speech < 0 ? null : tokens.get(speech));
  }

  /// Whether what is said stands before the verb: little follows it.
  private static boolean isFronted(List<Token> tokens, int speech) {
    return tokens.size() - speech < 8;
  }

  /// The first match that decides for this reason, or null.
  PatternIndex.@Nullable Match<CheckabilityRule> findDeciding(Reason reason) {
    for (PatternIndex.Match<CheckabilityRule> match : matches) {
      if (match.rule().reason() == reason && match.rule().strength() == Strength.DECIDES) {
        return match;
      }
    }
    return null;
  }

  /// Whether the match stands in a later main clause, after one that states something of what is
  /// named in it: `The dam is in Lisbon, and it is time to repair it`.
  boolean isAfterStatement(PatternIndex.Match<CheckabilityRule> match) {
    List<Token> tokens = sentence.tokens();
    boolean verb = false;
    for (int i = 0; i < match.from(); i++) {
      verb |=
          tokens.get(i).is(PartOfSpeech.VERB)
              || tokens.get(i).is(PartOfSpeech.AUX)
              || isUnseenVerb(tokens, i);
      boolean joint = tokens.get(i).text().equals(",") && tokens.get(i + 1).is(PartOfSpeech.CCONJ);
      if (verb && (joint || tokens.get(i).text().equals(";"))) {
        int start = tokens.get(i).span().start();
        return anchors.mentions().stream().anyMatch(mention -> mention.span().end() <= start);
      }
    }
    return false;
  }

  /// A noun in `-s` before a name is a verb that the tagger has missed (`the band views Lisbon
  /// as`).
  private static boolean isUnseenVerb(List<Token> tokens, int at) {
    return at > 0
        && at + 1 < tokens.size()
        && tokens.get(at).is(PartOfSpeech.NOUN)
        && tokens.get(at).text().endsWith("s")
        && tokens.get(at + 1).is(PartOfSpeech.PROPN);
  }

  /// Whether the author's own wording carries opinion by a rule.
  boolean hasOpinion() {
    for (PatternIndex.Match<CheckabilityRule> match : matches) {
      boolean told =
          switch (match.rule().reason()) {
            case OPINION, RHETORIC, NORMATIVE -> true;
            case PREDICTION, QUESTION, VAGUE -> false;
          };
      if (told) {
        return true;
      }
    }
    return false;
  }

  /// Whether it tells an event tied down by a date, a count, a document, or a place.
  boolean isConcrete() {
    return event != null && (!anchors.hard().isEmpty() || !anchors.places().isEmpty());
  }

  /// Whether it says what led to what: `the accident was due to excessive speed`, `the cause of the
  /// fire was a short circuit`.
  boolean tellsCause() {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      String next = PlainWords.plain(tokens.get(i + 1));
      boolean planned = i + 2 < tokens.size() && tokens.get(i + 2).is(PartOfSpeech.VERB);
      boolean due =
          PlainWords.plain(token).equals("due")
              && next.equals("to")
              && tokens.get(i - 1).lemma().equals("be")
              && !planned;
      boolean cause = token.is(PartOfSpeech.NOUN) && token.lemma().equals("cause");
      if (due || (cause && next.equals("of"))) {
        return true;
      }
    }
    return false;
  }

  /// Whether it has a verb that says something of somebody.
  boolean hasVerb() {
    return sentence.tokens().stream()
        .anyMatch(token -> token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX));
  }

  /// The exact words of a match.
  String words(PatternIndex.Match<CheckabilityRule> match) {
    List<Token> tokens = sentence.tokens();
    int last = Math.max(match.from() + 1, match.to()) - 1;
    Span span = tokens.get(match.from()).span().hull(tokens.get(last).span());
    return span.shift(-sentence.span().start()).of(sentence.text());
  }
}
