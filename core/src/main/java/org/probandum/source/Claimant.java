package org.probandum.source;

/// On whose word a statement is, as far as that tells one origin from another.
sealed interface Claimant {

  /// A person or body by name.
  record Named(String name) implements Claimant {}

  /// A document or body of inquiry by name (`the Harbour Board report`).
  record Paper(String name) implements Claimant {}

  /// The document that was spoken of before (`the report`).
  record ThePaper() implements Claimant {}

  /// A newspaper or broadcaster by name, which passes on what others observed.
  record Medium(String name) implements Claimant {}

  /// An agency or medium whose copy others print; `name` is its main name.
  record Agency(String name) implements Claimant {}

  /// Nobody in particular (`police`, `a fisherman`).
  ///
  /// @param key which nobody: empty where it is as good as the document's own word
  /// @param words as the document says it
  record Unnamed(String key, String words) implements Claimant {}
}
