/// Trains the reading model: tags for who says what and for names, roles, and scores of sentences,
/// all on one encoder.
///
/// ```java
/// ReadingData data = ReadingData.read(folder, seed);
/// try (ReadingNetwork network = ReadingNetwork.start(seed, Arithmetic.FLOAT32)) {
///   new ReadingRun(network, data, settings, plan, out, log).run();
/// }
/// ```
@NullMarked
package org.probandum.train.reading;

import org.jspecify.annotations.NullMarked;
