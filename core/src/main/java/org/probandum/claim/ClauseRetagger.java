package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Token;

/// Mends what the tagger took for something else, by the words around it (`Peru harbors the
/// rebels`: a verb of the lexicon between a name and a noun phrase) and by the sentence's tree.
final class ClauseRetagger {
  private final ActionLexicon lexicon;
  private final WriterVerbs verbs;

  ClauseRetagger(ActionLexicon lexicon, WriterVerbs verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /// The tokens with such words tagged anew; null where there are none.
  @Nullable List<Token> findRetagged(
      ClauseTokens tokens, List<Token> given, @Nullable ClauseTree tree) {
    List<Token> changed = new ArrayList<>(given);
    if (tree != null) {
      retag(tokens, tree, changed);
    }
    if (severalMen(tokens)) {
      Token token = given.getFirst();
      String lemma = token.lemma().substring(0, token.lemma().length() - 3) + "man";
      changed.set(0, new Token(token.span(), token.text(), PartOfSpeech.NOUN, lemma));
    }
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (notOne(tokens, i)) {
        changed.set(i, tagged(given.get(i), PartOfSpeech.DET));
      }
    }
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (emphatic(tokens, i)) {
        for (int k = i; k < i + 3; k++) {
          changed.set(k, tagged(given.get(k), PartOfSpeech.ADV));
        }
      }
      boolean perfect = perfect(tokens, i);
      boolean verbal = perfect || participleTaken(tokens, i) || undergone(tokens, i);
      String verb = verbal ? base(tokens.lower(i)) : null;
      if (verb != null) {
        Token token = given.get(i);
        changed.set(i, new Token(token.span(), token.text(), PartOfSpeech.VERB, verb));
        if (perfect) {
          changed.set(i - 1, tagged(given.get(i - 1), PartOfSpeech.AUX));
        }
      }
      PartOfSpeech other = eventNoun(tokens, i) ? PartOfSpeech.NOUN : other(tokens, i);
      if (other != null) {
        changed.set(i, tagged(given.get(i), other));
      }
      if (verbal(tokens, i) && (named(tokens, i - 1) || joined(tokens, i, given, changed))) {
        boolean first = objectAt(tokens, i + 1);
        boolean pair =
            tokens.is(i + 1, PartOfSpeech.CCONJ)
                && i + 3 < tokens.size()
                && verbal(tokens, i + 2)
                && objectAt(tokens, i + 3);
        if (first || pair) {
          changed.set(i, tagged(given.get(i), PartOfSpeech.VERB));
        }
      }
    }
    return changed.equals(given) ? null : changed;
  }

  /// Tags nouns as verbs where they have a subject of their own in the tree (`the rate climbed 0.4
  /// points`), and verbs as nouns where they head a noun phrase there.
  private void retag(ClauseTokens tokens, ClauseTree tree, List<Token> changed) {
    for (int i = 1; i < tokens.size(); i++) {
      String verb = clauseHead(tokens, tree, i) ? verb(tokens, i) : null;
      Token token = changed.get(i);
      if (verb != null) {
        changed.set(i, new Token(token.span(), token.text(), PartOfSpeech.VERB, verb));
      } else if (phraseHead(tokens, tree, i)) {
        changed.set(i, tagged(token, PartOfSpeech.NOUN));
      }
    }
  }

  private static boolean clauseHead(ClauseTokens tokens, ClauseTree tree, int i) {
    boolean other = tokens.is(i, PartOfSpeech.NOUN) || tokens.is(i, PartOfSpeech.ADJ);
    int subject = tree.ownSubject(i);
    return other
        && tokens.mentions(i).isEmpty()
        && tree.predicates(i)
        && !tree.is(i, "xcomp")
        && tree.probability(i) >= TreeClauses.CERTAIN
        && subject >= 0
        && subject < i
        && tree.probability(subject) >= TreeClauses.CERTAIN
        && tree.below(i, "cop") < 0
        && tree.below(i, "det") < 0;
  }

  /// Whether a word that was taken for a verb heads a noun phrase: `a rare public reprimand`.
  private static boolean phraseHead(ClauseTokens tokens, ClauseTree tree, int i) {
    boolean argument =
        switch (tree.relation(i)) {
          case "nsubj", "nsubj:pass", "obj", "obl", "nmod" -> true;
          default -> false;
        };
    int determiner = tree.below(i, "det");
    return tokens.is(i, PartOfSpeech.VERB)
        && argument
        && tree.probability(i) >= TreeClauses.CERTAIN
        && determiner >= 0
        && determiner < i
        && !tokens.lower(i).endsWith("ed")
        && !tokens.lower(i).endsWith("ing");
  }

  private @Nullable String verb(ClauseTokens tokens, int i) {
    String word = tokens.lower(i);
    boolean plural = tokens.is(i, PartOfSpeech.NOUN) && word.equals(tokens.lemma(i) + "s");
    if (plural) {
      return tokens.lemma(i);
    }
    String irregular = verbs.findByPast(word);
    return irregular == null && word.endsWith("ed") ? base(word) : irregular;
  }

  /// `Not one civilian`, `not a single shot`: nobody and nothing, where a clause begins.
  private static boolean notOne(ClauseTokens tokens, int i) {
    boolean opens =
        i == 0
            || tokens.is(i - 1, PartOfSpeech.PUNCT)
            || tokens.is(i - 1, PartOfSpeech.CCONJ)
            || tokens.is(i - 1, PartOfSpeech.SCONJ);
    boolean single = tokens.lower(i + 1).equals("a") && tokens.lower(i + 2).equals("single");
    boolean one =
        tokens.lower(i + 1).equals("one")
            && !tokens.lower(i + 2).equals("but")
            && !tokens.is(i + 2, PartOfSpeech.PUNCT);
    return opens && tokens.lower(i).equals("not") && (one || single);
  }

  /// `Gunmen stopped`: a plural that its capital made a name.
  private static boolean severalMen(ClauseTokens tokens) {
    return tokens.size() > 1
        && tokens.is(0, PartOfSpeech.PROPN)
        && !tokens.is(1, PartOfSpeech.PROPN)
        && tokens.lower(0).endsWith("men")
        && tokens.lemma(0).endsWith("men")
        && tokens.lower(0).length() > 5
        && tokens.mentions(0).isEmpty();
  }

  /// `kept its word and freed 22 villagers`: a verb of the lexicon behind a conjunction, taken for
  /// a noun though a noun phrase begins behind it.
  private static boolean participleTaken(ClauseTokens tokens, int i) {
    return (tokens.is(i, PartOfSpeech.NOUN) || tokens.is(i, PartOfSpeech.ADJ))
        && tokens.is(i - 1, PartOfSpeech.CCONJ)
        && tokens.lower(i).endsWith("ed")
        && tokens.mentions(i).isEmpty()
        && (tokens.is(i + 1, PartOfSpeech.NUM) || objectAt(tokens, i + 1));
  }

  /// `had armed the rebels`: a participle taken for an adjective, though no noun follows it.
  private static boolean perfect(ClauseTokens tokens, int i) {
    return tokens.is(i, PartOfSpeech.ADJ)
        && tokens.lower(i).endsWith("ed")
        && tokens.lemma(i - 1).equals("have")
        && tokens.mentions(i).isEmpty()
        && objectAt(tokens, i + 1);
  }

  /// `was damaged`: what befell something, which the tagger took for how it is.
  private boolean undergone(ClauseTokens tokens, int i) {
    boolean be =
        switch (tokens.lower(i - 1)) {
          case "was", "were", "been" -> tokens.is(i - 1, PartOfSpeech.AUX);
          default -> false;
        };
    if (!be || !tokens.is(i, PartOfSpeech.ADJ) || !tokens.lower(i).endsWith("ed")) {
      return false;
    }
    ActionLexicon.Match match = lexicon.findVerb(tokens, i, i + 1);
    return match != null && lexicon.has(match.family(), "effect");
  }

  /// The lexicon's verb that this is a form of, or null.
  private @Nullable String base(String form) {
    return ActionLexicon.stems(form).stream()
        .filter(stem -> !stem.equals(form) && lexicon.isVerb(stem))
        .findFirst()
        .orElse(null);
  }

  private static Token tagged(Token token, PartOfSpeech tag) {
    return new Token(token.span(), token.text(), tag, token.lemma());
  }

  /// `nothing short of a war`: no more than an emphasis.
  private static boolean emphatic(ClauseTokens tokens, int i) {
    return i + 3 < tokens.size()
        && tokens.lower(i).equals("nothing")
        && (tokens.lower(i + 1).equals("short") || tokens.lower(i + 1).equals("less"))
        && (tokens.lower(i + 2).equals("of") || tokens.lower(i + 2).equals("than"));
  }

  /// `the 2021 takeover of`: an event noun that was taken for a preposition or adverb.
  private boolean eventNoun(ClauseTokens tokens, int i) {
    boolean particle = tokens.is(i, PartOfSpeech.ADP) || tokens.is(i, PartOfSpeech.ADV);
    boolean opened =
        tokens.is(i - 1, PartOfSpeech.NUM)
            || tokens.is(i - 1, PartOfSpeech.DET)
            || tokens.is(i - 1, PartOfSpeech.ADJ);
    return particle
        && opened
        && tokens.lower(i).length() > 6
        && lexicon.findNoun(tokens, i) != null;
  }

  /// What a word is that was taken for something else: a short `have` for a noun, `acting` before
  /// an office for a verb, a conjunction that joins no clauses; or null.
  private static @Nullable PartOfSpeech other(ClauseTokens tokens, int i) {
    if (tokens.lower(i).equals("'ve") && tokens.is(i - 1, PartOfSpeech.PRON)) {
      return PartOfSpeech.AUX;
    }
    boolean office = Character.isUpperCase(tokens.token(i + 1).text().charAt(0));
    if (tokens.lower(i).equals("acting") && office) {
      return PartOfSpeech.ADJ;
    }
    return conjunction(tokens, i);
  }

  /// What a conjunction is that joins no clauses: `both A and B`, `directly or indirectly`; or
  /// null.
  private static @Nullable PartOfSpeech conjunction(ClauseTokens tokens, int i) {
    if (!tokens.is(i, PartOfSpeech.CCONJ)) {
      return null;
    }
    String word = tokens.lower(i);
    if (word.equals("both") || word.equals("either") || word.equals("neither")) {
      return PartOfSpeech.DET;
    }
    boolean adverbs = tokens.is(i - 1, PartOfSpeech.ADV) && tokens.is(i + 1, PartOfSpeech.ADV);
    return adverbs ? PartOfSpeech.ADV : null;
  }

  /// Whether the word before is joined to a verb found just before: `sponsors or harbors`.
  private static boolean joined(
      ClauseTokens tokens, int i, List<Token> given, List<Token> changed) {
    return i >= 2
        && tokens.is(i - 1, PartOfSpeech.CCONJ)
        && !changed.equals(given)
        && changed.get(i - 2).is(PartOfSpeech.VERB);
  }

  private boolean verbal(ClauseTokens tokens, int i) {
    String word = tokens.lower(i);
    return tokens.is(i, PartOfSpeech.NOUN)
        && word.endsWith("s")
        && !word.endsWith("ss")
        && tokens.mentions(i).isEmpty()
        && lexicon.findVerb(tokens, i, i + 1) != null;
  }

  private static boolean named(ClauseTokens tokens, int i) {
    return tokens.is(i, PartOfSpeech.PROPN)
        && (tokens.name(i) != null || tokens.place(i) != null)
        && !governed(tokens, i);
  }

  /// Whether a preposition stands before the name, so that it is nobody's subject.
  private static boolean governed(ClauseTokens tokens, int i) {
    int at = i;
    while (at > 0 && (tokens.is(at, PartOfSpeech.PROPN) || tokens.is(at, PartOfSpeech.DET))) {
      at--;
    }
    return tokens.is(at, PartOfSpeech.ADP);
  }

  private static boolean objectAt(ClauseTokens tokens, int i) {
    return tokens.is(i, PartOfSpeech.DET)
        || tokens.is(i, PartOfSpeech.PROPN)
        || (tokens.is(i, PartOfSpeech.PRON) && !tokens.lower(i).startsWith("wh"));
  }
}
