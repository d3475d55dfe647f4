package org.probandum.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Relation;

/// Evidence that is near to a claim in its wording and speaks of another person, another matter or
/// another time; beside each, what says the same. By rules alone.
class OtherMatterTest {
  private static final PairJudge JUDGE = PairJudge.with(DocumentStages.load());

  @ParameterizedTest(name = "[{index}] {0} <- {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # an office and its deputy
          The ambassador of Norway visited the camp. | The deputy ambassador of Norway visited the camp. | MENTIONS
          The ambassador of Norway visited the camp. | The ambassador of Norway visited the camp.        | SUPPORTS
          The police chief resigned on 4 March 2021. | The deputy police chief resigned on 4 March 2021. | MENTIONS
          # what stands behind a preposition
          Maria Lopez signed a letter against Israel in 2019. | Maria Lopez signed a letter against Hungary in 2019. | MENTIONS
          Maria Lopez signed a letter against Israel in 2019. | In 2019 Maria Lopez signed a letter against the Israeli government. | SUPPORTS
          Ana Kovac signed a contract with Siemens in 2019.   | Ana Kovac signed a contract with Nokia in 2019.      | MENTIONS
          Ana Kovac signed a contract with Siemens in 2019.   | Ana Kovac signed a contract with Nokia and Siemens in 2019. | SUPPORTS
          The union published a statement against the Government. | The union published a statement for the Government. | MENTIONS
          General Baradat ordered an inquiry into the incident. | General Baradat ordered an inquiry into the theft of fuel. | QUALIFIES
          General Baradat ordered an inquiry into the incident. | General Baradat ordered an inquiry into the incident. | SUPPORTS
          The firm found eleven cracks in the dam. | The firm found five cracks in the bridge. | MENTIONS
          The firm found eleven cracks in the dam. | The firm found five cracks in the dam.    | CONTRADICTS
          # then and now
          The camp then sheltered some 40,000 people.      | The camp now shelters 26,000 people.           | MENTIONS
          The camp sheltered some 40,000 people in 2020.   | The camp sheltered 26,000 people in 2020.      | CONTRADICTS
          # the armed of a group
          The Northern Authority looted a World Grain Fund warehouse in Hamra on 30 January 2023. | On the night of 30 January 2023 armed men of the Northern Authority looted the Fund's warehouse in Hamra. | SUPPORTS
          # never, and on another day
          The Government invited the Panel to Tarvesh in September 2022. | The Government of Tarvesh has never invited the Panel.        | CONTRADICTS
          The Government invited the Panel to Tarvesh in September 2022. | The Government of Tarvesh has never invited the Commission.   | MENTIONS
          The Government invited the Panel to Tarvesh in September 2022. | The Government of Tarvesh will never invite the Panel.        | MENTIONS
          The 9th Brigade withdrew from the ridge at Oum Delga on 11 January 2023. | The 9th Brigade withdrew from the ridge at Oum Delga on 18 January 2023, four days after the attack. | QUALIFIES
          The 9th Brigade withdrew from the ridge at Oum Delga on 11 January 2023. | The 9th Brigade withdrew from the ridge at Oum Delga on 18 July 2023. | MENTIONS
          The 9th Brigade attacked the ridge at Oum Delga on 11 January 2023.      | The 9th Brigade attacked the ridge at Oum Delga on 18 January 2023.   | MENTIONS
          # opposites
          The army opened the crossing on 3 May 2021.        | The army closed the crossing on 3 May 2021.       | QUALIFIES
          The army opened the crossing on 3 May 2021.        | The army closed the airport on 3 May 2021.        | MENTIONS
          The ministry published the report in May 2021.     | The ministry withheld the report in May 2021.     | QUALIFIES
          The council adopted the budget on 3 May 2021.      | The council postponed the budget on 3 May 2021.   | QUALIFIES
          """)
  void whatSpeaksOfAnotherIsNoSupportAndNoRefutal(
      String claim, String evidence, Relation expected) {
    assertThat(JUDGE.judge(claim, List.of(evidence), null).relation()).isEqualTo(expected);
  }
}
