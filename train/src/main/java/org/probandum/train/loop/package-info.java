/// Training by steps: optimiser, schedule, checkpoints and progress, whatever is trained.
///
/// ```java
/// Trainer trainer = new Trainer(parameters, masks, TrainSettings.defaults(), Plan.steps(1000));
/// while (!trainer.finished()) {
///   double loss = trainer.step(List.of(batch), (manager, part) -> lossOf(manager, part));
///   trainer.save(folder.resolve("latest"), Map.of());
/// }
/// ```
@NullMarked
package org.probandum.train.loop;

import org.jspecify.annotations.NullMarked;
