package org.probandum.model;

import java.util.List;

/// A sentence or headline with its tokens.
///
/// @param id `s` and its 1-based number in the document
/// @param span where it stands in the document's text, without surrounding white space
/// @param text its exact characters
/// @param paragraph 0-based number of the paragraph it stands in
/// @param heading whether it is a headline: a line of its own that ends without a full stop
/// @param tokens in order, not overlapping, all inside `span`
public record Sentence(
    String id, Span span, String text, int paragraph, boolean heading, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
