package org.probandum.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.model.Verdict;
import org.probandum.record.journal.Decision;

/// A case as the first version stored it, which every later one must open. `-Dgolden.update=true`
/// stores it anew, which is right only until that version is released.
// What is not there fails the test, as it should.
@SuppressWarnings("NullAway")
class StoredCaseTest {
  private static final Path STORED =
      Path.of("src/test/resources/org/probandum/record/case-1.folder.zip");
  private static final String HEAD =
      "1097d12f9e9a0260a2f94ca1049af62aa796f160d96b69d15f0468479ce08341";

  @TempDir private Path folder;

  @BeforeEach
  void unpack() throws IOException {
    if (Boolean.getBoolean("golden.update")) {
      store();
    }
    try (InputStream in = Files.newInputStream(STORED);
        ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve("case").resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.readAllBytes());
      }
    }
  }

  private void store() throws IOException {
    Path place = folder.resolve("made");
    Case file = InventedCase.small(place, 3, 3);
    try (CaseWriter writer = file.write("test")) {
      String key = claims(file).getFirst().key();
      writer.decide("R. Ito", new Decision.SetVerdict(key, Verdict.CONTESTED), "Two papers.");
      writer.decide("R. Ito", new Decision.SplitClaim(key, List.of("One.", "Two.")), "");
      writer.undo("R. Ito", "Not yet.");
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(STORED));
        Stream<Path> files = Files.walk(place)) {
      for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(place.relativize(path).toString().replace('\\', '/')));
        Files.copy(path, zip);
        zip.closeEntry();
      }
    }
  }

  private static List<ClaimRow> claims(Case file) {
    try (CaseView view = file.view()) {
      return view.claims(ClaimQuery.ALL).items();
    }
  }

  @Test
  void caseOfTheFirstVersionIsOpenedAndWhole() {
    Case file = Case.open(folder.resolve("case"), InventedCase.options());
    // Views of another version are derived anew; its documents lack what later versions know of
    // them.
    try (CaseWriter writer = file.write("test")) {
      writer.rebuild();
    }
    Verification verification = file.verify();
    assertThat(verification.faults()).isEmpty();
    assertThat(verification.head()).isEqualTo(HEAD);
    try (CaseView view = file.view()) {
      assertThat(view.status().entries()).isEqualTo(6);
      assertThat(view.status().claims()).isEqualTo(3);
      assertThat(view.claims(ClaimQuery.ALL).items().getFirst().personVerdict())
          .isEqualTo(Verdict.CONTESTED);
      assertThat(view.findReport(3).assessed()).hasSize(3);
    }
  }
}
