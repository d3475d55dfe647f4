package org.probandum.model;

/// Who rests on whom, inside one origin: one step from a passage or document to what it rests on or
/// is one with.
///
/// @param from the passage or document that rests on the other
/// @param to what it rests on
/// @param kind in which way
/// @param reason one plain sentence
public record OriginEdge(End from, End to, Kind kind, String reason) {

  /// The ways in which one thing rests on another.
  public enum Kind {
    /// It rests on a document by name.
    DOCUMENT,
    /// It goes back to a person or body by name.
    WITNESS,
    /// It carries the copy of an agency.
    AGENCY,
    /// It passes on what a newspaper or broadcaster reports.
    MEDIUM,
    /// Its document has the same publisher as another.
    PUBLISHER,
    /// Its document has the same owner as another.
    OWNER,
    /// Its words are those of another, nearly or wholly.
    COPY,
    /// It passes on the claim of a group that it did it.
    SELF_CLAIM,
    /// Its document is an observation of its own.
    OBSERVATION,
    /// It stands in one document with another, on the same word.
    SAME_DOCUMENT,
    /// It is not said on what it rests.
    UNKNOWN
  }

  /// What an edge joins.
  public sealed interface End {
    /// A passage of a document.
    record Part(String documentId, Span span) implements End {}

    /// A whole document.
    record Whole(String documentId) implements End {}

    /// What is only named: a witness, an agency, a document that may not be among the sources; for
    /// an unknown one the words used, empty where nothing is said.
    record Basis(String name) implements End {}
  }

  public OriginEdge {
    if (from instanceof End.Basis basis) {
      throw new IllegalArgumentException(
          "what is only named rests on nothing, got " + basis.name());
    }
  }
}
