package org.probandum.text;

import java.util.List;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Token;

/// Tells the line that names who wrote a text (`By Anna Levi`): the text does not speak of them.
public final class ByLines {
  private static final int LONGEST = 10;

  private ByLines() {}

  /// Whether the sentence is such a line: it opens with `by` or `byline` and has no verb.
  public static boolean is(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    if (tokens.size() < 2 || tokens.size() > LONGEST) {
      return false;
    }
    String first = tokens.getFirst().text();
    boolean opens = first.equalsIgnoreCase("by") || first.equalsIgnoreCase("byline");
    return opens
        && tokens.stream()
            .noneMatch(token -> token.is(PartOfSpeech.VERB) || token.is(PartOfSpeech.AUX));
  }
}
