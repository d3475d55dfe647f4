package org.probandum.train.stance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What the sets that only measure say, so that no pair to learn from repeats it: some of them were
/// drawn from the same source as the training data.
final class HeldOut {
  private final Set<String> texts = new HashSet<>();

  private HeldOut() {}

  /// The claims and the passages of these files; a file that is not there holds nothing.
  static HeldOut of(List<Path> files) {
    HeldOut heldOut = new HeldOut();
    for (Path file : files) {
      if (Files.isRegularFile(file)) {
        for (PairExample pair : PairFile.read(file, "held-out")) {
          heldOut.texts.add(key(pair.claim()));
          Passages.sentences(pair.passage()).forEach(s -> heldOut.texts.add(key(s)));
        }
      }
    }
    return heldOut;
  }

  /// Whether the pair's claim, or a sentence of its passage, is in one of the files.
  boolean holds(PairExample pair) {
    return texts.contains(key(pair.claim()))
        || Passages.sentences(pair.passage()).stream().anyMatch(s -> texts.contains(key(s)));
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
