package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole life of a case from the command line, on the invented warehouse.
class CaseCommandsTest {
  private static final Warehouse WAREHOUSE = Warehouse.asStored();

  @TempDir private Path folder;
  private Path place = Path.of("");

  @BeforeEach
  void nameTheFolder() {
    place = folder.resolve("fire");
  }

  private static String ok(String... args) {
    Invocation run = Invocation.of(args);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return run.out();
  }

  private static void refused(int exitCode, String words, String... args) {
    Invocation run = Invocation.of(args);
    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(run.err()).startsWith("probandum: ").contains(words).doesNotContain("\tat ");
  }

  private String dir() {
    return place.toString();
  }

  private void makeAndAdd() {
    ok("case", "new", dir(), "--name", "Fire", "--who", "R. Ito");
    assertThat(ok("case", "add", dir(), WAREHOUSE.sources().toString())).contains("added ");
  }

  private void check() {
    ok("case", "check", dir(), WAREHOUSE.article().toString(), "--no-models", "--who", "R. Ito");
  }

  private String firstKey() {
    return ok("case", "claims", dir()).split(" ", 2)[0];
  }

  @Test
  void caseLivesFromItsMakingToItsCopy() throws IOException {
    makeAndAdd();
    assertThat(ok("case", "add", dir(), WAREHOUSE.sources().toString()))
        .contains("skipped ", "the case has these bytes already", "0 added");
    check();
    String key = firstKey();
    String decision =
        "{\"type\":\"SetVerdict\",\"claim\":\"" + key + "\",\"verdict\":\"CONTESTED\"}";
    assertThat(ok("case", "decide", dir(), decision, "--who", "M. Osei", "--why", "Two reports."))
        .contains("Entered 4");
    assertThat(ok("case", "claims", dir())).containsPattern(key + " +contested +person");
    assertThat(ok("case", "journal", dir()))
        .contains("M. Osei", "Two reports.", "checked article.md", "made the case “Fire”");
    assertThat(ok("case", "status", dir())).contains("Fire", "Judged by a person: 1.");
    assertThat(ok("case", "undo", dir())).isEqualTo("Undid entry 4.\n");
    assertThat(ok("case", "claims", dir(), "--queue")).doesNotContain("person");
    assertThat(ok("case", "redo", dir())).isEqualTo("Redid entry 4.\n");
    assertThat(ok("case", "rebuild", dir())).contains("anew");
    assertThat(ok("case", "verify", dir())).contains("whole.");
    assertThat(ok("case", "list", folder.toString())).contains("fire", "1 case.");
    Path archive = folder.resolve("fire.zip");
    String exported = ok("case", "export", dir(), "--out", archive.toString());
    Path copy = folder.resolve("copy");
    String imported = ok("case", "import", archive.toString(), copy.toString());
    assertThat(imported.lines().toList().getLast()).isEqualTo(exported.lines().toList().getLast());
    assertThat(ok("case", "verify", copy.toString())).contains("whole.");
  }

  @Test
  void reportOfACaseIsThatOfAPlainCheck() throws IOException {
    makeAndAdd();
    check();
    Path out = folder.resolve("report");
    ok("case", "report", dir(), "--out", out.toString());
    assertThat(place.resolve("cache/documents")).isNotEmptyDirectory();
    Path plain = folder.resolve("plain");
    assertThat(WAREHOUSE.check(plain, folder.resolve("cache"), "--no-models").exitCode()).isZero();
    for (String name : List.of("report.json", "report.html")) {
      assertThat(out.resolve(name)).hasSameBinaryContentAs(plain.resolve(name));
    }
  }

  @Test
  void exportOfACaseCarriesWhatPersonsAccepted() throws IOException {
    makeAndAdd();
    check();
    Path out = folder.resolve("out");
    ok("export", dir(), "--format", "claimreview", "--out", out.toString());
    Path reviews = out.resolve("claimreview.jsonld");
    assertThat(reviews).content().doesNotContain("M. Osei");
    String decision =
        "{\"type\":\"SetVerdict\",\"claim\":\"" + firstKey() + "\",\"verdict\":\"CONTESTED\"}";
    ok("case", "decide", dir(), decision, "--who", "M. Osei");
    ok("export", dir(), "--format", "claimreview", "--out", out.toString());
    assertThat(reviews).content().contains("M. Osei");
  }

  @Test
  void packageOfACaseHoldsItsJournalAndOriginals() {
    makeAndAdd();
    check();
    Path file = folder.resolve("fire.zip");
    Path keys = folder.resolve("keys");
    ok(
        "package",
        dir(),
        "--originals",
        "include",
        "--out",
        file.toString(),
        "--key-folder",
        keys.toString());
    assertThat(ok("verify", file.toString())).contains("journal");
  }

