package org.probandum.train.reading;

/// A name in a text.
///
/// @param type `PER`, `ORG`, `LOC` or `MISC`
/// @param span its words
record LabelledName(String type, WordSpan span) {}
