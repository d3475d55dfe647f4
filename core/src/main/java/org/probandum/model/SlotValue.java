package org.probandum.model;

import java.util.List;

/// The comparable form of a slot's wording.
public sealed interface SlotValue {

  /// One short string, equal for equal values.
  String normal();

  /// What happens or holds.
  ///
  /// @param lemma the predicate's head, a verb or event noun (`kill`, `bombing`)
  /// @param family the family it belongs to in the action lexicon (`KILL`), or the lemma itself in
  ///   lower case where it is in none
  /// @param negated whether it is said not to be so
  /// @param hedged whether the wording holds back (`may have`, `reportedly`, `is suspected of`)
  record Action(String lemma, String family, boolean negated, boolean hedged) implements SlotValue {
    @Override
    public String normal() {
      return (negated ? "not " : "") + family;
    }
  }

  /// Somebody or something that takes part.
  ///
  /// @param canonical resolved name, or the head words in lower case where it is no name
  /// @param named whether `canonical` is a name rather than a description
  /// @param heads lower-case lemmas of the phrase's content words, in order
  record Participant(String canonical, boolean named, List<String> heads) implements SlotValue {
    public Participant {
      heads = List.copyOf(heads);
    }

    @Override
    public String normal() {
      return canonical;
    }
  }

  /// When.
  record When(TimeValue time) implements SlotValue {
    @Override
    public String normal() {
      return time.edtf();
    }
  }

  /// Where.
  record Where(Place place) implements SlotValue {
    @Override
    public String normal() {
      return place.name();
    }
  }

  /// How many.
  record HowMany(Quantity quantity) implements SlotValue {
    @Override
    public String normal() {
      return quantity.normal();
    }
  }

  /// A document, degree or cause, by its wording; a place that no gazetteer lists, by its name.
  ///
  /// @param normal lower-case lemmas joined by spaces, the document's symbol, or the place's name
  record Wording(String normal) implements SlotValue {}
}
