package org.probandum.claim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.probandum.model.SlotValue;
import org.probandum.model.Span;

/// What words that point back (`the group`, `they`, `these raids`) stand for, by their span: a
/// name, or a description told earlier. Grows while a document is read; seen by one thread only.
final class References {

  /// What a reference stands for.
  ///
  /// @param text the words to put in its place
  /// @param value its comparable form
  record Antecedent(String text, SlotValue.Participant value) {}

  private final SortedMap<Span, Antecedent> known = new TreeMap<>();

  static References ofNames(SortedMap<Span, String> names) {
    References references = new References();
    names.forEach((span, name) -> references.put(span, ofName(name)));
    return references;
  }

  static Antecedent ofName(String name) {
    List<String> heads = List.of(name.toLowerCase(Locale.ROOT));
    return new Antecedent(name, new SlotValue.Participant(name, true, heads));
  }

  void put(Span span, Antecedent antecedent) {
    known.put(span, antecedent);
  }

  /// Leaves open again what the words of this span stand for.
  void remove(Span span) {
    known.remove(span);
  }

  /// What the words of exactly this span stand for, or null.
  @Nullable Antecedent find(Span span) {
    return known.get(span);
  }

  /// The longest reference that begins at this offset, or null.
  @Nullable Span findAt(int offset) {
    SortedMap<Span, Antecedent> found =
        known.subMap(new Span(offset, offset), new Span(offset + 1, offset + 1));
    return found.isEmpty() ? null : found.lastKey();
  }

  /// The first reference between two offsets that holds a word, or null.
  @Nullable Antecedent findAround(int start, int end, Span word) {
    for (Map.Entry<Span, Antecedent> entry :
        known.subMap(new Span(start, start), new Span(end, end)).entrySet()) {
      if (entry.getKey().end() <= end && entry.getKey().contains(word)) {
        return entry.getValue();
      }
    }
    return null;
  }
}
