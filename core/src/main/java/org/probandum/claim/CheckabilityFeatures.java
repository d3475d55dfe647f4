package org.probandum.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Token;
import org.probandum.text.pattern.PlainWords;

/// What a sentence has, apart from its words: a number, a name, an event in the past, a question.
final class CheckabilityFeatures {
  private static final int LONG = 20;
  private static final int SHORT = 8;

  /// One property of a sentence.
  enum Feature {
    QUESTION,
    EXCLAIM,
    NUMBER,
    NAME,
    EVENT,
    SPEECH,
    QUOTE,
    LONG,
    SHORT
  }

  private final CheckabilityVerbs verbs;

  CheckabilityFeatures(CheckabilityVerbs verbs) {
    this.verbs = verbs;
  }

  /// The properties of the sentence with these tokens.
  Set<Feature> of(List<Token> tokens) {
    Set<Feature> found = EnumSet.noneOf(Feature.class);
    int words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      words += token.is(PartOfSpeech.PUNCT) ? 0 : 1;
      if (token.is(PartOfSpeech.NUM)) {
        found.add(Feature.NUMBER);
      } else if (token.is(PartOfSpeech.PROPN) && i > 0) {
        found.add(Feature.NAME);
      } else if (token.is(PartOfSpeech.VERB)) {
        addVerb(tokens, i, found);
      } else if (PlainWords.isQuote(token)) {
        found.add(Feature.QUOTE);
      } else if (token.text().equals("!")) {
        found.add(Feature.EXCLAIM);
      }
    }
    if (isQuestion(tokens)) {
      found.add(Feature.QUESTION);
    }
    if (words >= LONG) {
      found.add(Feature.LONG);
    } else if (words < SHORT) {
      found.add(Feature.SHORT);
    }
    return found;
  }

  private void addVerb(List<Token> tokens, int at, Set<Feature> found) {
    if (verbs.speaks(tokens.get(at))) {
      found.add(Feature.SPEECH);
    } else if (verbs.isEvent(tokens, at)) {
      found.add(Feature.EVENT);
    }
  }

  /// Whether the sentence ends with a question mark, closing marks apart.
  static boolean isQuestion(List<Token> tokens) {
    for (int i = tokens.size() - 1; i >= 0 && i > tokens.size() - 5; i--) {
      if (tokens.get(i).text().startsWith("?")) {
        return true;
      }
      if (!tokens.get(i).is(PartOfSpeech.PUNCT)) {
        return false;
      }
    }
    return false;
  }
}
