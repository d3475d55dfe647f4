package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PassageLanguage;
import org.probandum.model.Sentence;
import org.probandum.text.Languages;
import org.probandum.text.PassageLanguages;

/// What of a source can be compared: its sentences in English.
///
/// @param parsed the document with these sentences
/// @param others its passages in another language than the document's, neighbours as one
record ComparableText(ParsedDocument parsed, List<PassageLanguage> others) {
  ComparableText {
    others = List.copyOf(others);
  }

  /// @param parsed the document with all its sentences
  static ComparableText of(ParsedDocument parsed, PassageLanguages languages) {
    String own = parsed.document().metadata().language();
    List<String> found = languages.of(parsed);
    List<Sentence> kept = new ArrayList<>();
    List<PassageLanguage> others = new ArrayList<>();
    boolean goesOn = false;
    for (int i = 0; i < found.size(); i++) {
      String language = found.get(i);
      Sentence sentence = parsed.sentences().get(i);
      boolean english = isEnglish(language);
      if (english) {
        kept.add(sentence);
      }
      boolean other = !language.equals(Languages.UNKNOWN) && !language.equals(own);
      if (other) {
        add(others, sentence, language, english, goesOn);
      }
      goesOn = other;
    }
    return kept.size() == found.size()
        ? new ComparableText(parsed, others)
        : new ComparableText(new ParsedDocument(parsed.document(), numbered(kept)), others);
  }

  private static void add(
      List<PassageLanguage> others,
      Sentence sentence,
      String language,
      boolean english,
      boolean goesOn) {
    PassageLanguage last = goesOn ? others.getLast() : null;
    if (last != null && last.language().equals(language)) {
      others.set(
          others.size() - 1,
          new PassageLanguage(last.span().hull(sentence.span()), language, english));
    } else {
      others.add(new PassageLanguage(sentence.span(), language, english));
    }
  }

  private static List<Sentence> numbered(List<Sentence> kept) {
    List<Sentence> numbered = new ArrayList<>();
    for (Sentence sentence : kept) {
      numbered.add(
          new Sentence(
              "s" + (numbered.size() + 1),
              sentence.span(),
              sentence.text(),
              sentence.paragraph(),
              sentence.heading(),
              sentence.tokens()));
    }
    return numbered;
  }

  /// Whether a text of this language is compared; one whose language is not known is.
  static boolean isEnglish(@Nullable String language) {
    return language == null
        || language.isBlank()
        || language.equals(Languages.UNKNOWN)
        || Languages.primary(language).equals("en");
  }
}
