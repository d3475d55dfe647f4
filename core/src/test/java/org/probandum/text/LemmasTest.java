package org.probandum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.PartOfSpeech;

class LemmasTest {
  private static final Lemmas LEMMAS = Lemmas.load();

  static Stream<String> stemExamples() {
    return TextData.rows("verb-stems.tsv", 3).stream()
        .flatMap(row -> Arrays.stream(row.get(2).split(" +", -1)));
  }

  @ParameterizedTest
  @MethodSource("stemExamples")
  void everyRuleOfVerbStemsKeepsItsExamples(String example) {
    String[] parts = example.split("=", -1);
    assertThat(LEMMAS.of(parts[0], PartOfSpeech.VERB)).isEqualTo(parts[1]);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          died | VERB | die
          left | VERB | leave
          left | ADJ | left
          said | VERB | say
          killed | VERB | kill
          bombing | VERB | bomb
          bombing | NOUN | bombing
          planned | VERB | plan
          controlled | VERB | control
          carried | VERB | carry
          dying | VERB | die
          was | AUX | be
          ’ve | AUX | have
          n’t | PART | not
          ca | AUX | can
          children | NOUN | child
          casualties | NOUN | casualty
          lives | NOUN | life
          attacks | NOUN | attack
          policemen | NOUN | policeman
          churches | NOUN | church
          houses | NOUN | house
          crises | NOUN | crisis
          headquarters | NOUN | headquarters
          car-bombs | NOUN | car-bomb
          worst | ADJ | bad
          wider | ADJ | wide
          Taliban | PROPN | taliban
          THEM | PRON | they
          """)
  void lemmasAreThoseOfADictionary(String word, PartOfSpeech tag, String lemma) {
    assertThat(LEMMAS.of(word, tag)).isEqualTo(lemma);
  }
}
