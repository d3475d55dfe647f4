package org.probandum.stance;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Claim;
import org.probandum.model.Mention;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// Finds counts of those who came to one place: `43 bodies had been brought to the hospital` counts
/// less than the dead of the event.
final class PartialCounts {
  /// Words between a count and the verb that says where those counted came.
  private static final int REACH = 8;

  private final StanceRules rules;

  PartialCounts(StanceRules rules) {
    this.rules = rules;
  }

  /// The tokens of the sentence in which a statement stands; empty where it is not known.
  ///
  /// @param tokens the tokens
  /// @param counts how many counts the sentence gives
  record Words(List<Token> tokens, long counts) {
    static Words of(Claim statement, SourceReading source) {
      Sentence sentence = source.reading().findSentence(statement.sentenceId());
      return sentence == null
          ? new Words(List.of(), 0)
          : new Words(
              sentence.tokens(),
              source.reading().mentionsIn(sentence.span()).stream()
                  .filter(Mention.Count.class::isInstance)
                  .count());
    }

    /// Whether the sentence corrects this number: `36, not 38`.
    boolean denies(String number) {
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).text().equals("not")
            && tokens.get(i + 1).text().equalsIgnoreCase(number)) {
          return true;
        }
      }
      return false;
    }
  }

  /// Whether those counted are said to be others than those counted before: `nine more prisoners`,
  /// `another 12`; not where the sentence itself counts others before (`killed three and injured
  /// another 12`).
  boolean isFurther(Slot count, Words words) {
    List<Token> tokens = words.tokens();
    int at = indexOf(tokens, count.span());
    int end = at;
    while (end >= 0 && end < tokens.size() && tokens.get(end).span().overlaps(count.span())) {
      end++;
    }
    if (at < 0 || words.counts() > 1) {
      return false;
    }
    boolean more =
        end + 1 < tokens.size()
            && rules.isFurther(tokens.get(end).text().toLowerCase(Locale.ROOT))
            && !tokens.get(end + 1).text().equals("than");
    return more || (at > 0 && rules.isFurther(tokens.get(at - 1).text().toLowerCase(Locale.ROOT)));
  }

  /// How those counted are picked out (`of one hospital (“brought”)`), or null where all are
  /// counted.
  @Nullable String find(Slot count, Words words) {
    List<Token> tokens = words.tokens();
    int at = indexOf(tokens, count.span());
    if (at < 0) {
      return null;
    }
    Token verb = receiving(tokens, at);
    if (verb == null) {
      return null;
    }
    for (Token token : tokens) {
      boolean one = token.text().equalsIgnoreCase(token.lemma());
      if (one && rules.isFacility(token.lemma())) {
        return "of one " + token.lemma() + " (“" + verb.text() + "”)";
      }
    }
    return null;
  }

  /// The verb of the count's own clause that says where those counted came, or null.
  private @Nullable Token receiving(List<Token> tokens, int count) {
    for (int i = count; i < Math.min(tokens.size(), count + REACH); i++) {
      Token token = tokens.get(i);
      if (token.is(PartOfSpeech.PUNCT) || token.is(PartOfSpeech.CCONJ)) {
        return null;
      }
      if (rules.isReceiving(token.lemma())) {
        return token;
      }
    }
    return null;
  }

  private static int indexOf(List<Token> tokens, Span span) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).span().overlaps(span)) {
        return i;
      }
    }
    return -1;
  }
}
