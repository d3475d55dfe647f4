package org.probandum.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From a check to what others get: exports, a package, its check, and what comes back.
class SharingTest {
  @TempDir private static Path folder;

  @BeforeAll
  static void checkTheWarehouse() {
    Invocation run = Warehouse.asStored().check(report(), folder.resolve("cache"));
    assertThat(run.exitCode()).isZero();
  }

  private static Path report() {
    return folder.resolve("report");
  }

  private static Invocation packed(Path zip, String... more) {
    String[] args = {
      "package",
      report().toString(),
      "--out",
      zip.toString(),
      "--key-folder",
      folder.resolve("keys").toString()
    };
    String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return Invocation.of(all);
  }

  @Test
  void everyFormatIsWrittenBesideTheReport() throws IOException {
    Path out = folder.resolve("all");
    Invocation run =
        Invocation.of("export", report().toString(), "--format", "all", "--out", out.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    try (var files = Files.list(out)) {
      assertThat(files.count()).isEqualTo(18);
    }
    assertThat(out.resolve("report.html")).hasSameBinaryContentAs(report().resolve("report.html"));
    assertThat(out.resolve("report.json")).hasSameBinaryContentAs(report().resolve("report.json"));
  }

  @Test
  void decisionsOfAPersonArePublished() throws IOException {
    Path decisions = folder.resolve("decisions.csv");
    Files.writeString(decisions, "claim,verdict,by,on\nc1,supported,R. Lear,2026-03-01\n");
    Path out = folder.resolve("decided");
    Invocation run =
        Invocation.of(
            "export",
            report().toString(),
            "--format",
            "claimreview,docx",
            "--out",
            out.toString(),
            "--decisions",
            decisions.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(Files.readString(out.resolve("claimreview.jsonld")))
        .containsOnlyOnce("\"ClaimReview\"")
        .contains("R. Lear", "2026-03-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "claim,verdict,by,on\nc99,supported,R. Lear,2026-03-01\n",
        "claim,verdict,by,on\nc1,true,R. Lear,2026-03-01\n",
        "claim,verdict,by,on\nc1,supported,,2026-03-01\n",
        "claim,verdict,by,on\nc1,supported,R. Lear,yesterday\n",
        "claim,by,on\nc1,R. Lear,2026-03-01\n"
      })
  void decisionsThatDoNotFitAreWrongUse(String table) throws IOException {
    Path decisions = folder.resolve("wrong.csv");
    Files.writeString(decisions, table);
    Invocation run =
        Invocation.of(
            "export", report().toString(), "--format", "stix", "--decisions", decisions.toString());
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("decisions");
  }

  @Test
  void unknownFormatSaysWhichThereAre() {
    Invocation run = Invocation.of("export", report().toString(), "--format", "word");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no format 'word'", "docx");
  }

  @Test
  void aFolderWithoutARecordIsWrongUse() {
    Invocation run = Invocation.of("export", folder.toString(), "--format", "csl");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("no record at");
  }

  @Test
  void aPackageIsWholeUntilOneByteIsChanged() throws IOException {
    Path zip = folder.resolve("texts.zip");
    Invocation made = packed(zip, "--originals", "texts");
    assertThat(made.err()).isEmpty();
    assertThat(made.exitCode()).isZero();
    Invocation whole = Invocation.of("verify", zip.toString());
    assertThat(whole.exitCode()).isZero();
    assertThat(whole.out()).contains("Whole.").doesNotContain("not looked up", "WRONG");
    String key = made.out().replaceAll("(?s).*key ([0-9a-f]{64}).*", "$1");
    assertThat(Invocation.of("verify", zip.toString(), "--key", key).exitCode()).isZero();
    assertThat(Invocation.of("verify", zip.toString(), "--key", "00").out())
        .contains("WRONG  signer.pub.pem");
    byte[] bytes = Files.readAllBytes(zip);
    bytes[bytes.length / 2] ^= 1;
    Path changed = folder.resolve("changed.zip");
    Files.write(changed, bytes);
    Invocation broken = Invocation.of("verify", changed.toString());
    assertThat(broken.exitCode()).isEqualTo(1);
    assertThat(broken.out()).contains("WRONG  ", "Not whole.");
  }

  @Test
  void originalsArePackedFromWhereTheyLie() {
    Path zip = folder.resolve("whole.zip");
    Invocation made =
        packed(
            zip,
            "--originals",
            "include",
            "--article",
            Warehouse.asStored().article().toString(),
            "--sources",
            Warehouse.asStored().sources().toString());
    assertThat(made.err()).isEmpty();
    assertThat(Invocation.of("verify", zip.toString()).out()).contains("Whole.");
  }

  @Test
  void withHashesAloneQuotesAreLookedUpInTheReadersCopies() {
    Path zip = folder.resolve("hashes.zip");
    packed(zip, "--originals", "hashes");
    assertThat(Invocation.of("verify", zip.toString()).out()).contains("not looked up");
    assertThat(
            Invocation.of(
                    "verify",
                    zip.toString(),
                    "--sources",
                    Warehouse.asStored().sources().toString())
                .out())
        .doesNotContain("not looked up")
        .contains("Whole.");
  }

  @Test
  void redactedPersonIsInNoPackage() throws IOException {
    Path names = folder.resolve("names.txt");
    Files.writeString(names, "warehouse\n");
    Path zip = folder.resolve("redacted.zip");
    Invocation made = packed(zip, "--originals", "texts", "--redact", names.toString());
    assertThat(made.exitCode()).isZero();
    assertThat(new String(Files.readAllBytes(zip), StandardCharsets.UTF_8))
        .doesNotContainIgnoringCase("warehouse ")
        .contains("[person 1]");
    assertThat(Invocation.of("verify", zip.toString()).exitCode()).isZero();
    Invocation refused = packed(zip, "--originals", "include", "--redact", names.toString());
    assertThat(refused.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"annotations", "claims-csv", "averitec"})
  void whatWasGivenOutIsTakenInAgain(String format) throws IOException {
    Path out = folder.resolve("back");
    Invocation.of("export", report().toString(), "--format", format, "--out", out.toString());
    Path file;
    try (var files = Files.list(out)) {
      String start = format.substring(0, 6);
      file =
          files.filter(f -> f.getFileName().toString().startsWith(start)).findFirst().orElseThrow();
    }
    Invocation run =
        Invocation.of(
            "import",
            file.toString(),
            "--format",
            format,
            "--article",
            Warehouse.asStored().article().toString());
    assertThat(run.out()).contains("\"quote\":\"", "\"proposition\":\"A fire destroyed");
  }
}
