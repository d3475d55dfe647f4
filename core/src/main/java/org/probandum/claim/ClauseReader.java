package org.probandum.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.claim.ClauseFrame.Link;
import org.probandum.claim.ClausePhrase.Form;
import org.probandum.claim.ClausePhrase.Joint;
import org.probandum.model.NameType;
import org.probandum.model.PartOfSpeech;

/// Reads the phrases of one stretch from left to right and gives its verbs with their arguments.
/// A shallow reading with one look ahead of bounded length, so linear in the tokens; a new one is
/// made for each stretch.
///
/// What it holds while it reads: the verb that takes what follows (`current`), noun phrases that
/// wait for their verb (`pending`), and those whose verb is delayed by an inserted clause
/// (`waiting`).
final class ClauseReader {
  private static final int LOOK_AHEAD = 14;

  private final ClauseTokens tokens;
  private final ClauseWords words;
  private final ActionLexicon lexicon;
  private final List<ClausePhrase> phrases;
  private final List<ClauseFrame> frames = new ArrayList<>();
  private final List<ClauseGroup> groups = new ArrayList<>();
  private final Deque<List<ClauseGroup>> waiting = new ArrayDeque<>();
  private final List<ClauseGroup.ClausePart> leading = new ArrayList<>();
  private final List<int[]> leadingTokens = new ArrayList<>();
  private final List<ClauseFrame> dangling = new ArrayList<>();

  private @Nullable ClauseFrame current;
  private @Nullable ClauseFrame opener;
  private List<ClauseGroup> pending = new ArrayList<>();
  private @Nullable ClauseGroup last;
  private @Nullable ClauseGroup antecedent;
  private int preposition = -1;
  private int relative = -1;
  private boolean occasion;
  private boolean comma;
  private boolean coordinator;
  private String subordinator = "";
  private int bracket;
  /// Whether what is read belongs to an item of a list that has no verb.
  private boolean item;
  /// Whether an adjective has opened an inserted phrase: `X, essential for Y, fell`.
  private boolean insertion;
  /// Whether a comma opened the last relative clause.
  private boolean inserted;
  /// Whether names follow that `named` gives to the last noun phrase.
  private boolean naming;
  /// First token of the clause that a word such as `that` opened, or 0.
  private int complement;

  ClauseReader(
      ClauseTokens tokens, ClauseWords words, ActionLexicon lexicon, List<ClausePhrase> phrases) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /// All noun phrases read, in order; to be asked after [#read].
  List<ClauseGroup> groups() {
    return groups;
  }

  List<ClauseFrame> read() {
    for (int i = 0; i < phrases.size(); i++) {
      switch (phrases.get(i)) {
        case ClausePhrase.Nominal nominal -> nominal(i, nominal);
        case ClausePhrase.Verb verb -> verb(i, verb);
        case ClausePhrase.Mark mark -> mark(i, mark);
      }
    }
    frames.forEach(ClauseReader::exchange);
    return frames;
  }

  /// Gives shared arguments to the verb that lacks them.
  private static void exchange(ClauseFrame frame) {
    ClauseFrame other = frame.shares;
    if (other == null) {
      return;
    }
    ClauseFrame from = frame.absorbed ? frame : other;
    ClauseFrame to = frame.absorbed ? other : frame;
    if (frame.absorbed) {
      to.owned.or(from.owned);
    }
    to.objects.addAll(from.objects);
    to.arguments.addAll(from.arguments);
    to.take(from.objects);
    from.arguments.forEach(part -> to.take(part.at(), part.group().to()));
  }

