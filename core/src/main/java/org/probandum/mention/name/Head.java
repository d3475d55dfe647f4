package org.probandum.mention.name;

import org.probandum.model.NameType;

/// What the head noun of a name says of it (`ministry`: ORGANISATION of kind MINISTRY).
///
/// @param kind what `the ministry` may point back to
/// @param links which words may follow and go on with the name: `o` of, `f` for, `n` on
record Head(NameType type, String kind, String links) {

  boolean linksBy(String word) {
    return switch (word) {
      case "of" -> links.indexOf('o') >= 0;
      case "for" -> links.indexOf('f') >= 0;
      case "on" -> links.indexOf('n') >= 0;
      case "in", "to" -> kind.equals("MISSION");
      default -> false;
    };
  }
}
