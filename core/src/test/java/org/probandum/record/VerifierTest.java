package org.probandum.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.model.Verdict;
import org.probandum.record.Verification.Fault;
import org.probandum.record.Verification.Kind;
import org.probandum.record.journal.Decision;

/// Whoever changes a case behind the program's back is found, and the place is named.
class VerifierTest {
  @TempDir private Path folder;
  private Path place = Path.of("");

  @BeforeEach
  void makeACase() {
    place = folder.resolve("case");
    Case file = InventedCase.small(place, 4, 4);
    try (CaseWriter writer = file.write("test")) {
      String key = firstClaim(file);
      writer.decide("R. Ito", new Decision.SetVerdict(key, Verdict.CONTESTED), "Two papers.");
      writer.decide("M. Osei", new Decision.SetVerdict(key, Verdict.SUPPORTED), "One paper.");
      writer.decide("M. Osei", new Decision.EditClaim(key, "It lost houses."), "");
    }
    assertThat(file.verify().faults()).isEmpty();
  }

  private static String firstClaim(Case file) {
    try (CaseView view = file.view()) {
      return view.claims(ClaimQuery.ALL).items().getFirst().key();
    }
  }

  /// Does to the database what the program never would.
  private void tamper(String... statements) {
    try (Handle handle = new CaseDatabase(place).open()) {
      for (String table : List.of("journal", "stored")) {
        handle.execute("DROP TRIGGER " + table + "_is_not_changed");
        handle.execute("DROP TRIGGER " + table + "_is_not_cut");
      }
      for (String statement : statements) {
        handle.execute(statement);
      }
    }
  }

  private List<Fault> faults() {
    return Case.open(place, InventedCase.options()).verify().faults();
  }

  private void assertFound(Kind kind, String where) {
    assertThat(faults())
        .anySatisfy(fault -> {
          assertThat(fault.kind()).isEqualTo(kind);
          assertThat(fault.place()).isEqualTo(where);
        });
  }

  @Test
  void changedWordOfAReasonIsFound() {
    tamper("UPDATE journal SET why = 'No paper.' WHERE sequence = 4");
    assertFound(Kind.ENTRY_CHANGED, "entry 4");
  }

  @Test
  void changedDecisionIsFound() {
    tamper("UPDATE journal SET body = replace(body, 'CONTESTED', 'SUPPORTED') WHERE sequence = 4");
    assertFound(Kind.ENTRY_CHANGED, "entry 4");
  }

  @Test
  void changedNameAndTimeAreFound() {
    tamper(
        "UPDATE journal SET who = 'Somebody' WHERE sequence = 5",
        "UPDATE journal SET time = time + 1 WHERE sequence = 6");
    assertFound(Kind.ENTRY_CHANGED, "entry 5");
    assertFound(Kind.ENTRY_CHANGED, "entry 6");
  }

  @Test
  void droppedEntryIsFound() {
    tamper("DELETE FROM journal WHERE sequence = 5");
    assertFound(Kind.ENTRY_MISSING, "entry 5");
  }

  @Test
  void entryDroppedAndTheRestRenumberedIsFound() {
    tamper(
        "DELETE FROM journal WHERE sequence = 5",
        "UPDATE journal SET sequence = 5 WHERE sequence = 6");
    assertFound(Kind.ENTRY_CHANGED, "entry 5");
    assertFound(Kind.ENTRY_OUT_OF_ORDER, "entry 5");
  }

  @Test
  void swappedEntriesAreFound() {
    tamper(
        "UPDATE journal SET sequence = 99 WHERE sequence = 4",
        "UPDATE journal SET sequence = 4 WHERE sequence = 5",
        "UPDATE journal SET sequence = 5 WHERE sequence = 99");
    assertFound(Kind.ENTRY_OUT_OF_ORDER, "entry 4");
    assertFound(Kind.ENTRY_OUT_OF_ORDER, "entry 5");
  }

  @Test
  void lastEntryThatIsDroppedLeavesViewsThatDiffer() {
    tamper("DELETE FROM journal WHERE sequence = 6");
    assertThat(faults()).extracting(Fault::kind).containsExactly(Kind.VIEW_DIFFERS);
  }

  @Test
  void changedOriginalIsFound() throws IOException {
    Path original = original();
    Files.writeString(original, "Another text.");
    assertFound(Kind.ORIGINAL_CHANGED, relative(original));
  }

  @Test
  void missingOriginalIsFound() throws IOException {
    Path original = original();
    Files.delete(original);
    assertFound(Kind.ORIGINAL_MISSING, relative(original));
  }

  private Path original() {
    try (CaseView view = Case.open(place, InventedCase.options()).view()) {
      String sha256 = view.documents(null, null, 0, 1).items().getFirst().sha256();
      Path file = Case.open(place, InventedCase.options()).findOriginal(sha256);
      assertThat(file).isNotNull();
      return file == null ? place : file;
    }
  }

  private String relative(Path original) {
    return place.toAbsolutePath().relativize(original).toString().replace('\\', '/');
  }

  @Test
  void changedStoredValueIsFound() {
    tamper(
        "UPDATE stored SET deflated = (SELECT deflated FROM stored s WHERE s.hash <> stored.hash)"
            + " WHERE hash = (SELECT min(hash) FROM stored)");
    assertThat(faults()).extracting(Fault::kind).contains(Kind.STORED_CHANGED);
  }

  @Test
  void missingStoredValueIsFound() {
    tamper("DELETE FROM stored WHERE hash = (SELECT report FROM run)");
    assertThat(faults()).extracting(Fault::kind).contains(Kind.STORED_MISSING);
  }

  @Test
  void changedViewIsFoundAndRebuildMendsIt() {
    tamper("UPDATE claim SET person_verdict = 'CORROBORATED'");
    assertFound(Kind.VIEW_DIFFERS, "view claim");
    try (CaseWriter writer = Case.open(place, InventedCase.options()).write("test")) {
      writer.rebuild();
    }
    assertThat(faults()).isEmpty();
  }

  @Test
  void triggersKeepEntriesFromBeingChanged() {
    try (Handle handle = new CaseDatabase(place).open()) {
      assertThat(catchThrowable(() -> handle.execute("DELETE FROM journal")))
          .hasMessageContaining("never deleted");
    }
  }
}
