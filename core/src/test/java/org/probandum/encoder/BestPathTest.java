package org.probandum.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class BestPathTest {

  private static final List<String> BIO = List.of("O", "B", "I");
  private static final List<String> TYPED = List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG");

  @Test
  void aSpanRunsFromItsBeginningToItsLastInside() {
    List<TagSpan> spans =
        BestPath.over(BIO, "CUE")
            .decode(numbers(.9, .1, 0, .1, .8, .1, .2, 0, .8, 0, .7, .3, .9, .1, 0));
    assertThat(spans).extracting(TagSpan::label).containsExactly("CUE", "CUE");
    assertThat(spans).extracting(TagSpan::firstToken).containsExactly(1, 3);
    assertThat(spans).extracting(TagSpan::endToken).containsExactly(3, 4);
    assertThat(spans.getFirst().score()).isCloseTo((.9 + .8) / 2, within(1e-6));
  }

  @Test
  void anInsideWithoutItsBeginningIsMendedByTheWholePath() {
    BestPath path = BestPath.over(BIO, "CUE");
    assertThat(path.decode(numbers(.45, .4, .15, .01, .01, .98)))
        .extracting(TagSpan::firstToken)
        .containsExactly(0);
    assertThat(path.decode(numbers(.98, .01, .01, .45, .05, .5))).isEmpty();
  }

  @Test
  void anInsideNeverFollowsAnotherType() {
    List<TagSpan> spans =
        BestPath.over(TYPED, "NAME").decode(numbers(.1, .8, .05, .05, 0, .1, 0, .3, .05, .55));
    assertThat(spans).extracting(TagSpan::label).containsExactly("PER");
    assertThat(spans.getFirst().endToken()).isEqualTo(2);
  }

  @Test
  void noTokensHaveNoSpans() {
    assertThat(BestPath.over(BIO, "CUE").decode(new float[0])).isEmpty();
  }

  @Test
  void aLongTextIsDecodedWithoutRecursion() {
    float[] numbers = new float[3 * 100_000];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = i % 3 == (i < 3 ? 1 : 2) ? .98f : .01f;
    }
    assertThat(BestPath.over(BIO, "CUE").decode(numbers))
        .extracting(TagSpan::length)
        .containsExactly(100_000);
  }

  /// No valid sequence is more probable: all are tried.
  @RepeatedTest(30)
  void noOtherValidSequenceIsMoreProbable(RepetitionInfo repetition) {
    Random random = new Random(20260311 + repetition.getCurrentRepetition());
    int places = 1 + random.nextInt(5);
    float[] numbers = new float[places * TYPED.size()];
    for (int place = 0; place < places; place++) {
      for (int label = 0; label < TYPED.size(); label++) {
        numbers[place * TYPED.size() + label] = random.nextFloat();
      }
    }
    List<String> best = List.of();
    double most = Double.NEGATIVE_INFINITY;
    for (List<String> sequence : sequences(places)) {
      double sum = 0;
      for (int place = 0; place < places; place++) {
        sum += Math.log(numbers[place * 5 + TYPED.indexOf(sequence.get(place))]);
      }
      if (sum > most) {
        most = sum;
        best = sequence;
      }
    }
    assertThat(labels(BestPath.over(TYPED, "NAME").decode(numbers), places)).isEqualTo(best);
  }

  private static List<List<String>> sequences(int places) {
    List<List<String>> sequences = List.of(List.of());
    for (int place = 0; place < places; place++) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> sequence : sequences) {
        for (String label : TYPED) {
          String last = sequence.isEmpty() ? "O" : sequence.getLast();
          if (!label.startsWith("I-") || last.endsWith(label.substring(1))) {
            List<String> next = new ArrayList<>(sequence);
            next.add(label);
            longer.add(next);
          }
        }
      }
      sequences = longer;
    }
    return sequences;
  }

  private static List<String> labels(List<TagSpan> spans, int places) {
    List<String> labels = new ArrayList<>(Collections.nCopies(places, "O"));
    for (TagSpan span : spans) {
      for (int place = span.firstToken(); place < span.endToken(); place++) {
        labels.set(place, (place == span.firstToken() ? "B-" : "I-") + span.label());
      }
    }
    return labels;
  }

  private static float[] numbers(double... numbers) {
    float[] result = new float[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      result[i] = (float) numbers[i];
    }
    return result;
  }
}
