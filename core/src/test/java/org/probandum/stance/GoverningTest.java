package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Sentence;
import org.probandum.text.TextParser;

class GoverningTest {
  private static final TextParser PARSER = TextParser.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The firm has rebuilt 60 houses in Brod.  | A plan of the council provides for 60 houses. Brod lies below the dam.   | true
          The firm has rebuilt 60 houses in Brod.  | Sixty families moved into the 60 houses by May. A second plan is ready.    | false
          The firm has rebuilt 60 houses in Brod.  | It hoped for more, but plans to build 60 houses.                           | true
          The court fined the firm in May.         | The firm could face a fine in May.                                         | true
          The court fined the firm in May.         | The firm may be fined by the court.                                        | true
          The court planned to fine the firm.      | The firm could be fined; the court plans it.                               | true
          The court planned to fine the firm.      | The court plans a fine of the firm for May.                                | false
          The court fined the firm in May.         | Was the firm fined in May?                                                 | true
          The court fined the firm in May.         |                                                                            | false
          Each family received 40,000 soles.       | Six families were given the 40,000 soles that the firm has promised them.  | false
          The police foiled a plot in Brod.        | They intended to bomb a hall in Brod, but the police arrested them.        | false
          """)
  void theSentenceNearestToTheClaimIsOpenByAWordThatTheClaimLacks(
      String claim, String passage, boolean open) {
    List<Sentence> sentences = passage == null ? List.of() : sentences(passage);
    assertThat(Governing.opens(sentences(claim).getFirst().tokens(), sentences)).isEqualTo(open);
  }

  private static List<Sentence> sentences(String text) {
    return PARSER.parse(Document.ofText("t", text, Metadata.EMPTY)).sentences();
  }
}
