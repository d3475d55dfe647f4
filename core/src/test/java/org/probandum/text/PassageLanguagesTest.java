package org.probandum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;

class PassageLanguagesTest {
  private static final String ENGLISH =
      "The port authority said on Monday that 1,240 people had left the old harbour.";
  private static final String SPANISH =
      "Según el periódico, los marineros del crucero salvaron a muchos heridos del puerto.";

  private static final PassageLanguages LANGUAGES = PassageLanguages.load();
  private static final TextParser PARSER = TextParser.load();

  private static Document document(String text, String language) {
    return Document.ofText("t.txt", text, Metadata.EMPTY.withLanguage(language));
  }

  private static String languages(String text, String language) {
    return String.join(" ", LANGUAGES.of(PARSER.parse(document(text, language))));
  }

  @Test
  void paragraphsOfAnEnglishDocumentInAnotherLanguageAreTold() {
    assertThat(languages(ENGLISH + "\n\n" + SPANISH + "\n\n" + ENGLISH, "en"))
        .isEqualTo("en es en");
  }

  @Test
  void englishParagraphsOfAForeignDocumentAreTold() {
    assertThat(languages(SPANISH + "\n\n" + ENGLISH + "\n\n" + SPANISH, "es"))
        .isEqualTo("es en es");
  }

  @Test
  void sentenceInAnotherLanguageInsideAParagraphIsTold() {
    assertThat(languages(ENGLISH + " " + SPANISH + " " + ENGLISH + " " + ENGLISH, "en"))
        .isEqualTo("en es en en");
    assertThat(languages(ENGLISH + " Управление порта сообщило, что порт закрыт. " + ENGLISH, "en"))
        .isEqualTo("en ru en");
  }

  @Test
  void shortPassagesHaveTheLanguageOfTheirDocument() {
    assertThat(languages("Buenos días.\n\n" + ENGLISH, "en-gb")).isEqualTo("en-gb en-gb");
    assertThat(languages("So it goes.\n\n" + SPANISH, "es")).isEqualTo("es es");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          Jenkins, Friend W.; Merritt, Darwin R.; Quartermaster William Furlong; Seaman Carl Brofeldt
          Total | 1,240 | 311 | 12 | port de Saint-Malo | La Habana | Montréal
          VARNA, May 13 (Reuters) – Nikola Petrov Vaptsarov, Ministerstvo na vatreshnite raboti
          org.slf4j:slf4j-api, slf4j-nop, 2.0.17, 0.1 MB, logging of libraries, silenced, System.Logger
          Tika's parsers alone, ours, command, after mvn package
          “Remember the Maine!” cried posters, badges, ribbons, soap wrappers, songs everywhere
          Casualties: killed, wounded, missing, displaced, detained, released, returned home
          """)
  void tablesNamesAndListsInEnglishDocumentsStayEnglish(String text) {
    assertThat(languages(text + "\n\n" + ENGLISH, "en")).doesNotContainPattern("[^en ]");
  }

  @Test
  void languageThatIsNotKnownStaysSo() {
    assertThat(languages(SPANISH, "")).isEqualTo(Languages.UNKNOWN);
  }

  @Test
  void foreignDocumentsWithEnglishInThemAreFound() {
    assertThat(LANGUAGES.mayHoldEnglish(document(SPANISH + "\n\n" + ENGLISH, "es"))).isTrue();
    assertThat(LANGUAGES.mayHoldEnglish(document(SPANISH + "\n\n" + SPANISH, "es"))).isFalse();
  }
}
