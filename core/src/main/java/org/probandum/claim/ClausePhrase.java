package org.probandum.claim;

/// A small piece of a sentence, by token indexes `from` (inclusive) and `to` (exclusive).
sealed interface ClausePhrase {
  int from();

  int to();

  /// A noun phrase without what follows its head.
  ///
  /// @param head index of its head word
  /// @param ownerFrom first token of a possessor (`Azzam's`, `its`), or -1
  /// @param ownerTo index after the possessor's last word (without `'s`), or -1
  /// @param adverbial whether it is only an expression of time (`last Monday`)
  record Nominal(int from, int to, int head, int ownerFrom, int ownerTo, boolean adverbial)
      implements ClausePhrase {}

  /// How a verb group can be used.
  enum Form {
    FINITE,
    /// A bare form in -ed or the like: past tense or participle.
    PAST,
    PARTICIPLE,
    GERUND,
    INFINITIVE
  }

  /// How real the event is said to be.
  enum Mood {
    PLAIN,
    HEDGED,
    UNREAL
  }

  /// A verb with its auxiliaries; `head` is the copula itself where there is no other verb.
  record Verb(
      int from,
      int to,
      int head,
      Form form,
      Mood mood,
      boolean passive,
      boolean copula,
      boolean negated)
      implements ClausePhrase {

    /// Whether it has or may have a tense of its own.
    boolean tensed() {
      return form == Form.FINITE || form == Form.PAST;
    }
  }

  /// Kinds of joints between phrases.
  enum Joint {
    PREPOSITION,
    COORDINATOR,
    RELATIVE,
    SUBORDINATOR,
    COMMA,
    /// A semicolon, colon, dash or bracket.
    STOP,
    ADJECTIVE,
    OTHER
  }

  /// A word or mark between phrases.
  record Mark(int from, int to, Joint joint) implements ClausePhrase {}
}
