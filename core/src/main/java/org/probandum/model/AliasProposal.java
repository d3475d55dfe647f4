package org.probandum.model;

import java.util.List;

/// Names that may stand for one thing, which the program does not dare to take for one: a person
/// decides, and puts them into the case's alias list.
///
/// @param names the canonical forms, two or more, the one that may be an alias first
/// @param reason why they may be one, as a sentence
public record AliasProposal(List<String> names, String reason) {

  public AliasProposal {
    names = List.copyOf(names);
    if (names.size() < 2) {
      throw new IllegalArgumentException("a proposal joins two names or more, got " + names);
    }
  }
}
