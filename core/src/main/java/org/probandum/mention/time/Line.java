package org.probandum.mention.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;
import org.probandum.mention.number.Numbers;
import org.probandum.mention.number.Numeral;
import org.probandum.model.Sentence;

/// A sentence cut into atoms, with the numbers in it read at most once.
final class Line {
  private final List<Atom> atoms;
  private final Numbers numbers;
  private final @Nullable Numeral[] numerals;
  private final boolean[] read;
  private long looks;

  Line(Sentence sentence, Numbers numbers) {
    this.atoms = Atom.split(sentence);
    this.numbers = numbers;
    this.numerals = new Numeral[atoms.size()];
    this.read = new boolean[atoms.size()];
  }

  int size() {
    return atoms.size();
  }

  /// How often an atom was looked at: what reading the sentence costs.
  long looks() {
    return looks;
  }

  Atom atom(int index) {
    looks++;
    return atoms.get(index);
  }

  /// The atom's lower-case text, or the empty string outside the sentence.
  String lower(int index) {
    looks++;
    return index >= 0 && index < atoms.size() ? atoms.get(index).lower() : "";
  }

  @Nullable Numeral numeral(int index) {
    if (index >= atoms.size()) {
      return null;
    }
    if (!read[index]) {
      read[index] = true;
      numerals[index] = numbers.find(atoms, index);
    }
    return numerals[index];
  }

  int ordinal(int index) {
    return numbers.ordinal(atoms.get(index));
  }
}
