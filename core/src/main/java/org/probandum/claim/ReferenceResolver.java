package org.probandum.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.probandum.model.Mention;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;

/// Adds to the references that are given those of `he` and `she` that have one possible antecedent:
/// a single person named in the sentence before the pronoun, or else in the sentence before.
final class ReferenceResolver {
  private ReferenceResolver() {}

  static SortedMap<Span, String> complete(
      ParsedDocument document, List<Mention> mentions, SortedMap<Span, String> given) {
    TreeMap<Span, String> all = new TreeMap<>(given);
    List<Mention.Name> persons =
        mentions.stream()
            .filter(m -> m instanceof Mention.Name name && name.type() == NameType.PERSON)
            .map(m -> (Mention.Name) m)
            .toList();
    if (persons.isEmpty()) {
      return Collections.unmodifiableSortedMap(all);
    }
    Set<String> before = new LinkedHashSet<>();
    int next = 0;
    for (Sentence sentence : document.sentences()) {
      Set<String> here = new LinkedHashSet<>();
      for (Token token : sentence.tokens()) {
        while (next < persons.size() && persons.get(next).span().end() <= token.span().start()) {
          here.add(persons.get(next++).canonical());
        }
        if (personal(token) && !all.containsKey(token.span())) {
          resolve(all, token.span(), here.isEmpty() ? before : here);
        }
      }
      while (next < persons.size() && persons.get(next).span().start() < sentence.span().end()) {
        here.add(persons.get(next++).canonical());
      }
      if (!here.isEmpty() || sentence.heading()) {
        before = here;
      }
    }
    return Collections.unmodifiableSortedMap(all);
  }

  private static void resolve(SortedMap<Span, String> all, Span span, Set<String> persons) {
    if (persons.size() == 1) {
      all.put(span, persons.iterator().next());
    }
  }

  private static boolean personal(Token token) {
    return switch (token.text().toLowerCase(Locale.ROOT)) {
      case "he", "she", "him", "his", "her" -> true;
      default -> false;
    };
  }
}
