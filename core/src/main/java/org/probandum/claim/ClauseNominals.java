package org.probandum.claim;

import java.util.ArrayList;
import java.util.List;
import org.probandum.claim.ClauseFrame.Link;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;

/// Gives each noun phrase its place: subject, object, argument of a preposition, conjunct or
/// apposition, or a mere time.
final class ClauseNominals {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
  private final List<ClausePhrase> phrases;
  private final ClauseState state;
  private final ClauseAhead ahead;

  ClauseNominals(
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
  }

  void nominal(int i, ClausePhrase.Nominal nominal) {
    if (state.bracket > 0 || state.insertion) {
      return;
    }
    boolean joins = state.coordinator || state.comma;
    boolean first = state.last != null && phrases.get(i - 1) instanceof ClausePhrase.Verb;
    if (state.naming && state.last != null && state.named(nominal.head()) && (first || joins)) {
      state.extendLast(nominal.to());
    } else if (nominal.adverbial()) {
      adverbial(nominal);
    } else if (predicateAdjective(nominal)) {
      adjective(nominal);
    } else if (measured(i, nominal)) {
      boolean inside = words.is("dimension", tokens.lower(nominal.to() - 1));
      state.extendLast(inside ? nominal.to() : nominal.to() + 1);
    } else if (nestedPlace(nominal)) {
      state.extendLast(nominal.to());
    } else if (state.preposition >= 0) {
      prepositional(i, nominal);
    } else {
      bare(i, nominal);
    }
    state.naming &= state.named(nominal.head());
    state.preposition = -1;
    state.comma = false;
    state.coordinator = false;
  }

  private void adverbial(ClausePhrase.Nominal nominal) {
    int from = state.preposition >= 0 ? state.preposition : nominal.from();
    if (state.last != null
        && !state.comma
        && state.last.root().to() == from
        && state.eventGroup(state.last.root())
        && !charge(state.last.root())) {
      state.last.root().extend(nominal.to());
    }
    state.give(from, nominal.to());
  }

  /// `of espionage in 2009`: what somebody is accused of has no time of its own.
  private boolean charge(ClauseGroup group) {
    return state.current != null
        && words.is("accusing-verb", tokens.lemma(state.current.head))
        && !tokens.is(group.from(), PartOfSpeech.DET)
        && state.current.arguments.stream().anyMatch(part -> part.group() == group);
  }

  private boolean predicateAdjective(ClausePhrase.Nominal nominal) {
    return tokens.is(nominal.head(), PartOfSpeech.ADJ)
        && tokens.name(nominal.head()) == null
        && !tokens.is(nominal.from(), PartOfSpeech.DET)
        && state.preposition < 0
        && (state.current != null || (state.comma && !state.pending.isEmpty()));
  }

  private void adjective(ClausePhrase.Nominal nominal) {
    state.insertion = state.current == null;
    if (state.current != null) {
      state.current.take(nominal.from(), nominal.to());
      if (state.current.adjective < 0) {
        state.current.adjective = nominal.head();
      }
    }
  }

  /// `a fence 240 kilometres long`: how large what was named is.
  private boolean measured(int i, ClausePhrase.Nominal nominal) {
    return state.preposition < 0
        && state.last != null
        && state.last.root().to() == nominal.from()
        && tokens.count(nominal.from()) != null
        && i + 1 < phrases.size()
        && (words.is("dimension", tokens.lower(nominal.to() - 1))
            || words.is("dimension", tokens.lower(nominal.to())));
  }

  /// `Khar, Bajaur`: a place behind a place.
  private boolean nestedPlace(ClausePhrase.Nominal nominal) {
    return state.comma
        && !state.coordinator
        && state.preposition < 0
        && state.last != null
        && nominal.ownerFrom() < 0
        && tokens.literalPlace(nominal.head())
        && tokens.literalPlace(state.last.root().to() - 1);
  }

  private void prepositional(int i, ClausePhrase.Nominal nominal) {
    String word = tokens.lower(state.preposition);
    ClauseGroup group;
    boolean aside =
        state.current == null
            && !state.comma
            && state.last != null
            && state.last.root().apposedTo() != null;
    if (state.last != null && (aside || attaches(word)) && !accused(i, word, nominal)) {
      group = state.last.add(word, state.preposition, nominal);
      if (!aside) {
        state.give(state.preposition, nominal.to());
      }
    } else {
      group = ClauseGroup.of(nominal);
      ClauseGroup.ClausePart part = new ClauseGroup.ClausePart(word, state.preposition, group);
      if (state.current != null) {
        state.current.arguments.add(part);
        state.current.take(state.preposition, nominal.to());
      } else if (!state.item && !word.equals("of")) {
        state.leading.add(part);
        state.leadingTokens.add(new int[] {state.preposition, nominal.to()});
      }
    }
    state.register(group);
  }

