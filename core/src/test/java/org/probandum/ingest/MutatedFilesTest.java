package org.probandum.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.probandum.model.Document;

/// Damaged files of the corpus: none stops the program. As many as `-Dprobandum.mutations` says,
/// 100 where it says nothing.
class MutatedFilesTest {
  private static final long SEED = 20_240_514;

  @Test
  void aDamagedFileIsReadOrRefusedAndNothingElseHappens() throws IOException {
    int count = Integer.getInteger("probandum.mutations", 100);
    // Reading a scan takes seconds and is another program's work.
    List<Path> files =
        CorpusTest.files().stream()
            .filter(file -> !file.toString().endsWith("scanned.pdf"))
            .toList();
    int documents = 0;
    int rejected = 0;
    long begun = System.nanoTime();
    int processes;
    try (ReadingSession session = DocumentReader.create().open()) {
      for (int i = 0; i < count; i++) {
        Path file = files.get(i % files.size());
        String name = String.valueOf(file.getFileName());
        byte[] damaged = damage(Files.readAllBytes(file), new Random(SEED + i));
        Outcomes outcomes = new Outcomes();
        session.read(damaged, name, outcomes);
        boolean archive = name.matches(".*\\.(?:zip|wacz|warc|warc\\.gz|mbox)");
        assertThat(outcomes.documents.size() + outcomes.rejected.size())
            .as("seed %d of %s", SEED + i, name)
            .isGreaterThanOrEqualTo(archive ? 0 : 1);
        outcomes.documents.forEach(MutatedFilesTest::isSound);
        documents += outcomes.documents.size();
        rejected += outcomes.rejected.size();
      }
      processes = session.processes();
    }
    System.out.printf(
        "%d mutated files: %d documents, %d refusals, %d parser processes, %d s%n",
        count, documents, rejected, processes, (System.nanoTime() - begun) / 1_000_000_000);
    assertThat(documents).isPositive();
    assertThat(rejected).isPositive();
  }

  private static void isSound(Document document) {
    assertThat(document.text()).isNotBlank();
    document
        .pages()
        .forEach(page -> assertThat(page.start()).isLessThanOrEqualTo(document.text().length()));
  }

  /// Overwrites, cuts out, doubles and moves bytes.
  private static byte[] damage(byte[] bytes, Random random) {
    byte[] now = bytes.clone();
    int changes = 1 + random.nextInt(30);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(now.length);
      if (random.nextInt(4) == 0) {
        int length = Math.min(now.length - at, random.nextInt(200));
        int to = random.nextInt(now.length - length + 1);
        System.arraycopy(now, at, now, to, length);
      } else {
        now[at] = (byte) random.nextInt(256);
      }
    }
    return random.nextInt(6) == 0
        ? java.util.Arrays.copyOf(now, 1 + random.nextInt(now.length))
        : now;
  }
}
