package org.probandum.stance;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.Claim;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Sentence;
import org.probandum.model.Slot;
import org.probandum.model.SlotValue;
import org.probandum.model.Token;
import org.probandum.text.NumberWords;

/// Counts the names and numbers of a claim that the evidence does not hold. A model that reads the
/// whole wording passes over one other name or year; a careful reader does not.
final class HeadUnstated {
  /// Names are the same by so many first letters: `Pakistan` and `Pakistani`.
  private static final int STEM = 6;

  private HeadUnstated() {}

  /// How many different names and numbers stand in the claim and not in the evidence. The first
  /// word of a sentence is a name where its part of speech says so, any other by its capital
  /// letter.
  static int count(List<Sentence> claim, String evidence) {
    Set<String> stems = new HashSet<>();
    Set<String> whole = new HashSet<>();
    for (String word : words(evidence)) {
      String lower = word.toLowerCase(Locale.ROOT);
      whole.add(lower);
      whole.add(number(word));
      stems.add(stem(lower));
    }
    Set<String> unstated = new HashSet<>();
    for (Sentence sentence : claim) {
      for (Token token : sentence.tokens()) {
        for (String word : words(token.text())) {
          String lower = word.toLowerCase(Locale.ROOT);
          boolean number = Character.isDigit(word.charAt(0)) && !whole.contains(lower);
          boolean name = isName(token, word, sentence) && !stems.contains(stem(lower));
          if (number || name) {
            unstated.add(lower);
          }
        }
      }
    }
    return unstated.size();
  }

  /// Names and numbers of a claim.
  ///
  /// @param all how many there are
  /// @param lacking how many of them the evidence lacks
  record Names(int all, int lacking) {
    /// Whether there is one at least, and none is lacking.
    boolean areStated() {
      return all > 0 && lacking == 0;
    }
  }

  /// The names and numbers of the claim's wording.
  ///
  /// @param beside what can name those of whom the evidence speaks; numbers do not count there
  /// @param given slots of the claim whose value the evidence gives in whatever form
  static Names names(Claim claim, String evidence, String beside, List<Slot> given) {
    List<String> stated = new ArrayList<>();
    given.forEach(slot -> stated.addAll(words(slot.text())));
    Set<String> numbers = new HashSet<>();
    for (String word : words(evidence)) {
      numbers.add(number(word));
    }
    List<String> named = words(plain(evidence + " " + beside));
    String first = claim.proposition().split(" ", 2)[0];
    int all = 0;
    int lacking = 0;
    for (String word : words(claim.proposition())) {
      boolean number = isNumber(word);
      boolean name =
          !number
              && word.length() > 1
              && Character.isUpperCase(word.charAt(0))
              && (!first.startsWith(word) || isNamed(claim, word));
      String stem = stem(plain(word));
      boolean lacks =
          (number && !numbers.contains(number(word)))
              || (name && named.stream().noneMatch(other -> other.startsWith(stem)));
      all += number || name ? 1 : 0;
      lacking += lacks && !stated.remove(word) ? 1 : 0;
    }
    return new Names(all, lacking);
  }

  /// In digits or in words; `one` is too often none.
  private static boolean isNumber(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Character.isDigit(word.charAt(0)) || (NumberWords.has(lower) && !lower.equals("one"));
  }

  private static String number(String word) {
    return NumberWords.digits(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isNamed(Claim claim, String word) {
    return claim.slots().stream()
        .anyMatch(slot ->
            slot.value() instanceof SlotValue.Participant participant
                && participant.named()
                && slot.text().contains(word));
  }

  private static boolean isName(Token token, String word, Sentence sentence) {
    boolean opens = token.equals(sentence.tokens().getFirst());
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && (!opens || token.is(PartOfSpeech.PROPN));
  }

  /// Lower case and without marks: `Brígida` is `Brigida`.
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length()));
  }

  /// Runs of letters and digits; a comma between digits does not part them.
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        word.append(c);
      } else if (!joins(text, i) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }

  private static boolean joins(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at) == ','
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }
}