  /// `accused Peru and its president of espionage`: of what, not whose.
  private boolean accused(int i, String word, ClausePhrase.Nominal nominal) {
    ClauseFrame frame = state.current;
    if (frame == null
        || state.last == null
        || !word.equals("of")
        || frame.passive
        || !words.is("accusing-verb", tokens.lemma(frame.head))) {
      return false;
    }
    boolean again = i + 1 < phrases.size() && tokens.lower(phrases.get(i + 1).from()).equals("of");
    return frame.objects.contains(state.last.root())
        && !again
        && tokens.name(nominal.head()) == null
        && tokens.place(nominal.head()) == null;
  }

  /// Whether the preposition follows this end directly, or with brackets between.
  private boolean behind(int end) {
    return end == state.preposition
        || (end == state.bracketFrom && state.bracketTo == state.preposition);
  }

  /// Whether the preposition's phrase belongs to the last noun phrase and not to the verb.
  private boolean attaches(String word) {
    ClauseGroup group = state.last;
    if (group == null || state.comma || !behind(group.root().to())) {
      return false;
    }
    if (word.equals("of")) {
      return true;
    }
    if (word.equals("by") && margin(state.preposition + 1)) {
      return false;
    }
    boolean subject =
        state.current == null && !state.pending.isEmpty() && state.pending.contains(group.root());
    return subject
        || group.root().apposedTo() != null
        || (words.is("event-preposition", word)
            && (state.eventGroup(group.root()) || state.eventGroup(group)));
  }

