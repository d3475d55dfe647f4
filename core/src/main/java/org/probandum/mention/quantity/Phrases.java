package org.probandum.mention.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;

/// Phrases of one or more words, each with a value, found at a place in a sentence.
///
/// @param <T> the value
final class Phrases<T> {

  /// A phrase found.
  ///
  /// @param <T> the value
  /// @param value the phrase's value
  /// @param from index of its first atom
  /// @param to index after its last atom
  record Hit<T>(T value, int from, int to) {}

  private record Phrase<T>(List<String> words, T value) {}

  private final Map<String, List<Phrase<T>>> byFirst = new HashMap<>();
  private final Map<String, List<Phrase<T>>> byLast = new HashMap<>();

  void add(String text, T value) {
    Phrase<T> phrase = new Phrase<>(List.of(text.split(" ", -1)), value);
    List<String> words = phrase.words();
    put(byFirst, words.get(0), phrase);
    put(byLast, words.get(words.size() - 1), phrase);
  }

  private static <T> void put(Map<String, List<Phrase<T>>> map, String key, Phrase<T> phrase) {
    List<Phrase<T>> list = map.computeIfAbsent(key, word -> new ArrayList<>());
    list.add(phrase);
    list.sort(Comparator.comparingInt((Phrase<T> p) -> p.words().size()).reversed());
  }

  /// The longest phrase that begins at this atom, or null.
  @Nullable Hit<T> findAt(List<Atom> atoms, int at) {
    if (at < 0 || at >= atoms.size()) {
      return null;
    }
    for (Phrase<T> phrase : byFirst.getOrDefault(atoms.get(at).lower(), List.of())) {
      if (stands(atoms, at, phrase)) {
        return new Hit<>(phrase.value(), at, at + phrase.words().size());
      }
    }
    return null;
  }

  /// The longest phrase that ends just before this atom, or null.
  @Nullable Hit<T> findBefore(List<Atom> atoms, int at) {
    if (at <= 0 || at > atoms.size()) {
      return null;
    }
    for (Phrase<T> phrase : byLast.getOrDefault(atoms.get(at - 1).lower(), List.of())) {
      int start = at - phrase.words().size();
      if (stands(atoms, start, phrase)) {
        return new Hit<>(phrase.value(), start, at);
      }
    }
    return null;
  }

  private static <T> boolean stands(List<Atom> atoms, int start, Phrase<T> phrase) {
    List<String> words = phrase.words();
    if (start < 0 || start + words.size() > atoms.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!atoms.get(start + i).lower().equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
