package org.probandum.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.text.pattern.RuleTable;

/// What comparison knows of families of action and of words, read from `stance/en/rules.tsv` (a
/// rule name, then its words), `related.tsv` (families that bear on one another) and `alike.tsv`
/// (words for the same kind of thing).
final class StanceRules {
  /// Characters read behind a statement for what is said of it.
  private static final int REACH = 60;

  private static final String MATTER = "matter";
  private static final String ORGAN = "organ";
  private static final String OPPOSITE = "opposite";

  private final Map<String, Set<String>> words;
  private final List<Set<String>> matters;
  private final List<Set<String>> organs;
  private final List<List<Set<String>>> opposites;
  private final Map<String, Map<String, String>> related;
  private final List<Set<String>> alike;

  private StanceRules(
      Map<String, Set<String>> words,
      List<Set<String>> matters,
      List<Set<String>> organs,
      List<List<Set<String>>> opposites,
      Map<String, Map<String, String>> related,
      List<Set<String>> alike) {
    this.words = words;
    this.matters = matters;
    this.organs = organs;
    this.opposites = opposites;
    this.related = related;
    this.alike = alike;
  }

  static StanceRules load() {
    Map<String, Set<String>> words = new HashMap<>();
    List<Set<String>> matters = new ArrayList<>();
    List<Set<String>> organs = new ArrayList<>();
    List<List<Set<String>>> opposites = new ArrayList<>();
    for (RuleTable.Row row : RuleTable.load(StanceRules.class, "en/rules.tsv", 2).rows()) {
      Set<String> values = cells(row.cell(1));
      if (row.cell(0).equals(MATTER)) {
        matters.add(values);
      } else if (row.cell(0).equals(ORGAN)) {
        organs.add(values);
      } else if (row.cell(0).equals(OPPOSITE)) {
        opposites.add(RuleTable.cells(row.cell(1), '/').stream().map(StanceRules::cells).toList());
      } else {
        words.computeIfAbsent(row.cell(0), key -> new HashSet<>()).addAll(values);
      }
    }
    Map<String, Map<String, String>> related = new HashMap<>();
    for (RuleTable.Row row : relatedTable().rows()) {
      for (String claim : cells(row.cell(0))) {
        for (String passage : cells(row.cell(1))) {
          related.computeIfAbsent(claim, key -> new HashMap<>()).put(passage, row.cell(2));
        }
      }
    }
    List<Set<String>> alike = new ArrayList<>();
    alikeTable().rows().forEach(row -> alike.add(cells(row.cell(0))));
    return new StanceRules(words, matters, organs, opposites, related, alike);
  }

  /// Families that bear on one another: claim, passage, what it says, example.
  static RuleTable relatedTable() {
    return RuleTable.load(StanceRules.class, "en/related.tsv", 4);
  }

  /// Words for the same kind of thing: words, example.
  static RuleTable alikeTable() {
    return RuleTable.load(StanceRules.class, "en/alike.tsv", 2);
  }

  private static Set<String> cells(String cell) {
    return new HashSet<>(RuleTable.cells(cell, ' '));
  }

  /// What a passage of the other family says on a claim of this family, or null where it does not
  /// bear on it.
  @Nullable String findRelation(String claim, String passage) {
    return related.getOrDefault(claim, Map.of()).get(passage);
  }

  /// Whether the two verbs say the opposite of one another: `opened`, `closed`.
  boolean areOpposite(String verb, String other) {
    return opposites.stream()
        .anyMatch(pair ->
            (pair.get(0).contains(verb) && pair.get(1).contains(other))
                || (pair.get(1).contains(verb) && pair.get(0).contains(other)));
  }

  /// Whether the two words can name the same kind of thing.
  boolean areAlike(String word, String other) {
    return alike.stream().anyMatch(set -> set.contains(word) && set.contains(other));
  }

  /// Whether the two lists of words speak of one matter, in whatever words.
  boolean areOneMatter(Set<String> ours, Set<String> theirs) {
    return matters.stream()
        .anyMatch(set ->
            ours.stream().anyMatch(set::contains) && theirs.stream().anyMatch(set::contains));
  }

  /// Whether each list names an organ of a state, and none of them the other's: `parliament` and
  /// `president`.
  boolean areOtherOrgans(List<String> ours, List<String> theirs) {
    List<Set<String>> our = organsIn(ours);
    List<Set<String>> their = organsIn(theirs);
    return !our.isEmpty() && !their.isEmpty() && our.stream().noneMatch(their::contains);
  }

  private List<Set<String>> organsIn(List<String> words) {
    return organs.stream().filter(set -> words.stream().anyMatch(set::contains)).toList();
  }

  /// Whether this can happen to the same person or thing hardly more than once, so that another
  /// date or place is a contradiction and not another event.
  boolean happensOnce(String family) {
    return is("once", family);
  }

  /// Whether this hardly happens twice within weeks to the thing that is its subject.
  boolean endsThings(String family) {
    return is("ends", family);
  }

  /// Whether one and the same hardly does this twice within weeks in one place.
  boolean isSeldom(String family) {
    return is("seldom", family);
  }

  /// Whether a statement of this family about somebody else is an accusation.
  boolean accuses(String family) {
    return is("accuses", family);
  }

