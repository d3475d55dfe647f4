package org.probandum.model;

/// The universal part-of-speech tags (Universal Dependencies, version 2).
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /// The tag with this name, `X` for an unknown one.
  public static PartOfSpeech of(String tag) {
    for (PartOfSpeech value : values()) {
      if (value.name().equals(tag)) {
        return value;
      }
    }
    return X;
  }
}
