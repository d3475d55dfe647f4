package org.probandum.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Token;
import org.probandum.text.pattern.PlainWords;
import org.probandum.text.pattern.RuleTable;

/// Which verbs tell an event that took place: past forms and perfects of verbs that are not states
/// of mind.
final class CheckabilityVerbs {
  private static final int LONGEST_CONDITION = 60;
  private final Map<String, Set<String>> classes;

  private CheckabilityVerbs(Map<String, Set<String>> classes) {
    this.classes = classes;
  }

  static CheckabilityVerbs load() {
    Map<String, Set<String>> classes = new HashMap<>();
    for (RuleTable.Row row :
        RuleTable.load(CheckabilityVerbs.class, "en/checkability-verbs.tsv", 2).rows()) {
      classes.put(row.cell(0), Set.copyOf(RuleTable.cells(row.cell(1), ' ')));
    }
    return new CheckabilityVerbs(Map.copyOf(classes));
  }

  private boolean in(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  /// Whether the verb reports speech.
  boolean speaks(Token token) {
    return in("speech", token.lemma());
  }

  /// `I`, `our`: whoever speaks means himself.
  boolean isFirstPerson(Token token) {
    return in("first-person", PlainWords.plain(token));
  }

  /// Whether the verb tells a past event.
  boolean isEvent(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return token.is(PartOfSpeech.VERB)
        && (isPast(token) || isNotDone(tokens, at))
        && !in("state", token.lemma())
        && !isHypothetical(tokens, at)
        && !isSupposed(tokens, at);
  }

  /// Whether it stands in the condition that the sentence begins with: `If he slept, …`.
  private static boolean isSupposed(List<Token> tokens, int at) {
    if (at > LONGEST_CONDITION || !PlainWords.plain(tokens.getFirst()).equals("if")) {
      return false;
    }
    for (int i = 1; i < at; i++) {
      if (tokens.get(i).text().equals(",")) {
        return false;
      }
    }
    return true;
  }

  /// The first verb that tells a past event, or null.
  @Nullable Token findEvent(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (!speaks(tokens.get(i)) && isEvent(tokens, i)) {
        return tokens.get(i);
      }
    }
    return null;
  }

  /// Index of the first finite verb by which another than the author is said to speak, or -1.
  int findReport(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean verb = token.is(PartOfSpeech.VERB) && speaks(token);
      if (verb && isFinite(tokens, i) && !isToll(tokens, i)) {
        return i;
      }
    }
    return -1;
  }

  /// `claimed 60 lives` reports no speech.
  private static boolean isToll(List<Token> tokens, int at) {
    for (int i = at + 1; i < Math.min(tokens.size(), at + 5); i++) {
      if (tokens.get(at).lemma().equals("claim") && tokens.get(i).lemma().equals("life")) {
        return true;
      }
    }
    return false;
  }

  private boolean isFinite(List<Token> tokens, int at) {
    String word = PlainWords.plain(tokens.get(at));
    boolean form =
        isPast(tokens.get(at)) || word.endsWith("s") || word.equals(tokens.get(at).lemma());
    String before = PlainWords.plain(tokens.get(at - 1));
    return form && !in("author", before) && !isHypothetical(tokens, at);
  }

  /// `did not use`.
  private static boolean isNotDone(List<Token> tokens, int at) {
    return at >= 2
        && PlainWords.plain(tokens.get(at - 2)).equals("did")
        && (PlainWords.plain(tokens.get(at - 1)).equals("not")
            || PlainWords.plain(tokens.get(at - 1)).equals("n't"));
  }

  private boolean isPast(Token token) {
    String word = PlainWords.plain(token);
    return (word.endsWith("ed") && !word.equals(token.lemma())) || in("past", word);
  }

  /// Whether a modal or `to` stands before it (`would have arrested`).
  private boolean isHypothetical(List<Token> tokens, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
      Token token = tokens.get(i);
      boolean inGroup =
          token.is(PartOfSpeech.AUX) || token.is(PartOfSpeech.ADV) || token.is(PartOfSpeech.PART);
      if (!inGroup) {
        return false;
      }
      if (in("modal", PlainWords.plain(token))) {
        return true;
      }
    }
    return false;
  }
}
