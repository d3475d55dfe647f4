package org.probandum.text;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// Gives the tokens of a sentence their part of speech and lemma. For one thread at a time.
final class Tagger {
  private final POSTaggerME tagger;
  private final TagRules rules;
  private final Lemmas lemmas;

  Tagger(POSTaggerME tagger, TagRules rules, Lemmas lemmas) {
    this.tagger = tagger;
    this.rules = rules;
    this.lemmas = lemmas;
  }

  /// The tokens with tag and lemma.
  List<Token> tag(String text, List<Span> spans, Vocabulary vocabulary) {
    List<String> words = spans.stream().map(span -> span.of(text)).toList();
    List<PartOfSpeech> tags = tags(words, vocabulary);
    List<Token> tokens = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      PartOfSpeech tag = tags.get(i);
      tokens.add(new Token(spans.get(i), word, tag, lemmas.of(word, tag)));
    }
    return tokens;
  }

  private List<PartOfSpeech> tags(List<String> words, Vocabulary vocabulary) {
    Shown shown = Shown.of(words, vocabulary, rules.functionWords());
    List<PartOfSpeech> tags = new ArrayList<>(words.size());
    for (String tag : tagger.tag(shown.words().toArray(String[]::new))) {
      tags.add(PartOfSpeech.of(tag));
    }
    rules.correct(words, shown, tags);
    return tags;
  }
}
