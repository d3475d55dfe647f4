package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.probandum.model.Span;

/// The evidence sentences that tell most of a claim, as one text that remembers from which given
/// sentence each part comes, and as windows for a model that sees so many words at once.
///
/// Short evidence is taken whole. Of a long page, sentences are taken one by one: each time the one
/// whose words say most of the claim that the chosen ones have not said yet. A word counts the more
/// the rarer it is on the page; once said, half of that, then a quarter.
///
/// @param text the chosen sentences, one a line, in the given order
/// @param parts the given index and the span in `text` of each
/// @param windows the chosen sentences in pieces of at most [#WINDOW] words: the best in the first,
///   the next best in the second together with the two best
/// @param best the given index of the sentence that says most of the claim, -1 where there is none
record Selection(String text, List<Part> parts, List<String> windows, int best) {
  /// Words that a model sees beside a claim without loss.
  static final int WINDOW = 160;

  /// Windows of one page.
  private static final int WINDOWS = 2;

  /// The best sentences, which every window holds.
  private static final int KEPT = 2;

  /// Letters by which words are taken for the same.
  private static final int STEM = 5;

  /// Words of one sentence that count against a window; the rest of a longer one may be cut.
  private static final int LONGEST = 80;

  private static final Set<String> EMPTY =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "or", "but", "by", "with",
          "from", "as", "is", "was", "are", "were", "be", "been", "has", "have", "had", "his",
          "her", "its", "their", "he", "she", "it", "they", "this", "that", "these", "those",
          "which", "who", "not", "no", "than", "then", "also", "into", "after", "before");

  /// A given sentence and where it stands in the text.
  record Part(int index, Span span) {}

  Selection {
    parts = List.copyOf(parts);
    windows = List.copyOf(windows);
  }

  /// What is read of the evidence.
  ///
  /// @param evidence sentences, or one text
  /// @param split cuts a text into sentences
  static Selection of(List<String> evidence, String claim, Function<String, List<String>> split) {
    List<Given> given = given(evidence, split);
    List<Integer> ranked = ranked(given.stream().map(Given::text).toList(), claim);
    List<Integer> first = fitting(ranked, List.of(), given);
    List<List<Integer>> windows = new ArrayList<>(List.of(first));
    List<Integer> rest = new ArrayList<>(ranked);
    rest.removeAll(first);
    while (!rest.isEmpty() && windows.size() < WINDOWS) {
      List<Integer> next = fitting(rest, ranked.subList(0, Math.min(KEPT, ranked.size())), given);
      windows.add(next);
      rest.removeAll(next);
    }
    int best = ranked.isEmpty() ? -1 : given.get(ranked.getFirst()).index();
    return selection(given, windows, best);
  }

  /// A sentence and the index of the given text that it is or stands in.
  private record Given(int index, String text) {}

  private static List<Given> given(List<String> evidence, Function<String, List<String>> split) {
    List<Given> given = new ArrayList<>();
    for (int i = 0; i < evidence.size(); i++) {
      String text = evidence.get(i).replace('\n', ' ').strip();
      List<String> sentences = words(text) > WINDOW ? split.apply(text) : List.of(text);
      for (String sentence : sentences) {
        given.add(new Given(i, sentence));
      }
    }
    return given;
  }

  private static Selection selection(List<Given> given, List<List<Integer>> windows, int best) {
    Set<Integer> chosen = new LinkedHashSet<>();
    windows.forEach(chosen::addAll);
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    for (int index : chosen.stream().sorted().toList()) {
      Given sentence = given.get(index);
      int end = text.length() + sentence.text().length();
      parts.add(new Part(sentence.index(), new Span(text.length(), end)));
      text.append(sentence.text()).append('\n');
    }
    List<String> texts =
        windows.stream()
            .map(window ->
                String.join(
                    " ", window.stream().sorted().map(index -> given.get(index).text()).toList()))
            .toList();
    return new Selection(text.toString(), parts, texts, best);
  }

  /// The given index of the sentence that says most of the claim, as a list; empty for none.
  List<Integer> bestIndex() {
    return best < 0 ? List.of() : List.of(best);
  }

  /// The given indexes of the sentences that the span touches.
  List<Integer> indexes(Span span) {
    return parts.stream().filter(part -> part.span().overlaps(span)).map(Part::index).toList();
  }

  /// The sentences in the order of what they add; those that share no word last, as given.
  private static List<Integer> ranked(List<String> sentences, String claim) {
    Set<String> wanted = stems(claim);
    List<Set<String>> held = new ArrayList<>();
    Map<String, Integer> frequency = new HashMap<>();
    for (String sentence : sentences) {
      Set<String> shared = stems(sentence);
      shared.retainAll(wanted);
      held.add(shared);
      shared.forEach(word -> frequency.merge(word, 1, Integer::sum));
    }
    Map<String, Double> worth = new HashMap<>();
    frequency.forEach(
        (word, count) -> worth.put(word, Math.log(1 + sentences.size() / (0.5 + count))));
    List<Integer> left = new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
    List<Integer> ranked = new ArrayList<>();
    int most = Math.min(sentences.size(), 4 * WINDOW / 10);
    while (ranked.size() < most) {
      int best = best(left, held, worth);
      left.remove(Integer.valueOf(best));
      ranked.add(best);
      held.get(best).forEach(word -> worth.merge(word, 0.5, (a, b) -> a * b));
    }
    return ranked;
  }

  private static int best(List<Integer> left, List<Set<String>> held, Map<String, Double> worth) {
    int best = left.getFirst();
    double most = -1;
    for (int index : left) {
      double sum = 0;
      for (String word : held.get(index)) {
        sum += worth.getOrDefault(word, 0.0);
      }
      if (sum > most + 1e-9) {
        most = sum;
        best = index;
      }
    }
    return best;
  }

  /// As many of the ranked sentences as fit beside the kept ones; at least one.
  private static List<Integer> fitting(
      List<Integer> ranked, List<Integer> kept, List<Given> given) {
    List<Integer> chosen = new ArrayList<>(kept);
    int room = WINDOW;
    for (int index : kept) {
      room -= Math.min(LONGEST, words(given.get(index).text()));
    }
    boolean any = false;
    for (int index : ranked) {
      int length = Math.min(LONGEST, words(given.get(index).text()));
      if (!kept.contains(index) && (length <= room || !any)) {
        chosen.add(index);
        room -= length;
        any = true;
      }
    }
    return Collections.unmodifiableList(chosen);
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  /// The beginnings of the words that are not empty ones, without order.
  private static Set<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    StringBuilder word = new StringBuilder();
    String lower = text.toLowerCase(Locale.ROOT) + ' ';
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!word.isEmpty()) {
        String whole = word.toString();
        if (!EMPTY.contains(whole)) {
          stems.add(whole.substring(0, Math.min(STEM, whole.length())));
        }
        word.setLength(0);
      }
    }
    return stems;
  }
}
