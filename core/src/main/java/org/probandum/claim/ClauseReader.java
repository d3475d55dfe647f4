package org.probandum.claim;

import java.util.List;
import org.probandum.claim.ClausePhrase.Joint;

/// Reads the phrases of one stretch from left to right and gives its verbs with their arguments. A
/// shallow reading with one look ahead of bounded length, so linear in the tokens; a new one is
/// made for each stretch.
final class ClauseReader {
  /// No more tokens than this in an object between a verb and its particle.
  private static final int SHORT_OBJECT = 4;

  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
  private final List<ClausePhrase> phrases;
  private final ClauseState state;
  private final ClauseAhead ahead;
  private final ClauseNominals nominals;
  private final ClauseLinks links;

  ClauseReader(
      ClauseTokens tokens, ClauseWords words, ActionLexicon lexicon, List<ClausePhrase> phrases) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.state = new ClauseState(tokens, words, lexicon);
    this.ahead = new ClauseAhead(tokens, words, phrases);
    this.nominals = new ClauseNominals(tokens, words, lexicon, phrases, state);
    this.links = new ClauseLinks(tokens, words, lexicon, phrases, state);
  }

  /// All noun phrases read, in order; to be asked after [#read].
  List<ClauseGroup> groups() {
    return state.groups;
  }

  List<ClauseFrame> read() {
    for (int i = 0; i < phrases.size(); i++) {
      switch (phrases.get(i)) {
        case ClausePhrase.Nominal nominal -> nominals.nominal(i, nominal);
        case ClausePhrase.Verb verb -> links.verb(i, verb);
        case ClausePhrase.Mark mark -> mark(i, mark);
      }
    }
    state.frames.forEach(this::exchange);
    return state.frames;
  }

  /// Gives shared arguments to the verb that lacks them, objects to one that can have any (`arrived
  /// and found the child in Brod`).
  private void exchange(ClauseFrame frame) {
    ClauseFrame other = frame.shares;
    if (other == null) {
      return;
    }
    ClauseFrame from = frame.absorbed ? frame : other;
    ClauseFrame to = frame.absorbed ? other : frame;
    if (frame.absorbed) {
      to.owned.or(from.owned);
    }
    if (!from.objects.isEmpty() && !words.is("intransitive", tokens.lemma(to.head))) {
      // With what joins them: `shot and killed Ann Bell and Paul Meyer`.
      int first = from.objects.getFirst().from();
      int end = from.objects.getLast().to();
      from.owned.stream().filter(i -> i >= first && i < end).forEach(to.owned::set);
      to.objects.addAll(from.objects);
      to.take(from.objects);
    }
    to.arguments.addAll(from.arguments);
    from.arguments.forEach(part -> to.take(part.at(), part.group().to()));
  }

  private void mark(int i, ClausePhrase.Mark mark) {
    String word = tokens.lower(mark.from());
    if (state.bracket > 0 || (word.equals("(") && ahead.closes(i))) {
      state.bracketFrom = state.bracket == 0 ? mark.from() : state.bracketFrom;
      state.bracketTo = mark.to();
      state.bracket = word.equals(")") ? 0 : 1;
      return;
    }
    if (state.insertion) {
      state.insertion = mark.joint() != Joint.COMMA && mark.joint() != Joint.STOP;
      state.according &= state.insertion;
      return;
    }
    if (state.current != null && particle(i, word, state.current)) {
      state.current.take(mark.from(), mark.to());
      state.current.particle = mark.from();
      return;
    }
    if (word.equals("according")) {
      state.insertion = true;
      state.according = true;
      return;
    }
    switch (mark.joint()) {
      case PREPOSITION -> {
        ClauseFrame current = state.current;
        if (current != null
            && current.copula()
            && state.preposition < 0
            && words.is("particle", word)) {
          current.take(mark.from(), mark.to());
        }
        boolean than =
            state.preposition >= 0
                && state.preposition == mark.from() - 1
                && tokens.lower(state.preposition).equals("than");
        state.preposition = than ? state.preposition : mark.from();
      }
      case COORDINATOR -> state.coordinator = true;
      case COMMA -> state.comma = true;
      case RELATIVE -> relative(mark.from());
      case SUBORDINATOR -> {
        state.complement = mark.to();
        subordinate(word);
      }
      case STOP -> {
        if (word.equals(";") || word.equals(":") || word.equals(".")) {
          state.reset();
        } else {
          state.comma = true;
        }
      }
      case ADJECTIVE, OTHER -> {
        if (state.current != null && Character.isLetter(word.codePointAt(0))) {
          state.current.take(mark.from(), mark.to());
        }
      }
    }
  }

  /// `took in 3,000 refugees`, `called in the ambassador`.
  private boolean takesIn(int i, String word, ClauseFrame frame) {
    return word.equals("in")
        && lexicon.phrasal(tokens.lemma(frame.head), word)
        && i + 1 < phrases.size()
        && phrases.get(i + 1) instanceof ClausePhrase.Nominal next
        && (words.is("person-noun", tokens.lemma(next.head()))
            || words.is("recallable", tokens.lemma(next.head())));
  }

  /// `turned himself in`, `gave themselves up`.
  private boolean handsIn(int i, String word) {
    return (word.equals("in") || word.equals("over"))
        && phrases.get(i - 1) instanceof ClausePhrase.Nominal own
        && words.is("reflexive", tokens.lower(own.head()));
  }

  /// Whether the word belongs to the verb: directly behind it, or behind its short object and
  /// before nothing that it could govern (`blew the bridge up in 2019`).
  private boolean particle(int i, String word, ClauseFrame frame) {
    boolean over = word.equals("over") && lexicon.phrasal(tokens.lemma(frame.head), word);
    if (i == 0
        || frame.copula()
        || !(over || words.is("particle", word) || takesIn(i, word, frame) || handsIn(i, word))) {
      return false;
    }
    if (phrases.get(i - 1) instanceof ClausePhrase.Verb) {
      return true;
    }
    ClauseGroup object = frame.objects.isEmpty() ? null : frame.objects.getLast();
    boolean behindObject =
        object != null
            && phrases.get(i - 1) instanceof ClausePhrase.Nominal before
            && object.from() == before.from()
            && before.to() - before.from() <= SHORT_OBJECT;
    return behindObject
        && frame.particle < 0
        && !(i + 1 < phrases.size()
            && phrases.get(i + 1) instanceof ClausePhrase.Nominal next
            && !next.adverbial());
  }

  private void relative(int at) {
    state.antecedent = state.last;
    state.parenthetic = state.comma || (state.last != null && state.last.apposedTo() != null);
    state.occasion = state.preposition >= 0 || tokens.lower(at).equals("where");
    state.park();
    state.relative = at;
    state.preposition = -1;
    state.comma = false;
    state.coordinator = false;
    if (state.item) {
      state.leading.clear();
      state.leadingTokens.clear();
    }
    state.item = false;
    state.opener = state.current;
    state.current = null;
  }

  private void subordinate(String word) {
    state.park();
    state.subordinator = word;
    state.opener = state.current;
    if (state.current != null
        && !state.coordinator
        && (word.equals("that") || word.equals("whether"))) {
      state.current.hasClause = true;
    }
    state.current = null;
    state.preposition = -1;
    state.comma = false;
    state.coordinator = false;
    state.relative = -1;
  }
}
