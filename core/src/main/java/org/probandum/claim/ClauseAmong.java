package org.probandum.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.ClauseFrame.Kind;
import org.probandum.claim.ClauseFrame.Link;
import org.probandum.model.PartOfSpeech;

/// Reads `among those freed was X` and `X was among those freed` as what befell X.
final class ClauseAmong {
  private final ClauseTokens tokens;
  private final ActionLexicon lexicon;
  private final List<ClauseFrame> frames;

  ClauseAmong(ClauseTokens tokens, ActionLexicon lexicon, List<ClauseFrame> frames) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.frames = frames;
  }

  void turn() {
    for (ClauseFrame frame : frames) {
      if (frame.kind == Kind.VERB && frame.copula() && frame.family.equals("BE")) {
        turn(frame);
      }
    }
  }

  private void turn(ClauseFrame frame) {
    ClauseGroup first = frame.subjects.size() == 1 ? frame.subjects.getFirst() : null;
    boolean inverted = first != null && among(first.from() - 1) && !frame.objects.isEmpty();
    ClauseGroup those = inverted ? first : behind(frame);
    int deed = those == null ? -1 : deed(those);
    ActionLexicon.Match match = deed < 0 ? null : lexicon.findVerb(tokens, deed, deed + 1);
    if (those == null || match == null || first == null) {
      return;
    }
    if (inverted) {
      frame.subjects.clear();
      frame.subjects.addAll(frame.objects);
      frame.objects.clear();
    } else {
      frame.arguments.removeIf(part -> part.group() == those);
    }
    frame.family = match.family();
    frame.lemma = tokens.lemma(deed);
    frame.known = true;
    frame.passive = true;
    frame.deed = deed;
    frame.those = those;
  }

  private boolean among(int at) {
    return at >= 0 && tokens.lower(at).equals("among");
  }

  private @Nullable ClauseGroup behind(ClauseFrame frame) {
    return frame.arguments.stream()
        .filter(part -> part.preposition().equals("among") && part.at() > frame.head)
        .map(ClauseGroup.ClausePart::group)
        .findFirst()
        .orElse(null);
  }

  /// The participle that says what befell them (`those freed`, `the 31 passengers killed`), or -1.
  private int deed(ClauseGroup those) {
    int last = those.nominal().to() - 1;
    boolean named = tokens.lower(those.from()).equals("those") && last == those.from() + 1;
    if (named && participle(last)) {
      return last;
    }
    for (ClauseFrame frame : frames) {
      boolean told =
          frame.link == Link.RELATIVE
              && frame.passive
              && frame.kind == Kind.VERB
              && frame.head == last + 1;
      if (told && frame.opening == frame.head) {
        return frame.head;
      }
    }
    return -1;
  }

  private boolean participle(int at) {
    String word = tokens.lower(at);
    boolean tagged =
        tokens.is(at, PartOfSpeech.VERB)
            || tokens.is(at, PartOfSpeech.NOUN)
            || tokens.is(at, PartOfSpeech.ADJ);
    return tagged && (word.endsWith("ed") || word.endsWith("en") || word.equals("shot"));
  }
}
