package org.probandum.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;

/// What is known while the phrases of one stretch are read: the verb that takes what follows
/// (`current`), noun phrases that wait for their verb (`pending`), and those whose verb is delayed
/// by an inserted clause (`waiting`). Seen by one thread only.
final class ClauseState {
  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
  final List<ClauseFrame> frames = new ArrayList<>();
  final List<ClauseGroup> groups = new ArrayList<>();
  final Deque<List<ClauseGroup>> waiting = new ArrayDeque<>();
  final List<ClauseGroup.ClausePart> leading = new ArrayList<>();
  final List<int[]> leadingTokens = new ArrayList<>();
  final List<ClauseFrame> dangling = new ArrayList<>();
  @Nullable ClauseFrame current;
  @Nullable ClauseFrame opener;
  List<ClauseGroup> pending = new ArrayList<>();
  @Nullable ClauseGroup last;
  @Nullable ClauseGroup antecedent;
  int preposition = -1;
  int relative = -1;
  boolean occasion;
  boolean comma;
  boolean coordinator;
  String subordinator = "";
  int bracket;

  /// First token of the last brackets, and the index after them.
  int bracketFrom = -1;

  int bracketTo = -1;

  /// Whether what is read belongs to an item of a list that has no verb.
  boolean item;

  /// Whether an adjective has opened an parenthetic phrase: `X, essential for Y, fell`.
  boolean insertion;

  /// Whether that phrase names who says it, and no verb ends it: `according to leaked files, …`.
  boolean according;

  /// Whether a comma opened the last relative clause.
  boolean parenthetic;

  /// Whether names follow that `named` gives to the last noun phrase.
  boolean naming;

  /// First token of the clause that a word such as `that` opened, or 0.
  int complement;

  ClauseState(ClauseTokens tokens, ClauseWords words, ActionLexicon lexicon) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
  }

  /// Sets subjects aside whose verb is still to come.
  void park() {
    if (!pending.isEmpty()) {
      waiting.push(pending);
      pending = new ArrayList<>();
    }
  }

  void reset() {
    current = null;
    opener = null;
    pending = new ArrayList<>();
    waiting.clear();
    leading.clear();
    leadingTokens.clear();
    last = null;
    preposition = -1;
    relative = -1;
    comma = false;
    coordinator = false;
    item = false;
    subordinator = "";
  }

  void give(int from, int to) {
    if (current != null && from < to) {
      current.take(from, to);
    } else if (current == null && from < to && !item) {
      leadingTokens.add(new int[] {from, to});
    }
  }

  void extendLast(int to) {
    if (last != null) {
      last.extend(to);
      give(last.to() - 1, to);
      give(last.from(), to);
    }
  }

  void register(ClauseGroup group) {
    groups.add(group);
    last = group;
  }

  boolean named(int at) {
    var name = tokens.name(at);
    return name != null && name.type() != NameType.NATIONALITY;
  }

  boolean role(ClauseGroup group) {
    return words.is("role-noun", tokens.lemma(group.head()));
  }

  boolean eventGroup(ClauseGroup group) {
    return tokens.is(group.head(), PartOfSpeech.NOUN)
        && lexicon.findNoun(tokens, group.head()) != null
        && !words.is("role-noun", tokens.lemma(group.head()));
  }

  static void own(ClauseFrame frame, List<ClauseGroup> subjects) {
    frame.subjects.addAll(subjects);
    if (subjects.size() > 1) {
      frame.take(subjects.getFirst().from(), subjects.getLast().to());
    }
    frame.take(subjects);
  }
}
