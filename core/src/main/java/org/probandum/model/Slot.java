package org.probandum.model;

/// One filled slot of a claim.
///
/// @param kind which slot
/// @param span where its wording stands in the document's text; for a value carried over from
///   elsewhere in the document (`inherited`), where it stands there
/// @param text the exact characters of `span`
/// @param value the comparable form
/// @param inherited whether the wording is not in the claim's own clause but was carried over from
///   the clause, sentence or title that it depends on
public record Slot(SlotKind kind, Span span, String text, SlotValue value, boolean inherited) {

  /// The normal form of its value.
  public String normal() {
    return value.normal();
  }
}
