package org.probandum.evidence;

/// Kinds of exact terms of a sentence. Each has a field for what the sentence itself holds and one
/// for what stands near: in its neighbours and at the head of the document.
enum TermKind {
  NAME,
  PLACE,
  DATE,
  ACTION,
  NUMBER;

  String field() {
    return name();
  }

  String nearField() {
    return name() + "-NEAR";
  }
}
