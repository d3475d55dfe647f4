package org.probandum.pipeline;

import org.probandum.model.Span;

/// A claim of the article that a person worded and that is to be searched like the machine's.
///
/// @param key its key in the case (`p7.1`), which is its id in the report
/// @param span the words of the article that it is about: UTF-16 offsets, half-open
/// @param proposition the claim as a person worded it
public record AskedClaim(String key, Span span, String proposition) {
  public AskedClaim {
    if (span.length() == 0 || proposition.isBlank()) {
      throw new IllegalArgumentException(
          "claim " + key + " needs words of the article and its own");
    }
  }
}
