/// The stance model: one small cross-encoder that reads a claim and a passage together and says how
/// the one bears on the other, and by a second head reads a sentence alone and says whether its
/// wording carries opinion.
///
/// ```java
/// List<PairExample> pairs = new PairMixture(data, DocumentStages.load(), 7, 1).read();
/// List<SentenceExample> sentences = new OpinionSentences(data).read();
/// training.run(pairs, sentences, dev, Duration.ofMinutes(12), StanceTraining.Start.FRESH);
/// ```
///
/// What it learns from is a mixture: labelled pairs, and pairs made from them by changing one named
/// thing, so that neither the claim alone nor shared words alone tell the label.
@NullMarked
package org.probandum.train.stance;

import org.jspecify.annotations.NullMarked;
