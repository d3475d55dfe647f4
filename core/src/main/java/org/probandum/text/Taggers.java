package org.probandum.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/// Hands out taggers, one to a thread at a time, and keeps a few idle ones.
final class Taggers {
  private static final int MOST_IDLE = 16;
  private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

  private final POSModel model;
  private final TagRules rules;
  private final Lemmas lemmas;
  private final ArrayBlockingQueue<Tagger> idle = new ArrayBlockingQueue<>(MOST_IDLE);

  private Taggers(POSModel model, TagRules rules, Lemmas lemmas) {
    this.model = model;
    this.rules = rules;
    this.lemmas = lemmas;
  }

  static Taggers load() {
    try (InputStream in = Taggers.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException("missing model " + MODEL + " on the class path");
      }
      Lemmas lemmas = Lemmas.load();
      return new Taggers(new POSModel(in), TagRules.load(lemmas), lemmas);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read model " + MODEL, e);
    }
  }

  Tagger borrow() {
    Tagger tagger = idle.poll();
    return tagger != null ? tagger : new Tagger(new POSTaggerME(model), rules, lemmas);
  }

  void giveBack(Tagger tagger) {
    // A full store drops the tagger: false is as good an answer as true.
    boolean unused = idle.offer(tagger);
  }
}
