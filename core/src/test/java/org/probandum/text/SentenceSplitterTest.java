package org.probandum.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Span;

class SentenceSplitterTest {
  private static final SentenceSplitter SPLITTER = SentenceSplitter.load(Abbreviations.load());

  private static List<String> split(String text) {
    return SPLITTER.split(text, new Span(0, text.length()), Casing.of(text)).stream()
        .map(span -> span.of(text))
        .toList();
  }

  /// In a marked text, ` | ` stands for a blank at which one sentence ends and the next begins.
  private static void splitsAsMarked(String marked) {
    assertThat(split(marked.replace(" | ", " "))).containsExactly(marked.split(" \\| ", -1));
  }

  static Stream<String> abbreviationExamples() {
    return TextData.rows("abbreviations.tsv", 3).stream().map(row -> row.get(2));
  }

  @ParameterizedTest
  @MethodSource("abbreviationExamples")
  void everyAbbreviationRuleKeepsItsExample(String marked) {
    splitsAsMarked(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mine closed in 2016. | Nobody was told.",
        "It cost 3.5 million. | He paid 12.50 of it.",
        "Gen. J. R. Smith and George W. Hay spoke. | They left.",
        "The talks failed... | Then they resumed.",
        "The army left. | … Police stayed. | Nobody knew.",
        "He waited … and waited. | Nobody came.",
        "She said, \"The pier burned.\" | He denied it.",
        "She said, “The pier burned.” | He denied it.",
        "“The pier burned. | Nobody helped.” | He left.",
        "“He told me ‘run now.’” | She ran.",
        "“Why?” he asked. | Nobody knew.",
        "“Stop!” they cried. | He did not.",
        "\"Who did it?\" Amin asked. | Nobody knew.",
        "“Who did it?” | The minister did not know. | He left.",
        "Was it so? | It was not! | Nobody cared.",
        "(The rest was quiet.) | The army left.",
        "It fell in May.[12] | Nobody knew.",
        "The city is called Tel. | al-Hakim was born there.",
        "It was the work of Plan B. | The army left.",
        "They came at 9 a.m. on Monday. | They left at 5 p.m. | Police followed.",
        "1. The first point. | Another one.",
        "The army left the city.” | “It was over,” he said.",
        "Visit www.example.org/a.b for more. | It is free.",
        "He asked: what now?! | Nobody knew.",
        "The U.S. and the U.K. agreed. | The U.S. Senate did not.",
        "He was born in St. Louis, Mo. | The army took him."
      })
  void sentencesEndWhereAReaderEndsThem(String marked) {
    splitsAsMarked(marked);
  }

  @Test
  void aMissingBlankIsSeen() {
    assertThat(split("The army left the city.The police stayed in the old town."))
        .containsExactly("The army left the city.", "The police stayed in the old town.");
  }

  @Test
  void textInLowerCaseIsSplitToo() {
    splitsAsMarked("the army left. | police said so on sept. 5 in the u.s. | they left");
  }

  @Test
  void textInCapitalsIsSplitToo() {
    splitsAsMarked("THE ARMY LEFT. | GEN. SMITH SAID SO ON SEPT. 5. | THEY LEFT");
  }

  @Test
  void marksOfOtherScriptsEndSentences() {
    assertThat(split("军队离开了。没有人受伤。")).hasSize(2);
    assertThat(split("فوج چلی گئی۔ کوئی زخمی نہیں ہوا۔")).hasSize(2);
  }
}
