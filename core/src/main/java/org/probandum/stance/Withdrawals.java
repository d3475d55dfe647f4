package org.probandum.stance;

import java.util.List;
import org.probandum.model.Attribution;
import org.probandum.model.Claim;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;
import org.probandum.text.pattern.PatternIndex;
import org.probandum.text.pattern.RuleTable;
import org.probandum.text.pattern.TokenPattern;

/// Finds statements that a source repeats only to take them back: `an earlier version of this story
/// said …`, `we previously reported …`. Thread-safe.
final class Withdrawals {
  private final PatternIndex<TokenPattern> patterns;

  private Withdrawals(List<TokenPattern> patterns) {
    this.patterns = new PatternIndex<>(patterns, pattern -> pattern);
  }

  static Withdrawals load() {
    return new Withdrawals(
        table().rows().stream().map(row -> TokenPattern.parse(row.cell(0))).toList());
  }

  /// Wordings that take back: pattern, example.
  static RuleTable table() {
    return RuleTable.load(Withdrawals.class, "en/withdrawn.tsv", 2);
  }

  /// Whether the statement is one that its source no longer holds: attributed by such wording, or
  /// said behind it in the same clause where the wording attributes nothing.
  boolean withdrawn(Claim statement, SourceReading source) {
    Sentence sentence = source.reading().findSentence(statement.sentenceId());
    if (sentence == null) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    for (PatternIndex.Match<TokenPattern> match : patterns.matches(tokens)) {
      Span wording = tokens.get(match.from()).span().hull(tokens.get(match.to() - 1).span());
      if (attributes(source.reading().attributionsOf(statement), wording)
          || (!attributes(source.reading().attributions(), wording)
              && isBehind(statement, wording, tokens.subList(match.to(), tokens.size())))) {
        return true;
      }
    }
    return false;
  }

  private static boolean attributes(List<Attribution> attributions, Span wording) {
    return attributions.stream()
        .anyMatch(attribution ->
            attribution.source().stream().anyMatch(wording::overlaps)
                || attribution.cue().stream().anyMatch(wording::overlaps));
  }

  /// Whether nothing but the statement begins behind the wording.
  private static boolean isBehind(Claim statement, Span wording, List<Token> rest) {
    int start = statement.hull().start();
    return start >= wording.end()
        && rest.stream()
            .takeWhile(token -> token.span().start() < start)
            .noneMatch(token -> token.text().equals(";") || token.text().equals("but"));
  }
}
