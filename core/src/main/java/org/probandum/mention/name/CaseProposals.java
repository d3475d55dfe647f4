package org.probandum.mention.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.probandum.model.AliasProposal;
import org.probandum.model.NameType;
import org.probandum.text.NameForms;

/// Collects the merges that are likely but not safe.
final class CaseProposals {
  private static final int SHORTEST_SKELETON = 4;
  private static final int MOST_IN_ONE = 6;
  private final CaseGroups groups;
  private final Lexicon lexicon;

  /// Two entities and why they may be one.
  private record Doubt(CaseEntity first, CaseEntity second, String reason) {}

  private final List<Doubt> doubts = new ArrayList<>();

  CaseProposals(CaseGroups groups, Lexicon lexicon) {
    this.groups = groups;
    this.lexicon = lexicon;
  }

  void add(CaseEntity first, CaseEntity second, String reason) {
    doubts.add(new Doubt(first, second, reason));
  }

  /// Compares what is left: acronyms that nobody explains, names that go on with a general word,
  /// and spellings that differ in vowels only.
  void compare(List<CaseEntity> heads) {
    List<CaseEntity> open =
        heads.stream()
            .filter(head ->
                head.type() == NameType.PERSON
                    || head.type() == NameType.ORGANISATION
                    || head.type() == NameType.OTHER)
            .toList();
    compareAcronyms(open);
    compareStems(open);
    compareSkeletons(open);
  }

  private void compareAcronyms(List<CaseEntity> heads) {
    Map<String, List<CaseEntity>> acronyms = new HashMap<>();
    for (CaseEntity head : heads) {
      boolean explained = head.forms().keySet().stream().anyMatch(form -> form.indexOf(' ') > 0);
      if (head.isAcronym() && !head.fixed() && !explained) {
        acronyms.computeIfAbsent(head.key(), key -> new ArrayList<>()).add(head);
      }
    }
    for (CaseEntity head : heads) {
      if (!acronyms.isEmpty() && head.words().size() > 1 && head.type() != NameType.PERSON) {
        for (String initials : initials(head.canonical())) {
          acronyms.getOrDefault(initials, List.of()).stream()
              .filter(acronym -> NameForms.isAcronym(acronym.canonical(), head.canonical()))
              .forEach(acronym ->
                  add(
                      acronym,
                      head,
                      "the first is made of the initials of the second, but no text says so"));
        }
      }
    }
  }

  /// The keys that acronyms of the name can have: initials of all words, and of those with
  /// capitals.
  private static List<String> initials(String name) {
    StringBuilder all = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    for (String word : name.split("[ \\-–]+", -1)) {
      if (!word.isEmpty() && Character.isLetterOrDigit(word.charAt(0))) {
        all.append(word.charAt(0));
        capitals.append(Character.isUpperCase(word.charAt(0)) ? word.substring(0, 1) : "");
      }
    }
    List<String> keys =
        new ArrayList<>(
            new TreeSet<>(
                List.of(NameForms.key(all.toString()), NameForms.key(capitals.toString()))));
    keys.remove("");
    return keys;
  }

  /// `Corvin` and `Corvin Foundation`.
  private void compareStems(List<CaseEntity> heads) {
    Map<String, List<CaseEntity>> byKey = new HashMap<>();
    heads.forEach(head -> byKey.computeIfAbsent(head.key(), key -> new ArrayList<>()).add(head));
    for (CaseEntity head : heads) {
      if (head.type() != NameType.ORGANISATION || head.fixed()) {
        continue;
      }
      List<String> words = List.of(head.canonical().split(" ", -1));
      int end = words.size();
      while (end > 1 && lexicon.findHead(words.get(end - 1)) != null) {
        end--;
        String stem = NameForms.key(String.join(" ", words.subList(0, end)));
        byKey.getOrDefault(stem, List.of()).stream()
            .filter(other -> other != head && !other.fixed())
            .forEach(other -> add(other, head, "the second goes on with a general word only"));
      }
    }
  }

  /// `Shahab Muhajir` and `Shahab Mohajer`.
  private void compareSkeletons(List<CaseEntity> heads) {
    Map<String, List<CaseEntity>> bySkeleton = new TreeMap<>();
    for (CaseEntity head : heads) {
      String skeleton = skeleton(head.words());
      if (!head.isAcronym() && skeleton.length() >= SHORTEST_SKELETON) {
        bySkeleton
            .computeIfAbsent(skeleton + " " + head.type(), key -> new ArrayList<>())
            .add(head);
      }
    }
    for (List<CaseEntity> alike : bySkeleton.values()) {
      if (alike.size() <= MOST_IN_ONE) {
        for (CaseEntity other : alike.subList(1, alike.size())) {
          add(alike.getFirst(), other, "they differ only in how vowels are written");
        }
      }
    }
  }

  /// The words without vowels behind their first letter; the words stay parted.
  private static String skeleton(List<String> words) {
    StringBuilder skeleton = new StringBuilder();
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        boolean vowel = i > 0 && "aeiouyw".indexOf(word.charAt(i)) >= 0;
        skeleton.append(vowel ? "" : String.valueOf(word.charAt(i)));
      }
      skeleton.append(' ');
    }
    return skeleton.toString().strip();
  }

  /// The proposals between names that are still two and keep company, sorted; each pair once.
  List<AliasProposal> sorted(CaseCompany company) {
    Map<CaseEntity, String> canonicals = groups.canonicals();
    Map<List<String>, String> reasons = new LinkedHashMap<>();
    List<Doubt> ordered = new ArrayList<>(doubts);
    ordered.sort(Comparator.comparing(Doubt::reason));
    for (Doubt doubt : ordered) {
      String first = canonicals.getOrDefault(doubt.first(), doubt.first().canonical());
      String second = canonicals.getOrDefault(doubt.second(), doubt.second().canonical());
      if (!groups.same(doubt.first(), doubt.second())
          && !first.equals(second)
          && company.keep(doubt.first(), doubt.second())) {
        List<String> names = List.of(first, second);
        reasons.putIfAbsent(names, doubt.reason());
      }
    }
    return reasons.entrySet().stream()
        .map(entry -> new AliasProposal(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(proposal -> String.join("\n", proposal.names())))
        .toList();
  }
}
