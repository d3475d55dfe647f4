package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.probandum.ingest.Folder;
import org.probandum.mention.name.AliasList;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;
import org.probandum.model.Report;

class CandidatesTest {
  @TempDir private Path cache;

  private static Document document(String path, String title, String text, String... cites) {
    return Document.ofText(
        path, text, new Metadata(title, null, null, null, null, null, "en", List.of(cites)));
  }

  private static List<Document> weather(int count) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(document("w" + i, "Note " + i, "Bakery " + i + " is open."));
    }
    return documents;
  }

  private static Reading article(String text) {
    return DocumentStages.load().read(Document.ofText("article", text, Metadata.EMPTY));
  }

  @Test
  void aSmallFolderIsReadFullyAndTheArticleIsNotAskedFor() {
    List<Document> few = weather(Candidates.MOST);

    Candidates candidates =
        Candidates.of(
            few,
            () -> {
              throw new AssertionError("asked for");
            });

    assertThat(candidates.documents()).isEqualTo(few);
    assertThat(candidates.complete()).isTrue();
    RunSettings settings = new RunSettings("article", Map.of());
    assertThat(candidates.noted(settings)).isEqualTo(settings);
  }

  @Test
  void ofALargeFolderEverySourceIsReadWhereTheSettingsSaySo() {
    List<Document> many = weather(Candidates.MOST + 50);
    many.add(document("flood", "On the river", "A flood killed 12 people in Osijek."));
    Folder folder = new Folder(many, List.of());
    Document article =
        Document.ofText("article", "The flood killed 15 people in Osijek.", Metadata.EMPTY);
    RunSettings settings = new RunSettings("article", Map.of());

    try (Checker checker = Checker.load(cache, AliasList.EMPTY, Models.none())) {
      Report some = checker.check(article, folder, settings, Progress.SILENT);
      Report all = checker.check(article, folder, settings.withEverySource(), Progress.SILENT);

      assertThat(compared(some)).isBetween(1L, 10L);
      assertThat(some.run().settings().get("read"))
          .isEqualTo(compared(some) + " of 251 documents, found by words");
      assertThat(compared(all)).isEqualTo(many.size());
      assertThat(all.run().settings()).containsEntry("read", "every source");
    }
  }

  private static long compared(Report report) {
    return report.documents().stream()
        .filter(entry -> entry instanceof Report.Entry.Read read && read.reason() == null)
        .count();
  }

  @Test
  void ofALargeFolderWhatComesNearAndWhatItCitesIsRead() {
    List<Document> many = weather(Candidates.MOST + 50);
    Document flood =
        document("flood", "On the river", "A flood killed 12 people in Osijek.", "R/12");
    Document cited = document("paper", "Report R/12", "Zora.");
    Document named = document("named", "The Book of the Lost Harbour", "Zora.");
    many.addAll(List.of(flood, cited, named));

    Candidates candidates =
        Candidates.of(
            many,
            () ->
                article(
                    "A flood killed 12 people in Osijek. “The Book of the Lost Harbour” says so."));

    assertThat(candidates.complete()).isFalse();
    assertThat(candidates.documents()).contains(flood, cited, named);
    assertThat(candidates.documents().size()).isLessThan(60);
    assertThat(candidates.holds(flood)).isTrue();
    assertThat(candidates.holds(many.getFirst())).isFalse();
    assertThat(candidates.noted(new RunSettings("a", Map.of())).settings().get("read"))
        .endsWith(" of 253 documents, found by words");
  }
}