  /// Whether a statement of this family, by one who speaks for a side about another, is a charge.
  boolean charges(String family) {
    return is("charges", family);
  }

  /// Whether a statement of this family, by one side of a fight about the other, is a charge.
  boolean isHostile(String family) {
    return is("hostile", family);
  }

  /// Whether this word names a state or those who bear its arms.
  boolean isRegular(String word) {
    return is("regular", word);
  }

  /// Whether this word names those who bear arms against a state.
  boolean isIrregular(String word) {
    return is("irregular", word);
  }

  /// Whether this word names one who speaks in the name of the force or state named before it.
  boolean isMouth(String word) {
    return is("mouth", word);
  }

  /// Whether what a claimant is, is said before this word.
  boolean isSideEnd(String word) {
    return is("sideend", word);
  }

  /// Whether this word, beside a name, only says that those who bear arms for it are meant.
  boolean isArmed(String word) {
    return is("armed", word);
  }

  /// Whether this word puts what is said at the time that was spoken of.
  boolean isThen(String word) {
    return is("then", word);
  }

  /// Whether this word puts what is said at the time of writing.
  boolean isNow(String word) {
    return is("now", word);
  }

  /// Whether this word names a force of nature.
  boolean isNature(String word) {
    return is("nature", word);
  }

  /// Whether this word before an office or a title makes it that of another person.
  boolean isOtherRank(String word) {
    return is("rank", word);
  }

  /// Whether this word is what one is called who speaks for others.
  boolean isVoice(String word) {
    return is("voice", word);
  }

  /// Whether this word says that an office is that of a state towards others.
  boolean isPortfolio(String word) {
    return is("portfolio", word);
  }

  /// Whether this word names an office.
  boolean isOffice(String word) {
    return is("office", word);
  }

  /// Whether this word says that a part of a body makes its publicity.
  boolean isOutlet(String word) {
    return is("outlet", word);
  }

  /// Whether this word names a part of a body.
  boolean isArm(String word) {
    return is("arm", word);
  }

  /// Whether this word, or two with a hyphen between, found in what a claimant is called, makes it
  /// no side of a dispute.
  boolean isNoSide(String word) {
    return is("noside", word);
  }

  /// Whether this word names those who act for a side.
  boolean isForce(String word) {
    return is("force", word);
  }

  /// Whether this word says, between `with the` and `of`, that somebody had a hand in it.
  boolean isHelp(String word) {
    return is("help", word);
  }

  /// Whether it is an act of violence or disaster for which responsibility can be claimed.
  boolean isClaimable(String family) {
    return is("claimable", family);
  }

  /// Whether a statement of this family lays an act on somebody.
  boolean blames(String family) {
    return is("blames", family);
  }

  /// Whether the text says from here on that what went before is not so: `… not credible`.
  ///
  /// @param from UTF-16 offset behind what is stated
  boolean disbelieves(String text, int from) {
    String rest = text.substring(from, Math.min(text.length(), from + REACH)).strip();
    String word = rest.replaceFirst("^(not|was|is|as) (not )?", "").split("[^\\p{L}]", 2)[0];
    boolean negated = rest.matches("(?s)^((was|is) )?not .*");
    return negated ? is("credits", word) : is("discredits", word);
  }

  /// Whether this word, in a statement that names somebody, lays an act on them.
  boolean isBlameWord(String word) {
    return is("blame", word);
  }

  /// Whether this verb does so with the name of whom it points to.
  boolean points(String verb) {
    return is("points", verb);
  }

  /// Whether this word, found in what a claimant is called, makes it a document rather than a
  /// party.
  boolean isDocumentWord(String word) {
    return is("document", word);
  }

  /// Whether a document of this kind gives counts that were closed when it was written.
  boolean isRetrospective(String word) {
    return is("retrospective", word);
  }

  /// Whether this word says that somebody no longer is what follows.
  boolean isFormer(String word) {
    return is("former", word);
  }

  /// Whether this is what a hospital does with those it counts.
  boolean isReceiving(String verb) {
    return is("receiving", verb);
  }

  /// Whether this is a place to which the hurt and the dead are brought.
  boolean isFacility(String noun) {
    return is("facility", noun);
  }

  /// Whether this word can stand for any group that was named before.
  boolean isAnyGroup(String word) {
    return is("anything", word);
  }

  /// Whether a body's name can be given with or without this word.
  boolean isSuffix(String word) {
    return is("suffix", word);
  }

  /// Whether what stands before this verb and what stands behind it can change places without a
  /// change of meaning: `prices rose, said Kovac`.
  boolean isSpeech(String verb) {
    return is("speech", verb);
  }

  /// Whether this word stands before many names and tells none of them.
  boolean isTitle(String word) {
    return is("title", word);
  }

  /// Whether this word, or two with a hyphen between, names what one dies of without anybody's
  /// doing.
  boolean isIllness(String word) {
    return is("illness", word);
  }

  /// Whether this word beside a number says that others than those counted before are counted.
  boolean isFurther(String word) {
    return is("further", word);
  }

  /// Whether this word says in which direction something is measured.
  boolean isDimension(String word) {
    return is("dimension", word);
  }

  private boolean is(String rule, String word) {
    return words.getOrDefault(rule, Set.of()).contains(word);
  }
}
