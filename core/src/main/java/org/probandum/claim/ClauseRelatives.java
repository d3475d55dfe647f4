package org.probandum.claim;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.ClauseFrame.Link;

/// Gives the verb of a relative clause, full or reduced, the noun phrase that it is about.
final class ClauseRelatives {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
  private final ClauseState state;

  ClauseRelatives(
      ClauseTokens tokens, ClauseWords words, ActionLexicon lexicon, ClauseState state) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
    this.state = state;
  }

  void inRelative(ClauseFrame frame) {
    frame.antecedent = state.antecedent;
    frame.governor = state.opener;
    frame.opening = state.relative;
    if (!state.pending.isEmpty()) {
      ClauseState.own(frame, state.pending);
      state.pending = new ArrayList<>();
      frame.link = state.occasion ? Link.OCCASION : Link.RELATIVE;
      if (!state.occasion && state.antecedent != null) {
        frame.antecedent = objectOf(state.antecedent, frame);
        frame.objects.add(frame.antecedent);
      }
      return;
    }
    frame.link = state.occasion ? Link.OCCASION : Link.RELATIVE;
    if (state.antecedent != null && !state.occasion) {
      frame.subjects.add(subjectOf(state.antecedent, frame));
    }
  }

  /// The noun phrase that a relative pronoun stands for as object: `a list of the books she wrote`.
  private ClauseGroup objectOf(ClauseGroup near, ClauseFrame frame) {
    boolean setting =
        tokens.literalPlace(near.head())
            || tokens.time(near.head()) != null
            || tokens.name(near.head()) != null;
    if (setting && near.root() == near && told(frame, near) != null) {
      return Objects.requireNonNull(told(frame, near));
    }
    return setting ? near.root() : near;
  }

  /// What the clause before was about, where the noun phrase is a name at its end: `counted the
  /// houses in Brod that the flood had destroyed` tells of houses.
  private @Nullable ClauseGroup told(ClauseFrame frame, ClauseGroup name) {
    ClauseFrame opener = frame.governor;
    boolean that = frame.opening >= 0 && tokens.lower(frame.opening).equals("that");
    return that && opener != null && !opener.objects.isEmpty() && !opener.objects.contains(name)
        ? opener.objects.getLast()
        : null;
  }

  /// The noun phrase that a relative clause is about: not a place or time at its end.
  ClauseGroup subjectOf(ClauseGroup near, ClauseFrame frame) {
    ClauseGroup root = near.root();
    if (near == root) {
      return described(root, frame.governor);
    }
    boolean place = tokens.literalPlace(near.head()) || tokens.time(near.head()) != null;
    ActionLexicon.Match match = lexicon.findVerb(tokens, frame.head, tokens.size());
    boolean effect =
        match != null
            && (lexicon.has(match.family(), "toll") || lexicon.has(match.family(), "effect"));
    boolean plural =
        tokens.lower(frame.verb == null ? frame.head : frame.verb.from()).equals("were");
    return place
            || (effect && state.eventGroup(root))
            || (plural && !pluralHead(near))
            || headed(near, frame)
        ? root
        : near;
  }

  /// `the leader of the gang, who …`: a person, and no body.
  private boolean headed(ClauseGroup near, ClauseFrame frame) {
    return frame.opening >= 0
        && tokens.lower(frame.opening).equals("who")
        && (words.is("body-noun", tokens.lemma(near.head()))
            || words.is("band-noun", tokens.lemma(near.head())))
        && isPerson(tokens.lemma(near.root().head()));
  }

  private boolean isPerson(String noun) {
    return words.is("person-noun", noun)
        || words.is("role-noun", noun)
        || words.is("office-noun", noun);
  }

  /// The noun phrase that a description stands for: the name that it is in apposition to, or what
  /// is said to be `the ones` or `men who …`.
  private ClauseGroup described(ClauseGroup group, @Nullable ClauseFrame clause) {
    ClauseGroup namer = group.namer();
    if (namer != group && tokens.name(namer.head()) != null) {
      return namer;
    }
    boolean predicate =
        clause != null
            && clause.copula()
            && clause.subjects.size() == 1
            && clause.objects.contains(group)
            && (words.is("generic-noun", tokens.lemma(group.head())) || indefinite(group));
    return predicate && clause != null ? clause.subjects.getFirst() : group;
  }

  private boolean indefinite(ClauseGroup group) {
    return tokens.lower(group.from()).equals("a") || tokens.lower(group.from()).equals("an");
  }

  private boolean pluralHead(ClauseGroup group) {
    return tokens.lower(group.head()).endsWith("s");
  }

  void reduced(ClauseFrame frame, ClauseGroup on) {
    frame.link = Link.RELATIVE;
    frame.passive = true;
    frame.antecedent = on;
    frame.opening = frame.owned.nextSetBit(0);
    frame.subjects.add(described(on.root(), frame.governor));
  }
}
