package org.probandum.train.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.util.List;
import org.junit.jupiter.api.Test;

class FusedLayerTest {
  private static final String WEIGHT = "encoder.layer.0.attention.self.qkv.weight";

  @Test
  void outputAndGradientsAreThoseOfThePlainLayersToThreeDigits() {
    BaseWeights base = BaseWeights.load(BaseModel.MINILM);
    try (NDManager manager = NDManager.newBaseManager()) {
      float[][] plain = run(base, manager, Arithmetic.FLOAT32);
      float[][] mixed = run(base, manager, Arithmetic.BFLOAT16);
      assertThat(cosine(plain[0], mixed[0])).isGreaterThan(0.999);
      assertThat(cosine(plain[1], mixed[1])).isGreaterThan(0.99);
    }
  }

  /// Hidden vectors of a row beside padding, and the gradient of a weight of the first layer.
  private static float[][] run(BaseWeights base, NDManager manager, Arithmetic arithmetic) {
    Parameters parameters = Parameters.of(manager, base.encoder(2));
    try (Transformer transformer =
            Transformer.of(base.settings(), parameters, DropoutMasks.none(), arithmetic);
        NDManager step = manager.newSubManager();
        GradientCollector collector = Engine.getInstance().newGradientCollector()) {
      List<PieceBatch.Row> rows =
          List.of(
              new PieceBatch.Row(new int[] {101, 2002, 2056, 2008, 1996, 3460, 102}, new int[7]),
              new PieceBatch.Row(new int[] {101, 2748, 1012, 102}, new int[4]));
      NDArray row = transformer.hidden(PieceBatch.of(step, rows)).get(1).get(":4, :50");
      collector.backward(row.square().mean());
      return new float[][] {
        row.toFloatArray(), parameters.get(WEIGHT).getGradient().toFloatArray()
      };
    }
  }

  private static double cosine(float[] a, float[] b) {
    double product = 0;
    double first = 0;
    double second = 0;
    for (int i = 0; i < a.length; i++) {
      product += (double) a[i] * b[i];
      first += (double) a[i] * a[i];
      second += (double) b[i] * b[i];
    }
    return product / Math.sqrt(first * second);
  }
}
