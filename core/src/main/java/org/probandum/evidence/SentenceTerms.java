package org.probandum.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.probandum.model.Claim;
import org.probandum.model.Mention;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.SlotValue;

/// The exact terms of each sentence of one reading.
///
/// @param own for each sentence, in order, what it holds
record SentenceTerms(List<SortedSet<Term>> own) {

  /// Sentences at the head of a document, which say what it is about.
  private static final int HEAD = 2;

  static SentenceTerms of(Reading reading) {
    List<Sentence> sentences = reading.parsed().sentences();
    Map<String, Integer> indexes = new HashMap<>();
    List<SortedSet<Term>> own = new ArrayList<>();
    for (Sentence sentence : sentences) {
      indexes.put(sentence.id(), own.size());
      own.add(new TreeSet<>());
    }
    for (Mention mention : reading.mentions()) {
      Sentence sentence = reading.parsed().findSentence(mention.span().start());
      if (sentence != null) {
        own.get(indexes.getOrDefault(sentence.id(), 0)).addAll(Term.of(mention));
      }
    }
    for (Claim claim : reading.claims()) {
      SlotValue.Action action = claim.findAction();
      Integer index = indexes.get(claim.sentenceId());
      if (action != null && index != null) {
        own.get(index).add(Term.ofAction(action.family()));
      }
    }
    return new SentenceTerms(own);
  }

  /// What stands near a sentence and not in it: in the sentences beside it and at the head.
  SortedSet<Term> near(int index) {
    SortedSet<Term> near = new TreeSet<>();
    for (int i = 0; i < Math.min(HEAD, own.size()); i++) {
      near.addAll(own.get(i));
    }
    for (int i = Math.max(0, index - 1); i <= Math.min(own.size() - 1, index + 1); i++) {
      near.addAll(own.get(i));
    }
    near.removeAll(own.get(index));
    return near;
  }
}
