package org.probandum.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.record.journal.Entry;

/// A second process writes, and is killed at any moment.
class CaseKilledTest {
  static final int CLAIMS = 6;

  /// How often it is killed; `-Dprobandum.kills=100` for the long run.
  private static final int KILLS = Integer.getInteger("probandum.kills", 20);

  @TempDir private Path folder;

  @Test
  void nothingThatWasAcknowledgedIsLost() throws IOException, InterruptedException {
    Path place = folder.resolve("case");
    InventedCase.small(place, 5, CLAIMS);
    Random random = new Random(1);
    for (int i = 0; i < KILLS; i++) {
      String last = null;
      try (WritingProcess other = WritingProcess.start(place, i)) {
        assertThat(other.line()).isEqualTo("writing");
        for (int left = random.nextInt(6); left >= 0; left--) {
          last = other.line();
        }
        // So that death comes in the middle of a transaction as well as between two.
        LockSupport.parkNanos(random.nextInt(40_000_000));
        other.kill();
        for (String more = other.line(); more != null; more = other.line()) {
          // Said before it died, so it must hold too; a line that was cut was not said.
          last = more.length() > 64 ? more : last;
        }
      }
      assertWhole(place, last);
    }
  }

  private static void assertWhole(Path place, String last) {
    Case file = Case.open(place, InventedCase.options());
    assertThat(file.verify().faults()).isEmpty();
    String[] parts = last.split(" ", 2);
    try (Handle handle = new CaseDatabase(place).open()) {
      Entry entry = new Journal(handle).find(Long.parseLong(parts[0]));
      assertThat(entry).isNotNull();
      assertThat(entry.hash()).isEqualTo(parts[1]);
    }
  }

  @Test
  void secondWriterIsToldWhoWritesAndReadersReadOn() throws IOException, InterruptedException {
    Path place = folder.resolve("case");
    Case file = InventedCase.small(place, 5, CLAIMS);
    try (WritingProcess other = WritingProcess.start(place, 1)) {
      assertThat(other.line()).isEqualTo("writing");
      CaseLockedException refused =
          catchThrowableOfType(CaseLockedException.class, () -> file.write("review"));
      assertThat(refused.holder().pid()).isEqualTo(other.pid());
      assertThat(refused)
          .hasMessageContaining("write without end")
          .hasMessageContaining(Long.toString(other.pid()))
          .hasMessageContaining(System.getProperty("user.name"));
      assertThat(file.findWriter()).isEqualTo(refused.holder());
      try (CaseView view = file.view()) {
        assertThat(view.status().claims()).isEqualTo(CLAIMS);
      }
      other.kill();
    }
    assertThat(file.findWriter()).isNull();
    try (CaseWriter writer = file.write("review")) {
      assertThat(file.findWriter().command()).isEqualTo("review");
      assertThat(catchThrowableOfType(CaseLockedException.class, () -> file.write("again")))
          .hasMessageContaining("review");
    }
  }

  @Test
  void openViewDoesNotSeeWhatComesLater() {
    Case file = InventedCase.small(folder.resolve("case"), 5, CLAIMS);
    try (CaseWriter writer = file.write("test");
        CaseView before = file.view()) {
      long entries = before.status().entries();
      writer.set("A", "mute", "yes", "");
      assertThat(before.status().entries()).isEqualTo(entries);
      assertThat(before.settings()).isEmpty();
      try (CaseView after = file.view()) {
        assertThat(after.settings()).containsEntry("mute", "yes");
      }
    }
  }
}
