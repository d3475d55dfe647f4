package org.probandum.claim;

import java.util.List;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;
import org.probandum.text.pattern.PlainWords;

/// A sentence as the finder of attributions walks it: by token index, with the questions that its
/// steps ask. An index outside the sentence is answered with no.
final class AttributionSentence {
  private final Sentence sentence;
  private final List<Token> tokens;
  private final String[] words;
  private final List<Quotation> quotations;
  private final AttributionLexicon lexicon;
  private final int end;

  AttributionSentence(Sentence sentence, List<Quotation> quotations, AttributionLexicon lexicon) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.quotations = quotations;
    this.lexicon = lexicon;
    this.words = tokens.stream().map(PlainWords::plain).toArray(String[]::new);
    this.end = bodyEnd();
  }

  private int bodyEnd() {
    int last = tokens.size();
    while (last > 0 && (isQuote(last - 1) || isStop(last - 1))) {
      last--;
    }
    return last;
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  /// The index after the last word, before the closing marks.
  int end() {
    return end;
  }

  boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  String word(int i) {
    return has(i) ? words[i] : "";
  }

  String lemma(int i) {
    return has(i) ? tokens.get(i).lemma() : "";
  }

  boolean is(int i, PartOfSpeech tag) {
    return has(i) && tokens.get(i).is(tag);
  }

  boolean is(int i, String wordClass) {
    return has(i) && lexicon.is(wordClass, words[i]);
  }

  /// Whether the token's lemma is of this class.
  boolean isLemma(int i, String wordClass) {
    return has(i) && lexicon.is(wordClass, tokens.get(i).lemma());
  }

  /// Whether the lexicon has the token's lemma as a verb that takes speech.
  boolean speaks(int i) {
    return has(i) && lexicon.cues(tokens.get(i).lemma()).stream().anyMatch(AttributionCue::speaks);
  }

  boolean isWord(int i, String word) {
    return has(i) && words[i].equals(word);
  }

  boolean isComma(int i) {
    return isWord(i, ",");
  }

  boolean isQuote(int i) {
    return has(i) && PlainWords.isQuote(tokens.get(i));
  }

  /// A mark that ends a sentence.
  boolean isStop(int i) {
    return isWord(i, ".") || isWord(i, "!") || isWord(i, "?") || isWord(i, "…");
  }

  boolean isNominal(int i) {
    return is(i, PartOfSpeech.NOUN)
        || is(i, PartOfSpeech.PROPN)
        || is(i, PartOfSpeech.NUM)
        || is(i, PartOfSpeech.X);
  }

  boolean isVerb(int i) {
    return is(i, PartOfSpeech.VERB) || is(i, PartOfSpeech.AUX);
  }

  /// Index of the quotation around this token, or -1.
  int quotation(int i) {
    return has(i) ? Quotation.indexAt(quotations, tokens.get(i).span().start()) : -1;
  }

  /// The quotation with this index.
  Span quotationSpan(int index) {
    return quotations.get(index).span();
  }

  /// Whether the token is the first of its quotation: the opening mark.
  boolean opensQuotation(int i) {
    int index = quotation(i);
    return index >= 0 && quotationSpan(index).start() == tokens.get(i).span().start();
  }

  /// Whether the token is the last of its quotation: the closing mark.
  boolean closesQuotation(int i) {
    int index = quotation(i);
    return index >= 0 && tokens.get(i).span().end() >= quotationSpan(index).end();
  }

  /// Index of the first token that starts at or after this offset.
  int indexAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The span of tokens from one index to before another.
  Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
