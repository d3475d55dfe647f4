package org.probandum.text;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Document;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// Divides documents into sentences and tokens with part of speech and lemma.
///
/// Immutable apart from a bounded store of idle taggers; threads may share it. Time is linear in
/// the length of the text.
public final class TextParser {
  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;
  private final Taggers taggers;

  private TextParser(SentenceSplitter splitter, Tokenizer tokenizer, Taggers taggers) {
    this.splitter = splitter;
    this.tokenizer = tokenizer;
    this.taggers = taggers;
  }

  /// The parser for English; reads its rules and models, which takes a moment.
  ///
  /// @throws IllegalStateException if a rule or model is missing or malformed
  public static TextParser load() {
    Abbreviations abbreviations = Abbreviations.load();
    return new TextParser(
        SentenceSplitter.load(abbreviations), new Tokenizer(abbreviations), Taggers.load());
  }

  /// The document with its sentences and tokens.
  public ParsedDocument parse(Document document) {
    String text = document.text();
    Tagger tagger = taggers.borrow();
    List<Sentence> sentences = new ArrayList<>();
    List<Span> paragraphs = Paragraphs.of(text);
    Vocabulary vocabulary = Vocabulary.of(text);
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      Casing casing = casing(text, paragraph, vocabulary);
      List<Span> parts = splitter.split(text, paragraph, casing);
      boolean lone = parts.size() == 1 && paragraphs.size() > 1;
      for (Span part : parts) {
        for (List<Span> tokens : LongSentences.cut(text, tokenizer.tokens(text, part))) {
          boolean heading = lone && Headings.isHeading(text, tokens);
          sentences.add(
              sentence(sentences.size() + 1, text, tokens, i, heading, tagger, vocabulary));
        }
      }
    }
    taggers.giveBack(tagger);
    return new ParsedDocument(document, sentences);
  }

  /// A short line in capitals does not make its text one in capitals, but is read as one.
  private static Casing casing(String text, Span paragraph, Vocabulary vocabulary) {
    Casing own = Casing.of(text.subSequence(paragraph.start(), paragraph.end()));
    return own == Casing.LOWER ? vocabulary.casing() : own;
  }

  private static Sentence sentence(
      int number,
      String text,
      List<Span> spans,
      int paragraph,
      boolean heading,
      Tagger tagger,
      Vocabulary vocabulary) {
    Span span = new Span(spans.getFirst().start(), spans.getLast().end());
    List<Token> tokens = tagger.tag(text, spans, vocabulary);
    return new Sentence("s" + number, span, span.of(text), paragraph, heading, tokens);
  }
}