  /// `by 140 votes to 12`: by how much, not by whom.
  private boolean margin(int from) {
    for (int i = from; i < Math.min(tokens.size(), from + 3); i++) {
      if (words.is("margin-noun", tokens.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /// A noun phrase without preposition: subject, object, conjunct or apposition.
  private void bare(int i, ClausePhrase.Nominal nominal) {
    ClauseGroup group = ClauseGroup.of(nominal);
    boolean joined = state.comma || state.coordinator;
    boolean described =
        state.comma
            && !state.coordinator
            && state.last != null
            && apposes(state.last, group)
            && ahead.reducedFollows(i);
    if (described) {
      conjunct(i, group);
    } else if (!joined && followsAddressee(i)) {
      state.park();
      state.pending = new ArrayList<>(List.of(group));
    } else if (!joined && contact(i, nominal)) {
      openRelative(nominal);
      state.pending = new ArrayList<>(List.of(group));
    } else if (joined && state.last != null && state.current != null && ahead.startsClause(i)) {
      newClause(group);
    } else if (joined && state.last != null) {
      conjunct(i, group);
    } else if (state.current == null) {
      if (!state.pending.isEmpty()) {
        state.leadingTokens.add(
            new int[] {state.pending.getFirst().from(), state.pending.getLast().to()});
      }
      state.pending = new ArrayList<>(List.of(group));
    } else {
      state.current.objects.add(group);
      state.current.take(group.from(), group.to());
    }
    state.register(group);
  }

  /// `the pictures she saw`: a noun phrase, then directly a subject and its verb.
  private boolean contact(int i, ClausePhrase.Nominal nominal) {
    if (i == 0 || state.last == null || !ahead.finiteFollows(i)) {
      return false;
    }
    boolean adjacent =
        phrases.get(i - 1) instanceof ClausePhrase.Nominal before
            && !before.adverbial()
            && tokens.is(before.head(), PartOfSpeech.NOUN)
            && state.last.root().to() == nominal.from();
    boolean subject =
        words.is("subject-pronoun", tokens.lower(nominal.from()))
            || tokens.is(nominal.from(), PartOfSpeech.DET)
            || state.named(nominal.head());
    boolean told =
        state.current != null
            && (lexicon.has(state.current.family, "report")
                || state.current.family.equals("ASK")
                || state.current.family.equals("ALLOW"));
    int before = state.last.from() - 1;
    boolean dating =
        before >= 0 && tokens.is(before, PartOfSpeech.ADP) && tokens.time(before) != null;
    boolean fronted = state.current == null && (state.pending.isEmpty() || dating);
    return adjacent && subject && !told && !fronted;
  }

  /// `told reporters the talks had failed`, where those to whom it is said are all that stands of
  /// the clause before.
  private boolean followsAddressee(int i) {
    ClauseGroup before = state.last == null ? null : state.last.root();
    return before != null
        && state.current == null
        && state.pending.equals(List.of(before))
        && before.from() > 0
        && words.is("telling-verb", tokens.lemma(before.from() - 1))
        && ahead.finiteFollows(i);
  }

  /// What a relative pronoun would do that is left out.
  private void openRelative(ClausePhrase.Nominal nominal) {
    state.antecedent = state.last;
    state.parenthetic = false;
    state.occasion = false;
    state.park();
    state.relative = nominal.from();
    state.opener = state.current;
    state.current = null;
  }

  private void newClause(ClauseGroup group) {
    state.opener = state.current;
    state.current = null;
    state.relative = -1;
    state.subordinator = "";
    state.pending = new ArrayList<>(List.of(group));
  }

  private void conjunct(int i, ClauseGroup group) {
    ClauseGroup before = state.last;
    if (before == null) {
      return;
    }
    boolean introduced = introduces(i, before, group);
    if (!state.coordinator
        && (apposes(before, group) || introduced)
        && !opensClause(i, before, group)) {
      boolean office = person(group) && state.role(before.root());
      boolean inner = state.named(before.head()) && !introduced && !office;
      ClauseGroup other = inner ? before : before.root();
      group.appose(other);
      if (state.named(group.head()) && !state.named(other.head())) {
        other.name(group);
      }
      return;
    }
    boolean part =
        tokens.count(group.from()) != null || words.is("measure-noun", tokens.lower(group.from()));
    if (state.comma && part && ahead.ofThem(i)) {
      state.insertion = true;
      return;
    }
    if (state.coordinator && before.apposedTo() != null && state.role(group)) {
      group.appose(before.apposedTo());
      return;
    }
    if (state.current == null) {
      if (state.pending.isEmpty()) {
        state.pending = new ArrayList<>(List.of(group));
      } else if (!state.coordinator && ahead.verbFollows(i)) {
        state.park();
        state.pending = new ArrayList<>(List.of(group));
      } else if (state.coordinator
          && before != before.root()
          && tokens.literalPlace(group.head())) {
        joinPart(before, group);
      } else if (state.coordinator || !ahead.inserted(i)) {
        state.pending.add(group);
      }
      return;
    }
    if (state.eventGroup(group)
        && ((state.comma && !state.coordinator) || relativeFrame(state.current))) {
      state.current = null;
      state.item = true;
      return;
    }
    share(state.current, before, group);
  }

  /// `For Weber, the vote was a test`: the noun phrase behind the comma is a subject of its own.
  private boolean opensClause(int i, ClauseGroup before, ClauseGroup group) {
    boolean subject = state.current == null && state.pending.contains(before);
    boolean several =
        !tokens.lemma(group.head()).equals(tokens.lower(group.head()))
            && tokens.is(group.head(), PartOfSpeech.NOUN)
            && !tokens.is(group.from(), PartOfSpeech.NUM);
    return (!subject
            && state.current == null
            && ahead.finiteFollows(i)
            && !state.named(group.head()))
        || (several && state.named(before.head()) && !tokens.lower(before.head()).endsWith("s"));
  }

  private static boolean relativeFrame(ClauseFrame frame) {
    return frame.link == Link.RELATIVE;
  }

  /// Gives a conjunct the place of the noun phrase before it.
  private void share(ClauseFrame frame, ClauseGroup before, ClauseGroup group) {
    if (before != before.root()) {
      frame.take(before.root().to(), group.to());
      joinPart(before, group);
      return;
    }
    if (frame.objects.contains(before)) {
      frame.objects.add(group);
      frame.take(before.root().to(), group.to());
      return;
    }
    for (ClauseGroup.ClausePart part : List.copyOf(frame.arguments)) {
      if (part.group() == before.root()) {
        frame.arguments.add(new ClauseGroup.ClausePart(part.preposition(), part.at(), group));
        frame.take(before.root().to(), group.to());
        return;
      }
    }
  }

  private static void joinPart(ClauseGroup before, ClauseGroup group) {
    ClauseGroup.ClausePart part = before.root().parts().getLast();
    before.root().add(part.preposition(), group.from(), group.nominal());
  }

  private boolean person(ClauseGroup group) {
    Mention.Name name = tokens.name(group.head());
    return name != null && name.type() == NameType.PERSON;
  }

  /// `the driver of the bus, X, saw`: a definite person in front of a name between commas.
  private boolean introduces(int i, ClauseGroup before, ClauseGroup group) {
    ClauseGroup root = before.root();
    return person(group)
        && tokens.is(root.head(), PartOfSpeech.NOUN)
        && tokens.lower(root.from()).equals("the")
        && tokens.lower(root.head()).equals(tokens.lemma(root.head()))
        && state.pending.equals(List.of(root))
        && i + 2 < phrases.size()
        && tokens.lower(phrases.get(i + 1).from()).equals(",")
        && ahead.verbFollows(i + 1);
  }

  /// `X, the founder of Y` or `the founder of Y, X`.
  private boolean apposes(ClauseGroup before, ClauseGroup group) {
    boolean named = tokens.name(before.root().head()) != null || tokens.name(before.head()) != null;
    boolean nowNamed = state.named(group.head());
    boolean described =
        tokens.name(group.head()) == null
            && (state.role(group)
                || (tokens.is(group.from(), PartOfSpeech.DET) && !state.eventGroup(group)));
    return (named && described) || (nowNamed && state.role(before.root()));
  }
}
