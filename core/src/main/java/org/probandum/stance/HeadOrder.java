package org.probandum.stance;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Token;

/// Finds where claim and evidence use the same verb between the same two words, the one before the
/// other: `A struck B` beside `B struck A`. A model that reads the whole wording hardly sees it.
final class HeadOrder {
  /// Content words on each side of the verb that are looked at.
  private static final int REACH = 5;

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
      if (ours.get(i).is(PartOfSpeech.VERB)
          && turnedAt(
              ours.get(i).lemma(), ours.get(i - 1).lemma(), ours.get(i + 1).lemma(), theirs)) {
        return true;
      }
    }
    return false;
  }

  private static boolean turnedAt(String verb, String left, String right, List<Token> theirs) {
    for (int at = 1; at + 1 < theirs.size(); at++) {
      if (theirs.get(at).lemma().equals(verb)) {
        List<String> before = lemmas(theirs, Math.max(0, at - REACH), at);
        List<String> after = lemmas(theirs, at + 1, Math.min(theirs.size(), at + 1 + REACH));
        boolean turned = before.contains(right) && after.contains(left);
        boolean straight = before.contains(left) || after.contains(right);
        if (turned && !straight) {
          return true;
        }
      }
    }
    return false;
  }

  private static List<String> lemmas(List<Token> tokens, int from, int to) {
    return tokens.subList(from, to).stream().map(Token::lemma).toList();
  }

  private static boolean by(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(token -> token.lemma().equals("by"));
  }

  private static List<Token> content(Sentence sentence) {
    List<Token> content = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      switch (token.partOfSpeech()) {
        case NOUN, PROPN, VERB, ADJ, NUM -> content.add(token);
        case ADP, ADV, AUX, CCONJ, DET, INTJ, PART, PRON, PUNCT, SCONJ, SYM, X -> {}
      }
    }
    return content;
  }
}
