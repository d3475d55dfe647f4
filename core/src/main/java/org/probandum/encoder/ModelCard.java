package org.probandum.encoder;

/// What a person may want to know of a model in use.
///
/// @param name what it is called
/// @param version which one it is
/// @param bytes the size of its weights
/// @param sha256 SHA-256 of its weights, 64 lower-case hexadecimal digits
/// @param licence the licence of its weights
/// @param purpose what it does, one sentence
/// @param text the card: data, training, figures, limits; Markdown
public record ModelCard(
    String name,
    String version,
    long bytes,
    String sha256,
    String licence,
    String purpose,
    String text) {}
