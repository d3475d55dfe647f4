package org.probandum.mention.name;

import java.util.Set;
import org.probandum.model.NameType;

/// Something that a text has named or referred to, to which a later word may point back.
///
/// @param canonical the canonical form of its name
/// @param kind the kind of body, empty where it is none or unknown
/// @param sex of a person, as far as given name and title show
/// @param from its first token in the sentence
/// @param end the token after its last
/// @param free whether it stands by itself, and not as an owner or before a noun
record Referent(
    String canonical, NameType type, String kind, Sex sex, int from, int end, boolean free) {

  boolean isBody(Set<String> kinds) {
    return type == NameType.ORGANISATION && (kinds.contains(kind) || kind.isEmpty());
  }

  boolean mayBe(Sex asked) {
    return type == NameType.PERSON && (sex == asked || sex == Sex.UNKNOWN);
  }
}
