package org.probandum.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.probandum.model.Report;
import org.probandum.model.Verdict;

/// What a careful reader finds in an example: the claims of the article, the verdicts that the
/// reader would sign, and the passages that have to be shown. Read from `key.tsv` in the example.
///
/// @param rows one for each claim
record ExampleKey(List<ExampleKey.Row> rows) {
  ExampleKey {
    rows = List.copyOf(rows);
  }

  /// One claim of the key.
  ///
  /// @param words words by which the claim is recognised, lower case; it holds all of them
  /// @param verdicts acceptable verdicts
  /// @param shownFor passages that speak for it, wholly or with a reservation
  /// @param shownAgainst passages that speak against it, wholly or with a reservation
  record Row(
      List<String> words, Set<Verdict> verdicts, List<Quote> shownFor, List<Quote> shownAgainst) {

    /// Whether the claim holds all the words.
    boolean names(Report.AssessedClaim assessed) {
      String text =
          (assessed.claim().proposition() + " " + assessed.claim().text()).toLowerCase(Locale.ROOT);
      return !assessed.claim().id().endsWith(".core") && words.stream().allMatch(text::contains);
    }
  }

  /// A passage of a source.
  ///
  /// @param file the beginning of the file's name
  /// @param begins the first words of the passage
  record Quote(String file, String begins) {}

  static ExampleKey of(String example) {
    try {
      List<Row> rows = new ArrayList<>();
      for (String line :
          Files.readAllLines(CaseFiles.examples().resolve(example).resolve("key.tsv"))) {
        if (!line.startsWith("#") && !line.startsWith("words\t")) {
          rows.add(row(List.of(line.split("\t", -1))));
        }
      }
      return new ExampleKey(rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Row row(List<String> cells) {
    Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
    for (String verdict : cells.get(1).split(" ", -1)) {
      verdicts.add(Verdict.valueOf(verdict));
    }
    List<String> words = List.of(cells.get(0).toLowerCase(Locale.ROOT).split(" ", -1));
    return new Row(words, verdicts, quotes(cells.get(2)), quotes(cells.get(3)));
  }

  private static List<Quote> quotes(String cell) {
    List<Quote> quotes = new ArrayList<>();
    if (!cell.equals("-")) {
      for (String quote : cell.split(" \\+ ", -1)) {
        List<String> parts = List.of(quote.split(": ", 2));
        quotes.add(new Quote(parts.get(0), parts.get(1)));
      }
    }
    return quotes;
  }
}
