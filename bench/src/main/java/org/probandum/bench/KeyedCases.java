package org.probandum.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.probandum.ingest.DocumentReader;
import org.probandum.ingest.FolderReader;
import org.probandum.ingest.Ingested;
import org.probandum.model.Document;
import org.probandum.model.Finding;
import org.probandum.model.Report;
import org.probandum.model.Verdict;
import org.probandum.pipeline.Checker;
import org.probandum.pipeline.RunSettings;

/// Whole checks held against keys: how many of a case's claims are found, get a verdict that a
/// careful reader would sign, and are shown with the passages that the reader would name.
///
/// Run as a program of its own: `java -cp … org.probandum.bench.KeyedCases FOLDER`, where each
/// folder in FOLDER has `article.md`, `sources` and `key.tsv`.
public final class KeyedCases {
  private KeyedCases() {}

  /// One claim of a key.
  ///
  /// @param words words that the claim holds, lower case
  /// @param verdicts what the reader would sign
  /// @param passages each the beginning of a file's name and of a sentence
  record Row(List<String> words, Set<Verdict> verdicts, List<Quote> passages) {
    boolean names(Report.AssessedClaim assessed) {
      String text =
          (assessed.claim().proposition() + " " + assessed.claim().text()).toLowerCase(Locale.ROOT);
      return !assessed.claim().id().endsWith(".core") && words.stream().allMatch(text::contains);
    }
  }

  /// A passage of a source.
  ///
  /// @param file the beginning of its file's name
  /// @param begins its first words
  record Quote(String file, String begins) {
    boolean isShownBy(Finding finding) {
      return finding.bears()
          && finding.passage().document().path().startsWith(file)
          && finding.passage().quote().contains(begins);
    }
  }

  /// What came of one case, or of several together.
  ///
  /// @param rows claims of the key
  /// @param found those for which the program has a claim
  /// @param right those with a verdict that the reader would sign
  /// @param firm those called CONTRADICTED or CORROBORATED
  /// @param firmRight those of them that the reader would call so
  /// @param passages passages of the key, for the claims found
  /// @param shown those shown as bearing on their claim
  record Tally(int rows, int found, int right, int firm, int firmRight, int passages, int shown) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
      return new Tally(
          rows + other.rows,
          found + other.found,
          right + other.right,
          firm + other.firm,
          firmRight + other.firmRight,
          passages + other.passages,
          shown + other.shown);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d of %d claims found, %d with an acceptable verdict; CONTRADICTED or CORROBORATED %d,"
              + " rightly %d; %d of %d passages shown",
          found,
          rows,
          right,
          firm,
          firmRight,
          shown,
          passages);
    }
  }

  /// Prints a line for each case and one for all.
  ///
  /// @param args the folder of the cases
  /// @throws IOException where a file is missing
  public static void main(String[] args) throws IOException {
    print(Path.of(args.length == 0 ? "bench/cases" : args[0]), System.out);
  }

  static void print(Path folder, PrintStream out) throws IOException {
    Tally all = Tally.NONE;
    try (Checker checker = Checker.load(Files.createTempDirectory("keyed").toAbsolutePath())) {
      for (Path one : cases(folder)) {
        Tally tally = tally(key(one), check(checker, one));
        out.println(one.getFileName() + ": " + tally);
        all = all.plus(tally);
      }
    }
    out.println("all: " + all);
  }

  static List<Path> cases(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> Files.exists(file.resolve("key.tsv"))).sorted().toList();
    }
  }

  static List<Row> key(Path folder) throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("key.tsv"))) {
      if (!line.startsWith("#") && !line.startsWith("words\t") && !line.isBlank()) {
        List<String> cells = List.of(line.split("\t", -1));
        Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
        for (String verdict : cells.get(1).split(" ", -1)) {
          verdicts.add(Verdict.valueOf(verdict));
        }
        List<Quote> passages = new ArrayList<>(quotes(cells.get(2)));
        passages.addAll(quotes(cells.get(3)));
        rows.add(
            new Row(
                List.of(cells.get(0).toLowerCase(Locale.ROOT).split(" ", -1)), verdicts, passages));
      }
    }
    return rows;
  }

  private static List<Quote> quotes(String cell) {
    return cell.equals("-")
        ? List.of()
        : Arrays.stream(cell.split(" \\+ ", -1))
            .map(quote -> quote.split(": ", 2))
            .map(parts -> new Quote(parts[0], parts[1]))
            .toList();
  }

  private static Report check(Checker checker, Path folder) throws IOException {
    Path file = folder.resolve("article.md");
    Document article =
        switch (DocumentReader.create().read(file, "article.md")) {
          case Ingested.Read(Document document) -> document;
          case Ingested.NotRead notRead -> throw new IOException(file + ": " + notRead.rejected());
        };
    return checker.check(
        article,
        FolderReader.create().read(folder.resolve("sources"), (done, total, path) -> {}),
        new RunSettings("article.md", Map.of()),
        (stage, done, total) -> {});
  }

  private static Tally tally(List<Row> key, Report report) {
    Tally all = Tally.NONE;
    for (Row row : key) {
      List<Report.AssessedClaim> claims = report.assessed().stream().filter(row::names).toList();
      all = all.plus(claims.isEmpty() ? new Tally(1, 0, 0, 0, 0, 0, 0) : tally(row, claims));
    }
    return all;
  }

  /// Of several claims that hold the words the one that does best counts.
  private static Tally tally(Row row, List<Report.AssessedClaim> claims) {
    Report.AssessedClaim best =
        claims.stream()
            .filter(claim -> row.verdicts().contains(claim.assessment().verdict()))
            .findFirst()
            .orElse(claims.getFirst());
    Verdict verdict = best.assessment().verdict();
    int right = row.verdicts().contains(verdict) ? 1 : 0;
    int firm = verdict == Verdict.CONTRADICTED || verdict == Verdict.CORROBORATED ? 1 : 0;
    long shown =
        row.passages().stream()
            .filter(quote -> best.findings().stream().anyMatch(quote::isShownBy))
            .count();
    return new Tally(
        1, 1, right, firm, firm * right, row.passages().size(), Math.toIntExact(shown));
  }
}
