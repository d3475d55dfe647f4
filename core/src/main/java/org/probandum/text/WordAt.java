package org.probandum.text;

import static org.probandum.model.PartOfSpeech.PUNCT;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.probandum.model.PartOfSpeech;

/// One token of a sentence with its neighbours, while the tags are corrected.
///
/// @param words as they stand
/// @param shown as the tagger was shown them
/// @param tags so far
/// @param index the token
record WordAt(List<String> words, List<String> shown, List<PartOfSpeech> tags, int index) {
  String word() {
    return words.get(index);
  }

  String lower() {
    return shown.get(index).toLowerCase(Locale.ROOT);
  }

  PartOfSpeech tag() {
    return tags.get(index);
  }

  @Nullable WordAt by(int distance) {
    int other = index + distance;
    return other < 0 || other >= words.size() ? null : new WordAt(words, shown, tags, other);
  }

  PartOfSpeech tagBy(int distance) {
    WordAt other = by(distance);
    return other == null ? PUNCT : other.tag();
  }

  String lowerBy(int distance) {
    WordAt other = by(distance);
    return other == null ? "" : other.lower();
  }

  boolean capital() {
    return Character.isUpperCase(word().codePointAt(0));
  }

  boolean capitalBy(int distance) {
    WordAt other = by(distance);
    return other != null && other.capital();
  }
}
