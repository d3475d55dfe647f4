package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.probandum.model.NameType;

/// Leads the shorter forms of persons' names to the one fuller form in the case that has them.
///
/// It is safe where given name and surname agree (`Ali Rahman`, `Ali Hassan Rahman`), where the
/// shorter form only lacks a forename that is often left out (`Mohammad`), or where a surname that
/// is no given name belongs to one person in the whole case. Otherwise it is proposed.
final class CasePersons {
  private static final Set<String> OFTEN_LEFT_OUT =
      Set.of(
          "mohamad", "muhamad", "mohamed", "muhamed", "said", "sayid", "sultan", "haji", "hafiz",
          "sheikh", "shaikh", "mula", "maulvi", "mawlawi", "maulana", "kari", "malik", "mirza",
          "abu", "dr", "sir");
  private final CaseGroups groups;
  private final CaseProposals proposals;
  private final Lexicon lexicon;
  private final Map<String, List<CaseEntity>> bySurname = new HashMap<>();
  private final Map<String, List<CaseEntity>> byWord = new HashMap<>();
  private final Set<String> otherNames = new HashSet<>();

  CasePersons(CaseGroups groups, CaseProposals proposals, Lexicon lexicon) {
    this.groups = groups;
    this.proposals = proposals;
    this.lexicon = lexicon;
  }

  void join(List<CaseEntity> heads, List<CaseEntity> all) {
    for (CaseEntity entity : all) {
      if (entity.type() != NameType.PERSON && entity.type() != NameType.OTHER) {
        otherNames.add(entity.key());
      }
    }
    for (CaseEntity head : heads) {
      if (head.type() == NameType.PERSON && head.words().size() > 1) {
        bySurname.computeIfAbsent(head.words().getLast(), k -> new ArrayList<>()).add(head);
        Set.copyOf(head.words())
            .forEach(word -> byWord.computeIfAbsent(word, k -> new ArrayList<>()).add(head));
      }
    }
    for (CaseEntity head : heads) {
      boolean open = head.type() == NameType.OTHER && head.words().size() == 1;
      if (!head.fixed() && (head.type() == NameType.PERSON || open)) {
        find(head);
      }
    }
  }

  private void find(CaseEntity person) {
    List<CaseEntity> fuller =
        bySurname.getOrDefault(person.words().getLast(), List.of()).stream()
            .filter(other -> isPart(person.words(), other.words()))
            .toList();
    List<CaseEntity> fullest =
        fuller.stream()
            .filter(one -> fuller.stream().noneMatch(o -> isPart(one.words(), o.words())))
            .toList();
    if (fullest.size() != 1) {
      return;
    }
    CaseEntity full = fullest.getFirst();
    if (person.words().size() > 1 ? sharesForename(person, full) : isOnlyBearer(person, fuller)) {
      groups.join(full, person);
    } else {
      proposals.add(
          person,
          full,
          "the words of the first name are among those of the second, but they may belong to two persons");
    }
  }

  private static boolean sharesForename(CaseEntity person, CaseEntity full) {
    List<String> words = full.words();
    String first = person.words().getFirst();
    if (matches(first, words.getFirst())) {
      return true;
    }
    int dropped = 0;
    while (dropped < words.size() && OFTEN_LEFT_OUT.contains(words.get(dropped))) {
      dropped++;
    }
    return dropped > 0 && dropped < words.size() && matches(first, words.get(dropped));
  }

  /// Whether the surname is no given name, names nothing else, and stands in no other full name.
  private boolean isOnlyBearer(CaseEntity person, List<CaseEntity> fuller) {
    String word = person.words().getFirst();
    boolean given = lexicon.isGivenName(person.canonical());
    return !given
        && !otherNames.contains(word)
        && byWord.getOrDefault(word, List.of()).stream().allMatch(fuller::contains);
  }

  /// Whether all words stand in the longer name in this order, the surname last.
  private static boolean isPart(List<String> words, List<String> longer) {
    if (words.size() >= longer.size() || !words.getLast().equals(longer.getLast())) {
      return false;
    }
    int at = 0;
    for (String word : words) {
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
}
