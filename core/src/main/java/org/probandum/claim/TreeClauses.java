package org.probandum.claim;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.probandum.model.PartOfSpeech;

/// Holds what was read from left to right against the sentence's tree: gives a verb the subject
/// that the tree gives it, and the words of its own clause; takes back what is no predicate or not
/// asserted. Where the model is unsure of a predicate or its subject, the claim stays as it was
/// read.
final class TreeClauses {
  /// Below this probability of an arc the tree is not followed.
  static final double SURE = 0.5;

  /// From this on, a word that is no predicate makes no clause.
  static final double PLAIN = 0.7;

  /// Parts without which a clause is not whole.
  static final Set<String> CORE = Set.of("obj", "iobj", "xcomp");

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

  private final ClauseTokens tokens;
  private final ClauseWords lists;
  private final ClauseTree tree;
  private final BitSet hidden;
  private final List<ClauseGroup> read;
  private final TreeWords clauses;
  private final TreeSubjects subjects;
  private final TreeAssertion assertion;

  /// @param hidden words that only say who says it
  /// @param read the noun phrases of the sentence
  TreeClauses(
      ClauseTokens tokens,
      ClauseWords lists,
      ClauseTree tree,
      BitSet hidden,
      List<ClauseGroup> read) {
    this.tokens = tokens;
    this.lists = lists;
    this.tree = tree;
    this.hidden = hidden;
    this.read = List.copyOf(read);
    this.clauses = new TreeWords(tokens, tree, hidden);
    this.subjects = new TreeSubjects(tokens, tree, clauses);
    this.assertion = new TreeAssertion(tokens, tree, hidden, clauses);
  }

  void repair(List<ClauseFrame> frames, ClaimWording wordings) {
    Map<ClauseFrame, BitSet> wording = new LinkedHashMap<>();
    for (ClauseFrame frame : frames) {
      boolean plain =
          frame.kind == ClauseFrame.Kind.VERB
              && !frame.absorbed
              && frame.shares == null
              && frame.those == null
              && frames.stream().noneMatch(other -> other.shares == frame && !other.inner);
      if (plain) {
        wording.put(frame, wordings.wording(frame, frames));
      } else if (frame.kind == ClauseFrame.Kind.VERB && !frame.inner) {
        frame.unreal |= assertion.shares(tree.predicate(frame.head));
      }
    }
    wording.forEach((frame, words) -> {
      repair(frame, words, frames);
      frame.unreal |= subjectless(frame);
    });
  }

  /// `generated 30 billion dollars`: that nobody is said to do.
  private static boolean subjectless(ClauseFrame frame) {
    return frame.subjects.isEmpty() && frame.verb != null && frame.verb.tensed();
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
    frame.unreal |= assertion.lacks(frame, frame.verb, predicate, words);
    int subject = subjects.find(frame, predicate);
    boolean plain = !frame.objects.isEmpty() && tree.probability(predicate) >= PLAIN;
    frame.hasClause &= subject >= 0 || !plain || !closed(frame.verb, predicate, frames);
    if (subject >= 0) {
      frame.unreal |= tokens.lower(subject).startsWith("what");
      restate(frame, frame.verb, predicate, subject, words, frames);
    }
  }

  private void restate(
      ClauseFrame frame,
      ClausePhrase.Verb verb,
      int predicate,
      int subject,
      BitSet words,
      List<ClauseFrame> frames) {
    boolean same = subjects.same(frame.subjects, subject, predicate);
    boolean surely =
        frame.subjects.isEmpty()
            || (tree.probability(predicate) >= PLAIN && tree.probability(subject) >= PLAIN);
    if (!same && !surely) {
      return;
    }
    voice(frame, verb, predicate);
    frame.sound = true;
    boolean whole =
        !lacks(frame, predicate, words)
            && !cut(predicate, subject, words)
            && !strays(predicate, subject, words);
    boolean closed = frame.hasClause && closed(verb, predicate, frames);
    frame.hasClause &= !closed;
    if (same && whole && !closed) {
      return;
    }
    if (!same) {
      frame.subjects.clear();
      frame.subjects.addAll(subjects.groups(subject, predicate, read));
    }
    BitSet clause = clauses.of(predicate);
    clearOthers(clause, predicate, frames);
    clause.set(verb.from(), verb.to());
    frame.objects.removeIf(group -> !clause.get(group.head()));
    frame.arguments.removeIf(part -> !clause.get(part.group().head()));
    frame.makeWhole(clause);
  }

