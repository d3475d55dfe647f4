package org.probandum.model;

import java.util.List;

/// The reason of a derived value: a sentence, the reasons it rests on, and the passages.
///
/// @param value the value explained, as shown
/// @param text one plain sentence that a reader can accept or dispute
/// @param children reasons that this one rests on, in order
/// @param passages ids of the documents and spans that this reason points to
public record Why(String value, String text, List<Why> children, List<PassageRef> passages) {

  /// A place in a document.
  ///
  /// @param documentId the document
  /// @param start first UTF-16 offset
  /// @param end offset after the last
  public record PassageRef(String documentId, int start, int end) {}

  public Why {
    children = List.copyOf(children);
    passages = List.copyOf(passages);
  }

  /// A reason without further ones below.
  public static Why of(String value, String text) {
    return new Why(value, text, List.of(), List.of());
  }

  /// A reason that rests on others.
  public static Why of(String value, String text, List<Why> children) {
    return new Why(value, text, children, List.of());
  }

  /// The same reason, pointing to a passage.
  public Why at(Passage passage) {
    PassageRef ref =
        new PassageRef(passage.document().id(), passage.span().start(), passage.span().end());
    return new Why(value, text, children, List.of(ref));
  }
}