  @Test
  void claimsOfAnotherToolAreTakenInAndSearched() throws IOException {
    makeAndAdd();
    Path marks =
        Files.writeString(
            folder.resolve("marks.csv"),
            """
            text,proposition,label,by
            The fire killed 14 workers,The fire in the warehouse killed 14 workers.,Supported,A. Moss
            The fire killed 99 workers,Ninety-nine workers died.,,
            """);
    String[] take = {
      "import", marks.toString(), "--format", "claims-csv", "--case", dir(), "--who", "M. Osei"
    };
    refused(1, "no article was checked", take);
    check();
    Invocation first = Invocation.of(take);
    assertThat(first.exitCode()).isEqualTo(1);
    assertThat(first.err()).contains("row 3 of ", "do not stand in the text");
    assertThat(first.out())
        .contains("took in 1 claim of marks.csv", "New claims: 1, in the case already: 0");
    assertThat(Invocation.of(take).out()).contains("New claims: 0, in the case already: 1");
    assertThat(ok("case", "journal", dir())).contains("M. Osei", "took in 1 claim of marks.csv");
    assertThat(ok("case", "claims", dir())).containsPattern("p4\\.1 +- +machine");
    check();
    assertThat(ok("case", "claims", dir())).containsPattern("p4\\.1 +supported +machine");
    Path out = folder.resolve("report");
    ok("case", "report", dir(), "--out", out.toString());
    assertThat(ReportSchema.errors(Files.readString(out.resolve("report.json")))).isEmpty();
    assertThat(out.resolve("report.html")).content().contains("p4.1", "Worded by");
    assertThat(ok("case", "verify", dir())).contains("whole.");
  }

  @Test
  void wrongUseOfImportIsSaidClearly() throws IOException {
    Path marks = Files.writeString(folder.resolve("marks.csv"), "text\nThe fire\n");
    String at = marks.toString();
    refused(2, "--article or --case", "import", at, "--format", "claims-csv");
    refused(2, "not scroll", "import", at, "--format", "scroll", "--case", dir());
    refused(
        2,
        "--verdicts needs --case",
        "import",
        at,
        "--format",
        "claims-csv",
        "--article",
        WAREHOUSE.article().toString(),
        "--verdicts");
    refused(2, "there is no file at", "import", at + "x", "--format", "averitec", "--case", dir());
    refused(1, "there is no case in", "import", at, "--format", "averitec", "--case", dir());
  }

  @Test
  void changedOriginalEndsVerifyWithOne() throws IOException {
    makeAndAdd();
    Path original;
    try (var files = Files.walk(place.resolve("originals"))) {
      original = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Files.writeString(original, "Another text.");
    Invocation run = Invocation.of("case", "verify", dir());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains(original.getFileName().toString(), "ORIGINAL_CHANGED");
  }

  @Test
  void wrongUseIsSaidClearly() throws IOException {
    refused(1, "there is no case in", "case", "status", dir());
    ok("case", "new", dir());
    refused(1, "is not empty", "case", "new", dir());
    refused(2, "there is nothing at", "case", "add", dir(), folder.resolve("none").toString());
    refused(2, "there is no article at", "case", "check", dir(), "none.txt");
    refused(1, "the case has no run", "case", "report", dir(), "--out", dir() + "-out");
    refused(1, "there is nothing to undo", "case", "undo", dir());
    refused(1, "there is nothing to redo", "case", "redo", dir());
    refused(1, "cannot be undone", "case", "undo", dir(), "--entry", "1");
    refused(1, "there is no entry 9", "case", "undo", dir(), "--entry", "9");
    refused(2, "no kind named Drop", "case", "decide", dir(), "{\"type\":\"Drop\"}");
    refused(
        1, "has no claim k1", "case", "decide", dir(), "{\"type\":\"DropClaim\",\"claim\":\"k1\"}");
    Path text = Files.writeString(folder.resolve("text.zip"), "no archive");
    refused(1, "is no exported case", "case", "import", text.toString(), dir() + "-2");
    Files.writeString(place.resolve("case.db"), "no database, but long enough to be looked at");
    refused(1, "this is no case's database", "case", "status", dir());
  }

  @Test
  void rejectedFileIsNamedWithItsReason() throws IOException {
    ok("case", "new", dir());
    Path scan = Files.write(folder.resolve("scan.pdf"), new byte[] {'%', 'P', 'D', 'F', '-'});
    assertThat(ok("case", "add", dir(), scan.toString()))
        .contains("rejected  scan.pdf: ", "0 added, 0 skipped, 1 rejected.");
    assertThat(ok("case", "status", dir())).contains("1 files rejected");
  }
}
