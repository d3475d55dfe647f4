package org.probandum.train.reading;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.index.NDIndex;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.train.reading.Batch.SentencePlace;
import org.probandum.train.reading.ReadingNetwork.Forward;

/// The sum of the heads' cross-entropies for a piece of text.
///
/// Each is a sum over what is labelled divided by the pieces of the batch, so that a batch with few
/// labels of a kind weighs little, not much, for that kind. A role label counts as much as a tag,
/// though each piece has one for each cue of its window; a sentence as much as eight words.
final class ReadingLoss {
  private static final float ROLES = 1f;
  private static final float SENTENCE = 8f;

  private final ReadingNetwork network;

  ReadingLoss(ReadingNetwork network) {
    this.network = network;
  }

  /// The loss of a batch, a scalar.
  NDArray of(Batch batch) {
    Forward forward = network.train(batch);
    NDArray sum = forward.tags().mul(0f).sum();
    for (TokenHead head : TokenHead.values()) {
      NDArray targets = batch.tagTargets(head);
      if (targets != null) {
        int end = head.offset() + head.labels().size();
        NDArray logits = forward.tags().get(new NDIndex(":, " + head.offset() + ":" + end));
        sum = sum.add(crossEntropy(logits, targets));
      }
    }
    NDArray roles = roles(batch, forward);
    if (roles != null) {
      sum = sum.add(roles.mul(ROLES));
    }
    Batch.Syntax syntax = batch.syntax();
    if (syntax != null) {
      NDArray arcs = network.arcs(forward, batch.examples().size()).add(syntax.barred());
      sum = sum.add(crossEntropy(arcs, syntax.heads()));
      sum = sum.add(crossEntropy(network.relations(forward), syntax.relations()));
    }
    for (SentenceHead head : SentenceHead.values()) {
      NDArray loss = sentences(batch, head, forward);
      if (loss != null) {
        sum = sum.add(loss.mul(SENTENCE));
      }
    }
    return sum.div((float) batch.size());
  }

  private @Nullable NDArray roles(Batch batch, Forward forward) {
    Batch.Cues cues = batch.cues();
    return cues == null
        ? null
        : crossEntropy(network.roles(forward, cues.places(), cues.rows()), cues.targets());
  }

  private static @Nullable NDArray sentences(Batch batch, SentenceHead head, Forward forward) {
    List<SentencePlace> places = batch.sentences(head);
    if (places.isEmpty()) {
      return null;
    }
    int start = head.offset() - TokenHead.width();
    NDArray logits =
        ReadingNetwork.sentences(forward, batch.means(places))
            .get(new NDIndex(":, " + start + ":" + (start + head.labels().size())));
    return crossEntropy(logits, batch.sentenceTargets(places, head));
  }

  private static NDArray crossEntropy(NDArray logits, NDArray targets) {
    return logits.logSoftmax(-1).mul(targets).sum().neg();
  }
}
