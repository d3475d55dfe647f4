package org.probandum.mention.quantity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;
import org.probandum.model.Quantity;
import org.probandum.text.pattern.RuleTable;

/// Words that say what happened to those counted.
final class Cues {
  static final String RESOURCE = "en/roles.tsv";

  /// Words of the longest cue.
  private static final int LONGEST = 3;

  /// How a cue stands to its count.
  enum Kind {
    VERB,
    PERSON_VERB,
    SUBJECT,
    STATE,
    NOUN,
    WEAK_NOUN,
    TOLL,
    OF,
    PERSON_OF
  }

  /// A cue.
  ///
  /// @param kind how it stands to its count
  /// @param role what it says of those counted
  /// @param unit what is counted if this is the counted noun; empty for the noun itself
  record Cue(Kind kind, Quantity.Role role, String unit) {}

  private final Map<String, List<Cue>> cues;

  private Cues(Map<String, List<Cue>> cues) {
    this.cues = cues;
  }

  static Cues load() {
    Map<String, List<Cue>> cues = new HashMap<>();
    for (RuleTable.Row row : RuleTable.load(Cues.class, RESOURCE, 5).rows()) {
      String unit = row.cell(3).equals("-") ? "" : row.cell(3);
      Cue cue = new Cue(kind(row), role(row), unit);
      cues.computeIfAbsent(row.cell(1), word -> new ArrayList<>()).add(cue);
    }
    return new Cues(cues);
  }

  private static Kind kind(RuleTable.Row row) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(row.cell(0))) {
        return kind;
      }
    }
    throw row.broken("unknown kind " + row.cell(0));
  }

  private static Quantity.Role role(RuleTable.Row row) {
    for (Quantity.Role role : Quantity.Role.values()) {
      if (role.name().equals(row.cell(2))) {
        return role;
      }
    }
    throw row.broken("unknown role " + row.cell(2));
  }

  /// The cue of this kind that an atom is, by its lemma, its form, or with one or two words behind
  /// it.
  @Nullable Cue find(Kind kind, List<Atom> atoms, int at) {
    if (at < 0 || at >= atoms.size()) {
      return null;
    }
    Atom atom = atoms.get(at);
    String lemma = atom.token().lemma();
    StringBuilder phrase = new StringBuilder(lemma);
    for (int next = at + 1; next < Math.min(atoms.size(), at + LONGEST); next++) {
      Cue longer = find(kind, phrase.append(' ').append(atoms.get(next).lower()).toString());
      if (longer != null) {
        return longer;
      }
    }
    Cue byForm = find(kind, atom.lower());
    return byForm != null ? byForm : find(kind, lemma);
  }

  @Nullable Cue find(Kind kind, String word) {
    for (Cue cue : cues.getOrDefault(word, List.of())) {
      if (cue.kind() == kind) {
        return cue;
      }
    }
    return null;
  }
}
