package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          He said “it sank” and left. | “it sank”
          He said "it sank" and left. | "it sank"
          He said ''it sank'' and left. | ''it sank''
          He said ‘it sank’ and left. | ‘it sank’
          He said “she called it ‘the end’ then” and left. | “she called it ‘the end’ then”
          He said ‘the workers’ boat sank’ and left. | ‘the workers’ boat sank’
          The dam isn’t safe. |
          A plank of 6" was lost. |
          """)
  void theOutermostMarksAreTaken(String text, String quotation) {
    assertThat(words(text)).isEqualTo(quotation == null ? List.of() : List.of(quotation));
  }

  @Test
  void speechOverParagraphsThatBeginWithAMarkIsOneQuotation() {
    String text = "Roe said: “It sank.\n\n“Nobody was lost.”\n\nHe left.";
    assertThat(words(text)).containsExactly("“It sank.\n\n“Nobody was lost.”");
  }

  @Test
  void aMarkThatIsNeverClosedEndsWithItsParagraph() {
    String text = "Roe said: “It sank.\n\nHe left. “So,” he said.";
    assertThat(words(text)).containsExactly("“It sank.", "“So,”");
  }

  private static List<String> words(String text) {
    return QuotationFinder.find(text).stream().map(found -> found.span().of(text)).toList();
  }
}
