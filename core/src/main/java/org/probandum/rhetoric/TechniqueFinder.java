package org.probandum.rhetoric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Technique;
import org.probandum.model.Token;
import org.probandum.text.pattern.PatternIndex;

/// Finds techniques of rhetoric in the author's own words. What stands in direct speech is left
/// out: it is the speaker's wording, not the text's. Immutable; threads may share it.
public final class TechniqueFinder {
  private final PatternIndex<TechniqueRule> rules;
  private final TechniqueQuotes quotes;

  private TechniqueFinder(PatternIndex<TechniqueRule> rules, TechniqueQuotes quotes) {
    this.rules = rules;
    this.quotes = quotes;
  }

  /// The finder for English.
  ///
  /// @throws IllegalStateException if a rule is malformed
  public static TechniqueFinder load() {
    return new TechniqueFinder(
        new PatternIndex<>(TechniqueRule.load(), TechniqueRule::pattern), TechniqueQuotes.load());
  }

  /// The techniques found, by span; of two of one name that overlap, the one that begins first.
  public List<Technique> find(ParsedDocument document) {
    List<Technique> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<Token> tokens = sentence.tokens();
      boolean[] quoted = quotes.quoted(tokens);
      for (PatternIndex.Match<TechniqueRule> match : rules.matches(tokens)) {
        if (match.to() > match.from() && !quoted[match.from()]) {
          add(found, technique(document, tokens, match));
        }
      }
      quotes.scare(document, tokens, quoted).forEach(technique -> add(found, technique));
    }
    found.sort(Comparator.comparing(Technique::span).thenComparing(Technique::name));
    return found;
  }

  private static Technique technique(
      ParsedDocument document, List<Token> tokens, PatternIndex.Match<TechniqueRule> match) {
    int last = match.to() - 1;
    while (last > match.from()
        && tokens.get(last).is(PartOfSpeech.PUNCT)
        && !tokens.get(last).text().startsWith("?")) {
      last--;
    }
    Span span = tokens.get(match.from()).span().hull(tokens.get(last).span());
    TechniqueRule rule = match.rule();
    return new Technique(
        span, rule.name(), rule.why().replace("{}", "“" + span.of(document.text()) + "”"));
  }

  private static void add(List<Technique> found, Technique technique) {
    for (int i = found.size() - 1; i >= 0 && i > found.size() - 20; i--) {
      Technique before = found.get(i);
      if (before.name().equals(technique.name()) && before.span().overlaps(technique.span())) {
        return;
      }
    }
    found.add(technique);
  }
}
