package org.probandum.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The spellings of names, made comparable: names romanised in different ways get one key.
///
/// A word is folded so: lower case, diacritics and apostrophes dropped; spellings listed in
/// `en/name-variants.tsv` become one; `ee` and a final `y`, `iy`, `ij` become `i`, `oo` and `ou`
/// become `u`, `aa` becomes `a`, `q` becomes `k`; a doubled letter becomes single. Other vowels
/// stay, since they tell names apart (`Karim`, `Karam`).
///
/// Stateless; safe for use by several threads.
public final class NameForms {
  private static final Set<String> PARTICLES =
      Set.of("al", "el", "ul", "ur", "e", "i", "ad", "as", "ash", "az", "the", "of", "s");
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "the", "for", "and", "in", "on", "to", "e", "i", "al", "ul", "s", "de", "la");
  private static final Map<String, String> VARIANTS = variants();
  private static final Set<String> GROUP_WORDS = groupWords();
  private static final int LONGEST_ACRONYM = 8;

  private NameForms() {}

  /// The key of a name: equal for spellings of one name, empty where it has no letter or digit.
  /// Articles between names (`al`, `ul`, `e`, `i`) and `the`, `of` are left out.
  public static String key(String name) {
    return String.join(" ", keyWords(name));
  }

  /// The folded words of a name, in order, particles kept; hyphens part words, and so does a
  /// possessive (`State's` is `state s`).
  public static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String part : parts(name)) {
      String folded = fold(part);
      if (!folded.isEmpty()) {
        words.add(folded);
      }
    }
    return words;
  }

  /// Whether two names may name the same: they have one key; or the words of one person's name are
  /// among the other's, in order, with the same surname (`Azzam`, `Sultan Aziz Azam`), where an
  /// initial stands for a word that begins with it; or one is the other's acronym.
  public static boolean compatible(String a, String b) {
    List<String> first = keyWords(a);
    List<String> second = keyWords(b);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return first.equals(second)
        || isAcronym(a, b)
        || isAcronym(b, a)
        || (first.size() < second.size() ? isPart(first, second) : isPart(second, first));
  }

  /// Whether two names of two words or more can be one name that was romanised by two writers, word
  /// by word: `Yusuf Akbarov`, `Yusup Akbarow`. The names of two men can be so near, too.
  public static boolean romanisedAlike(String a, String b) {
    List<String> first = keyWords(a).stream().map(NameForms::sounds).toList();
    List<String> second = keyWords(b).stream().map(NameForms::sounds).toList();
    return first.size() > 1 && first.equals(second);
  }

  /// The word with the letters as one that romanisers write in several ways.
  private static String sounds(String word) {
    String plain = word.replace("kh", "h").replace("gh", "g");
    return single(
        (plain.startsWith("h") ? "g" + plain.substring(1) : plain)
            .replace("ph", "f")
            .replace("ch", "c")
            .replace("sh", "s")
            .replace("ks", "x")
            .replace("ou", "u")
            .replace('p', 'f')
            .replace('w', 'v')
            .replace('j', 'i')
            .replace('y', 'i'));
  }

  /// Whether a name in capitals is made of the first letters of the other's words (`TTP`,
  /// `Tehrik-e-Taliban Pakistan`).
  public static boolean isAcronym(String acronym, String name) {
    String letters = letters(acronym);
    if (letters.length() < 2
        || letters.length() > LONGEST_ACRONYM
        || !letters.equals(letters.toUpperCase(Locale.ROOT))
        || acronym.indexOf(' ') >= 0) {
      return false;
    }
    StringBuilder strict = new StringBuilder();
    StringBuilder all = new StringBuilder();
    for (String part : parts(name)) {
      String word = part.toLowerCase(Locale.ROOT);
      char initial = Character.toUpperCase(part.charAt(0));
      all.append(initial);
      if (!SMALL_WORDS.contains(word)) {
        strict.append(initial);
      }
    }
    return strict.length() > 1 && (letters.contentEquals(strict) || letters.contentEquals(all));
  }

  private static boolean isPart(List<String> shorter, List<String> longer) {
    if (holdsGroupWord(longer) || holdsGroupWord(shorter)) {
      return false;
    }
    String surname = shorter.getLast();
    if (surname.length() < 3 || !surname.equals(longer.getLast())) {
      return false;
    }
    int at = 0;
    for (String word : shorter) {
      while (at < longer.size() && !matches(word, longer.get(at))) {
        at++;
      }
      if (at++ >= longer.size()) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String word, String other) {
    return word.equals(other)
        || (word.length() == 1 && other.startsWith(word))
        || (other.length() == 1 && word.startsWith(other));
  }

  private static boolean holdsGroupWord(List<String> words) {
    return words.stream().anyMatch(GROUP_WORDS::contains);
  }

  private static List<String> keyWords(String name) {
    List<String> words = words(name);
    List<String> kept = words.stream().filter(word -> !PARTICLES.contains(word)).toList();
    return kept.isEmpty() ? words : kept;
  }

  private static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      boolean inside =
          Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      boolean mark = start >= 0 && (c == '.' || isApostrophe(c)) && !endsWord(name, i);
      if (inside && start < 0) {
        start = i;
      } else if (!inside && !mark && start >= 0) {
        parts.add(name.substring(start, i));
        start = -1;
      }
    }
    return parts;
  }

  /// Whether the mark at this offset ends a word: nothing follows, or a possessive `s` does.
  private static boolean endsWord(String name, int at) {
    if (at + 1 >= name.length() || !Character.isLetterOrDigit(name.charAt(at + 1))) {
      return true;
    }
    boolean single = at + 2 >= name.length() || !Character.isLetterOrDigit(name.charAt(at + 2));
    return isApostrophe(name.charAt(at)) && name.charAt(at + 1) == 's' && single;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ' || c == '`' || c == 'ʿ' || c == 'ʾ';
  }

  private static String fold(String word) {
    String letters = letters(word).toLowerCase(Locale.ROOT);
    String variant = VARIANTS.get(letters);
    if (variant != null) {
      return variant;
    }
    String folded =
        letters
            .replace("ee", "i")
            .replace("oo", "u")
            .replace("ou", "u")
            .replace("aa", "a")
            .replace('q', 'k');
    folded = single(folded);
    if (folded.length() > 3) {
      folded =
          folded.endsWith("iy") || folded.endsWith("ij")
              ? folded.substring(0, folded.length() - 1)
              : folded;
      folded =
          folded.endsWith("y") && !folded.endsWith("ay") && !folded.endsWith("ey")
              ? folded.substring(0, folded.length() - 1) + "i"
              : folded;
    }
    return folded;
  }

  private static String single(String word) {
    StringBuilder result = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i == 0 || c != word.charAt(i - 1) || Character.isDigit(c)) {
        result.append(c);
      }
    }
    return result.toString();
  }

  private static String letters(String word) {
    String plain =
        Normalizer.isNormalized(word, Normalizer.Form.NFD)
            ? word
            : Normalizer.normalize(word, Normalizer.Form.NFD);
    StringBuilder result = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        result.append(plain(c));
      }
    }
    return result.toString();
  }

  private static String plain(char c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'ı' -> "i";
      case 'đ' -> "d";
      case 'Đ' -> "D";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'Æ' -> "AE";
      default -> String.valueOf(c);
    };
  }

  private static Map<String, String> variants() {
    Map<String, String> variants = new HashMap<>();
    for (List<String> row : TextData.rows("name-variants.tsv", 2)) {
      for (String spelling : row.get(1).split(" ", -1)) {
        variants.put(letters(spelling).toLowerCase(Locale.ROOT), row.get(0));
      }
    }
    return Map.copyOf(variants);
  }

  private static Set<String> groupWords() {
    return Set.copyOf(
        TextData.words("name-group-words.txt").stream().map(NameForms::fold).toList().stream()
            .distinct()
            .toList());
  }
}
