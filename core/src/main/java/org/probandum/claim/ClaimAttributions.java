package org.probandum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.probandum.model.Attribution;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Stance;

/// The attributions of a document, asked sentence by sentence.
final class ClaimAttributions {
  private final List<Attribution> all;

  /// Indexes of the attributions that touch a sentence, by the sentence's position.
  private final java.util.Map<String, List<Integer>> bySentence = new java.util.HashMap<>();

  private ClaimAttributions(List<Attribution> all) {
    this.all = all;
  }

  static ClaimAttributions of(ParsedDocument document, List<Attribution> attributions) {
    ClaimAttributions found = new ClaimAttributions(List.copyOf(attributions));
    for (int i = 0; i < attributions.size(); i++) {
      Attribution attribution = attributions.get(i);
      List<Span> spans = new ArrayList<>(attribution.content());
      spans.addAll(attribution.cue());
      spans.addAll(attribution.source());
      for (Span span : spans) {
        found.note(document, span, i);
      }
    }
    return found;
  }

  private void note(ParsedDocument document, Span span, int index) {
    int at = first(document.sentences(), span.start());
    while (at < document.sentences().size()
        && document.sentences().get(at).span().start() < span.end()) {
      List<Integer> known =
          bySentence.computeIfAbsent(document.sentences().get(at).id(), k -> new ArrayList<>());
      if (!known.contains(index)) {
        known.add(index);
      }
      at++;
    }
  }

  private static int first(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The attributions that touch a sentence.
  List<Attribution> in(Sentence sentence) {
    return bySentence.getOrDefault(sentence.id(), List.of()).stream().map(all::get).toList();
  }

  /// Indexes of those whose content holds this span, the innermost first.
  List<Integer> covering(Sentence sentence, Span span, Predicate<Attribution> counts) {
    return bySentence.getOrDefault(sentence.id(), List.of()).stream()
        .filter(i -> all.get(i).covers(span) && counts.test(all.get(i)))
        .sorted(Comparator.comparingInt((Integer i) -> length(all.get(i))).thenComparing(i -> i))
        .toList();
  }

  private static int length(Attribution attribution) {
    return attribution.content().stream().mapToInt(Span::length).sum();
  }

  /// Whether the innermost of these holds back (`alleged`).
  boolean alleged(List<Integer> indexes) {
    return !indexes.isEmpty() && all.get(indexes.getFirst()).stance() == Stance.ALLEGES;
  }
}
