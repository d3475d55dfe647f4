package org.probandum.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.probandum.model.Document;
import org.probandum.model.Verdict;
import org.probandum.record.journal.Decision;

/// Makes a large case and says how long its views take; for `docs/measurements.md`, not for tests.
///
/// Arguments: folder, sources, articles, claims of each article. The folder is made when it is not
/// there.
final class LargeCase {
  private LargeCase() {}

  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    if (!Case.isCase(folder)) {
      make(folder, Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]));
    }
    for (int i = 0; i < 3; i++) {
      measure(folder);
    }
  }

  private static void make(Path folder, int sources, int articles, int claims) {
    Case file = Case.create(folder, "Large", "R. Ito", InventedCase.options());
    try (CaseWriter writer = file.write("make a large case")) {
      List<Source> made = InventedCase.sources(sources, 1);
      for (int i = 0; i < sources; i += 500) {
        writer.addSources("R. Ito", made.subList(i, Math.min(sources, i + 500)), List.of(), "");
      }
      List<Document> documents = InventedCase.documents(made);
      for (int i = 0; i < articles; i++) {
        long start = System.nanoTime();
        writer.recordRun(
            "R. Ito",
            InventedCase.report("article" + i + ".txt", documents, claims, i),
            InventedCase.bytes(claims),
            "");
        say("recording a run", start);
      }
    }
  }

  private static void measure(Path folder) {
    Case file = timed("open", () -> Case.open(folder, InventedCase.options()));
    CaseStatus status = timed("status", () -> viewed(file, CaseView::status));
    System.out.println(status.documents() + " documents, " + status.claims() + " claims");
    ClaimRow row =
        timed("claims, first page", () -> viewed(file, v -> v.claims(ClaimQuery.ALL)))
            .items()
            .getFirst();
    timed(
        "claims, last page",
        () -> viewed(file, v -> v.claims(ClaimQuery.ALL.page(status.claims() - 50, 50))));
    timed("review queue", () -> viewed(file, v -> v.claims(ClaimQuery.queue(0, 50))));
    timed("claim", () -> viewed(file, v -> v.findClaim(row.key())));
    timed("documents, first page", () -> viewed(file, v -> v.documents(null, null, 0, 50)));
    timed("documents by words", () -> viewed(file, v -> v.documents("note 77", null, 0, 50)));
    timed("sources", () -> viewed(file, CaseView::sources));
    timed("search", () -> viewed(file, v -> v.search("village 77", 20)));
    timed("article", () -> viewed(file, v -> v.findArticle("article0.txt")));
    timed("journal", () -> viewed(file, v -> v.journal(0, 50)));
    timed("agreement", () -> viewed(file, CaseView::agreement));
    try (CaseWriter writer = timed("writer", () -> file.write("measure"))) {
      timed(
          "decision",
          () -> writer.decide("R. Ito", new Decision.SetVerdict(row.key(), Verdict.CONTESTED), ""));
      timed("undo", () -> writer.undo("R. Ito", ""));
    }
  }

  private interface Look<T> {
    T at(CaseView view);
  }

  private static <T> T viewed(Case file, Look<T> look) {
    try (CaseView view = file.view()) {
      return look.at(view);
    }
  }

  private static <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    say(what, start);
    return result;
  }

  private static void say(String what, long start) {
    System.out.printf(Locale.ROOT, "%8.1f ms  %s%n", (System.nanoTime() - start) / 1e6, what);
  }
}
