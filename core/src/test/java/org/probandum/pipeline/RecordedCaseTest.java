package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.export.ReportHtml;
import org.probandum.export.ReportJson;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Document;
import org.probandum.model.Report;
import org.probandum.record.Case;
import org.probandum.record.CaseOptions;
import org.probandum.record.CaseView;
import org.probandum.record.CaseWriter;
import org.probandum.record.ClaimQuery;
import org.probandum.record.ClaimRow;
import org.probandum.record.Source;
import org.probandum.record.journal.Decision;
import org.probandum.record.journal.Entry;

/// The bundled example, checked by rules, recorded in a case and decided on.
class RecordedCaseTest {
  private static final CaseOptions OPTIONS =
      new CaseOptions(Clock.systemUTC(), new Reassessment(), Version.VERSION);

  @TempDir private static Path shared;
  private static final List<Source> SOURCES = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private static Report report;

  private static byte[] article = {};

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Case file;

  @BeforeAll
  static void checkTheExample() throws IOException {
    try (Checker checker = Checker.load(shared.resolve("cache"), AliasList.EMPTY, Models.none())) {
      report = CaseFiles.example("maine-1898").check(checker, shared);
    }
    article = Files.readAllBytes(shared.resolve("article.md"));
    for (Report.Entry entry : report.documents()) {
      if (entry instanceof Report.Entry.Read read) {
        Document document = read.document();
        Path path = shared.resolve("sources").resolve(document.path());
        SOURCES.add(new Source(document, Files.readAllBytes(path)));
      }
    }
  }

  @BeforeEach
  void makeTheCase() {
    file = Case.create(folder.resolve("case"), "Maine", "R. Ito", OPTIONS);
    try (CaseWriter writer = file.write("test")) {
      writer.addSources("R. Ito", SOURCES, List.of(), "");
      writer.recordRun("R. Ito", report, article, "");
    }
  }

  @Test
  void reportOfTheRecordIsTheReportToTheByte() {
    try (CaseView view = file.view()) {
      Report read = view.findReport(view.runs().getFirst().entry());
      assertThat(read).isEqualTo(report);
      assertThat(ReportJson.bytes(read)).isEqualTo(ReportJson.bytes(report));
      assertThat(ReportHtml.bytes(read)).isEqualTo(ReportHtml.bytes(report));
    }
  }

  @Test
  void recordedCaseIsWhole() {
    assertThat(file.verify().faults()).isEmpty();
    try (CaseView view = file.view()) {
      assertThat(view.status().claims()).isEqualTo(report.assessed().size());
      assertThat(view.texts()).hasSize(SOURCES.size());
      assertThat(view.findArticle("article.md").keys()).doesNotContain("");
      assertThat(view.search("Havana", 10)).isNotEmpty();
      for (ClaimRow row : view.claims(ClaimQuery.ALL).items()) {
        assertThat(view.findClaim(row.key()).proposed()).isNotNull();
      }
    }
  }

  @Test
  void decisionIsUndoneAndRedone() {
    try (CaseWriter writer = file.write("test");
        CaseView before = file.view()) {
      ClaimRow claim = before.claims(ClaimQuery.ALL).items().getFirst();
      Entry entry =
          writer.decide(
              "R. Ito",
              new Decision.SplitClaim(claim.key(), List.of("It was a ship.", "It sank.")),
              "Two things.");
      try (CaseView view = file.view()) {
        assertThat(view.status().claims()).isEqualTo(report.assessed().size() + 1);
        assertThat(view.findClaim(claim.key()).parts())
            .containsExactly("p" + entry.sequence() + ".1", "p" + entry.sequence() + ".2");
      }
      writer.undo("R. Ito", "");
      try (CaseView view = file.view()) {
        assertThat(view.status().claims()).isEqualTo(report.assessed().size());
      }
      writer.redo("R. Ito", "");
      try (CaseView view = file.view()) {
        assertThat(view.status().claims()).isEqualTo(report.assessed().size() + 1);
      }
      assertThat(file.verify().faults()).isEmpty();
    }
  }
}