  /// Whether no clause beside it says what it is about: not what was said, nor what somebody
  /// managed to do. What somebody applied for is a part of the application.
  private boolean closed(ClausePhrase.Verb verb, int predicate, List<ClauseFrame> frames) {
    return verb.tensed()
        && !tree.relation(predicate).startsWith("acl")
        && tree.below(predicate, "cop") < 0
        && tree.below(predicate).stream().noneMatch(child -> content(child) || told(child, frames));
  }

  private boolean content(int child) {
    return switch (tree.relation(child)) {
      case "ccomp", "csubj", "parataxis" -> true;
      default -> false;
    };
  }

  private boolean told(int child, List<ClauseFrame> frames) {
    boolean complement = tree.is(child, "xcomp") || tree.is(child, "advcl");
    return complement
        && frames.stream()
            .anyMatch(other ->
                other.verb != null
                    && !other.unreal
                    && !other.absorbed
                    && tree.predicate(other.head) == child);
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
    boolean bare =
        verb.form() == ClausePhrase.Form.PAST
            && IntStream.range(verb.from(), verb.head())
                .allMatch(i -> tokens.is(i, PartOfSpeech.ADV));
    boolean beside = tree.is(predicate, "advcl") && tree.below(predicate, "obl:agent") >= 0;
    boolean participle =
        (tree.is(predicate, "acl") || beside)
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
            && tree.head(predicate) >= 0
            && undergoes(tree.head(predicate), depth + 1));
  }

  /// `before the war the town had …`: when or where, in front.
  private boolean leads(int predicate, int child) {
    return child < predicate && tree.relation(child).startsWith("obl");
  }

  /// `were charged under the act`: without a comma, behind.
  private boolean follows(int predicate, int child) {
    int from = tree.all(child).nextSetBit(0);
    return child > predicate
        && tree.relation(child).startsWith("obl")
        && !tokens.is(from - 1, PartOfSpeech.PUNCT);
  }

  /// Whether what was read lacks an object or the like that the tree gives the predicate.
  private boolean lacks(ClauseFrame frame, int predicate, BitSet words) {
    boolean bare = frame.objects.isEmpty() && frame.arguments.isEmpty();
    return tree.below(predicate).stream()
        .anyMatch(child ->
            (CORE.contains(tree.relation(child))
                    || leads(predicate, child)
                    || (bare && follows(predicate, child)))
                && !words.get(child)
                && !hidden.get(child)
                && !TreeWords.RELATIVES.contains(tokens.lower(child))
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
        boolean hedge = head == predicate && words.get(head) && hedges(word);
        boolean joint = tree.is(word, "cc") && tree.head(head) >= 0 && words.get(tree.head(head));
        if ((hedge || joint || bound.contains(tree.relation(word))) && !hidden.get(word)) {
          return true;
        }
      }
    }
    return false;
  }

  /// `apparently is`.
  private boolean hedges(int word) {
    return tree.is(word, "advmod") && lists.is("hedge", tokens.lower(word));
  }

  /// Whether a word's clause says which noun is meant: `the process of laying off`, `no evidence to
  /// suggest`, `an assessment of what it would cost`.
  private boolean completes(int word) {
    int head = tree.head(word);
    boolean noun = tree.is(word, "acl") && tree.below(word, "mark") >= 0 && head < word;
    boolean asked = tree.is(word, "acl:relcl") && tokens.lower(head).equals("what");
    boolean only = tree.relation(word).startsWith("acl") && clauses.sole(head) && head < word;
    int from = tree.all(word).nextSetBit(0);
    return (noun || asked || only) && !(from > 0 && tokens.is(from - 1, PartOfSpeech.PUNCT));
  }

  /// Whether words were taken that belong to other clauses.
  private boolean strays(int predicate, int subject, BitSet words) {
    BitSet own = tree.all(predicate);
    for (int child : tree.below(predicate)) {
      boolean apart = tree.is(child, "conj") || tree.is(child, "advcl");
      if (apart && tree.ownSubject(child) >= 0) {
        own.andNot(tree.all(child));
      }
    }
    own.or(tree.all(subject));
    return words.stream()
        .anyMatch(word ->
            !own.get(word)
                && !tokens.is(word, PartOfSpeech.PUNCT)
                && tree.probability(word) >= PLAIN);
  }
}
