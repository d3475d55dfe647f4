package org.probandum.stance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.Slot;
import org.probandum.model.SlotKind;
import org.probandum.model.SlotValue.Participant;
import org.probandum.text.NameForms;

/// How two participants relate, by their names or by the words that describe them.
final class ParticipantLikeness {
  /// Shortest common beginning by which `pakistani` and `pakistan` are taken for one word.
  private static final int STEM = 5;

  private static final String GOVERNMENT = " government";

  private final Units units;
  private final StanceRules rules;

  ParticipantLikeness(Units units, StanceRules rules) {
    this.units = units;
    this.rules = rules;
  }

  /// How near two participants are, nearest first.
  enum Grade {
    SAME,
    /// Words of the description in common.
    SHARED,
    /// The same kind only: two unnamed groups of persons, two words for one kind of thing.
    KIND,
    /// A group and its offshoot, a state and its agency: neither the same nor opposed.
    RELATED,
    UNKNOWN,
    /// Two different names.
    DIFFERENT;

    boolean fits() {
      return this == SAME || this == SHARED || this == KIND;
    }
  }

  static Participant participant(Slot slot) {
    if (slot.value() instanceof Participant participant) {
      return participant;
    }
    throw new IllegalArgumentException(slot.kind() + " holds no participant: " + slot.text());
  }

  Grade of(Slot ours, Slot theirs) {
    Participant our = participant(ours);
    Participant their = participant(theirs);
    String ourName = bare(our.canonical());
    String theirName = bare(their.canonical());
    boolean bothNamed = our.named() && their.named();
    if (ourName.equalsIgnoreCase(theirName)
        || (bothNamed && NameForms.compatible(ourName, theirName))) {
      return Grade.SAME;
    }
    if (bothNamed && NameForms.key(core(ourName)).equals(NameForms.key(core(theirName)))) {
      return Grade.SAME;
    }
    if (bothNamed && NameForms.romanisedAlike(ourName, theirName)) {
      return Grade.KIND;
    }
    if (bothNamed) {
      boolean related = shared(our.heads(), their.heads()) > 0 || holds(ourName, theirName);
      return related ? Grade.RELATED : Grade.DIFFERENT;
    }
    Grade grade = our.named() || their.named() ? mixed(ours, theirs) : described(ours, theirs);
    return grade.fits() && !ranks(ours).equals(ranks(theirs)) ? Grade.RELATED : grade;
  }

  /// The words that make an office that of another person (`the deputy ambassador`), which may also
  /// say what the same one was later (`the former ambassador`).
  private Set<String> ranks(Slot slot) {
    Set<String> ranks = new HashSet<>();
    for (String word : slot.text().toLowerCase(Locale.ROOT).split("[^\\p{L}-]+", -1)) {
      int hyphen = word.indexOf('-');
      String prefix = hyphen > 0 ? word.substring(0, hyphen) : word;
      if (rules.isOtherRank(word)) {
        ranks.add(word);
      } else if (rules.isOtherRank(prefix)) {
        ranks.add(prefix);
      }
    }
    return ranks;
  }

  /// Whether the description is of the armed of the one named: `armed men of the Dawn Front`.
  private boolean areArmedOf(Participant name, Slot described) {
    List<String> heads = new ArrayList<>(participant(described).heads());
    heads.removeAll(name.heads());
    return described.kind() == SlotKind.ACTOR
        && !heads.isEmpty()
        && shared(name.heads(), participant(described).heads()) == name.heads().size()
        && heads.stream().allMatch(rules::isArmed);
  }

  /// A name beside a description: `Inter-Services Intelligence` beside `Pakistani intelligence`.
  private Grade mixed(Slot ours, Slot theirs) {
    Participant our = participant(ours);
    Participant their = participant(theirs);
    if (our.named() && areArmedOf(our, theirs)) {
      return Grade.SAME;
    }
    long shared = shared(our.heads(), their.heads());
    if (shared == 0) {
      return Grade.UNKNOWN;
    }
    return !our.named() && shared == our.heads().size() ? Grade.SAME : Grade.SHARED;
  }

  private Grade described(Slot ours, Slot theirs) {
    List<String> our = telling(participant(ours).heads());
    List<String> their = telling(participant(theirs).heads());
    if (our.isEmpty() || their.isEmpty()) {
      return Grade.UNKNOWN;
    }
    long shared = shared(our, their);
    if (shared == our.size()) {
      return Grade.SAME;
    }
    String head = our.getLast();
    String otherHead = their.getLast();
    if (rules.areOtherOrgans(our, their)) {
      return Grade.RELATED;
    }
    boolean alike = rules.areAlike(head, otherHead);
    boolean persons = units.arePersons(head, otherHead);
    if (opposed(ours, theirs)) {
      return Grade.UNKNOWN;
    }
    long near = our.stream().filter(word -> their.stream().anyMatch(w -> meets(word, w))).count();
    if (shared > 0 || near >= 2) {
      return Grade.SHARED;
    }
    if (units.isPerson(head) && !names(ours).isEmpty() && names(theirs).isEmpty()) {
      return Grade.UNKNOWN;
    }
    return near > 0 || alike || persons ? Grade.KIND : Grade.UNKNOWN;
  }

  /// Whether each description holds a name, and none of them the other's: `Northern soldiers` and
  /// `Southern soldiers`.
  private boolean opposed(Slot ours, Slot theirs) {
    List<String> our = names(ours);
    List<String> their = names(theirs);
    return !our.isEmpty()
        && !their.isEmpty()
        && our.stream().noneMatch(word -> their.stream().anyMatch(w -> meets(word, w)));
  }

  private static List<String> names(Slot slot) {
    return participant(slot).heads().stream()
        .filter(head -> StatementBasis.capitalised(slot.text(), head))
        .filter(head ->
            !slot.text().toLowerCase(Locale.ROOT).startsWith(head) || isAbbreviation(slot.text()))
        .toList();
  }

  /// Whether the text begins with a second capital, as no sentence does: `TTP fighters`.
  private static boolean isAbbreviation(String text) {
    return text.length() > 1 && Character.isUpperCase(text.charAt(1));
  }

  /// The words that tell one description from another: not `group`, which can be any.
  private List<String> telling(List<String> heads) {
    List<String> telling = heads.stream().filter(head -> !rules.isAnyGroup(head)).toList();
    return telling.isEmpty() ? heads : telling;
  }

  private boolean meets(String word, String other) {
    return same(word, other) || rules.areAlike(word, other);
  }

  /// How many of the words the other list has as well.
  static long shared(List<String> heads, List<String> others) {
    return heads.stream().filter(head -> others.stream().anyMatch(o -> same(head, o))).count();
  }

  private static boolean same(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int common = Math.min(a.length(), b.length());
    return common >= STEM
        && Math.abs(a.length() - b.length()) <= 3
        && a.regionMatches(0, b, 0, common);
  }

  /// A state named for its government is the state: `Kabul denied`, `the government of …`.
  private static String bare(String canonical) {
    return canonical.endsWith(GOVERNMENT)
        ? canonical.substring(0, canonical.length() - GOVERNMENT.length())
        : canonical;
  }

  /// The name without a last word that only says what kind of body it is.
  private String core(String name) {
    int space = name.lastIndexOf(' ');
    return space > 0 && rules.isSuffix(name.substring(space + 1).toLowerCase(Locale.ROOT))
        ? name.substring(0, space)
        : name;
  }

  private static boolean holds(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    return left.contains(right) || right.contains(left);
  }
}
