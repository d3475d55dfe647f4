package org.probandum.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Token;

/// Finds where claim and evidence use the same verb between the same words, those before it and
/// those after it exchanged: `A struck B` beside `B struck A`. A model that reads the whole wording
/// hardly sees it.
final class HeadOrder {
  /// Content words on each side of the verb that are looked at.
  private static final int REACH = 5;

  private static final StanceRules RULES = StanceRules.load();

  private HeadOrder() {}

  /// Whether who did it and to whom it was done have changed places. A passive (`was struck by A`)
  /// turns the order round and the meaning not: where one of the two has `by`, nothing is found.
  static boolean reversed(List<Sentence> claim, List<Sentence> evidence) {
    for (Sentence ours : claim) {
      for (Sentence theirs : evidence) {
        if (by(ours) == by(theirs) && turned(content(ours), content(theirs))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean turned(List<Token> ours, List<Token> theirs) {
    for (int i = 1; i + 1 < ours.size(); i++) {
      Token verb = ours.get(i);
      if (verb.is(PartOfSpeech.VERB) && !RULES.isSpeech(verb.lemma())) {
        Sides near = Sides.of(ours, i, 1);
        Sides wide = Sides.of(ours, i, REACH);
        for (int at = 1; at + 1 < theirs.size(); at++) {
          if (theirs.get(at).lemma().equals(verb.lemma())) {
            Sides other = Sides.of(theirs, at, REACH);
            if (near.isTurned(other) || wide.isTurned(other)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  /// The words before a verb and those after it.
  private record Sides(Set<String> before, Set<String> after) {
    static Sides of(List<Token> tokens, int verb, int reach) {
      return new Sides(
          lemmas(tokens, Math.max(0, verb - reach), verb),
          lemmas(tokens, verb + 1, Math.min(tokens.size(), verb + 1 + reach)));
    }

    /// Whether words of both sides stand on the other side there, and more of them than stand where
    /// they stood.
    boolean isTurned(Sides other) {
      int forward = shared(before, other.after);
      int backward = shared(after, other.before);
      int straight = shared(before, other.before) + shared(after, other.after);
      return forward > 0 && backward > 0 && forward + backward > straight;
    }

    private static int shared(Set<String> ours, Set<String> theirs) {
      return (int) ours.stream().filter(theirs::contains).count();
    }
  }

  private static Set<String> lemmas(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().map(Token::lemma).collect(Collectors.toSet());
  }

  private static boolean by(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.lemma().equals("by"));
  }

  private static List<Token> content(Sentence sentence) {
    List<Token> content = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      switch (token.partOfSpeech()) {
        case NOUN, PROPN, VERB, ADJ, NUM -> {
          if (!RULES.isTitle(token.lemma().toLowerCase(Locale.ROOT))) {
            content.add(token);
          }
        }
        case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> {}
      }
    }
    return content;
  }
}
