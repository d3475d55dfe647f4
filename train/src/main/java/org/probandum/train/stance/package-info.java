/// The stance head: one small cross-encoder that reads a claim and a passage together and says how
/// the one bears on the other.
///
/// ```java
/// List<PairExample> pairs = new PairMixture(data, DocumentStages.load(), 7, 1).read();
/// StanceTraining training = StanceTraining.of(settings);
/// training.run(pairs);
/// ```
///
/// What it learns from is a mixture: labelled pairs, and pairs made from them by changing one named
/// thing, so that neither the claim alone nor shared words alone tell the label.
@NullMarked
package org.probandum.train.stance;

import org.jspecify.annotations.NullMarked;
