package org.probandum.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.probandum.model.PartOfSpeech;

/// Of whom each predicate says something, as the tree has it.
final class TreeSubjects {
  private final ClauseTokens tokens;
  private final ClauseTree tree;
  private final TreeWords words;

  TreeSubjects(ClauseTokens tokens, ClauseTree tree, TreeWords words) {
    this.tokens = tokens;
    this.tree = tree;
    this.words = words;
  }

  /// The word that heads the subject of a verb's predicate, or -1 where that is not sure enough.
  int find(ClauseFrame frame, int predicate) {
    boolean others = frame.subjects.stream().anyMatch(group -> isOfOthers(frame, group));
    if (others && tree.ownSubject(predicate) < 0) {
      return -1;
    }
    int read = readSubject(frame, predicate);
    int subject = read >= 0 ? read : subject(predicate, 0);
    return subject < 0 || unsure(predicate, subject) ? -1 : subject;
  }

  private boolean unsure(int predicate, int subject) {
    double least = tree.ownSubject(predicate) == subject ? TreeClauses.SURE : TreeClauses.PLAIN;
    return tree.probability(predicate) < least
        || tree.probability(subject) < TreeClauses.SURE
        || tree.below(predicate, "expl") >= 0
        || tree.is(predicate, "xcomp")
        || tree.is(subject, "csubj")
        || (tokens.is(subject, PartOfSpeech.VERB)
            && tree.probability(subject) < TreeClauses.BEYOND_DOUBT)
        || reversed(predicate);
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

  /// `12 people were killed and 31 injured`: others than those before.
  private boolean isOfOthers(ClauseFrame frame, ClauseGroup group) {
    return frame.verb != null
        && group.nominal().to() == frame.verb.from()
        && tokens.count(group.from()) != null
        && tokens.is(group.from() - 1, PartOfSpeech.CCONJ);
  }

  /// Whether the antecedent of a relative clause is not its subject: `the books she wrote`.
  private boolean reversed(int predicate) {
    int own = tree.ownSubject(predicate);
    return tree.is(predicate, "acl:relcl")
        && own >= 0
        && !TreeWords.RELATIVES.contains(tokens.lower(own));
  }

  /// Whether the subject as it was read is the tree's, or a name or description of the same.
  boolean same(List<ClauseGroup> read, int subject, int predicate) {
    if (tree.ownSubject(predicate) == subject) {
      return read.stream()
          .anyMatch(group -> subject >= group.from() && subject < group.nominal().to());
    }
    int named = subject;
    for (int steps = 0; steps < tree.size() && tree.is(named, "appos"); steps++) {
      named = tree.head(named) >= 0 ? tree.head(named) : named;
    }
    BitSet who = tree.all(named);
    int whom = named;
    return read.stream()
        .anyMatch(group -> {
          ClauseGroup root = group.root();
          boolean held = holds(root, subject) || holds(root, whom);
          boolean inner =
              subject >= root.nominal().to()
                  && tree.probability(predicate) >= TreeClauses.BEYOND_DOUBT;
          boolean cut = (subject < root.nominal().to() || inner) && !within(who, root);
          return (held && !cut) || (who.get(group.head()) && within(who, group));
        });
  }

  /// Whether the phrase begins there, and not with words of another (`during the fight Anna Levi
  /// …`); the arcs of counts (`12 to 15 men`) are less sure.
  private boolean within(BitSet who, ClauseGroup group) {
    return who.get(group.from()) || tokens.count(group.from()) != null;
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
          tree.is(predicate, "acl:relcl")
              && TreeWords.RELATIVES.contains(tokens.lower(own))
              && above >= 0;
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

  /// The noun phrases that a word and its conjuncts head, without the predicate's own clause.
  ///
  /// @param read the noun phrases as they were read, whose names the new ones have
  List<ClauseGroup> groups(int head, int predicate, List<ClauseGroup> read) {
    List<ClauseGroup> groups = new ArrayList<>(List.of(group(head, predicate, read)));
    for (int child : tree.below(head)) {
      if (tree.is(child, "conj")) {
        groups.add(group(child, predicate, read));
      }
    }
    return groups;
  }

  private ClauseGroup group(int head, int predicate, List<ClauseGroup> read) {
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
            default -> child != predicate && words.keeps(head, child);
          };
      if (beside) {
        phrase.or(words.part(child));
      }
      if (relation.equals("flat") || relation.equals("compound") || relation.equals("fixed")) {
        core.or(words.part(child));
      }
      if (relation.equals("nmod:poss")) {
        BitSet owner = words.part(child);
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
    named(group, read);
    return group;
  }

  /// Tells the noun phrase the name that it had as it was read: `the mayor, Anna Levi,`.
  private static void named(ClauseGroup group, List<ClauseGroup> read) {
    for (ClauseGroup known : read) {
      if (known.root() == known && known.head() == group.head() && known.namer() != known) {
        group.name(known.namer());
        return;
      }
    }
  }
}
