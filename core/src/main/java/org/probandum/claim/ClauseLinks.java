package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probandum.claim.ClauseFrame.Link;
import org.probandum.claim.ClausePhrase.Form;
import org.probandum.model.PartOfSpeech;

/// Gives each verb its subject and its link to the verb that governs it.
final class ClauseLinks {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
  private final List<ClausePhrase> phrases;
  private final ClauseState state;
  private final ClauseAhead ahead;
  private final ClauseRelatives relatives;
  private final ClauseComplements complements;

  ClauseLinks(
      ClauseTokens tokens,
      ClauseWords words,
      ActionLexicon lexicon,
      List<ClausePhrase> phrases,
      ClauseState state) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.state = state;
    this.ahead = new ClauseAhead(tokens, words, phrases);
    this.relatives = new ClauseRelatives(tokens, words, lexicon, state);
    this.complements = new ClauseComplements(tokens, words, lexicon, phrases, state, relatives);
  }

  void verb(int i, ClausePhrase.Verb verb) {
    if (state.bracket > 0) {
      return;
    }
    if (state.according) {
      return;
    }
    state.insertion = false;
    if (namesLast(i, verb)) {
      state.naming = true;
      return;
    }
    ClauseFrame frame = ClauseFrame.ofVerb(verb);
    frame.subordinator = state.subordinator;
    frame.unreal |=
        words.is("conditional", state.subordinator.isEmpty() ? "-" : state.subordinator);
    if (state.preposition >= 0 && verb.form() == Form.GERUND) {
      complements.gerund(frame);
    } else if (state.relative >= 0) {
      relatives.inRelative(frame);
    } else {
      switch (verb.form()) {
        case INFINITIVE -> complements.infinitive(frame);
        case GERUND -> complements.participle(frame, i);
        case PAST, PARTICIPLE -> past(frame, i);
        case FINITE -> finite(frame);
      }
    }
    if (frame.link != Link.RELATIVE && frame.link != Link.OCCASION) {
      takeLeading(frame);
    }
    classify(frame);
    if (frame.link == Link.COMPLEMENT && state.current != null && state.current.copula()) {
      complements.judged(frame, state.current);
    }
    state.frames.add(frame);
    state.current = frame;
    state.preposition = -1;
    state.relative = -1;
    state.comma = false;
    state.coordinator = false;
    state.subordinator = "";
  }

  /// `two men named Karl Meyer and Otto Weber`: no act of naming.
  private boolean namesLast(int i, ClausePhrase.Verb verb) {
    return verb.form() == Form.PAST
        && words.is("naming-verb", tokens.lemma(verb.head()))
        && verb.from() == verb.head()
        && state.last != null
        && state.last.to() == verb.from()
        && tokens.is(state.last.head(), PartOfSpeech.NOUN)
        && i + 1 < phrases.size()
        && phrases.get(i + 1) instanceof ClausePhrase.Nominal next
        && state.named(next.head());
  }

  private void takeLeading(ClauseFrame frame) {
    if (frame.verb != null && !frame.verb.tensed()) {
      return;
    }
    boolean inner =
        words.is("clause-complementizer", frame.subordinator.isEmpty() ? "-" : frame.subordinator);
    int from = inner ? state.complement : 0;
    for (ClauseGroup.ClausePart part : state.leading) {
      if (part.at() >= from) {
        frame.arguments.add(part);
      }
    }
    for (int[] range : state.leadingTokens) {
      if (range[0] >= from) {
        frame.take(range[0], range[1]);
      }
    }
    state.leading.removeIf(part -> part.at() >= from);
    state.leadingTokens.removeIf(range -> range[0] >= from);
    if (inner) {
      return;
    }
    for (ClauseFrame loose : state.dangling) {
      loose.subjects.addAll(frame.subjects);
      loose.governor = frame;
    }
    state.dangling.clear();
  }

  /// A first guess of the family, which objects that follow may still refine.
  private void classify(ClauseFrame frame) {
    ActionLexicon.Match match = lexicon.findVerb(tokens, frame.head, frame.head + 1);
    frame.family = match == null ? tokens.lemma(frame.head) : match.family();
    frame.lemma = tokens.lemma(frame.head);
  }

  private void past(ClauseFrame frame, int i) {
    boolean participleOnly = frame.verb != null && frame.verb.form() == Form.PARTICIPLE;
    if (!state.pending.isEmpty()) {
      boolean undergoes = !words.is("intransitive", tokens.lemma(frame.head)) || ahead.byFollows(i);
      if (participleOnly || (undergoes && ahead.delayedVerb(i))) {
        relatives.reduced(frame, state.pending.getLast());
        state.park();
      } else {
        boolean elliptic = state.subordinator.isEmpty() && coordinatedPassive() && !ahead.actsOn(i);
        finite(frame);
        frame.passive |= elliptic || undergone(frame, i);
      }
    } else if (resumes()) {
      frame.governor = null;
      ClauseState.own(frame, state.waiting.pop());
      state.opener = null;
    } else if (state.current != null
        && (state.coordinator || (state.comma && !participleOnly && ahead.objectFollows(i)))) {
      ClauseFrame near = state.current;
      boolean bereft = near.passive && bereft(frame);
      boolean elliptic = near.passive && !ahead.actsOn(i);
      state.coordinator = true;
      finite(frame);
      frame.passive |= elliptic || bereft;
      if (bereft) {
        near.shares = null;
      }
    } else if (state.current != null && i > 0 && phrases.get(i - 1) instanceof ClausePhrase.Verb) {
      boolean said =
          state.current.link == Link.RELATIVE
              && lexicon.has(state.current.family, "report")
              && state.current.antecedent != null;
      frame.link = Link.COMPLEMENT;
      frame.governor = state.current;
      frame.passive = !said || !ahead.objectFollows(i);
      if (said && state.current.antecedent != null) {
        frame.subjects.add(state.current.antecedent.root());
      } else {
        frame.subjects.addAll(state.current.subjects);
      }
      state.current.hasClause = true;
    } else if (state.current != null && state.last != null) {
      boolean says =
          lexicon.has(state.current.family, "report") || state.current.family.equals("HAVE");
      boolean contiguous = state.last.root().to() == frame.owned.nextSetBit(0) && !state.comma;
      if (contiguous && !participleOnly && (says || ahead.objectFollows(i))) {
        finite(frame);
        frame.passive |= undergone(frame, i);
      } else {
        frame.governor = state.current;
        relatives.reduced(frame, state.last);
      }
    } else if (state.opener != null && !state.subordinator.isEmpty()) {
      frame.link = Link.PARTICIPLE;
      frame.governor = state.opener;
      frame.passive = true;
      frame.subjects.addAll(state.opener.subjects);
    } else {
      finite(frame);
    }
  }

  /// `were beaten and denied water`: from whom something was kept.
  private boolean bereft(ClauseFrame frame) {
    int next = frame.head + 1;
    return words.is("withholding-verb", tokens.lemma(frame.head))
        && tokens.is(next, PartOfSpeech.NOUN)
        && words.is("withholdable", tokens.lower(next));
  }

  /// Whether a comma closes a relative clause in whose middle the subject still waits for its verb.
  private boolean resumes() {
    return state.parenthetic
        && state.current != null
        && state.comma
        && !state.coordinator
        && !state.waiting.isEmpty()
        && state.current.link == Link.RELATIVE
        && state.current.antecedent != null
        && waits(state.current.antecedent.root());
  }

  /// Whether the noun phrase, or the one that it stands in apposition to, waits for its verb.
  private boolean waits(ClauseGroup group) {
    List<ClauseGroup> subjects = state.waiting.peek();
    return subjects.contains(group)
        || (group.apposedTo() != null && subjects.contains(group.apposedTo()));
  }

  private boolean coordinatedPassive() {
    return state.opener != null && state.opener.passive;
  }

  /// `56 worshippers killed`: a bare form of a verb that needs an object and has none.
  private boolean undergone(ClauseFrame frame, int i) {
    ActionLexicon.Match match = lexicon.findVerb(tokens, frame.head, frame.head + 1);
    boolean goesOn =
        tokens.lemma(frame.head).equals("hold")
            && frame.subjects.stream().anyMatch(state::eventGroup);
    return match != null
        && !goesOn
        && !match.patient()
        && !ahead.objectFollows(i)
        && !ahead.sharesObject(i)
        && (lexicon.has(match.family(), "toll")
            || match.family().equals("ARREST")
            || match.family().equals("RELEASE")
            || ahead.byFollows(i));
  }

  private void finite(ClauseFrame frame) {
    frame.governor = state.opener;
    frame.link =
        words.is("temporal", frame.subordinator.isEmpty() ? "-" : frame.subordinator)
            ? Link.TEMPORAL
            : Link.MAIN;
    if (!state.pending.isEmpty()) {
      ClauseState.own(frame, state.pending);
      state.pending = new ArrayList<>();
    } else if (state.coordinator && state.current != null) {
      coordinate(frame, state.current);
    } else if (!state.waiting.isEmpty()) {
      ClauseState.own(frame, state.waiting.pop());
    } else if (state.current != null) {
      steal(frame, state.current);
    } else if (!state.leading.isEmpty()) {
      boolean among = frame.copula() && state.leading.getFirst().preposition().equals("among");
      ClauseState.own(
          frame,
          List.of((among ? state.leading.removeFirst() : state.leading.removeLast()).group()));
    } else if (state.opener != null) {
      frame.subjects.addAll(state.opener.subjects);
    }
    state.opener = null;
  }

  private static void coordinate(ClauseFrame frame, ClauseFrame near) {
    ClauseFrame base = near;
    boolean finite = frame.verb != null && frame.verb.form() != Form.PARTICIPLE;
    if (finite && base.link == Link.PARTICIPLE && base.governor != null) {
      base = base.governor;
    }
    frame.link = Link.COORDINATED;
    frame.governor = base;
    frame.subjects.addAll(base.subjects);
    frame.unreal |= base.unreal;
    frame.hedged |= base.hedged;
    frame.antecedent = base.antecedent;
    boolean adjacent =
        near.verb != null && frame.verb != null && near.verb.to() + 1 == frame.verb.from();
    if (adjacent && near.objects.isEmpty() && near.arguments.isEmpty()) {
      near.shares = frame;
    }
  }

  /// `let 600 fighters pass`, `made the men walk`: a bare verb whose doer is the object.
  private boolean lets(ClauseFrame frame, ClauseFrame from) {
    return frame.verb != null
        && frame.verb.from() == frame.head
        && tokens.lower(frame.head).equals(tokens.lemma(frame.head))
        && words.is("bare-complement-verb", tokens.lemma(from.head));
  }

  /// Takes the noun phrase before it from the verb that had it as object: `says X did`.
  private void steal(ClauseFrame frame, ClauseFrame from) {
    frame.governor = from;
    frame.link = Link.COMPLEMENT;
    from.hasClause |=
        lexicon.has(from.family, "report")
            || (!from.copula()
                && from.objects.size() == 1
                && state.last != null
                && from.objects.contains(state.last.root()));
    ClauseGroup near = state.last == null ? null : state.last.root();
    if (near == null || !from.owned.get(near.from())) {
      frame.subjects.addAll(from.subjects);
      return;
    }
    if (lets(frame, from) && from.objects.contains(near)) {
      frame.joins(from);
      from.hasClause = false;
      return;
    }
    boolean object = from.objects.remove(near);
    from.arguments.removeIf(part -> part.group() == near);
    ClauseState.own(frame, List.of(near));
    if (object) {
      from.owned.clear(near.from(), near.to());
    }
  }
}
