package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probandum.model.PartOfSpeech;

/// Holds what was read from left to right against the sentence's tree: gives a verb the subject
/// that the tree gives it, and the words of its own clause; takes back what is no predicate. What
/// the model is unsure of stays as it was read.
final class TreeClauses {
  /// Below this probability of an arc the tree is not followed.
  private static final double SURE = 0.5;

  /// From this on, a word that is no predicate makes no clause.
  private static final double PLAIN = 0.7;

  private static final Set<String> RELATIVES = Set.of("who", "whom", "which", "that", "whose");

  /// Parts without which a clause is not whole.
  private static final Set<String> CORE = Set.of("obj", "iobj", "xcomp");

  /// Words that only go with their head.
  private static final Set<String> BOUND =
      Set.of(
          "det",
          "amod",
          "compound",
          "nummod",
          "case",
          "nmod:poss",
          "flat",
          "aux",
          "aux:pass",
          "cop");

  /// Words without which their head says something else.
  private static final Set<String> CHANGING = Set.of("case", "nummod", "advmod");

  /// Words that say that something is not so, or only may be.
  private static final Set<String> SUPPOSING =
      Set.of(
          "can", "ca", "could", "would", "wo", "will", "shall", "should", "may", "might", "must",
          "not", "n't", "never");

  private static final Set<String> INTERROGATIVES = Set.of("when", "where", "why", "how", "while");

  /// Parts of a clause that say something of their own, or nothing.
  private static final Set<String> APART =
      Set.of(
          "parataxis",
          "discourse",
          "vocative",
          "reparandum",
          "dislocated",
          "list",
          "orphan",
          "mark",
          "cc",
          "punct");

  private final ClauseTokens tokens;
  private final ClauseTree tree;
  private final BitSet hidden;

  /// @param hidden words that only say who says it
  TreeClauses(ClauseTokens tokens, ClauseTree tree, BitSet hidden) {
    this.tokens = tokens;
    this.tree = tree;
    this.hidden = hidden;
  }

  void repair(List<ClauseFrame> frames, ClaimWording wordings) {
    Map<ClauseFrame, BitSet> read = new LinkedHashMap<>();
    for (ClauseFrame frame : frames) {
      boolean plain =
          frame.kind == ClauseFrame.Kind.VERB
              && !frame.absorbed
              && frame.shares == null
              && frame.those == null
              && frames.stream().noneMatch(other -> other.shares == frame && !other.inner);
      if (plain) {
        read.put(frame, (BitSet) wordings.wording(frame, frames).clone());
      }
    }
    read.forEach((frame, words) -> {
      repair(frame, words, frames);
      frame.unreal |= subjectless(frame);
    });
  }

  /// `generated 30 billion dollars`: that nobody is said to do.
  private static boolean subjectless(ClauseFrame frame) {
    return frame.subjects.isEmpty()
        && frame.verb != null
        && (frame.verb.form() == ClausePhrase.Form.FINITE
            || frame.verb.form() == ClausePhrase.Form.PAST);
  }

  private void repair(ClauseFrame frame, BitSet words, List<ClauseFrame> frames) {
    int predicate = tree.predicate(frame.head);
    if (!tree.predicates(predicate)) {
      frame.unreal |= tree.probability(predicate) >= PLAIN;
      return;
    }
    if (hidden.get(predicate) || frame.verb == null) {
      return;
    }
    frame.unreal |=
        supposed(frame.verb, predicate)
            || ofNothing(predicate)
            || meant(frame.verb, predicate)
            || lacksHidden(predicate, words);
    int read = readSubject(frame, predicate);
    int subject = read >= 0 ? read : subject(predicate, 0);
    if (subject < 0 || unsure(predicate, subject)) {
      return;
    }
    frame.unreal |= tokens.lower(subject).startsWith("what");
    BitSet clause = clause(predicate);
    clearOthers(clause, predicate, frames);
    clause.set(frame.verb.from(), frame.verb.to());
    boolean same = same(frame.subjects, subject, predicate);
    boolean surely =
        frame.subjects.isEmpty()
            || (tree.probability(predicate) >= PLAIN && tree.probability(subject) >= PLAIN);
    if (!same && !surely) {
      return;
    }
    voice(frame, frame.verb, predicate);
    frame.sound = true;
    boolean whole =
        !lacks(predicate, words)
            && !cut(predicate, subject, words)
            && !strays(predicate, subject, words);
    if (same && whole) {
      return;
    }
    if (!same) {
      frame.subjects.clear();
      frame.subjects.addAll(groups(subject, predicate));
    }
    frame.objects.removeIf(group -> !clause.get(group.head()));
    frame.arguments.removeIf(part -> !clause.get(part.group().head()));
    frame.makeWhole(clause);
  }

