package org.probandum.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Document;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;

/// Tells the language of each passage of a document: of a paragraph by itself where it is long
/// enough, else that of the document; of a sentence by itself where it is long enough, else that of
/// its paragraph. Threads may share it.
public final class PassageLanguages {
  private final Languages languages;

  private PassageLanguages(Languages languages) {
    this.languages = languages;
  }

  /// Cheap; the model is read when it is first needed.
  public static PassageLanguages load() {
    return new PassageLanguages(Languages.load());
  }

  /// The language of each sentence, as a BCP 47 tag or [Languages#UNKNOWN].
  public List<String> of(ParsedDocument parsed) {
    String whole = language(parsed.document());
    List<Sentence> sentences = parsed.sentences();
    List<String> all = new ArrayList<>();
    for (int from = 0; from < sentences.size(); ) {
      int to = from;
      while (to < sentences.size()
          && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
        to++;
      }
      addParagraph(parsed.text(), sentences.subList(from, to), whole, all);
      from = to;
    }
    return List.copyOf(all);
  }

  private void addParagraph(String text, List<Sentence> sentences, String whole, List<String> all) {
    Span span = sentences.getFirst().span().hull(sentences.getLast().span());
    String paragraph = languages.ofPassage(span.of(text), whole);
    if (sentences.size() == 1) {
      all.add(paragraph);
      return;
    }
    sentences.forEach(sentence -> all.add(languages.ofPassage(sentence.text(), paragraph)));
  }

  /// Whether any paragraph of the document may be in English, by its commonest words alone.
  public boolean mayHoldEnglish(Document document) {
    String text = document.text();
    return Paragraphs.of(text).stream().anyMatch(span -> languages.mayBeEnglish(span.of(text)));
  }

  private static String language(Document document) {
    @Nullable String language = document.metadata().language();
    return language == null || language.isBlank() ? Languages.UNKNOWN : language;
  }
}
