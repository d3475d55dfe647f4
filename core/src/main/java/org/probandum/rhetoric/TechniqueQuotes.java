package org.probandum.rhetoric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.probandum.model.ParsedDocument;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;
import org.probandum.model.Technique;
import org.probandum.model.Token;
import org.probandum.text.pattern.RuleTable;

/// Marks of quotation: which words are somebody's direct speech, and which are put in marks only to
/// keep a distance from them.
final class TechniqueQuotes {
  private static final int LONGEST_SCARE = 3;
  private final Set<String> speech;

  private TechniqueQuotes(Set<String> speech) {
    this.speech = Set.copyOf(speech);
  }

  static TechniqueQuotes load() {
    Set<String> speech = new HashSet<>();
    for (RuleTable.Row row : RuleTable.load(TechniqueQuotes.class, "en/speech.tsv", 1).rows()) {
      speech.addAll(RuleTable.cells(row.cell(0), ' '));
    }
    return new TechniqueQuotes(speech);
  }

  /// For each token, whether it stands between marks.
  boolean[] quoted(List<Token> tokens) {
    boolean[] quoted = new boolean[tokens.size()];
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (isDouble(tokens.get(i))) {
        if (open >= 0) {
          Arrays.fill(quoted, open, i + 1, true);
        }
        open = open < 0 ? i : -1;
      }
    }
    if (open >= 0) {
      Arrays.fill(quoted, open, tokens.size(), true);
    }
    return quoted;
  }

  private static boolean isDouble(Token token) {
    return switch (token.text()) {
      case "\"", "“", "”", "''", "``", "«", "»" -> true;
      default -> false;
    };
  }

  /// One to three words in marks, in a sentence where nobody speaks and that do not name a thing.
  List<Technique> scare(ParsedDocument document, List<Token> tokens, boolean[] quoted) {
    List<Technique> found = new ArrayList<>();
    if (tokens.stream().anyMatch(token -> speech.contains(token.lemma()))) {
      return found;
    }
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      while (end < tokens.size() && quoted[end]) {
        end++;
      }
      if (end - i >= 3 && end - i <= LONGEST_SCARE + 2 && isDistance(tokens, i + 1, end - 1)) {
        Span span = tokens.get(i).span().hull(tokens.get(end - 1).span());
        found.add(technique(document, span));
      }
      i = Math.max(i + 1, end);
    }
    return found;
  }

  private static boolean isDistance(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      boolean content =
          token.is(PartOfSpeech.NOUN)
              || token.is(PartOfSpeech.VERB)
              || token.is(PartOfSpeech.ADJ)
              || token.is(PartOfSpeech.ADV)
              || token.is(PartOfSpeech.ADP)
              || token.is(PartOfSpeech.DET);
      if (!content || Character.isUpperCase(token.text().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static Technique technique(ParsedDocument document, Span span) {
    return new Technique(
        span,
        "scare quotes",
        "The marks around "
            + span.of(document.text())
            + " keep a distance from the word without saying what is wrong with it.");
  }
}
