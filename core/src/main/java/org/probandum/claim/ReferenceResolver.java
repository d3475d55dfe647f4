package org.probandum.claim;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;
import org.probandum.text.ByLines;

/// Adds to the references that are given those of `he` and `she` that have one possible antecedent:
/// a single person named in the sentence before the pronoun, or else in the sentence before, whom
/// nothing shows to be of the other sex, and with nobody else spoken of in between.
final class ReferenceResolver {
  private ReferenceResolver() {}

  static SortedMap<Span, String> complete(
      ParsedDocument document,
      List<Mention> mentions,
      SortedMap<Span, String> given,
      ClauseWords words) {
    TreeMap<Span, String> all = new TreeMap<>(given);
    List<Mention.Name> persons =
        mentions.stream()
            .filter(m -> m instanceof Mention.Name name && name.type() == NameType.PERSON)
            .map(m -> (Mention.Name) m)
            .toList();
    if (persons.isEmpty()) {
      return Collections.unmodifiableSortedMap(all);
    }
    Map<String, Boolean> male = sexes(document, given);
    Set<String> before = new LinkedHashSet<>();
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      Set<String> here = new LinkedHashSet<>();
      boolean others = false;
      for (Token token : sentence.tokens()) {
        while (next < persons.size() && persons.get(next).span().end() <= token.span().start()) {
          here.add(persons.get(next++).canonical());
        }
        others |= words.is("person-noun", token.lemma()) || words.is("role-noun", token.lemma());
        Set<String> near = here.isEmpty() ? before : here;
        if (personal(token) && !all.containsKey(token.span()) && near.size() == 1 && !others) {
          String person = near.iterator().next();
          if (male.getOrDefault(person, masculine(token)) == masculine(token)) {
            all.put(token.span(), person);
          }
        }
      }
      while (next < persons.size() && persons.get(next).span().start() < sentence.span().end()) {
        here.add(persons.get(next++).canonical());
      }
      if (!ByLines.is(sentence) && (!here.isEmpty() || sentence.heading())) {
        before = here;
      }
    }
    return Collections.unmodifiableSortedMap(all);
  }

  /// Whether a person is a man, as far as the references that are given say.
  private static Map<String, Boolean> sexes(
      ParsedDocument document, SortedMap<Span, String> given) {
    Map<String, Boolean> male = new HashMap<>();
    given.forEach((span, name) -> {
      switch (span.of(document.text()).toLowerCase(Locale.ROOT)) {
        case "he", "him", "his" -> male.put(name, true);
        case "she", "her" -> male.put(name, false);
        default -> {}
      }
    });
    return male;
  }

  private static boolean masculine(Token token) {
    return token.text().toLowerCase(Locale.ROOT).startsWith("h")
        && !token.text().toLowerCase(Locale.ROOT).equals("her");
  }

  private static boolean personal(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "he", "she", "him", "his", "her" -> true;
      default -> false;
    };
  }
}
