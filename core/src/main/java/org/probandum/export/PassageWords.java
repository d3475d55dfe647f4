package org.probandum.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.probandum.model.PassageLanguage;

/// Says which passages of a document are in another language than the rest of it.
public final class PassageWords {
  private PassageWords() {}

  /// One clause for each language (`2 passages in Spanish (es) not compared`); none where all is in
  /// one language.
  public static List<String> of(List<PassageLanguage> passages) {
    Map<String, Integer> counts = new TreeMap<>();
    passages.forEach(passage -> counts.merge(language(passage), 1, Integer::sum));
    List<String> clauses = new ArrayList<>();
    counts.forEach(
        (language, count) -> clauses.add(Words.count(count, "passage") + " in " + language));
    return clauses;
  }

  /// The language with what it means for the passage (`Spanish (es), not compared`).
  public static String language(PassageLanguage passage) {
    Locale locale = Locale.forLanguageTag(passage.language());
    return locale.getDisplayLanguage(Locale.ENGLISH)
        + " ("
        + passage.language()
        + "), "
        + (passage.compared() ? "compared" : "not compared");
  }

  /// Whether the rest of the document was not compared: what is told of it is what was.
  public static boolean onlyThese(List<PassageLanguage> passages) {
    return passages.stream().anyMatch(PassageLanguage::compared);
  }
}
