/// Writes trained weights as the models that the core runs: an ONNX graph of our own making with
/// 8-bit weights, the JSON file that says how to use it, and a card.
///
/// ```java
/// Map<String, Weight> weights = ExportedWeights.of(BaseWeights.load(BaseModel.MINILM), checkpointFolder);
/// ModelProto full = ReadingGraph.model(settings, weights, Precision.FULL);
/// ModelProto small = ReadingGraph.model(settings, weights, Precision.EIGHT_BITS);
/// ```
@NullMarked
package org.probandum.train.export;

import org.jspecify.annotations.NullMarked;
