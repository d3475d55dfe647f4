package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Passage;
import org.probandum.model.Reading;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.pipeline.DocumentStages;

class PassageWordingTest {
  private static final DocumentStages STAGES = DocumentStages.load();
  private static final SameValues VALUES = new SameValues(Units.load());

  private static Reading read(String id, String text, @Nullable String author, String publisher) {
    Metadata metadata =
        new Metadata(null, author, publisher, "2025-10-20", null, null, "en", List.of());
    return STAGES.read(Document.ofText(id, text, metadata));
  }

  private static boolean isStated(String claim, String passage, String publisher) {
    Reading article = read("article", claim, "Ana Bell", "Daily Horn");
    Reading source = read("source", passage, null, publisher);
    Sentence first = source.parsed().sentences().getFirst();
    Span span = new Span(0, first.span().end());
    PassageWording wording = new PassageWording(article.claims().getFirst(), article, VALUES);
    Passage one = new Passage(source.document(), span);
    return wording.read(one, source).stated() && !wording.isOfAuthor(one, source);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In Brod 184 millimetres of rain fell.                  | The gauge at Brod collected 18.4 centimetres of rain.              | true
          In Brod 184 millimetres of rain fell.                  | The gauge at Brod collected 19.4 centimetres of rain.              | false
          The Directorate inspected the dam in October 2025.     | On the 14th of this month the Directorate walked the embankment.   | true
          The Directorate inspected the dam in October 2024.     | On the 14th of this month the Directorate walked the embankment.   | false
          The contract of Brod is worth 38 million dollars.      | The firm of Brod is to receive USD 38,000,000 in all.              | true
          The contract of Brod is worth 38 million dollars.      | The firm of Brod is to receive EUR 38,000,000 in all.              | false
          The army burned a mill in Santa Brigida in 2016.       | In 2016 the mill of Santa Brígida went up in flames.               | true
          The firm rebuilt 60 houses in Brod.                    | In Brod, 60 houses stand again.                                    | true
          The firm rebuilt 60 houses in Brod.                    | A plan of the council provides for 60 houses in Brod.              | false
          The firm rebuilt 60 houses in Brod.                    | In Brod, more than 300 trees stand again.                          | false
          The firm rebuilt 60 houses in Brod.                    | Ana Bell said that 60 houses stand again in Brod.                  | false
          """)
  void namesAndNumbersAreStatedInWhateverForm(String claim, String passage, boolean stated) {
    assertThat(isStated(claim, passage, "Gauge Office")).isEqualTo(stated);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Superior Court of Brod refused to close the mine. | Superior Court of Brod | true
          The Superior Court of Brod refused to close the mine. | Brod Post              | false
          The army burned a mill in Brod.                       | Brod Post              | false
          """)
  void aPartyThatPublishedThePassageIsNamedByThat(String claim, String publisher, boolean stated) {
    assertThat(isStated(claim, "The application for its closure is dismissed.", publisher))
        .isEqualTo(stated);
  }
}
