package org.probandum.train.stance;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.util.ArrayList;
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
      parameters.addLinear(StanceNet.HEAD, base.settings().width(), 4, 1);
      DropoutMasks none = DropoutMasks.none();
      StanceNet net = new StanceNet(new Transformer(base.settings(), parameters, none));
      Trainer trainer = new Trainer(parameters, none, TrainSettings.defaults(), Plan.steps(25));
      while (!trainer.finished()) {
        trainer.step(List.of(pairs), net::loss);
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
  void aPassHasEveryPairOnceInBatchesThatFit() {
    List<EncodedPair> pairs = new ArrayList<>();
    Random random = new Random(2);
    for (int i = 0; i < 300; i++) {
      pairs.add(
          encoded("Claim " + i, "word ".repeat(random.nextInt(60)), Set.of(PairLabel.PARTIAL)));
    }
    PairBatches batches = new PairBatches(pairs, 400, 7);

    List<List<EncodedPair>> pass = batches.pass(0);

    assertThat(pass.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(pairs);
    assertThat(pass)
        .allMatch(batch ->
            batch.size() * batch.stream().mapToInt(EncodedPair::length).max().orElseThrow() <= 400);
    assertThat(batches.pass(0)).isEqualTo(pass);
    assertThat(batches.pass(1)).isNotEqualTo(pass);
  }

  private static EncodedPair encoded(String claim, String passage, Set<PairLabel> allowed) {
    return EncodedPair.of(PIECES, new PairExample(claim, passage, allowed, 1, "x"));
  }
}
