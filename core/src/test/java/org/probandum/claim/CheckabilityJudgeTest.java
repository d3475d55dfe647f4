package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Quantity;
import org.probandum.model.Span;
import org.probandum.text.TextParser;

class CheckabilityJudgeTest {
  private static final TextParser PARSER = TextParser.load();
  private static final CheckabilityJudge JUDGE = CheckabilityJudge.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Why would a town poison its own well? | QUESTION
          The council must recognize that water is shared. | NORMATIVE
          The river will flood again. | PREDICTION
          The charge is absurd and deeply offensive to the town. | OPINION
          A house does not feed the worm that eats its beams. | RHETORIC
          If the guard truly slept, he would not have locked the door. | RHETORIC
          It is a pity. | VAGUE
          """)
  void whatCannotBeCheckedHasItsReason(String text, Judgement.Reason reason) {
    assertThat(judge(text, List.of()).reason()).isEqualTo(reason);
  }

  @Test
  void aCountedEventIsCheckableHoweverLoadedItsWording() {
    Mention count =
        new Mention.Count(
            new Span(25, 27), "31", Quantity.exactly(Quantity.Role.KILLED, "sailor", 31));
    Judgement judgement =
        judge("The cowardly raid killed 31 sailors and was absurd.", List.of(count));
    assertThat(judgement.checkable()).isTrue();
    assertThat(judgement.subjective()).isTrue();
  }

  @Test
  void whatIsReportedIsCheckableEvenAsAPlan() {
    assertThat(judge("The ministry said it would repair the dam.", List.of()).checkable()).isTrue();
  }

  private static Judgement judge(String text, List<Mention> mentions) {
    return JUDGE
        .judge(PARSER.parse(Document.ofText("x.txt", text, Metadata.EMPTY)), mentions)
        .getFirst();
  }
}
