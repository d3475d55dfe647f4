package org.probandum.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimantReaderTest {
  private static final ClaimantReader READER = new ClaimantReader(SourceWords.load());

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Kovac                        | Named[name=Ana Kovac]
          Ana Kovac, a police officer      | Named[name=Ana Kovac]
          police chief Ana Kovac           | Named[name=police chief Ana Kovac]
          Captain Ana Kovac of the coast guard | Named[name=Captain Ana Kovac]
          Ministry of the interior         | Named[name=Ministry of the interior]
          the Interior Ministry            | Named[name=Interior Ministry]
          Brod General Hospital            | Named[name=Brod General Hospital]
          Brod Police Department           | Named[name=Brod Police Department]
          police                           | Unnamed[key=, words=police]
          Police                           | Unnamed[key=, words=Police]
          Brod police                      | Unnamed[key=, words=Brod police]
          South Zagora officials           | Unnamed[key=, words=South Zagora officials]
          UN officials                     | Unnamed[key=, words=UN officials]
          officials in Brod                | Unnamed[key=, words=officials in Brod]
          officers, who asked not to be named | Unnamed[key=, words=officers]
          the hospital administration      | Unnamed[key=medics, words=hospital administration]
          a fisherman                      | Unnamed[key=fisherman, words=fisherman]
          he                               | Unnamed[key=, words=he]
          ''                               | Unnamed[key=, words=]
          Reuters                          | Agency[name=Reuters]
          AFP                              | Agency[name=Agence France-Presse]
          the Kamen Herald                 | Medium[name=Kamen Herald]
          the report                       | ThePaper[]
          The report                       | ThePaper[]
          Board of Inquiry                 | ThePaper[]
          report R/12 of the board         | Paper[name=R/12]
          the Harbour Board report         | Paper[name=Harbour Board report]
          """)
  void aClaimantIsReadByTheFirstRungThatFits(String words, String claimant) {
    assertThat(READER.read(words)).hasToString(claimant);
  }
}
