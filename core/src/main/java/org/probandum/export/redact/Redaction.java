package org.probandum.export.redact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.probandum.export.form.Sources;
import org.probandum.model.Acceptance;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Report;

/// Whose names do not leave the house. Immutable.
public final class Redaction {
  /// Takes nothing out.
  public static final Redaction NONE = new Redaction(List.of());

  private final List<Person> persons;

  private Redaction(List<Person> persons) {
    this.persons = List.copyOf(persons);
  }

  /// A list of names, one person a line: the full name, then other forms of it, apart by `;`. Empty
  /// lines and those that begin with `#` are passed over. The first person becomes `[person 1]`.
  public static Redaction of(List<String> lines) {
    List<Person> persons = new ArrayList<>();
    for (String line : lines) {
      List<String> names =
          Arrays.stream(line.split(";", -1)).map(String::strip).filter(n -> !n.isEmpty()).toList();
      Person person = Person.of(persons.size() + 1, names);
      if (!line.startsWith("#") && !person.forms().isEmpty()) {
        persons.add(person);
      }
    }
    return new Redaction(persons);
  }

  /// Whether it takes nothing out.
  public boolean isEmpty() {
    return persons.isEmpty();
  }

  /// The report without the names. What the article calls a person by elsewhere, as far as the
  /// reading found it out, is taken out too.
  public Report of(Report report) {
    return isEmpty() ? report : rewriter(report).rewrite(report);
  }

  /// The decisions without the names.
  public List<Acceptance> decisions(List<Acceptance> acceptances) {
    return acceptances.stream()
        .map(a -> new Acceptance(a.claimId(), a.verdict(), text(a.by()), a.on()))
        .toList();
  }

  /// One text without the names.
  public String text(String text) {
    return isEmpty() ? text : Edits.find(text, persons).text();
  }

  private RecordRewriter rewriter(Report report) {
    return new RecordRewriter(learned(report), report.article().document(), Sources.read(report));
  }

  private List<Person> learned(Report report) {
    List<Person> learned = new ArrayList<>();
    for (Person person : persons) {
      Person known = person;
      for (Mention mention : report.article().mentions()) {
        if (mention instanceof Mention.Name name && person.isCalled(name.canonical())) {
          known = known.alsoCalled(name.text());
        }
      }
      learned.add(known);
    }
    return learned;
  }

  /// Words of the names that still stand alone in the redacted texts, such as a family name: the
  /// program cannot know whether they mean the same person.
  public List<String> remaining(Report report) {
    Set<String> words = new TreeSet<>();
    Set<String> left = new TreeSet<>();
    persons.forEach(person -> words.addAll(person.words()));
    for (Document document : Sources.all(of(report))) {
      for (String word : FoldedText.of(document.text()).text().split(" ", -1)) {
        if (words.contains(word)) {
          left.add(word);
        }
      }
    }
    return List.copyOf(left);
  }
}
