package org.probandum.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes copies of a text as editors do who would rather not be seen to copy: cut, shuffled,
/// lightly reworded. Equal seeds give equal copies.
final class Rewriter {
  private static final String RESOURCE = "/org/probandum/bench/synonyms.tsv";
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s++|\\n++");

  /// Share of the words in the table that are put otherwise.
  private static final double PUT_OTHERWISE = 0.8;

  /// Words that a sentence stands without.
  private static final Set<String> DISPENSABLE =
      Set.of(
          "the",
          "that",
          "also",
          "just",
          "very",
          "then",
          "still",
          "already",
          "now",
          "later",
          "only",
          "however",
          "meanwhile",
          "there",
          "some",
          "other",
          "local",
          "own",
          "even",
          "quite");

  private static final double DROPPED = 0.3;

  /// Share of all other words that are left out.
  private static final double LOST = 0.06;

  private static final Pattern LAST_TIME =
      Pattern.compile("^(.{20,}?) ((?:on|in|at|last|this) [\\w ]{3,24})([.])$");
  private static final Pattern AND = Pattern.compile("\\b([a-z]{3,}) and ([a-z]{3,})\\b");

  private final Map<String, String> synonyms;
  private final Random random;

  private Rewriter(Map<String, String> synonyms, Random random) {
    this.synonyms = synonyms;
    this.random = random;
  }

  /// A rewriter with the table of the class path.
  static Rewriter load(long seed) {
    Map<String, String> synonyms = new HashMap<>();
    try (InputStream in = Rewriter.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line : reader.lines().toList()) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length == 2) {
          synonyms.putIfAbsent(cells[0], cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
    return new Rewriter(synonyms, new Random(seed));
  }

  static List<String> sentences(String text) {
    return SENTENCE_END.splitAsStream(text).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  /// A run of 40 to 70 of 100 sentences.
  String cut(String text) {
    List<String> sentences = sentences(text);
    int kept = Math.max(1, (int) Math.round(sentences.size() * (0.4 + 0.3 * random.nextDouble())));
    int first = random.nextInt(sentences.size() - kept + 1);
    return String.join(" ", sentences.subList(first, first + kept));
  }

  /// All sentences in another order.
  String shuffled(String text) {
    List<String> sentences = new ArrayList<>(sentences(text));
    java.util.Collections.shuffle(sentences, random);
    return String.join(" ", sentences);
  }

  /// All sentences in slightly other words: other words of the table, words left out, a time at the
  /// end put first, `a and b` turned round.
  String reworded(String text) {
    return String.join(" ", sentences(text).stream().map(this::rewordedSentence).toList());
  }

  private String rewordedSentence(String sentence) {
    StringBuilder words = new StringBuilder();
    for (String word : turned(sentence).split(" ", -1)) {
      String put = put(word);
      if (!put.isEmpty()) {
        words.append(words.isEmpty() ? "" : " ").append(put);
      }
    }
    return words.toString();
  }

  private String put(String word) {
    if (random.nextDouble() < (DISPENSABLE.contains(word) ? DROPPED : LOST)) {
      return "";
    }
    int end = word.length();
    while (end > 0 && !Character.isLetterOrDigit(word.charAt(end - 1))) {
      end--;
    }
    String other = synonyms.get(word.substring(0, end));
    return other == null || random.nextDouble() >= PUT_OTHERWISE
        ? word
        : other + word.substring(end);
  }

  private String turned(String sentence) {
    Matcher and = AND.matcher(sentence);
    String turned = and.find() && random.nextBoolean() ? and.replaceFirst("$2 and $1") : sentence;
    Matcher time = LAST_TIME.matcher(turned);
    return time.find() && random.nextBoolean()
        ? time.group(2) + ", " + time.group(1) + time.group(3)
        : turned;
  }
}