  private boolean unsure(int predicate, int subject) {
    double least = tree.ownSubject(predicate) == subject ? SURE : PLAIN;
    return tree.probability(predicate) < least
        || tree.probability(subject) < SURE
        || tree.below(predicate, "expl") >= 0
        || tree.is(predicate, "xcomp")
        || tree.is(subject, "csubj")
        || tokens.is(subject, PartOfSpeech.VERB)
        || reversed(predicate);
  }

  /// Whether the tree gives the verb a modal or negation that was not read as part of it: `can’t so
  /// much as get a haircut`.
  private boolean supposed(ClausePhrase.Verb verb, int predicate) {
    return tree.below(predicate).stream()
        .anyMatch(child ->
            (child < verb.from() || child >= verb.to())
                && (tree.is(child, "aux") || tree.is(child, "advmod"))
                && SUPPOSING.contains(tokens.lower(child)));
  }

  /// Whether it only says what for: `a project to clean up the river`.
  private boolean meant(ClausePhrase.Verb verb, int predicate) {
    return verb.form() == ClausePhrase.Form.INFINITIVE
        && (tree.is(predicate, "acl") || tree.is(predicate, "advcl"));
  }

  /// Whether it hangs on a noun of which there is none: `no evidence to suggest that he did it`.
  private boolean ofNothing(int predicate) {
    int at = tree.is(predicate, "ccomp") ? tree.head(predicate) : -1;
    for (int steps = 0; at >= 0 && steps < tree.size(); steps++) {
      int determiner = tree.below(at, "det");
      if (determiner >= 0 && tokens.lower(determiner).equals("no")) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /// Takes the verbs of other clauses out.
  private void clearOthers(BitSet clause, int predicate, List<ClauseFrame> frames) {
    for (ClauseFrame other : frames) {
      if (other.verb != null
          && !clause.get(other.head)
          && tree.predicate(other.head) != predicate) {
        clause.clear(other.verb.from(), other.verb.to());
      }
    }
  }

  /// Tells participles that something befell from past tenses: `the road [was] blocked`, `left the
  /// building and returned`.
  private void voice(ClauseFrame frame, ClausePhrase.Verb verb, int predicate) {
    boolean bare = verb.form() == ClausePhrase.Form.PAST && verb.from() == verb.head();
    boolean participle =
        tree.is(predicate, "acl")
            && tree.ownSubject(predicate) < 0
            && tree.below(predicate, "obj") < 0;
    if (bare && participle) {
      frame.passive = true;
    } else if (bare && frame.passive && !tree.is(predicate, "acl") && !undergoes(predicate, 0)) {
      frame.passive = false;
    }
  }

  private boolean undergoes(int predicate, int depth) {
    int own = tree.ownSubject(predicate);
    return tree.below(predicate, "aux:pass") >= 0
        || (own >= 0 && tree.is(own, "nsubj:pass"))
        || (own < 0
            && tree.is(predicate, "conj")
            && depth < tree.size()
            && undergoes(tree.head(predicate), depth + 1));
  }

  /// Whether the subject as it was read is the tree's, or a name or description of the same.
  private boolean same(List<ClauseGroup> read, int subject, int predicate) {
    if (tree.ownSubject(predicate) == subject) {
      return read.stream()
          .anyMatch(group -> subject >= group.from() && subject < group.nominal().to());
    }
    int named = subject;
    while (tree.is(named, "appos") && tree.head(named) >= 0) {
      named = tree.head(named);
    }
    BitSet who = tree.all(named);
    int whom = named;
    return read.stream()
        .anyMatch(group ->
            holds(group.root(), subject) || holds(group.root(), whom) || who.get(group.head()));
  }

  /// Whether an object only says who says something: `emailed supporters saying …`.
  private boolean lacksHidden(int predicate, BitSet words) {
    return tree.below(predicate).stream()
        .anyMatch(
            child -> CORE.contains(tree.relation(child)) && hidden.get(child) && !words.get(child));
  }

  /// `before the war the town had …`: when or where, in front.
  private boolean leads(int predicate, int child) {
    return child < predicate && tree.relation(child).startsWith("obl");
  }

  /// Whether what was read lacks an object or the like that the tree gives the predicate.
  private boolean lacks(int predicate, BitSet words) {
    return tree.below(predicate).stream()
        .anyMatch(child ->
            (CORE.contains(tree.relation(child)) || leads(predicate, child))
                && !words.get(child)
                && !hidden.get(child)
                && !RELATIVES.contains(tokens.lower(child))
                && tree.probability(child) >= PLAIN);
  }

  /// Whether a phrase was cut: a word is there, and not the word that it only goes with, or not
  /// what changes its meaning (`before the war`, `only four`).
  private boolean cut(int predicate, int subject, BitSet words) {
    int own = tree.ownSubject(predicate);
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.head(word);
      if (head >= 0 && words.get(word) != words.get(head) && tree.probability(word) >= PLAIN) {
        if (!words.get(word) && completes(word) && !hidden.get(word)) {
          return true;
        }
        boolean outer = head == predicate || (head == subject && head != own);
        Set<String> bound = words.get(word) ? BOUND : outer ? Set.of() : CHANGING;
        if (bound.contains(tree.relation(word)) && !hidden.get(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /// Whether a word's clause says which noun is meant: `the process of laying off`, `no evidence to
  /// suggest`, `an assessment of what it would cost`.
  private boolean completes(int word) {
    int head = tree.head(word);
    boolean noun = tree.is(word, "acl") && tree.below(word, "mark") >= 0 && head < word;
    boolean asked = tree.is(word, "acl:relcl") && tokens.lower(head).equals("what");
    int from = tree.all(word).nextSetBit(0);
    return (noun || asked) && !(from > 0 && tokens.is(from - 1, PartOfSpeech.PUNCT));
  }

  /// Whether words were taken that belong to other clauses.
  private boolean strays(int predicate, int subject, BitSet words) {
    BitSet own = tree.all(predicate);
    own.or(tree.all(subject));
    return words.stream()
        .anyMatch(word ->
            !own.get(word)
                && !tokens.is(word, PartOfSpeech.PUNCT)
                && tree.probability(word) >= PLAIN);
  }

  /// The subject as it was read, where it stands in the clause and the tree gives none there; or
  /// -1.
  private int readSubject(ClauseFrame frame, int predicate) {
    if (tree.ownSubject(predicate) >= 0) {
      return -1;
    }
    for (ClauseGroup group : frame.subjects) {
      if (tree.head(group.head()) == predicate && group.head() < frame.head) {
        return group.head();
      }
    }
    return -1;
  }

  /// Whether the antecedent of a relative clause is not its subject: `the books she wrote`.
  private boolean reversed(int predicate) {
    int own = tree.ownSubject(predicate);
    return tree.is(predicate, "acl:relcl") && own >= 0 && !RELATIVES.contains(tokens.lower(own));
  }

  private static boolean holds(ClauseGroup group, int word) {
    return word >= group.from() && word < group.to();
  }

  /// Of whom a predicate says something, or -1.
  private int subject(int predicate, int depth) {
    if (depth > tree.size()) {
      return -1;
    }
    int own = tree.ownSubject(predicate);
    int above = tree.head(predicate);
    if (own >= 0) {
      boolean points =
          tree.is(predicate, "acl:relcl") && RELATIVES.contains(tokens.lower(own)) && above >= 0;
      return points ? pointed(above, depth) : own;
    }
    if (above < 0) {
      return -1;
    }
    return switch (tree.relation(predicate)) {
      case "conj", "advcl" -> tree.predicates(above) ? subject(above, depth + 1) : -1;
      case "xcomp" -> {
        int object = tree.below(above, "obj");
        yield object >= 0 ? object : subject(above, depth + 1);
      }
      case "acl", "acl:relcl" -> pointed(above, depth);
      default -> -1;
    };
  }

  /// Of whom a clause behind a noun says something: for `X is a lawyer who …`, of X.
  private int pointed(int noun, int depth) {
    boolean predicated = tree.below(noun, "cop") >= 0 && tree.ownSubject(noun) >= 0;
    return predicated ? subject(noun, depth + 1) : noun;
  }

  /// The words of a predicate's own clause: without other clauses beside it, appositions, and
  /// relative clauses that a comma opens.
  private BitSet clause(int predicate) {
    BitSet words = new BitSet();
    words.set(predicate);
    for (int child : tree.below(predicate)) {
      boolean relative = tree.is(predicate, "acl:relcl") && RELATIVES.contains(tokens.lower(child));
      boolean asks = child < predicate && INTERROGATIVES.contains(tokens.lower(child));
      if (!relative && !asks && (told(child) || !hidden.get(child)) && belongs(child)) {
        words.or(part(child));
      }
    }
    marks(words);
    return words;
  }

  /// Whether it is a subject, which stays though it also says who says something else.
  private boolean told(int child) {
    return tree.is(child, "nsubj") || tree.is(child, "nsubj:pass");
  }

  private boolean belongs(int child) {
    return switch (tree.relation(child)) {
      case "advcl" -> purpose(child);
      case "conj", "acl:relcl", "appos" -> false;
      case "mark" -> tokens.lower(child).equals("to");
      default -> !APART.contains(tree.relation(child));
    };
  }

  /// `sent a team to repair it`.
  private boolean purpose(int child) {
    int mark = tree.below(child, "mark");
    return mark >= 0 && tokens.lower(mark).equals("to") && tree.ownSubject(child) < 0;
  }

  /// The words of a part of a clause, without what a comma sets apart.
  private BitSet part(int word) {
    BitSet words = new BitSet();
    words.set(word);
    for (int child : tree.below(word)) {
      if (keeps(word, child)) {
        words.or(part(child));
      }
    }
    return words;
  }

  private boolean keeps(int word, int child) {
    int from = tree.all(child).nextSetBit(0);
    boolean comma = from > 0 && tokens.is(from - 1, PartOfSpeech.PUNCT);
    boolean behind = from > 0 && tokens.is(from, PartOfSpeech.PUNCT);
    return switch (tree.relation(child)) {
      case "punct", "parataxis", "discourse", "vocative", "reparandum" -> false;
      case "acl:relcl", "acl", "advcl" -> child < word || !(comma || behind);
      case "appos" -> !comma || tokens.literalPlace(child);
      default -> true;
    };
  }

  /// Adds the marks between words that are there, and leaves out brackets that do not close.
  private void marks(BitSet words) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (tokens.is(i, PartOfSpeech.PUNCT) && words.get(i - 1) && words.get(i + 1)) {
        words.set(i);
      }
    }
    int open = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.lower(i).equals("(")) {
        open = i;
      } else if (tokens.lower(i).equals(")") && open >= 0) {
        if (words.get(open) != words.get(i)) {
          words.clear(open, i + 1);
        }
        open = -1;
      }
    }
  }

  /// The noun phrases that a word and its conjuncts head, without the predicate's own clause.
  private List<ClauseGroup> groups(int head, int predicate) {
    List<ClauseGroup> groups = new ArrayList<>(List.of(group(head, predicate)));
    for (int child : tree.below(head)) {
      if (tree.is(child, "conj")) {
        groups.add(group(child, predicate));
      }
    }
    return groups;
  }

  private ClauseGroup group(int head, int predicate) {
    BitSet phrase = new BitSet();
    BitSet core = new BitSet();
    phrase.set(head);
    core.set(head);
    int ownerFrom = -1;
    int ownerTo = -1;
    for (int child : tree.below(head)) {
      String relation = tree.relation(child);
      boolean beside =
          switch (relation) {
            case "conj", "cc", "punct", "case", "acl:relcl", "appos", "parataxis", "mark", "cop" ->
                false;
            default -> child != predicate && keeps(head, child);
          };
      if (beside) {
        phrase.or(part(child));
      }
      if (relation.equals("flat") || relation.equals("compound") || relation.equals("fixed")) {
        core.or(part(child));
      }
      if (relation.equals("nmod:poss")) {
        BitSet owner = part(child);
        int mark = tree.below(child, "case");
        ownerFrom = owner.nextSetBit(0);
        ownerTo = mark > child ? mark : owner.length();
      }
    }
    int from = head;
    while (from > 0 && phrase.get(from - 1)) {
      from--;
    }
    int to = head + 1;
    while (core.get(to)) {
      to++;
    }
    int end = phrase.nextClearBit(to - 1);
    boolean owned = ownerFrom >= from && ownerTo <= to && ownerTo > ownerFrom;
    ClauseGroup group =
        ClauseGroup.of(
            new ClausePhrase.Nominal(
                from, to, to - 1, owned ? ownerFrom : -1, owned ? ownerTo : -1, false));
    group.extend(end);
    return group;
  }
}
