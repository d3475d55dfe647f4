package org.probandum.stance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.Claim;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Token;
import org.probandum.text.pattern.RuleTable;

/// Tells where a sentence has the words of a claim and does not say that it is so: what is
/// promised, planned, attempted, threatened, denied, asked, conditional, future or called false.
final class Governing {
  /// The share of the claim's content words from which on a sentence is on the claim.
  private static final double ON_IT = 0.5;

  private static final Set<String> GRANTING =
      Set.of("why", "when", "where", "how", "who", "whom", "whose", "what", "which");

  private static final RuleTable TABLE = RuleTable.load(Governing.class, "en/governing.tsv", 3);
  private static final Set<String> AHEAD = words("ahead");
  private static final Set<String> ANYWHERE = words("anywhere");

  private Governing() {}

  /// Words that govern: where they stand, the words, an example.
  static RuleTable table() {
    return TABLE;
  }

  private static Set<String> words(String where) {
    Set<String> words = new HashSet<>();
    for (RuleTable.Row row : TABLE.rows()) {
      if (row.cell(0).equals(where)) {
        words.addAll(RuleTable.cells(row.cell(1), ' '));
      }
    }
    return words;
  }

  /// Whether every sentence of the passage that is on the claim has it under a word that governs
  /// it, and that the claim itself does not have.
  static boolean governs(List<Sentence> claim, List<Sentence> passage) {
    List<Sentence> on =
        passage.stream()
            .filter(sentence ->
                Wording.coverage(
                        Wording.contentWords(claim), Wording.contentWords(List.of(sentence)))
                    >= ON_IT)
            .toList();
    Set<String> ours = new HashSet<>();
    Set<String> verbs = new HashSet<>();
    for (Sentence sentence : claim) {
      for (Token token : sentence.tokens()) {
        ours.addAll(forms(token));
        if (token.is(PartOfSpeech.VERB)) {
          verbs.add(token.lemma());
        }
      }
    }
    boolean asked = claim.stream().anyMatch(Governing::asks);
    return !on.isEmpty()
        && on.stream()
            .allMatch(sentence -> (asks(sentence) && !asked) || governs(sentence, ours, verbs));
  }

  /// Whether the sentence of the passage that has most of the claim's words only promises, plans,
  /// supposes or asks what it tells: by a word that the claim does not have, which one of the
  /// claim's words follows and no `but`.
  static boolean opens(List<Token> claim, List<Sentence> passage) {
    Set<String> ours = new HashSet<>();
    claim.forEach(token -> ours.addAll(forms(token)));
    return passage.stream()
        .max(Comparator.comparingLong(sentence -> shared(sentence, ours)))
        .filter(nearest -> asks(nearest) || opens(nearest, ours))
        .isPresent();
  }

  private static boolean opens(Sentence sentence, Set<String> ours) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      List<String> forms = forms(tokens.get(i));
      List<Token> after = tokens.subList(i + 1, tokens.size());
      if (forms.stream().anyMatch(AHEAD::contains)
          && forms.stream().noneMatch(ours::contains)
          && after.stream().anyMatch(token -> isShared(token, ours))
          && after.stream().noneMatch(token -> token.text().equals("but"))) {
        return true;
      }
    }
    return false;
  }

  /// How many of the claim's words stand in the sentence.
  private static long shared(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream().filter(token -> isShared(token, words)).count();
  }

  /// Whether it is a word of four letters and more, or a number, that the claim has.
  private static boolean isShared(Token token, Set<String> words) {
    String text = token.text();
    return (text.length() > 3 || Character.isDigit(text.charAt(0)))
        && forms(token).stream().anyMatch(words::contains);
  }

  /// Whether the source only asks whether the statement is so, or calls it false: `it is false that
  /// …`.
  static boolean leavesOpen(Claim statement, SourceReading source) {
    Sentence sentence = source.reading().findSentence(statement.sentenceId());
    if (sentence == null || !source.reading().attributionsOf(statement).isEmpty()) {
      return false;
    }
    List<String> before = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.span().end() <= statement.hull().start()) {
        before.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    int last = before.size() - 1;
    boolean calledFalse =
        last > 0
            && before.get(last).equals("that")
            && ANYWHERE.contains(before.get(last - 1))
            && !before.contains("not");
    return asks(sentence) || calledFalse;
  }

  /// Whether it asks if something is so; one that asks why or when takes it for granted.
  private static boolean asks(Sentence sentence) {
    String first = sentence.tokens().getFirst().text().toLowerCase(Locale.ROOT);
    return sentence.text().stripTrailing().endsWith("?") && !GRANTING.contains(first);
  }

  private static boolean governs(Sentence sentence, Set<String> ours, Set<String> verbs) {
    List<Token> tokens = sentence.tokens();
    int verb = tokens.size();
    for (int i = 0; i < tokens.size(); i++) {
      if (verbs.contains(tokens.get(i).lemma())) {
        verb = i;
      }
    }
    for (int i = 0; i < tokens.size(); i++) {
      List<String> forms = forms(tokens.get(i));
      boolean governs =
          forms.stream().anyMatch(ANYWHERE::contains)
              || (i < verb && forms.stream().anyMatch(AHEAD::contains));
      if (governs && forms.stream().noneMatch(ours::contains)) {
        return true;
      }
    }
    return false;
  }

  /// Its lemma and its own form, lower case; a month is no verb (`in May`).
  private static List<String> forms(Token token) {
    if (token.text().equals("May") && !token.is(PartOfSpeech.AUX)) {
      return List.of("may (month)");
    }
    return List.of(token.lemma().toLowerCase(Locale.ROOT), token.text().toLowerCase(Locale.ROOT));
  }
}
