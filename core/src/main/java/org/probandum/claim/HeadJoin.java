package org.probandum.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.probandum.encoder.ReadScores;
import org.probandum.model.Attribution;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;

/// Joins what the reading model and the rules found: the model's attributions, and of the rules'
/// those whose cue the model half sees and has given to no attribution of its own.
final class HeadJoin {
  /// The least mean probability that the model gives the cue of a rule that is kept.
  static final double SEEN = 0.1;

  private HeadJoin() {}

  static List<Attribution> join(
      ParsedDocument document, ReadScores scores, List<Attribution> seen, List<Attribution> ruled) {
    List<Attribution> joined = new ArrayList<>(seen);
    for (Attribution attribution : ruled) {
      boolean free = seen.stream().noneMatch(other -> overlap(other, attribution));
      if (free && probability(document, scores, attribution) >= SEEN) {
        joined.add(attribution);
      }
    }
    joined.sort(Comparator.comparing((Attribution a) -> a.cue().getFirst()));
    return joined;
  }

  /// Whether the two have one cue.
  static boolean overlap(Attribution one, Attribution other) {
    return one.sentenceId().equals(other.sentenceId()) && overlap(one.cue(), other.cue());
  }

  private static boolean overlap(List<Span> one, List<Span> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(a::overlaps));
  }

  /// The mean probability of being a cue's over the tokens of the attribution's cue.
  private static double probability(
      ParsedDocument document, ReadScores scores, Attribution attribution) {
    Span cue = attribution.cue().getFirst();
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      if (sentence.id().equals(attribution.sentenceId())) {
        double sum = 0;
        int count = 0;
        for (int k = 0; k < sentence.tokens().size(); k++) {
          if (cue.contains(sentence.tokens().get(k).span())) {
            sum += 1 - scores.get(i).probability("cue", k, "O");
            count++;
          }
        }
        return count == 0 ? 0 : sum / count;
      }
    }
    return 0;
  }
}
