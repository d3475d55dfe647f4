package org.probandum.train.model;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.ndarray.NDManager;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TransformerTest {
  private static final int[][] ROWS = {
    {101, 2002, 2056, 2008, 1996, 3460, 2001, 2757, 1012, 102}, {101, 2748, 1012, 102}
  };

  @Test
  void theForwardPassEqualsOnnxRuntimeAlsoBesidePadding() throws OrtException {
    BaseWeights base = BaseWeights.load(BaseModel.MINILM);
    try (NDManager manager = NDManager.newBaseManager()) {
      Parameters parameters = Parameters.of(manager, base.encoder(2));
      Transformer transformer = new Transformer(base.settings(), parameters, DropoutMasks.none());
      List<PieceBatch.Row> rows = new ArrayList<>();
      for (int[] ids : ROWS) {
        rows.add(new PieceBatch.Row(ids, new int[ids.length]));
      }
      float[] ours = transformer.hidden(PieceBatch.of(manager, rows)).toFloatArray();
      int width = base.settings().width();
      for (int r = 0; r < ROWS.length; r++) {
        float[][] theirs = onnx(base, ROWS[r]);
        for (int i = 0; i < ROWS[r].length; i++) {
          for (int j = 0; j < width; j++) {
            float value = ours[(r * ROWS[0].length + i) * width + j];
            assertThat(value).isCloseTo(theirs[i][j], org.assertj.core.data.Offset.offset(1e-4f));
          }
        }
      }
    }
  }

  private static float[][] onnx(BaseWeights base, int[] ids) throws OrtException {
    long[][] input = new long[1][ids.length];
    long[][] ones = new long[1][ids.length];
    for (int i = 0; i < ids.length; i++) {
      input[0][i] = ids[i];
      ones[0][i] = 1;
    }
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (OrtSession session = environment.createSession(base.model().toByteArray());
        OnnxTensor in = OnnxTensor.createTensor(environment, input);
        OnnxTensor mask = OnnxTensor.createTensor(environment, ones);
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
        OrtSession.Result result =
            session.run(Map.of("input_ids", in, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    }
  }
}
