package org.probandum.mention.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.probandum.model.Place;

/// `Becker, Clay and Douglas counties`: the type word goes with all names of the list.
final class PluralTypes {
  private PluralTypes() {}

  /// Gives the matches of a sentence, from right to left, the kind of the list they stand in.
  static void spread(List<Match> matches) {
    for (int i = matches.size() - 2; i >= 0; i--) {
      Match match = matches.get(i);
      Match next = matches.get(i + 1);
      Place.Kind hint = next.hint();
      boolean plural = hint != null && (isPluralType(next) || isSpread(matches, i + 1));
      if (plural && match.hint() == null && isListed(match, next) && hasKind(match, hint)) {
        matches.set(i, match.withHint(hint));
      }
    }
  }

  private static boolean isPluralType(Match match) {
    Word type =
        match.spanLast() > match.last()
            ? match.line().word(match.spanLast())
            : match.line().word(match.last() + 1);
    return type != null && type.key().endsWith("s");
  }

  /// Whether the hint of this match came from the one behind it.
  private static boolean isSpread(List<Match> matches, int index) {
    Match match = matches.get(index);
    return index + 1 < matches.size()
        && match.spanLast() == match.last()
        && match.hint() == matches.get(index + 1).hint()
        && isListed(match, matches.get(index + 1));
  }

  private static boolean hasKind(Match match, Place.@Nullable Kind kind) {
    return match.candidates().stream().anyMatch(candidate -> candidate.kind() == kind);
  }

  private static boolean isListed(Match match, Match next) {
    int distance = next.spanFirst() - match.spanLast();
    Word link = match.line().word(match.spanLast() + 1);
    boolean and = link != null && (link.key().equals("and") || link.key().equals("or"));
    boolean comma =
        match.line().words().get(next.spanFirst()).gap() == Word.Gap.COMMA && distance == 1;
    return comma || (and && distance == 2);
  }
}
