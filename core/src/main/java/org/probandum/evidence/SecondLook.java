package org.probandum.evidence;

import java.util.ArrayList;
import java.util.List;
import org.probandum.model.Mention;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;

/// Looks again at the document in which a passage was found: who denies it, and when it was, often
/// stand in the sentence beside.
///
/// @param index all passages
record SecondLook(PassageIndex index) {

  /// The passage before, the one after, and the nearest earlier one of the same paragraph that
  /// holds a time where the passage itself holds none; as far as there are such.
  List<Integer> beside(int entry) {
    List<Integer> beside = new ArrayList<>();
    if (isSameDocument(entry, entry - 1)) {
      beside.add(entry - 1);
    }
    if (isSameDocument(entry, entry + 1)) {
      beside.add(entry + 1);
    }
    if (!isDated(entry)) {
      addDated(entry, beside);
    }
    return beside;
  }

  private void addDated(int entry, List<Integer> beside) {
    for (int i = entry - 1; isSameParagraph(entry, i); i--) {
      if (isDated(i)) {
        if (!beside.contains(i)) {
          beside.add(i);
        }
        return;
      }
    }
  }

  private boolean isSameDocument(int entry, int other) {
    return other >= 0
        && other < index.size()
        && reading(entry).document().id().equals(reading(other).document().id());
  }

  private boolean isSameParagraph(int entry, int other) {
    return isSameDocument(entry, other) && paragraph(entry) == paragraph(other);
  }

  private int paragraph(int entry) {
    Sentence sentence =
        reading(entry).parsed().findSentence(index.entry(entry).passage().span().start());
    return sentence == null ? -1 : sentence.paragraph();
  }

  private boolean isDated(int entry) {
    return reading(entry).mentions().stream()
        .filter(Mention.Time.class::isInstance)
        .anyMatch(time -> time.span().overlaps(index.entry(entry).passage().span()));
  }

  private Reading reading(int entry) {
    return index.entry(entry).source();
  }
}
