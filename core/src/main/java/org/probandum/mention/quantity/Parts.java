package org.probandum.mention.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.mention.number.Atom;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Span;

/// Says which number of a sentence is a part of which other: `49 deaths, 25 of them children`.
final class Parts {
  private static final Set<String> INCLUDING =
      Set.of("including", "includes", "included", "among", "whom", "them");
  private static final Set<String> BOUNDS = Set.of("at", "least", "some", "about", "of");

  private Parts() {}

  /// For each number, where the number stands of which it is a part, or null.
  static List<@Nullable Span> of(List<Atom> atoms, List<Candidate> found) {
    List<@Nullable Span> wholes = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      Candidate candidate = found.get(i);
      wholes.add(candidate.counts() ? whole(atoms, found, i, wholes) : null);
    }
    return wholes;
  }

  private static @Nullable Span whole(
      List<Atom> atoms, List<Candidate> found, int index, List<@Nullable Span> before) {
    Candidate candidate = found.get(index);
    Candidate next = index + 1 < found.size() ? found.get(index + 1) : null;
    if (next != null && next.counts() && within(atoms, candidate, next)) {
      return span(atoms, next);
    }
    Candidate previous = index == 0 ? null : found.get(index - 1);
    if (previous == null || !previous.counts()) {
      return null;
    }
    if (candidate.kind() == Candidate.Kind.SUBSET
        || including(atoms, candidate.from())
        || taken(atoms, previous, candidate)) {
      return span(atoms, previous);
    }
    return joined(atoms, previous, candidate) ? before.get(index - 1) : null;
  }

  /// Whether only `of` or `of the` stands between: `25 of the 49 dead`.
  static boolean within(List<Atom> atoms, Candidate part, Candidate whole) {
    int gap = whole.from() - part.to();
    boolean of = gap > 0 && atoms.get(part.to()).lower().equals("of");
    return of && (gap == 1 || (gap == 2 && atoms.get(part.to() + 1).lower().equals("the")));
  }

  /// `60 people, including at least 12 women`.
  private static boolean including(List<Atom> atoms, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 4; i--) {
      if (INCLUDING.contains(atoms.get(i).lower())) {
        return true;
      }
      if (!BOUNDS.contains(atoms.get(i).lower())) {
        return false;
      }
    }
    return false;
  }

  /// `Of the 49 dead, 25 were children`.
  private static boolean taken(List<Atom> atoms, Candidate whole, Candidate part) {
    int at = whole.from() - 1;
    if (at >= 0 && atoms.get(at).lower().equals("the")) {
      at--;
    }
    boolean first = at == 0 || (at > 0 && atoms.get(at - 1).is(PartOfSpeech.PUNCT));
    boolean of = at >= 0 && (atoms.get(at).lower().equals("of") || among(atoms, at));
    return first && of && atoms.get(part.from() - 1).lower().equals(",");
  }

  private static boolean among(List<Atom> atoms, int at) {
    return atoms.get(at).lower().equals("among");
  }

  /// `including 7 women and 4 children`: the second is a part of the same.
  private static boolean joined(List<Atom> atoms, Candidate first, Candidate second) {
    int gap = second.from() - first.after();
    return gap == 1
        && (atoms.get(first.after()).is(PartOfSpeech.CCONJ)
            || atoms.get(first.after()).lower().equals(","));
  }

  private static Span span(List<Atom> atoms, Candidate candidate) {
    return new Span(atoms.get(candidate.from()).start(), atoms.get(candidate.to() - 1).end());
  }
}
