package org.probandum.record;

import org.probandum.model.Span;

/// A place found by words.
///
/// @param kind what it is in
/// @param id the document's id or the claim's key
/// @param title the document's headline or the claim's wording
/// @param span where the first of the words stands in the document's text; for a claim, in its
///   wording
/// @param excerpt the words around it
public record SearchHit(Kind kind, String id, String title, Span span, String excerpt) {
  /// What is searched.
  public enum Kind {
    DOCUMENT,
    CLAIM
  }
}
