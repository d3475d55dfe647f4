package org.probandum.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Sentence;

/// The noun phrases of the sentences just read, to which `they` and `these raids` may point back:
/// people without a name from the sentence before, things of one noun from the two before, never
/// over the limit of a paragraph.
final class Antecedents {
  private List<References.Antecedent> people = new ArrayList<>();
  private List<References.Antecedent> plain = new ArrayList<>();
  private List<References.Antecedent> peopleBefore = List.of();
  private List<References.Antecedent> allBefore = List.of();
  private Map<String, References.Antecedent> nouns = new LinkedHashMap<>();
  private Map<String, References.Antecedent> nounsBefore = Map.of();
  private Map<String, References.Antecedent> nounsLongBefore = Map.of();
  private int paragraph = -1;

  /// Begins the next sentence of the document.
  void open(Sentence sentence) {
    boolean same = sentence.paragraph() == paragraph;
    List<References.Antecedent> all = new ArrayList<>(people);
    all.addAll(plain);
    allBefore = same ? all : List.of();
    peopleBefore = same ? people : List.of();
    nounsLongBefore = same ? nounsBefore : Map.of();
    nounsBefore = same ? nouns : Map.of();
    people = new ArrayList<>();
    plain = new ArrayList<>();
    nouns = new LinkedHashMap<>();
    paragraph = sentence.paragraph();
  }

  /// Notes several people spoken of (`defectors of the militia`).
  void addPeople(References.Antecedent antecedent) {
    if (people.stream().noneMatch(known -> known.text().equals(antecedent.text()))) {
      people.add(antecedent);
    }
  }

  /// Notes people of whom only a noun is said (`gunmen`): later sentences may mean them.
  void addPlain(References.Antecedent antecedent) {
    boolean known =
        people.stream().anyMatch(other -> other.text().equals(antecedent.text()))
            || plain.stream().anyMatch(other -> other.text().equals(antecedent.text()));
    if (!known) {
      plain.add(antecedent);
    }
  }

  /// Notes a noun phrase by the lemma of its head.
  void addNoun(String lemma, References.Antecedent antecedent) {
    nouns.put(lemma, antecedent);
  }

  /// The only people spoken of so far in this sentence, or, where none were, in the one before;
  /// null where there is not exactly one such phrase.
  ///
  /// @param they whether it is the word `they`, which may mean people of whom a noun alone is said
  References.@Nullable Antecedent findPeople(boolean they) {
    if (they && people.isEmpty()) {
      return plain.isEmpty() && allBefore.size() == 1 ? allBefore.getFirst() : null;
    }
    List<References.Antecedent> near = people.isEmpty() ? peopleBefore : people;
    return near.size() == 1 ? near.getFirst() : null;
  }

  /// The last phrase with this noun before this sentence, or null.
  References.@Nullable Antecedent findNoun(String lemma) {
    References.Antecedent near = nounsBefore.get(lemma);
    return near == null ? nounsLongBefore.get(lemma) : near;
  }
}
