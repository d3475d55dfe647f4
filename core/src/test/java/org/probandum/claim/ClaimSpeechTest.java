package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Claim;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.pipeline.DocumentStages;

class ClaimSpeechTest {
  private static final DocumentStages STAGES = DocumentStages.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On 16 April the minister told parliament that the strike had been lawful.     | On 16 April the minister told parliament that the strike had been lawful.
          Ana Levi said in August that she would not resign.                            | Ana Levi said in August that she would not resign.
          Ana Levi said that the permits would be reviewed.                             | Ana Levi said that the permits would be reviewed.
          In 2017 Ana Levi warned the company that the ground was too soft.             | In 2017 Ana Levi warned the company that the ground was too soft.
          At the opening Ana Levi promised that no tenant would lose a penny.           | At the opening Ana Levi promised that no tenant would lose a penny.
          In August, Ana Levi said that the mood was gloomy.                            | In August, Ana Levi said that the mood was gloomy.
          Three states have called on Arland to open the gates.                         | Three states have called on Arland to open the gates.
          """)
  void whatSomebodySaidMakesAClaimWhereItsContentMakesNone(String sentence, String claim) {
    assertThat(STAGES.read(document(sentence)).claims())
        .extracting(Claim::proposition)
        .contains(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Levi said that the mood was gloomy.
          Ana Levi said on 3 May: "We would never do that."
          She said in August that she would not resign.
          Ana Levi did not say on 3 May that the strike was lawful.
          """)
  void opinionsWithoutADayQuotationsAndNobodysWordsMakeNone(String sentence) {
    assertThat(STAGES.read(document(sentence)).claims())
        .extracting(Claim::proposition)
        .noneMatch(claim -> claim.contains("say") || claim.contains("said"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Levi said on 3 May that police had arrested Omar Dale in Brod. | Police had arrested Omar Dale in Brod.
          """)
  void whereTheContentMakesAClaimTheSpeechMakesNoneBeside(String sentence, String claim) {
    assertThat(STAGES.read(document(sentence)).claims())
        .extracting(Claim::proposition)
        .containsExactly(claim);
  }

  private static Document document(String text) {
    Metadata metadata =
        new Metadata(null, null, "Brod Post", "2025-06-01", null, null, "en", List.of());
    return Document.ofText("article", text, metadata);
  }
}
