package org.probandum.mention.name;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.probandum.model.NameType;
import org.probandum.text.NameForms;

/// The second names that a document itself introduces: `Coastal Relief Board (CRB)`, `X, also known
/// as Y`, `the X, or Y,`.
final class Definitions {
  private static final Set<String> KNOWN_AS =
      Set.of(
          "also known as",
          "known as",
          "better known as",
          "commonly known as",
          "aka",
          "a.k.a.",
          "also called",
          "known locally as",
          "known by the alias",
          "alias",
          "nicknamed",
          "also referred to as");
  private static final int LONGEST_CUE = 6;

  /// What a key stands for in this document.
  record Meaning(String canonical, NameType type) {}

  private final Map<String, Meaning> meanings = new HashMap<>();
  private final Map<String, Set<String>> fullForms = new HashMap<>();

  private Definitions() {}

  static Definitions of(List<Draft> drafts) {
    Definitions definitions = new Definitions();
    for (int i = 1; i < drafts.size(); i++) {
      Draft first = drafts.get(i - 1);
      Draft second = drafts.get(i);
      if (first.line() == second.line() && second.from() - first.end() <= LONGEST_CUE) {
        definitions.read(first, second);
      }
    }
    definitions.forgetAmbiguous();
    return definitions;
  }

  /// An acronym that the document gives two meanings stands for neither.
  private void forgetAmbiguous() {
    fullForms.forEach((acronym, forms) -> {
      Set<String> longest =
          words(forms.stream().max(Comparator.comparingInt(String::length)).orElse(""));
      if (!forms.stream().allMatch(form -> longest.containsAll(words(form)))) {
        meanings.remove(acronym);
        forms.forEach(meanings::remove);
      }
    });
  }

  private static Set<String> words(String key) {
    return new HashSet<>(List.of(key.split(" ", -1)));
  }

  @Nullable Meaning find(String text) {
    return meanings.get(NameForms.key(text));
  }

  private void read(Draft first, Draft second) {
    Line line = first.line();
    String between = between(line, first.end(), second.from());
    boolean inParentheses =
        line.text(second.from() - 1).equals("(") && line.text(second.end()).equals(")");
    if (inParentheses && between.equals("(")) {
      readAcronym(first, second);
      return;
    }
    if (between.equals("(") && line.text(second.end()).equals(",")) {
      readAcronym(first, second);
      return;
    }
    String cue = between.replace("(", "").replace(",", "").strip();
    cue = cue.startsWith("or ") ? cue.substring(3) : cue;
    boolean article = cue.endsWith(" the");
    cue = article ? cue.substring(0, cue.length() - 4) : cue;
    if (KNOWN_AS.contains(cue)) {
      readSecondName(first, second);
    } else if (between.equals(", or")
        && isMark(line.text(second.end()))
        && Lexicon.lower(line.text(first.from() - 1)).equals("the")) {
      readSecondName(first, second);
    }
  }

  private static boolean isMark(String text) {
    return text.equals(",") || text.equals(")") || text.equals(".") || text.isEmpty();
  }

  private static String between(Line line, int after, int before) {
    StringBuilder words = new StringBuilder();
    for (int at = after; at < before; at++) {
      if (!line.text(at).equals("\"") && !line.text(at).equals("“") && !line.text(at).equals("'")) {
        words.append(words.isEmpty() ? "" : " ").append(line.text(at));
      }
    }
    return words.toString();
  }

  private void readAcronym(Draft first, Draft second) {
    if (isAcronymOf(second, first)) {
      define(second.text(), first, second);
      noteFullForm(second, first);
    } else if (isAcronymOf(first, second)) {
      define(first.text(), first, second);
      noteFullForm(first, second);
    }
  }

  private void noteFullForm(Draft acronym, Draft name) {
    fullForms
        .computeIfAbsent(NameForms.key(acronym.text()), key -> new LinkedHashSet<>())
        .add(NameForms.key(name.text()));
  }

  private static boolean isAcronymOf(Draft acronym, Draft name) {
    return Typer.isAcronym(acronym)
        && name.size() + NameForms.words(name.text()).size() > 2
        && NameForms.isAcronym(acronym.text(), name.text());
  }

  private void readSecondName(Draft first, Draft second) {
    boolean persons = first.type() == NameType.PERSON;
    boolean acronym = !persons && Typer.isAcronym(second);
    define(acronym ? second.text() : first.text(), first, second);
  }

  /// One of two well-known names stays what it is; two different ones are never made one.
  private void define(String canonical, Draft first, Draft second) {
    String known = first.canonical() != null ? first.canonical() : second.canonical();
    boolean different =
        first.canonical() != null
            && second.canonical() != null
            && !first.canonical().equals(second.canonical());
    if (different) {
      return;
    }
    NameType type = first.sure() ? first.type() : second.sure() ? second.type() : first.type();
    Meaning meaning = new Meaning(known == null ? canonical : known, type);
    meanings.putIfAbsent(NameForms.key(first.text()), meaning);
    meanings.putIfAbsent(NameForms.key(second.text()), meaning);
  }
}
