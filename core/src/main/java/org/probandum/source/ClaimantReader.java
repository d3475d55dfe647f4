package org.probandum.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what kind of claimant a claimant is: a ladder, first rung that fits.
final class ClaimantReader {
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her");
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "it", "they", "who", "which", "we", "i", "you", "one", "that");
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "of", "from", "at", "for", "with", "near", "to", "and", "on");

  private final SourceWords words;

  ClaimantReader(SourceWords words) {
    this.words = words;
  }

  /// The claimant that these words name; they may be empty.
  Claimant read(String claimant) {
    String head = bare(beforeComma(claimant.strip()));
    if (head.isEmpty() || PRONOUNS.contains(head.toLowerCase(Locale.ROOT))) {
      return new Claimant.Unnamed("", claimant.strip());
    }
    for (String word : head.split("\\s+", -1)) {
      if (isSymbol(word)) {
        return new Claimant.Paper(word);
      }
    }
    if (words.pointsToDocument(head)) {
      return named(words.withoutDocumentWords(head))
          ? new Claimant.Paper(head)
          : new Claimant.ThePaper();
    }
    List<String> agencies = words.agencies(head);
    if (!agencies.isEmpty()) {
      return new Claimant.Agency(agencies.getFirst());
    }
    SourceWords.@Nullable Nobody nobody = words.findNobody(head);
    if (nobody != null && !namedAfter(head, nobody.end())) {
      return new Claimant.Unnamed(nobody.key(), head);
    }
    if (!named(head)) {
      return new Claimant.Unnamed(SourceWords.plain(head), head);
    }
    return words.isMedium(head) ? new Claimant.Medium(head) : new Claimant.Named(person(head));
  }

  /// A person without the body that follows in small letters: `Captain Ana Kovac of the
  /// gendarmerie`.
  private static String person(String head) {
    int of = head.indexOf(" of ");
    String rest = of < 0 ? "" : bare(head.substring(of + 4));
    boolean person =
        of > 0
            && !rest.isEmpty()
            && Character.isLowerCase(rest.codePointAt(0))
            && head.substring(0, of).indexOf(' ') > 0
            && head.substring(0, of).codePoints().filter(Character::isUpperCase).count() >= 2;
    return person ? head.substring(0, of) : head;
  }

  /// What stands before the first comma: `Ana Kovac, a police officer` names Ana Kovac.
  private static String beforeComma(String text) {
    int comma = text.indexOf(',');
    return comma < 0 ? text : text.substring(0, comma).strip();
  }

  private static String bare(String text) {
    int space = text.indexOf(' ');
    return space > 0 && ARTICLES.contains(text.substring(0, space).toLowerCase(Locale.ROOT))
        ? text.substring(space + 1).strip()
        : text;
  }

  /// Whether the word is the symbol of a document: `S/2019/12`.
  private static boolean isSymbol(String word) {
    return word.indexOf('/') > 0
        && Character.isUpperCase(word.charAt(0))
        && word.chars().anyMatch(Character::isDigit);
  }

  private static boolean named(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase);
  }

  /// Whether a name follows the office: `police chief Ana Kovac`, not `police in Brod`.
  private static boolean namedAfter(String text, int end) {
    String before = "";
    for (String word : text.substring(end).strip().split("\\s+", -1)) {
      if (!word.isEmpty() && Character.isUpperCase(word.codePointAt(0))) {
        return !PREPOSITIONS.contains(before);
      }
      before = word;
    }
    return false;
  }
}