  private void mark(int i, ClausePhrase.Mark mark) {
    String word = tokens.lower(mark.from());
    if (bracket > 0 || (word.equals("(") && closes(i))) {
      bracket = word.equals(")") ? 0 : 1;
      return;
    }
    if (insertion) {
      insertion = mark.joint() != Joint.COMMA && mark.joint() != Joint.STOP;
      return;
    }
    if (mark.joint() == Joint.PREPOSITION && particle(i, word) && current != null) {
      current.take(mark.from(), mark.to());
      return;
    }
    if (word.equals("according")) {
      insertion = true;
      return;
    }
    switch (mark.joint()) {
      case PREPOSITION -> preposition = mark.from();
      case COORDINATOR -> coordinator = true;
      case COMMA -> comma = true;
      case RELATIVE -> relative(mark.from());
      case SUBORDINATOR -> {
        complement = mark.to();
        subordinate(word);
      }
      case STOP -> {
        if (word.equals(";") || word.equals(":") || word.equals(".")) {
          reset();
        } else {
          comma = true;
        }
      }
      case ADJECTIVE, OTHER -> {
        if (current != null && Character.isLetter(word.codePointAt(0))) {
          current.take(mark.from(), mark.to());
        }
      }
    }
  }

  private boolean particle(int i, String word) {
    return words.is("particle", word) && i > 0 && phrases.get(i - 1) instanceof ClausePhrase.Verb;
  }

  private boolean closes(int i) {
    for (int k = i + 1; k < Math.min(phrases.size(), i + 20); k++) {
      if (tokens.lower(phrases.get(k).from()).equals(")")) {
        return true;
      }
    }
    return false;
  }

