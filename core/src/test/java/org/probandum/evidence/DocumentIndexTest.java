package org.probandum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Reading;

class DocumentIndexTest {
  private static final Reading ARTICLE =
      Readings.text("The Harbour Guard shelled Port Vell in March 2031.", "The dam at Lug broke.")
          .name("Harbour Guard", "Harbour Guard")
          .place("Port Vell", Readings.PORT)
          .build();

  private static Document document(String path, String text) {
    return Document.ofText(path, text, Metadata.EMPTY);
  }

  private static List<Document> documents() {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      documents.add(document("w" + i, "Weather note " + i + ": it rained all week in the hills."));
    }
    documents.add(document("guard", "Port Vell came under fire from the Harbour Guard."));
    documents.add(document("denial", "The Guard denied it. Port Vell was quiet, it said."));
    documents.add(document("dam", "Engineers looked at the dam at Lug."));
    return documents;
  }

  private static List<String> found(List<Document> documents, int most) {
    return DocumentIndex.build(documents).candidates(ARTICLE, most).stream()
        .map(Document::path)
        .sorted()
        .toList();
  }

  @Test
  void whatSharesWordsWithAClaimIsFoundAndSoIsItsDenial() {
    assertThat(found(documents(), 10)).contains("dam", "denial", "guard");
  }

  @Test
  void eachClaimHasItsBestDocumentBeforeAnyHasItsSecond() {
    assertThat(found(documents(), 2)).hasSize(2).contains("dam");
    assertThat(found(documents(), 1)).doesNotContain("dam");
  }

  @Test
  void theOrderOfTheDocumentsDoesNotMatter() {
    List<Document> documents = documents();
    List<String> expected = found(documents, 3);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(documents, new Random(seed));
      assertThat(found(documents, 3)).isEqualTo(expected);
    }
  }
}
