package org.probandum.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.probandum.model.Claim;
import org.probandum.model.Mention;
import org.probandum.model.Place;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue;

/// Turns a claim of an article into exact terms with weights. A name is searched for in all forms
/// that the article uses.
final class ClaimTerms {

  private static final float CONTAINING_PLACE = 0.3f;
  private static final float NUMBER = 2f;

  /// What stays where another actor, time or number is looked for.
  private static final Set<SlotKind> OPEN =
      Set.of(SlotKind.TARGET, SlotKind.PLACE, SlotKind.DOCUMENT);

  private final Map<String, List<Mention>> bySentence = new HashMap<>();
  private final Map<String, SortedSet<Term>> forms = new HashMap<>();

  ClaimTerms(Reading article) {
    for (Mention mention : article.mentions()) {
      Sentence sentence = article.parsed().findSentence(mention.span().start());
      if (sentence != null) {
        bySentence.computeIfAbsent(sentence.id(), key -> new ArrayList<>()).add(mention);
      }
      if (mention instanceof Mention.Name name) {
        forms
            .computeIfAbsent(Term.plain(name.canonical()), key -> new TreeSet<>())
            .addAll(Term.ofName(name));
      }
    }
  }

  /// Who, what, where and when; empty where only an action is known, which alone finds anything.
  Map<Term, Float> event(Claim claim) {
    Map<Term, Float> terms = of(claim);
    terms.keySet().removeIf(term -> term.kind() == TermKind.NUMBER);
    return terms.keySet().stream().allMatch(term -> term.kind() == TermKind.ACTION)
        ? Map.of()
        : terms;
  }

  /// How many, with who, what, where and when; empty where the claim has no number.
  Map<Term, Float> numbers(Claim claim) {
    Map<Term, Float> terms = of(claim);
    return terms.keySet().stream().noneMatch(term -> term.kind() == TermKind.NUMBER)
        ? Map.of()
        : terms;
  }

  /// Who did it, by name, with the action; empty where nobody is named.
  Map<Term, Float> actor(Claim claim) {
    Map<Term, Float> terms = new TreeMap<>();
    claim.slots(SlotKind.ACTOR).forEach(slot -> addSlot(slot, terms));
    return terms.isEmpty() ? terms : withAction(claim, terms);
  }

  /// What was done to whom and where, or what a document says, without who did it, when, and how
  /// many; empty where that is only an action.
  Map<Term, Float> otherwise(Claim claim) {
    Map<Term, Float> terms = new TreeMap<>();
    claim.slots().stream()
        .filter(slot -> OPEN.contains(slot.kind()))
        .forEach(slot -> addSlot(slot, terms));
    return terms.isEmpty() ? terms : withAction(claim, terms);
  }

  private Map<Term, Float> withAction(Claim claim, Map<Term, Float> terms) {
    claim.slots(SlotKind.ACTION).forEach(slot -> addSlot(slot, terms));
    return terms;
  }

  private Map<Term, Float> of(Claim claim) {
    Map<Term, Float> terms = new TreeMap<>();
    claim.slots().forEach(slot -> addSlot(slot, terms));
    for (Mention mention : bySentence.getOrDefault(claim.sentenceId(), List.of())) {
      if (claim.spans().stream().anyMatch(mention.span()::overlaps)) {
        addMention(mention, terms);
      }
    }
    return terms;
  }

  private void addSlot(Slot slot, Map<Term, Float> terms) {
    switch (slot.value()) {
      case SlotValue.Action action -> add(Set.of(Term.ofAction(action.family())), 1, terms);
      case SlotValue.Participant who -> {
        if (who.named()) {
          addName(who.canonical(), terms);
        }
      }
      case SlotValue.When when -> add(Term.ofTime(when.time()), 1, terms);
      case SlotValue.Where where -> addPlace(where.place(), terms);
      case SlotValue.HowMany many -> add(Term.ofQuantity(many.quantity()), NUMBER, terms);
      case SlotValue.Wording wording -> addName(wording.normal(), terms);
    }
  }

  private void addMention(Mention mention, Map<Term, Float> terms) {
    switch (mention) {
      case Mention.Name name -> addName(name.canonical(), terms);
      case Mention.Time time -> add(Term.ofTime(time.value()), 1, terms);
      case Mention.Location location -> addPlace(location.place(), terms);
      case Mention.Count count -> add(Term.ofQuantity(count.value()), NUMBER, terms);
    }
  }

  private void addName(String name, Map<Term, Float> terms) {
    add(Term.ofName(name), 1, terms);
    add(forms.getOrDefault(Term.plain(name), new TreeSet<>()), 1, terms);
  }

  private static void addPlace(Place place, Map<Term, Float> terms) {
    add(Term.ofPlace(place), CONTAINING_PLACE, terms);
    add(Set.of(new Term(TermKind.PLACE, place.gazetteerId())), 1, terms);
  }

  private static void add(Set<Term> more, float weight, Map<Term, Float> terms) {
    more.forEach(term -> terms.merge(term, weight, Math::max));
  }
}
