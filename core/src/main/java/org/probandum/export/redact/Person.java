package org.probandum.export.redact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A person whose names are taken out.
///
/// @param mark what stands in their place
/// @param forms the folded forms of the names
/// @param words the folded words of the first of the names, which is the full one
record Person(String mark, Set<String> forms, Set<String> words) {
  private static final int SHORTEST_JOINED = 6;
  private static final int SHORTEST_WORD = 3;

  /// A person with this number, counted from 1.
  static Person of(int number, List<String> names) {
    Set<String> forms = new LinkedHashSet<>();
    Set<String> words = new LinkedHashSet<>();
    for (String name : names) {
      List<String> parts = parts(name);
      if (words.isEmpty()) {
        parts.stream().filter(part -> part.length() >= SHORTEST_WORD).forEach(words::add);
      }
      forms.add(String.join(" ", parts));
      if (parts.size() > 1) {
        List<String> familyFirst = new ArrayList<>(parts);
        Collections.rotate(familyFirst, 1);
        forms.add(String.join(" ", familyFirst));
        String joined = String.join("", parts);
        if (joined.length() >= SHORTEST_JOINED) {
          forms.add(joined);
        }
      }
    }
    forms.remove("");
    return new Person("[person " + number + "]", forms, words);
  }

  /// The same with one more form.
  Person alsoCalled(String name) {
    Set<String> more = new LinkedHashSet<>(forms);
    more.add(String.join(" ", parts(name)));
    more.remove("");
    return new Person(mark, more, words);
  }

  boolean isCalled(String name) {
    return forms.contains(String.join(" ", parts(name)));
  }

  static List<String> parts(String name) {
    return List.of(FoldedText.of(name).text().strip().split(" ", -1));
  }
}
