package org.probandum.model;

/// A word or mark in a sentence.
///
/// @param span where it stands in the document's text
/// @param text its exact characters
/// @param partOfSpeech Universal Dependencies tag (`NOUN`, `PROPN`, `VERB`, `AUX`, `PUNCT` …)
/// @param lemma dictionary form, lower case
public record Token(Span span, String text, PartOfSpeech partOfSpeech, String lemma) {

  /// Whether the tag is this one.
  public boolean is(PartOfSpeech tag) {
    return partOfSpeech == tag;
  }
}
