package org.probandum.model;

/// A technique of rhetoric found in the text.
///
/// @param span the wording
/// @param name the technique's usual name (`rhetorical question`)
/// @param why why this wording is an instance of it, as a plain sentence
public record Technique(Span span, String name, String why) {}
