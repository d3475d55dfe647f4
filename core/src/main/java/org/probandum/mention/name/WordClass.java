package org.probandum.mention.name;

/// The parts that words play in and around names; the lists are in `en/words.tsv`.
enum WordClass {
  /// Small words inside a name (`bin`, `de`).
  PARTICLE,
  /// Prefixes of ships' names (`USS`).
  SHIP,
  MONTH,
  DAY,
  /// Words that a number makes the name of a document (`Resolution 2593`).
  DOCUMENT,
  /// Military units that an ordinal names (`82nd Airborne`).
  UNIT,
  /// Second parts of compounds (`-led`) that do not belong to the name.
  COMPOUND,
  /// What bodies are for (`Defence`): joined by `and`.
  TOPIC,
  /// Owners in names of bodies (`Workers' Party`).
  POSSESSOR,
  /// Words that are capitalised only by their position.
  FUNCTION,
  /// The same, but they may begin a longer name (`New`, `Supreme`).
  ORDINARY,
  /// Verbs whose subject is mostly a person.
  SENTENCECUE,
  /// Prepositions of place.
  PLACE_CUE,
  /// Words in capitals that name nothing (`TV`).
  ABBREVIATION,
  /// Verbs whose object is a person (`detained X`).
  OBJECTCUE,
  /// Participles whose passive subject is a person (`X was sentenced`).
  PASSIVECUE,
  /// Offices that one person holds (`the spokesman`).
  OFFICE,
  /// What a body has after `its`.
  ITS_NOUN
}