  private void reset() {
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

  private void relative(int at) {
    antecedent = last;
    inserted = comma;
    occasion = preposition >= 0 || tokens.lower(at).equals("where");
    park();
    relative = at;
    preposition = -1;
    comma = false;
    coordinator = false;
    if (item) {
      leading.clear();
      leadingTokens.clear();
    }
    item = false;
    opener = current;
    current = null;
  }

  /// Sets subjects aside whose verb is still to come.
  private void park() {
    if (!pending.isEmpty()) {
      waiting.push(pending);
      pending = new ArrayList<>();
    }
  }

  private void subordinate(String word) {
    park();
    subordinator = word;
    opener = current;
    if (current != null && !coordinator && (word.equals("that") || word.equals("whether"))) {
      current.hasClause = true;
    }
    current = null;
    preposition = -1;
    comma = false;
    coordinator = false;
    relative = -1;
  }

  private void nominal(int i, ClausePhrase.Nominal nominal) {
    if (bracket > 0 || insertion) {
      return;
    }
    boolean joins = coordinator || comma;
    boolean first = last != null && phrases.get(i - 1) instanceof ClausePhrase.Verb;
    if (naming && last != null && named(nominal.head()) && (first || joins)) {
      extendLast(nominal.to());
    } else if (nominal.adverbial()) {
      adverbial(nominal);
    } else if (predicateAdjective(nominal)) {
      adjective(nominal);
    } else if (nestedPlace(nominal)) {
      extendLast(nominal.to());
    } else if (preposition >= 0) {
      prepositional(i, nominal);
    } else {
      bare(i, nominal);
    }
    naming &= named(nominal.head());
    preposition = -1;
    comma = false;
    coordinator = false;
  }

  private void extendLast(int to) {
    if (last != null) {
      last.extend(to);
      give(last.to() - 1, to);
      give(last.from(), to);
    }
  }

  private void give(int from, int to) {
    if (current != null && from < to) {
      current.take(from, to);
    } else if (current == null && from < to && !item) {
      leadingTokens.add(new int[] {from, to});
    }
  }

  private void adverbial(ClausePhrase.Nominal nominal) {
    int from = preposition >= 0 ? preposition : nominal.from();
    if (last != null && !comma && last.root().to() == from && eventGroup(last.root())
        && !charge(last.root())) {
      last.root().extend(nominal.to());
    }
    give(from, nominal.to());
  }

  /// `of espionage in 2009`: what somebody is accused of has no time of its own.
  private boolean charge(ClauseGroup group) {
    return current != null && words.is("accusing-verb", tokens.lemma(current.head))
        && !tokens.is(group.from(), PartOfSpeech.DET)
        && current.arguments.stream().anyMatch(part -> part.group() == group);
  }

  private boolean predicateAdjective(ClausePhrase.Nominal nominal) {
    return tokens.is(nominal.head(), PartOfSpeech.ADJ)
        && tokens.name(nominal.head()) == null
        && !tokens.is(nominal.from(), PartOfSpeech.DET)
        && preposition < 0
        && (current != null || (comma && !pending.isEmpty()));
  }

  private void adjective(ClausePhrase.Nominal nominal) {
    insertion = current == null;
    if (current != null) {
      current.take(nominal.from(), nominal.to());
      if (current.adjective < 0) {
        current.adjective = nominal.head();
      }
    }
  }

  /// `Khar, Bajaur`: a place behind a place.
  private boolean nestedPlace(ClausePhrase.Nominal nominal) {
    return comma
        && !coordinator
        && preposition < 0
        && last != null
        && tokens.literalPlace(nominal.head())
        && tokens.literalPlace(last.root().to() - 1);
  }

  private void prepositional(int i, ClausePhrase.Nominal nominal) {
    String word = tokens.lower(preposition);
    ClauseGroup group;
    if (last != null && attaches(word) && !accused(i, word, nominal)) {
      group = last.add(word, preposition, nominal);
      give(preposition, nominal.to());
    } else {
      group = ClauseGroup.of(nominal);
      ClauseGroup.ClausePart part = new ClauseGroup.ClausePart(word, preposition, group);
      if (current != null) {
        current.arguments.add(part);
        current.take(preposition, nominal.to());
      } else if (!item) {
        leading.add(part);
        leadingTokens.add(new int[] {preposition, nominal.to()});
      }
    }
    register(group);
  }

  /// `accused Peru and its president of espionage`: of what, not whose.
  private boolean accused(int i, String word, ClausePhrase.Nominal nominal) {
    ClauseFrame frame = current;
    if (frame == null || last == null || !word.equals("of") || frame.passive
        || !words.is("accusing-verb", tokens.lemma(frame.head))) {
      return false;
    }
    boolean again = i + 1 < phrases.size() && tokens.lower(phrases.get(i + 1).from()).equals("of");
    return frame.objects.contains(last.root()) && !again
        && tokens.name(nominal.head()) == null && tokens.place(nominal.head()) == null;
  }

  private void register(ClauseGroup group) {
    groups.add(group);
    last = group;
  }

  /// Whether the preposition's phrase belongs to the last noun phrase and not to the verb.
  private boolean attaches(String word) {
    ClauseGroup group = last;
    if (group == null || comma || group.root().to() != preposition) {
      return false;
    }
    if (word.equals("of")) {
      return true;
    }
    boolean subject = current == null && !pending.isEmpty() && pending.contains(group.root());
    return subject || (words.is("event-preposition", word)
        && (eventGroup(group.root()) || eventGroup(group)));
  }

  private boolean eventGroup(ClauseGroup group) {
    return tokens.is(group.head(), PartOfSpeech.NOUN)
        && lexicon.findNoun(tokens, group.head()) != null
        && !words.is("role-noun", tokens.lemma(group.head()));
  }

  /// A noun phrase without preposition: subject, object, conjunct or apposition.
  private void bare(int i, ClausePhrase.Nominal nominal) {
    ClauseGroup group = ClauseGroup.of(nominal);
    boolean joined = comma || coordinator;
    boolean described = comma && !coordinator && last != null && apposes(last, group)
        && reducedFollows(i);
    if (described) {
      conjunct(i, group);
    } else if (joined && last != null && current != null && startsClause(i)) {
      newClause(group);
    } else if (joined && last != null) {
      conjunct(i, group);
    } else if (current == null) {
      if (!pending.isEmpty()) {
        leadingTokens.add(new int[] {pending.getFirst().from(), pending.getLast().to()});
      }
      pending = new ArrayList<>(List.of(group));
    } else {
      current.objects.add(group);
      current.take(group.from(), group.to());
    }
    register(group);
  }

  private void newClause(ClauseGroup group) {
    opener = current;
    current = null;
    relative = -1;
    subordinator = "";
    pending = new ArrayList<>(List.of(group));
  }

  /// Whether a bare participle without object follows, as in `X, a guard hired by Y`.
  private boolean reducedFollows(int i) {
    return i + 1 < phrases.size()
        && phrases.get(i + 1) instanceof ClausePhrase.Verb verb
        && (verb.form() == Form.PAST || verb.form() == Form.PARTICIPLE)
        && !objectFollows(i + 1);
  }

  private void conjunct(int i, ClauseGroup group) {
    ClauseGroup before = last;
    if (before == null) {
      return;
    }
    if (!coordinator && apposes(before, group)) {
      ClauseGroup other = named(before.head()) ? before : before.root();
      group.appose(other);
      if (named(group.head()) && !named(other.head())) {
        other.name(group);
      }
      return;
    }
    if (comma && tokens.count(group.from()) != null && ofThem(i)) {
      insertion = true;
      return;
    }
    if (coordinator && before.apposedTo() != null && role(group)) {
      group.appose(before.apposedTo());
      return;
    }
    if (current == null) {
      if (pending.isEmpty()) {
        pending = new ArrayList<>(List.of(group));
      } else if (!coordinator && verbFollows(i)) {
        park();
        pending = new ArrayList<>(List.of(group));
      } else if (coordinator && before != before.root() && tokens.literalPlace(group.head())) {
        joinPart(before, group);
      } else if (coordinator || !inserted(i)) {
        pending.add(group);
      }
      return;
    }
    if (eventGroup(group) && ((comma && !coordinator) || relativeFrame(current))) {
      current = null;
      item = true;
      return;
    }
    share(current, before, group);
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

  private boolean ofThem(int i) {
    return i + 2 < phrases.size()
        && tokens.lower(phrases.get(i + 1).from()).equals("of")
        && words.is("object-pronoun", tokens.lower(phrases.get(i + 2).from()));
  }

  private boolean verbFollows(int i) {
    return i + 1 < phrases.size() && phrases.get(i + 1) instanceof ClausePhrase.Verb;
  }

  /// Whether a comma and then a verb follow: `A, not B, has …`.
  private boolean inserted(int i) {
    for (int k = i + 1; k + 1 < Math.min(phrases.size(), i + LOOK_AHEAD); k++) {
      if (phrases.get(k) instanceof ClausePhrase.Mark mark && mark.joint() == Joint.COMMA) {
        return phrases.get(k + 1) instanceof ClausePhrase.Verb;
      }
    }
    return false;
  }

  private boolean role(ClauseGroup group) {
    return words.is("role-noun", tokens.lemma(group.head()));
  }

  /// `X, the founder of Y` or `the founder of Y, X`.
  private boolean apposes(ClauseGroup before, ClauseGroup group) {
    boolean named = tokens.name(before.root().head()) != null || tokens.name(before.head()) != null;
    boolean nowNamed = named(group.head());
    boolean described = tokens.name(group.head()) == null && (role(group)
        || (tokens.is(group.from(), PartOfSpeech.DET) && !eventGroup(group)));
    return (named && described) || (nowNamed && role(before.root()));
  }

  private boolean named(int at) {
    var name = tokens.name(at);
    return name != null && name.type() != NameType.NATIONALITY;
  }

  /// Whether the noun phrase at this index is followed by a finite verb of its own.
  private boolean startsClause(int i) {
    for (int k = i + 1; k < Math.min(phrases.size(), i + LOOK_AHEAD); k++) {
      switch (phrases.get(k)) {
        case ClausePhrase.Verb verb -> {
          return verb.form() == Form.FINITE || (verb.form() == Form.PAST && !byFollows(k));
        }
        case ClausePhrase.Nominal nominal -> {
          boolean after = phrases.get(k - 1) instanceof ClausePhrase.Mark;
          if (!after && !nominal.adverbial()) {
            return false;
          }
        }
        case ClausePhrase.Mark mark -> {
          boolean joint = mark.joint() == Joint.PREPOSITION
              || mark.joint() == Joint.COORDINATOR
              || mark.joint() == Joint.OTHER;
          if (!joint || (mark.joint() == Joint.COORDINATOR && verbFollows(k))) {
            return false;
          }
        }
      }
    }
    return false;
  }

  private boolean byFollows(int k) {
    return k + 1 < phrases.size() && tokens.lower(phrases.get(k + 1).from()).equals("by");
  }

  private void verb(int i, ClausePhrase.Verb verb) {
    if (bracket > 0) {
      return;
    }
    insertion = false;
    if (namesLast(i, verb)) {
      naming = true;
      return;
    }
    ClauseFrame frame = ClauseFrame.ofVerb(verb);
    frame.subordinator = subordinator;
    frame.unreal |= words.is("conditional", subordinator.isEmpty() ? "-" : subordinator);
    if (preposition >= 0 && verb.form() == Form.GERUND) {
      gerund(frame);
    } else if (relative >= 0) {
      inRelative(frame);
    } else {
      switch (verb.form()) {
        case INFINITIVE -> infinitive(frame);
        case GERUND -> participle(frame, i);
        case PAST, PARTICIPLE -> past(frame, i);
        case FINITE -> finite(frame);
      }
    }
    if (frame.link != Link.RELATIVE && frame.link != Link.OCCASION) {
      takeLeading(frame);
    }
    classify(frame);
    if (frame.link == Link.COMPLEMENT && current != null && current.copula()) {
      judged(frame, current);
    }
    frames.add(frame);
    current = frame;
    preposition = -1;
    relative = -1;
    comma = false;
    coordinator = false;
    subordinator = "";
  }

  /// `it is absurd for X to accuse Y`: the accusation is taken as made.
  private void judged(ClauseFrame frame, ClauseFrame copula) {
    boolean forSomebody = !copula.arguments.isEmpty()
        && copula.arguments.getLast().preposition().equals("for");
    if (forSomebody && lexicon.has(frame.family, "outer") && frame.unreal && !copula.unreal) {
      frame.unreal = false;
      frame.subjects.clear();
      frame.subjects.add(copula.arguments.getLast().group());
    }
  }

  /// `two men named Karl Meyer and Otto Weber`: no act of naming.
  private boolean namesLast(int i, ClausePhrase.Verb verb) {
    return verb.form() == Form.PAST
        && words.is("naming-verb", tokens.lemma(verb.head()))
        && verb.from() == verb.head()
        && last != null
        && last.to() == verb.from()
        && tokens.is(last.head(), PartOfSpeech.NOUN)
        && i + 1 < phrases.size()
        && phrases.get(i + 1) instanceof ClausePhrase.Nominal next
        && named(next.head());
  }

  private void takeLeading(ClauseFrame frame) {
    if (frame.verb != null && frame.verb.form() != Form.FINITE && frame.verb.form() != Form.PAST) {
      return;
    }
    boolean inner = words.is(
        "clause-complementizer", frame.subordinator.isEmpty() ? "-" : frame.subordinator);
    int from = inner ? complement : 0;
    for (ClauseGroup.ClausePart part : leading) {
      if (part.at() >= from) {
        frame.arguments.add(part);
      }
    }
    for (int[] range : leadingTokens) {
      if (range[0] >= from) {
        frame.take(range[0], range[1]);
      }
    }
    leading.removeIf(part -> part.at() >= from);
    leadingTokens.removeIf(range -> range[0] >= from);
    if (inner) {
      return;
    }
    for (ClauseFrame loose : dangling) {
      loose.subjects.addAll(frame.subjects);
      loose.governor = frame;
    }
    dangling.clear();
  }

  /// A first guess of the family, which objects that follow may still refine.
  private void classify(ClauseFrame frame) {
    ActionLexicon.Match match = lexicon.findVerb(tokens, frame.head, frame.head + 1);
    frame.family = match == null ? tokens.lemma(frame.head) : match.family();
    frame.lemma = tokens.lemma(frame.head);
  }

  private void gerund(ClauseFrame frame) {
    String word = tokens.lower(preposition);
    frame.negated |= word.equals("without");
    frame.link = Link.COMPLEMENT;
    frame.governor = current;
    if (current == null) {
      park();
      dangling.add(frame);
      frame.unreal |= !word.equals("by") && !word.equals("after");
      return;
    }
    boolean outer = lexicon.has(current.family, "outer") || current.family.equals("CHARGE");
    boolean accused = outer && (word.equals("of") || word.equals("for") || word.equals("with"));
    boolean onObject = accused && !current.passive && !current.objects.isEmpty();
    frame.subjects.addAll(onObject ? current.objects : current.subjects);
    frame.hedged |= accused;
    frame.unreal |= !accused && !word.equals("by") && !word.equals("after")
        && !word.equals("without");
  }

  private void inRelative(ClauseFrame frame) {
    frame.antecedent = antecedent;
    frame.governor = opener;
    if (!pending.isEmpty()) {
      own(frame, pending);
      pending = new ArrayList<>();
      frame.link = occasion ? Link.OCCASION : Link.RELATIVE;
      if (!occasion && antecedent != null) {
        frame.objects.add(antecedent.root());
      }
      return;
    }
    frame.link = occasion ? Link.OCCASION : Link.RELATIVE;
    if (antecedent != null && !occasion) {
      frame.subjects.add(subjectOf(antecedent, frame));
    }
  }

  /// The noun phrase that a relative clause is about: not a place or time at its end.
  private ClauseGroup subjectOf(ClauseGroup near, ClauseFrame frame) {
    ClauseGroup root = near.root();
    if (near == root) {
      return root;
    }
    boolean place = tokens.literalPlace(near.head()) || tokens.time(near.head()) != null;
    ActionLexicon.Match match = lexicon.findVerb(tokens, frame.head, tokens.size());
    boolean effect = match != null
        && (lexicon.has(match.family(), "toll") || lexicon.has(match.family(), "effect"));
    boolean plural = tokens.lower(frame.verb == null ? frame.head : frame.verb.from()).equals("were");
    return place || (effect && eventGroup(root)) || (plural && !pluralHead(near)) ? root : near;
  }

  private boolean pluralHead(ClauseGroup group) {
    return tokens.lower(group.head()).endsWith("s");
  }

  private static void own(ClauseFrame frame, List<ClauseGroup> subjects) {
    frame.subjects.addAll(subjects);
    if (subjects.size() > 1) {
      frame.take(subjects.getFirst().from(), subjects.getLast().to());
    }
    frame.take(subjects);
  }

  private void infinitive(ClauseFrame frame) {
    frame.link = Link.COMPLEMENT;
    frame.governor = current;
    if (current == null) {
      park();
      frame.unreal = true;
      return;
    }
    boolean object = !current.passive && !current.objects.isEmpty();
    frame.subjects.addAll(object ? current.objects : current.subjects);
    String lemma = tokens.lemma(current.head);
    boolean evidential = words.is("hedge-verb", lemma) && (current.passive || !object)
        && (current.passive || lemma.equals("appear") || lemma.equals("seem"));
    frame.unreal |= current.unreal;
    frame.negated |= current.negated;
    if (evidential) {
      frame.hedged = true;
      current.hasClause = true;
    } else if (words.is("negative-implicative", lemma)) {
      frame.negated = !frame.negated;
      current.hasClause = true;
    } else if (words.is("implicative", lemma) && !current.copula()) {
      frame.hedged |= current.hedged;
      current.hasClause = true;
    } else {
      frame.unreal = true;
      aim(current, frame);
    }
  }

  /// `vowed to strike`: what is promised belongs to the promise; of other aims nothing is claimed.
  private static void aim(ClauseFrame governor, ClauseFrame aim) {
    switch (governor.family) {
      case "PLEDGE", "AGREE", "THREATEN", "PLAN" -> {
        aim.absorbed = true;
        aim.shares = governor;
      }
      default -> governor.hasClause |= governor.objects.isEmpty();
    }
  }

  private void participle(ClauseFrame frame, int i) {
    boolean afterNominal = i > 0 && phrases.get(i - 1) instanceof ClausePhrase.Nominal && !comma;
    frame.governor = current;
    if (!pending.isEmpty() && afterNominal) {
      frame.link = Link.RELATIVE;
      frame.subjects.add(pending.getLast());
      park();
    } else if (current == null) {
      park();
      frame.link = Link.PARTICIPLE;
      dangling.add(frame);
    } else if (afterNominal && last != null) {
      frame.unreal |= current.unreal;
      frame.link = Link.RELATIVE;
      frame.antecedent = last;
      frame.subjects.add(subjectOf(last, frame));
    } else {
      frame.link = coordinator && current.verb != null && current.verb.form() == Form.GERUND
          ? Link.COORDINATED : Link.PARTICIPLE;
      frame.subjects.addAll(current.subjects);
      frame.unreal |= current.unreal;
      frame.negated |= frame.link == Link.COORDINATED && current.negated;
    }
  }

  private void past(ClauseFrame frame, int i) {
    boolean participleOnly = frame.verb != null && frame.verb.form() == Form.PARTICIPLE;
    if (!pending.isEmpty()) {
      boolean undergoes = !words.is("intransitive", tokens.lemma(frame.head)) || byFollows(i);
      if (participleOnly || (undergoes && delayedVerb(i))) {
        reduced(frame, pending.getLast());
        park();
      } else {
        boolean elliptic = subordinator.isEmpty() && coordinatedPassive() && !objectFollows(i);
        finite(frame);
        frame.passive |= elliptic || undergone(frame, i);
      }
    } else if (resumes()) {
      frame.governor = null;
      own(frame, waiting.pop());
      opener = null;
    } else if (current != null && (coordinator || (comma && !participleOnly && objectFollows(i)))) {
      boolean elliptic = current.passive && !objectFollows(i);
      coordinator = true;
      finite(frame);
      frame.passive |= elliptic;
    } else if (current != null && i > 0 && phrases.get(i - 1) instanceof ClausePhrase.Verb) {
      frame.link = Link.COMPLEMENT;
      frame.governor = current;
      frame.passive = true;
      frame.subjects.addAll(current.subjects);
      current.hasClause = true;
    } else if (current != null && last != null) {
      boolean says = lexicon.has(current.family, "report") || current.family.equals("HAVE");
      boolean contiguous = last.root().to() == frame.owned.nextSetBit(0) && !comma;
      if (contiguous && !participleOnly && (says || objectFollows(i))) {
        finite(frame);
        frame.passive |= undergone(frame, i);
      } else {
        frame.governor = current;
        reduced(frame, last);
      }
    } else if (opener != null && !subordinator.isEmpty()) {
      frame.link = Link.PARTICIPLE;
      frame.governor = opener;
      frame.passive = true;
      frame.subjects.addAll(opener.subjects);
    } else {
      finite(frame);
    }
  }

  /// Whether a comma closes a relative clause in whose middle the subject still waits for its verb.
  private boolean resumes() {
    return inserted && current != null && comma && !coordinator && !waiting.isEmpty()
        && current.link == Link.RELATIVE && current.antecedent != null
        && waiting.peek().contains(current.antecedent.root());
  }

  private void reduced(ClauseFrame frame, ClauseGroup on) {
    frame.link = Link.RELATIVE;
    frame.passive = true;
    frame.antecedent = on;
    frame.subjects.add(on.root());
  }

  private boolean coordinatedPassive() {
    return opener != null && opener.passive;
  }

  /// `56 worshippers killed`: a bare form of a verb that needs an object and has none.
  private boolean undergone(ClauseFrame frame, int i) {
    ActionLexicon.Match match = lexicon.findVerb(tokens, frame.head, frame.head + 1);
    return match != null && !match.patient() && !objectFollows(i)
        && (lexicon.has(match.family(), "toll") || match.family().equals("ARREST")
            || match.family().equals("RELEASE") || byFollows(i));
  }

  private boolean objectFollows(int i) {
    if (i + 1 >= phrases.size()) {
      return false;
    }
    return phrases.get(i + 1) instanceof ClausePhrase.Nominal nominal && !nominal.adverbial()
        && !tokens.is(nominal.head(), PartOfSpeech.ADJ);
  }

  /// Whether another finite verb follows that has no subject of its own.
  private boolean delayedVerb(int i) {
    boolean bareNominal = false;
    boolean joined = false;
    for (int k = i + 1; k < Math.min(phrases.size(), i + LOOK_AHEAD); k++) {
      switch (phrases.get(k)) {
        case ClausePhrase.Verb verb -> {
          if (verb.form() == Form.FINITE || verb.form() == Form.PAST) {
            return !bareNominal && !joined;
          }
          return false;
        }
        case ClausePhrase.Nominal nominal -> {
          boolean governed = phrases.get(k - 1) instanceof ClausePhrase.Mark mark
              && mark.joint() == Joint.PREPOSITION;
          bareNominal |= !governed && !nominal.adverbial() && k > i;
        }
        case ClausePhrase.Mark mark -> {
          if (mark.joint() == Joint.RELATIVE || mark.joint() == Joint.SUBORDINATOR
              || mark.joint() == Joint.STOP) {
            return false;
          }
          joined = mark.joint() == Joint.COORDINATOR;
        }
      }
    }
    return false;
  }

  private void finite(ClauseFrame frame) {
    frame.governor = opener;
    frame.link = words.is("temporal", frame.subordinator.isEmpty() ? "-" : frame.subordinator)
        ? Link.TEMPORAL : Link.MAIN;
    if (!pending.isEmpty()) {
      own(frame, pending);
      pending = new ArrayList<>();
    } else if (coordinator && current != null) {
      coordinate(frame, current);
    } else if (!waiting.isEmpty()) {
      own(frame, waiting.pop());
    } else if (current != null) {
      steal(frame, current);
    } else if (!leading.isEmpty()) {
      own(frame, List.of(leading.removeLast().group()));
    } else if (opener != null) {
      frame.subjects.addAll(opener.subjects);
    }
    opener = null;
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
    boolean adjacent = near.verb != null && frame.verb != null
        && near.verb.to() + 1 == frame.verb.from();
    if (adjacent && near.objects.isEmpty() && near.arguments.isEmpty()) {
      near.shares = frame;
    }
  }

  /// Takes the noun phrase before it from the verb that had it as object: `says X did`.
  private void steal(ClauseFrame frame, ClauseFrame from) {
    frame.governor = from;
    frame.link = Link.COMPLEMENT;
    from.hasClause |= lexicon.has(from.family, "report") 
        || (!from.copula() && from.objects.size() == 1);
    ClauseGroup near = last == null ? null : last.root();
    if (near == null || !from.owned.get(near.from())) {
      frame.subjects.addAll(from.subjects);
      return;
    }
    boolean object = from.objects.remove(near);
    from.arguments.removeIf(part -> part.group() == near);
    own(frame, List.of(near));
    if (object) {
      from.owned.clear(near.from(), near.to());
    }
  }
}
