package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.export.ReportHtml;
import org.probandum.export.ReportJson;
import org.probandum.export.redact.Redaction;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Finding;
import org.probandum.model.PassageLanguage;
import org.probandum.model.Report;
import org.probandum.model.Verdict;

/// Passages are compared by their own language, whatever that of their document.
// What is not there fails the test, as it should.
@SuppressWarnings("NullAway")
class PassageLanguageTest {
  private static final String SAME = "Police arrested Petar Stoev in Varna on 14 May 1931.";
  private static final String BULGARIAN =
      "Полицията арестува Петър Стоев във Варна на четиринадесети май и го разпита на място.";
  private static final String SPANISH =
      "Según el periódico, la policía detuvo a Petar Stoev en Varna el catorce de mayo de aquel año.";

  @TempDir private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Report report;

  @BeforeAll
  static void check() {
    CaseFiles files =
        new CaseFiles(
            "---\nlanguage: en\n---\nPolice arrested Petar Stoev in Varna on 14 May 1931.\n",
            Map.of(
                "english.md",
                "---\nlanguage: en\n---\nThe harbour was quiet on that day, said the watchman.\n\n"
                    + SPANISH
                    + "\n\nThe owner was heard by the court on the next day.\n",
                "bulgarian.md",
                "---\nlanguage: bg\n---\n" + BULGARIAN + "\n\n" + SAME + "\n\n" + BULGARIAN + "\n",
                "spanish.md",
                "---\nlanguage: es\n---\n" + SPANISH + "\n\n" + SPANISH + "\n"));
    try (Checker checker = Checker.load(folder.resolve("cache"), AliasList.EMPTY, Models.none())) {
      report = files.check(checker, folder);
    }
  }

  private static Report.Entry.Read entry(String path) {
    return entry(report, path);
  }

  private static Report.Entry.Read entry(Report of, String path) {
    return (Report.Entry.Read)
        of.documents().stream()
            .filter(entry -> entry.path().equals(path))
            .findFirst()
            .orElseThrow();
  }

  private static String words(String path, PassageLanguage passage) {
    return passage.span().of(entry(path).document().text());
  }

  @Test
  void englishPassageOfAForeignDocumentIsCompared() {
    Report.AssessedClaim claim = report.assessed().getFirst();
    assertThat(claim.assessment().verdict()).isEqualTo(Verdict.SUPPORTED);
    assertThat(claim.findings().stream().filter(Finding::bears))
        .extracting(finding -> finding.passage().quote())
        .containsExactly(SAME);
    Report.Entry.Read entry = entry("bulgarian.md");
    assertThat(entry.reason()).isNull();
    assertThat(entry.passages())
        .singleElement()
        .satisfies(passage -> {
          assertThat(passage.language()).isEqualTo("en");
          assertThat(passage.compared()).isTrue();
          assertThat(words("bulgarian.md", passage)).isEqualTo(SAME);
        });
  }

  @Test
  void foreignPassageOfAnEnglishDocumentIsKeptAndNotCompared() {
    Report.Entry.Read entry = entry("english.md");
    assertThat(entry.reason()).isNull();
    assertThat(entry.document().text()).contains(SPANISH);
    assertThat(entry.passages())
        .singleElement()
        .satisfies(passage -> {
          assertThat(passage.language()).isEqualTo("es");
          assertThat(passage.compared()).isFalse();
          assertThat(words("english.md", passage)).isEqualTo(SPANISH);
        });
    assertThat(report.assessed())
        .flatExtracting(Report.AssessedClaim::findings)
        .noneMatch(finding -> finding.passage().quote().equals(SPANISH));
  }

  @Test
  void passagesStandAtTheirPlacesWhenPersonsAreTakenOut() {
    Report.Entry.Read read = entry(Redaction.of(List.of("Petar Stoev")).of(report), "english.md");
    assertThat(read.passages().getFirst().span().of(read.document().text()))
        .isEqualTo(SPANISH.replace("Petar Stoev", "[person 1]"));
  }

  @Test
  void documentWithoutEnglishIsNotCompared() {
    assertThat(entry("spanish.md").reason()).isEqualTo("in Spanish (es), which is not compared");
    assertThat(entry("spanish.md").passages()).isEmpty();
  }

  @Test
  void reportsTellThePassages() {
    String json = new String(ReportJson.bytes(report), StandardCharsets.UTF_8);
    assertThat(json).contains("\"passages\": [", "\"compared\": false");
    String html = new String(ReportHtml.bytes(report), StandardCharsets.UTF_8);
    assertThat(html)
        .contains(
            "1 passage in Spanish (es), not compared",
            "1 passage in English (en), compared",
            "of the rest nothing was compared");
    List<String> paths = report.documents().stream().map(Report.Entry::path).toList();
    assertThat(paths).hasSize(3);
  }
}
