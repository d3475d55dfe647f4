package org.probandum.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.ClauseFrame.Link;
import org.probandum.claim.ClausePhrase.Form;

/// Links the verbs without a tense of their own (`to flee`, `of sheltering`, `causing`) to the verb
/// that they hang on, and says how real they are.
final class ClauseComplements {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
  private final List<ClausePhrase> phrases;
  private final ClauseState state;
  private final ClauseRelatives relatives;

  ClauseComplements(
      ClauseTokens tokens,
      ClauseWords words,
      ActionLexicon lexicon,
      List<ClausePhrase> phrases,
      ClauseState state,
      ClauseRelatives relatives) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.state = state;
    this.relatives = relatives;
  }

  /// `it is absurd for X to accuse Y`: the accusation is taken as made.
  void judged(ClauseFrame frame, ClauseFrame copula) {
    boolean forSomebody =
        !copula.arguments.isEmpty() && copula.arguments.getLast().preposition().equals("for");
    if (forSomebody && lexicon.has(frame.family, "outer") && frame.unreal && !copula.unreal) {
      frame.unreal = false;
      frame.subjects.clear();
      frame.subjects.add(copula.arguments.getLast().group());
    }
  }

  void gerund(ClauseFrame frame) {
    String word = tokens.lower(state.preposition);
    frame.negated |= word.equals("without");
    frame.link = Link.COMPLEMENT;
    frame.governor = state.current;
    if (state.current == null) {
      state.park();
      state.dangling.add(frame);
      frame.unreal |= !word.equals("by") && !word.equals("after");
      return;
    }
    boolean outer =
        lexicon.has(state.current.family, "outer") || state.current.family.equals("CHARGE");
    boolean accused = outer && (word.equals("of") || word.equals("for") || word.equals("with"));
    boolean onObject = accused && !state.current.passive && !state.current.objects.isEmpty();
    frame.subjects.addAll(onObject ? state.current.objects : state.current.subjects);
    frame.hedged |= accused;
    frame.unreal |= accused && (state.current.unreal || state.current.negated);
    frame.unreal |=
        !accused && !word.equals("by") && !word.equals("after") && !word.equals("without");
  }

  void infinitive(ClauseFrame frame) {
    frame.link = Link.COMPLEMENT;
    frame.governor = state.current;
    if (state.current == null) {
      state.park();
      frame.unreal = true;
      return;
    }
    boolean object = !state.current.passive && !state.current.objects.isEmpty();
    frame.subjects.addAll(object ? state.current.objects : state.current.subjects);
    String lemma = tokens.lemma(state.current.head);
    boolean evidential =
        words.is("hedge-verb", lemma)
            && (state.current.passive || !object)
            && (state.current.passive || lemma.equals("appear") || lemma.equals("seem"));
    frame.unreal |= state.current.unreal;
    frame.negated |= state.current.negated;
    if (evidential) {
      frame.hedged = true;
      state.current.hasClause = true;
    } else if (words.is("negative-implicative", lemma)) {
      frame.negated = !frame.negated;
      state.current.hasClause = true;
    } else if ((words.is("implicative", lemma) && !state.current.copula())
        || hadTo(state.current, frame)) {
      frame.hedged |= state.current.hedged;
      state.current.hasClause = true;
    } else {
      frame.unreal = true;
      aim(state.current, frame);
    }
  }

  /// `had to leave their homes`: and did.
  private boolean hadTo(ClauseFrame governor, ClauseFrame frame) {
    return tokens.lower(governor.head).equals("had")
        && governor.verb != null
        && frame.verb != null
        && governor.verb.to() == frame.verb.from();
  }

  /// `vowed to strike`: what is promised belongs to the promise; of other aims nothing is claimed.
  private static void aim(ClauseFrame governor, ClauseFrame aim) {
    switch (governor.family) {
      case "PLEDGE", "AGREE", "THREATEN", "PLAN" -> aim.joins(governor);
      default -> governor.hasClause |= governor.objects.isEmpty();
    }
  }

  /// `with several leaders facing trial`: a clause of its own, whose subject `with` brings in.
  private boolean absolute(ClauseFrame clause, ClauseGroup near) {
    for (ClauseGroup.ClausePart part : clause.arguments) {
      boolean with =
          part.group() == near.root()
              && part.preposition().equals("with")
              && part.at() > clause.head
              && tokens.lower(part.at() - 1).equals(",");
      if (with) {
        clause.arguments.remove(part);
        clause.owned.clear(part.at(), near.root().to());
        return true;
      }
    }
    return false;
  }

  /// Whether its object did not come about: `prevented strikes targeting …`.
  private boolean prevents(ClauseFrame clause) {
    return words.is("preventing-verb", tokens.lemma(clause.head));
  }

  /// `stopped paying wages`, `avoided taking her there`: what no longer or never happens belongs to
  /// the verb that says so.
  private boolean stops(ClauseFrame clause, int i) {
    return !clause.passive && behind(clause, i, "ending-verb");
  }

  /// `started talking`: what was started is the clause.
  private boolean begins(ClauseFrame clause, int i) {
    return behind(clause, i, "implicative");
  }

  /// Whether it stands directly behind the verb of the clause, which is of this class.
  private boolean behind(ClauseFrame clause, int i, String verbs) {
    return phrases.get(i - 1) instanceof ClausePhrase.Verb
        && words.is(verbs, tokens.lemma(clause.head));
  }

  private boolean person(@Nullable ClauseGroup group) {
    return group != null && words.is("person-noun", tokens.lemma(group.head()));
  }

  void participle(ClauseFrame frame, int i) {
    boolean afterNominal =
        i > 0 && phrases.get(i - 1) instanceof ClausePhrase.Nominal && !state.comma;
    frame.governor = state.current;
    if (!state.pending.isEmpty() && afterNominal) {
      frame.link = Link.RELATIVE;
      frame.opening = frame.owned.nextSetBit(0);
      frame.subjects.add(state.pending.getLast());
      state.park();
    } else if (state.current == null) {
      state.park();
      frame.link = Link.PARTICIPLE;
      state.dangling.add(frame);
    } else if (stops(state.current, i)) {
      frame.joins(state.current);
    } else if (afterNominal && state.last != null && absolute(state.current, state.last)) {
      frame.link = Link.PARTICIPLE;
      ClauseState.own(frame, List.of(state.last.root()));
    } else if (afterNominal
        && !person(state.last)
        && tokens.lower(frame.owned.nextSetBit(0)).equals("having")) {
      frame.link = Link.PARTICIPLE;
      frame.subjects.addAll(state.current.subjects);
      frame.unreal |= state.current.unreal;
    } else if (afterNominal && state.last != null) {
      frame.opening = frame.owned.nextSetBit(0);
      frame.unreal |= state.current.unreal || prevents(state.current);
      frame.link = Link.RELATIVE;
      frame.antecedent = state.last;
      frame.subjects.add(relatives.subjectOf(state.last, frame));
    } else {
      if (begins(state.current, i)) {
        state.current.hasClause = true;
        frame.negated |= state.current.negated;
        frame.hedged |= state.current.hedged;
      }
      frame.link =
          state.coordinator
                  && state.current.verb != null
                  && state.current.verb.form() == Form.GERUND
              ? Link.COORDINATED
              : Link.PARTICIPLE;
      frame.subjects.addAll(state.current.subjects);
      frame.unreal |= state.current.unreal;
      frame.negated |= frame.link == Link.COORDINATED && state.current.negated;
    }
  }
}
