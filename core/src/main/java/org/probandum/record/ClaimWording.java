package org.probandum.record;

/// By what two claims of an article are taken for the same: the words that they mark and their
/// wording, without capitals and the kind of white space.
///
/// @param text the marked words
/// @param proposition the wording
public record ClaimWording(String text, String proposition) {
  public ClaimWording {
    text = ClaimKeys.plain(text);
    proposition = ClaimKeys.plain(proposition);
  }
}
