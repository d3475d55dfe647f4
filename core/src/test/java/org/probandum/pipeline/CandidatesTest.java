package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;

class CandidatesTest {
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
