package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probandum.encoder.WordPieces;
import org.probandum.train.loop.Plan;
import org.probandum.train.loop.TrainSettings;
import org.probandum.train.loop.Trainer;
import org.probandum.train.model.BaseModel;
import org.probandum.train.model.BaseWeights;
import org.probandum.train.model.DropoutMasks;
import org.probandum.train.model.Parameters;
import org.probandum.train.model.Transformer;

class StanceTrainingTest {
  private static final WordPieces PIECES = WordPieces.load();

  @Test
  void aFewPairsAreLearntByHeartAndTwoWayLabelsGoToOneOfTheirThree() {
    List<EncodedPair> pairs =
        List.of(
            encoded("The dam burst.", "The dam burst on Monday.", Set.of(PairLabel.SUPPORTS)),
            encoded("The dam held.", "The dam burst on Monday.", Set.of(PairLabel.REFUTES)),
            encoded("It was old.", "The dam burst on Monday.", Set.of(PairLabel.NOT_ENOUGH)),
            encoded("Cows fly.", "Rain fell in Lug.", PairExample.NOT_SUPPORTED));
    try (NDManager manager = NDManager.newBaseManager()) {
      BaseWeights base = BaseWeights.load(BaseModel.MINILM);
      Parameters parameters = Parameters.of(manager, base.encoder(2));
      StanceNet.addHead(parameters, base.settings().width(), 1);
      DropoutMasks none = DropoutMasks.none();
      StanceNet net = new StanceNet(new Transformer(base.settings(), parameters, none), false);
      Trainer trainer = new Trainer(parameters, none, TrainSettings.defaults(), Plan.steps(25));
      while (!trainer.finished()) {
        trainer.step(List.of(new StanceNet.Pairs(pairs)), net::loss);
      }
      NDArray logits = net.logits(manager, pairs);
      long[] labels = logits.argMax(1).toLongArray();

      assertThat(labels[0]).isEqualTo(PairLabel.SUPPORTS.output());
      assertThat(labels[1]).isEqualTo(PairLabel.REFUTES.output());
      assertThat(labels[2]).isEqualTo(PairLabel.NOT_ENOUGH.output());
      assertThat(labels[3]).isNotEqualTo(PairLabel.SUPPORTS.output());
    }
  }

  @Test
  void sentencesAreLearntBesideThePairs() {
    List<EncodedSentence> sentences =
        List.of(
            sentence("The dam burst on Monday.", 0.05),
            sentence("The minister spoke at noon.", 0.05),
            sentence("What a shameful farce this inquiry has become!", 0.95),
            sentence("Nobody in his senses can call this justice.", 0.95));
    List<EncodedPair> pairs = List.of(encoded("It fell.", "It fell.", Set.of(PairLabel.SUPPORTS)));
    try (NDManager manager = NDManager.newBaseManager()) {
      BaseWeights base = BaseWeights.load(BaseModel.MINILM);
      Parameters parameters = Parameters.of(manager, base.encoder(2));
      StanceNet.addHead(parameters, base.settings().width(), 1);
      StanceNet.addWording(parameters, base.settings(), 1);
      DropoutMasks none = DropoutMasks.none();
      StanceNet net = new StanceNet(new Transformer(base.settings(), parameters, none), true);
      Trainer trainer = new Trainer(parameters, none, TrainSettings.defaults(), Plan.steps(25));
      while (!trainer.finished()) {
        trainer.step(
            List.of(new StanceNet.Pairs(pairs), new StanceNet.Sentences(sentences)), net::loss);
      }

      assertThat(net.wording(manager, sentences).argMax(1).toLongArray())
          .containsExactly(0, 0, 1, 1);
      assertThat(net.logits(manager, pairs).argMax(1).toLongArray())
          .containsExactly(PairLabel.SUPPORTS.output());
    }
  }

  @Test
  void passesFollowOneAnotherAndWithoutExamplesThereIsNone() {
    List<EncodedSentence> sentences = List.of(sentence("It fell.", 0), sentence("Shame!", 1));

    Iterator<List<EncodedSentence>> endless = new LengthBatches<>(sentences, 400, 7).endless();

    for (int pass = 0; pass < 3; pass++) {
      assertThat(endless.next()).containsExactlyInAnyOrderElementsOf(sentences);
    }
    assertThat(new LengthBatches<EncodedSentence>(List.of(), 400, 7).endless()).isExhausted();
  }

  @Test
  void aPassHasEveryPairOnceInBatchesThatFit() {
    List<EncodedPair> pairs = new ArrayList<>();
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      pairs.add(
          encoded("Claim " + i, "word ".repeat(random.nextInt(60)), Set.of(PairLabel.PARTIAL)));
    }
    LengthBatches<EncodedPair> batches = new LengthBatches<>(pairs, 400, 7);

    List<List<EncodedPair>> pass = batches.pass(0);

    assertThat(pass.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(pairs);
    assertThat(pass)
        .allMatch(batch ->
            batch.size() * batch.stream().mapToInt(EncodedPair::length).max().orElseThrow() <= 400);
    assertThat(batches.pass(0)).isEqualTo(pass);
    assertThat(batches.pass(1)).isNotEqualTo(pass);
  }

  private static EncodedSentence sentence(String text, double subjective) {
    return EncodedSentence.of(PIECES, new SentenceExample(text, subjective));
  }

  private static EncodedPair encoded(String claim, String passage, Set<PairLabel> allowed) {
    return EncodedPair.of(PIECES, new PairExample(claim, passage, allowed, 1, "x"));
  }
}
