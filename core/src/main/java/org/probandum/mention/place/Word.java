package org.probandum.mention.place;

import org.probandum.model.PartOfSpeech;

/// A run of letters and digits in a sentence; finer than a token, since place names are looked up
/// across and inside tokens.
///
/// @param start offset in the document
/// @param end offset after it
/// @param text its characters
/// @param key its [PlaceKey]
/// @param lemma lemma of the token it begins in
/// @param partOfSpeech tag of that token
/// @param gap what stands between the word before and this one
/// @param possessive whether `'s` or a plural's apostrophe follows
record Word(
    int start,
    int end,
    String text,
    String key,
    String lemma,
    PartOfSpeech partOfSpeech,
    Gap gap,
    boolean possessive) {

  /// What stands between two words.
  enum Gap {
    /// Nothing stands before: the first word.
    NONE,
    SPACE,
    HYPHEN,
    COMMA,
    OPEN_BRACKET,
    AMPERSAND,
    OTHER
  }

  /// Whether it begins with a capital letter.
  boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /// Whether it is two or more letters, all capital.
  boolean allCapital() {
    return text.length() > 1 && text.chars().noneMatch(Character::isLowerCase) && capital();
  }

  /// Whether all its letters are capital.
  boolean allCapitalOrSingle() {
    return text.chars().noneMatch(Character::isLowerCase) && capital();
  }

  /// Whether it is initials with full stops between (`S.C.`, `U.S.`).
  boolean initials() {
    return text.length() > 2 && text.charAt(1) == '.';
  }

  /// Whether only white space or a hyphen stands before it.
  boolean joined() {
    return gap == Gap.SPACE || gap == Gap.HYPHEN;
  }
}
