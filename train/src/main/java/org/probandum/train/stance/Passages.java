package org.probandum.train.stance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Cuts and mixes the sentences of passages.
final class Passages {
  private static final Pattern END = Pattern.compile("(?<=[.!?][\"')\\]]?) +(?=[\"'(\\[]?\\p{Lu})");

  private Passages() {}

  static List<String> sentences(String passage) {
    return List.of(END.split(passage));
  }

  /// The sentences that share most words with the claim, in their order, as many as fit.
  ///
  /// @param words at most so many words; the best sentence is kept however long
  static String cut(String claim, String passage, int words) {
    if (count(passage) <= words) {
      return passage;
    }
    List<String> sentences = sentences(passage);
    List<Integer> best = byCoverage(claim, sentences);
    List<Integer> kept = new ArrayList<>();
    int room = words;
    for (int index : best) {
      int length = count(sentences.get(index));
      if (kept.isEmpty() || length <= room) {
        kept.add(index);
        room -= length;
      }
    }
    Collections.sort(kept);
    return firstWords(
        String.join(" ", kept.stream().map(sentences::get).toList()), Math.max(words, 60));
  }

  /// The passage without the sentences that speak of the claim, or null where nothing is left or
  /// what is left still may tell.
  static @Nullable String without(String claim, String passage) {
    List<String> sentences = new ArrayList<>(sentences(passage));
    sentences.removeIf(sentence -> Words.coverage(claim, sentence) > 0.4);
    String rest = String.join(" ", sentences);
    return sentences.isEmpty() || Words.coverage(claim, rest) > 0.5 ? null : rest;
  }

  /// The passage with a few sentences of another one put among its own.
  static String mixed(String passage, String other, int most, Random random) {
    List<String> others = new ArrayList<>(sentences(other));
    others.removeIf(passage::contains);
    Collections.shuffle(others, random);
    List<String> sentences = new ArrayList<>(sentences(passage));
    for (String sentence : others.subList(0, Math.min(most, others.size()))) {
      sentences.add(random.nextInt(sentences.size() + 1), sentence);
    }
    return String.join(" ", sentences);
  }

  static int count(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static List<Integer> byCoverage(String claim, List<String> sentences) {
    double[] shares =
        sentences.stream().mapToDouble(sentence -> Words.coverage(claim, sentence)).toArray();
    return IntStream.range(0, shares.length)
        .boxed()
        .sorted(Comparator.comparingDouble((Integer i) -> -shares[i]).thenComparing(i -> i))
        .toList();
  }

  private static String firstWords(String text, int words) {
    String[] all = text.split(" ", words + 1);
    return all.length <= words ? text : String.join(" ", List.of(all).subList(0, words));
  }
}
