package org.probandum.text.pattern;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.probandum.model.Token;

/// Rules by the word that their pattern begins with, so that most tokens cost one look-up.
/// Immutable after construction; threads may share it.
///
/// @param <R> what a rule is
public final class PatternIndex<R> {

  /// A rule with the tokens that it matched.
  ///
  /// @param rule what matched
  /// @param from index of the first token
  /// @param to index after the last
  public record Match<R>(R rule, int from, int to) {}

  private final Function<R, TokenPattern> pattern;
  private final Map<String, List<R>> byWord = new HashMap<>();
  private final Map<String, List<R>> byLemma = new HashMap<>();
  private final List<R> others = new ArrayList<>();

  /// An index of these rules.
  ///
  /// @param rules in the order in which matches at one token are told
  /// @param pattern what a rule says about the wording
  public PatternIndex(List<R> rules, Function<R, TokenPattern> pattern) {
    this.pattern = pattern;
    for (R rule : rules) {
      TokenPattern written = pattern.apply(rule);
      if (written.firstWords().isEmpty()) {
        others.add(rule);
      }
      Map<String, List<R>> map = written.startsWithLemma() ? byLemma : byWord;
      for (String word : written.firstWords()) {
        map.computeIfAbsent(word, key -> new ArrayList<>()).add(rule);
      }
    }
  }

  /// All matches, by first token, then in the order of the rules' file within one kind of index.
  public List<Match<R>> matches(List<Token> tokens) {
    List<Match<R>> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      collect(byWord.getOrDefault(PlainWords.plain(token), List.of()), tokens, i, found);
      collect(byLemma.getOrDefault(token.lemma(), List.of()), tokens, i, found);
      collect(others, tokens, i, found);
    }
    return found;
  }

  private void collect(List<R> rules, List<Token> tokens, int at, List<Match<R>> found) {
    for (R rule : rules) {
      int end = pattern.apply(rule).endOfMatch(tokens, at);
      if (end >= 0) {
        found.add(new Match<>(rule, at, end));
      }
    }
  }
}
