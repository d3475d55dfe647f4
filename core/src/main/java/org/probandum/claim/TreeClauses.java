package org.probandum.claim;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /// From this on, an arc stands against the tagger.
  static final double CERTAIN = 0.9;

  /// From this on, an arc stands against tagger and phrase: a word tagged as a verb is a subject,
  /// and what a clause says is said of the inner noun (`a list of letters leaked in May`).
  static final double BEYOND_DOUBT = 0.95;

  private final ClauseTokens tokens;
  private final ClauseTree tree;
  private final BitSet hidden;
  private final List<ClauseGroup> read;
  private final TreeWords clauses;
  private final TreeSubjects subjects;
  private final TreeAssertion assertion;
  private final TreeExtent extent;

  /// @param hidden words that only say who says it
  /// @param read the noun phrases of the sentence
  TreeClauses(
      ClauseTokens tokens,
      ClauseWords lists,
      ClauseTree tree,
      BitSet hidden,
      List<ClauseGroup> read) {
    this.tokens = tokens;
    this.tree = tree;
    this.hidden = hidden;
    this.read = List.copyOf(read);
    this.clauses = new TreeWords(tokens, tree, hidden);
    this.subjects = new TreeSubjects(tokens, tree, clauses);
    this.assertion = new TreeAssertion(tokens, tree, hidden, clauses);
    this.extent = new TreeExtent(tokens, lists, tree, hidden, clauses);
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
    if (subject >= 0) {
      frame.unreal |= tokens.lower(subject).startsWith("what");
      restate(frame, frame.verb, predicate, subject, words, frames);
    } else if (!frame.objects.isEmpty() && tree.probability(predicate) >= PLAIN) {
      frame.hasClause &= !closed(frame.verb, predicate, frames);
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
    boolean whole = extent.whole(frame, predicate, subject, words);
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
    boolean beside =
        tree.is(predicate, "advcl")
            && (tree.below(predicate, "obl:agent") >= 0 || occasion(predicate));
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

  /// `When asked in May, …`, `Once released, …`.
  private boolean occasion(int predicate) {
    return tree.below(predicate).stream()
        .anyMatch(child ->
            child < predicate
                && (tokens.lower(child).equals("when") || tokens.lower(child).equals("once")));
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
}
