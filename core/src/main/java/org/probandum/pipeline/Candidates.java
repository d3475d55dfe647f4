package org.probandum.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.probandum.evidence.DocumentIndex;
import org.probandum.model.Document;
import org.probandum.model.Reading;

/// Which documents of a folder are read fully. All of them where they are few. In a large folder,
/// those that a search by words finds for the article's claims, with the documents that the article
/// or one of them names; the record says which were left out.
///
/// @param documents those that are read, by path
/// @param all how many there are that could be
record Candidates(List<Document> documents, int all) {
  /// A folder of so many documents is read fully, and of a larger one so many are found by words.
  static final int MOST = 200;

  private static final int TELLING_TITLE = 12;

  Candidates {
    documents = List.copyOf(documents);
  }

  /// The documents to read.
  ///
  /// @param comparable all that could be read and compared, by path
  /// @param article the article as read by itself; asked only where the folder is large
  static Candidates of(List<Document> comparable, Supplier<Reading> article) {
    if (comparable.size() <= MOST) {
      return every(comparable);
    }
    Reading reading = article.get();
    Set<Document> chosen =
        new LinkedHashSet<>(DocumentIndex.build(comparable).candidates(reading, MOST));
    comparable.stream()
        .filter(document -> isNamed(document, reading.document().text()))
        .forEach(chosen::add);
    addCited(comparable, chosen);
    List<Document> sorted = new ArrayList<>(chosen);
    sorted.sort(Comparator.comparing(Document::path));
    return new Candidates(sorted, comparable.size());
  }

  /// All of the documents, however many.
  static Candidates every(List<Document> comparable) {
    return new Candidates(comparable, comparable.size());
  }

  /// Those of the documents that were chosen before, by id.
  static Candidates known(List<Document> comparable, Set<String> ids) {
    return new Candidates(
        comparable.stream()
            .filter(document -> ids.contains(document.id()))
            .sorted(Comparator.comparing(Document::path))
            .toList(),
        comparable.size());
  }

  private static boolean isNamed(Document document, String text) {
    String title = document.metadata().title();
    return title != null && title.length() >= TELLING_TITLE && text.contains(title);
  }

  private static void addCited(List<Document> comparable, Set<Document> chosen) {
    List<String> cited =
        chosen.stream().flatMap(document -> document.metadata().cites().stream()).toList();
    comparable.stream()
        .filter(document -> cited.stream().anyMatch(name -> SourceStages.isCalled(document, name)))
        .forEach(chosen::add);
  }

  /// Whether every document is read.
  boolean complete() {
    return documents.size() == all;
  }

  /// Whether the document is read.
  boolean holds(Document document) {
    return complete() || documents.stream().anyMatch(one -> one.id().equals(document.id()));
  }

  /// The settings with a note where not every document was read.
  RunSettings noted(RunSettings settings) {
    if (complete()) {
      return settings;
    }
    return settings.withRead(documents.size() + " of " + all + " documents, found by words");
  }
}
