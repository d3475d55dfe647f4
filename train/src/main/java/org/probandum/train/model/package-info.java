/// The transformer encoder as it is trained: its weights, their names, and the forward pass.
///
/// ```java
/// try (NDManager manager = NDManager.newBaseManager()) {
///   BaseWeights base = BaseWeights.load(BaseModel.MINILM);
///   Parameters parameters = Parameters.of(manager, base.encoder(4));
///   Transformer transformer = new Transformer(base.settings(), parameters, DropoutMasks.none());
///   NDArray hidden = transformer.hidden(PieceBatch.of(manager, List.of(row)));
/// }
/// ```
@NullMarked
package org.probandum.train.model;

import org.jspecify.annotations.NullMarked;
