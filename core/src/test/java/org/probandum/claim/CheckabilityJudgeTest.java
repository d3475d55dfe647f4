package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.Document;
import org.probandum.model.Judgement;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.NameType;
import org.probandum.model.Place;
import org.probandum.model.PlaceUse;
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
          If the guard truly slept in the tower, it would not be his own men who opened the gate. | RHETORIC
          To understand why the plan is so fundamentally flawed, one must first look at the past. | NORMATIVE
          It is a pity. | VAGUE
          """)
  void whatCannotBeCheckedHasItsReason(String text, Judgement.Reason reason) {
    assertThat(judge(text, List.of()).reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          My guess is that the dam will hold. | true
          The US sent us 40 tanks. | true
          The US sent 40 tanks to the valley. | false
          World War I began in 1914. | false
          “We won,” he said. | false
          """)
  void theAuthorsOwnVoiceIsTheFirstPersonOutsideQuotes(String text, boolean own) {
    assertThat(
            JUDGE.inOwnVoice(
                PARSER.parse(Document.ofText("a", text, Metadata.EMPTY)).sentences().getFirst()))
        .isEqualTo(own);
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

  @Test
  void concreteHistoryIsCheckableUnderAnyVerb() {
    String text =
        "Instead, it metastasized within the eastern valleys, specifically Hale and Wick.";
    int at = text.indexOf("Hale");
    Place hale = new Place("1", "Hale", 10.0, 20.0, 5, Place.Kind.DISTRICT, null, List.of(), 0);
    Mention place = new Mention.Location(new Span(at, at + 4), "Hale", hale, PlaceUse.LITERAL);
    assertThat(judge(text, List.of(place)).checkable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Furthermore, numerous smugglers have been neutralized or captured in raids.",
        "The Hale Board has led the town, and its rule has been nothing short of a disaster.",
        "The history of the port names Ann Roe among the founders.",
      })
  void whatTellsAnEventOrNamesWhoIsCheckable(String text) {
    assertThat(judge(text, names(text, "Hale Board", "Ann Roe")).checkable()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Old Roots and the Northern Refuge", "The Harbour vs. the Town"})
  void headingsAreNoClaims(String heading) {
    String text = heading + "\n\nThe dam failed in May.\n";
    assertThat(judge(text, List.of()).reason()).isEqualTo(Judgement.Reason.VAGUE);
  }

  private static List<Mention> names(String text, String... names) {
    List<Mention> found = new ArrayList<>();
    for (String name : names) {
      int at = text.indexOf(name);
      if (at >= 0) {
        Span span = new Span(at, at + name.length());
        found.add(new Mention.Name(span, name, NameType.PERSON, name));
      }
    }
    return found;
  }

  private static Judgement judge(String text, List<Mention> mentions) {
    return JUDGE
        .judge(PARSER.parse(Document.ofText("x.txt", text, Metadata.EMPTY)), mentions)
        .getFirst();
  }
}
