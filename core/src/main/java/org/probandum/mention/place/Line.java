package org.probandum.mention.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Sentence;

/// A sentence with its words.
///
/// @param sentence the sentence
/// @param words its words, in order
/// @param heading whether it does not end as a sentence
/// @param titleCase whether nearly every longer word has a capital, so that capitals tell nothing
record Line(Sentence sentence, List<Word> words, boolean heading, boolean titleCase) {
  private static final int LONG_WORD = 4;
  private static final double MOST = 0.7;

  static Line of(Sentence sentence) {
    List<Word> words = WordSplitter.split(sentence);
    boolean heading = !endsAsSentence(sentence);
    return new Line(sentence, words, heading, heading && isTitleCase(words));
  }

  /// The word at this index, or null where there is none.
  @Nullable Word word(int index) {
    return index >= 0 && index < words.size() ? words.get(index) : null;
  }

  private static boolean endsAsSentence(Sentence sentence) {
    String text = sentence.text();
    return !text.isEmpty() && ".!?".indexOf(text.charAt(text.length() - 1)) >= 0;
  }

  private static boolean isTitleCase(List<Word> words) {
    int longWords = 0;
    int capitals = 0;
    for (Word word : words) {
      if (word.text().length() >= LONG_WORD && Character.isLetter(word.text().charAt(0))) {
        longWords++;
        capitals += word.capital() ? 1 : 0;
      }
    }
    return longWords >= LONG_WORD && capitals >= MOST * longWords;
  }
}
