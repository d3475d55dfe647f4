package org.probandum.model;

/// A passage in another language than the rest of its document.
///
/// @param span where it stands in the document's text
/// @param language BCP 47 tag
/// @param compared whether it was compared with the claims; only English is
public record PassageLanguage(Span span, String language, boolean compared) {}
