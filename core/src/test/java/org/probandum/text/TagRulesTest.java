package org.probandum.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.PartOfSpeech;
import org.probandum.model.Token;

class TagRulesTest {
  private static final TextParser PARSER = TextParser.load();

  private static PartOfSpeech tagOf(String word, String text) {
    return PARSER.parse(Document.ofText("a.txt", text, Metadata.EMPTY)).sentences().stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.text().equals(word))
        .map(Token::partOfSpeech)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ’s | PART | The army said the town’s bridge was open.
          Norvian | PROPN | He met the Norvian Front in the hills.
          Front | PROPN | He met the Norvian Front in the hills.
          United | PROPN | The envoy of the United Nations left the city.
          Bolivian | ADJ | The Bolivian government denied the report.
          Islamic | ADJ | They study Islamic law in the old school.
          Islamic | PROPN | They fought the Islamic State in the hills.
          FARL | PROPN | The men of the FARL were seen near the river.
          A/2019/12 | PROPN | The report, document A/2019/12, names four men.
          depends | VERB | Regional peace depends on the two neighbours.
          stability | NOUN | The path to stability is long.
          have | AUX | The raids that have degraded the group went on.
          battle-hardened | ADJ | The influx of battle-hardened fighters helped the group.
          5,000 | NUM | About 5,000 people fled.
          $5m | NUM | They paid $5m for it.
          wing | NOUN | The army’s media wing said that the bridge was open.
          capture | NOUN | The man’s capture was announced.
          sanctuary | NOUN | The town is a true sanctuary for them.
          dead | ADJ | The dead were carried away.
          mine | NOUN | No submarine mine destroyed the steamer Astrid.
          mine | PRON | The house by the river is mine.
          that | SCONJ | Spain denies that a mine destroyed the ship.
          No | DET | No honest man can speak of that day.
          record | VERB | The notes, specifically A/2019/12, meticulously record coordinated raids.
          coordinated | ADJ | The notes, specifically A/2019/12, meticulously record coordinated raids.
          record | NOUN | The highly praised record of the team fell.
          Exports | NOUN | Exports fell by 12 percent in 2012.
          fined | VERB | The bank was fined 20 million dollars in 2012.
          freed | VERB | The number of prisoners freed was in the thousands.
          harbouring | VERB | The mayor accused the bank of "harbouring" the rebels.
          sunk | VERB | The board said that a mine had sunk the Astrid.
          injured | VERB | The leak injured 26 workers.
          injured | VERB | The leak in the town has injured 22 workers.
          injured | ADJ | The injured 26 workers went home.
          damaged | VERB | They counted the houses that it had damaged.
          works | NOUN | Gas leaked from a pipe at the Norvian works in the valley.
          works | VERB | The man of the company works in the valley.
          works | VERB | He said the army works in the valley.
          shot | VERB | In the theatre its gunmen shot 38 visitors dead on 9 March 2024.
          ’s | AUX | It’s an insult to the whole town.
          founding | NOUN | The group grew after the party's founding in 1949.
          lives | VERB | Tolan lives in the city of Ruzhan.
          lives | NOUN | The fire claimed nine lives in Ruzhan.
          owns | VERB | The general owns three houses in Dubai.
          general | NOUN | The general owns three houses in Dubai.
          work | VERB | The editors work in the old town.
          attacks | NOUN | Two bomb attacks in Goma yesterday.
          suffered | VERB | At least 30 suffered injuries in Goma.
          eleven | NUM | Our men captured eleven armoured vehicles in Goma.
          armoured | ADJ | Our men captured eleven armoured vehicles in Goma.
          were | AUX | Two of the dead were children.
          those | DET | In those years the group returned to the city.
          mistreated | VERB | No prisoner was mistreated in the camp.
          dumped | VERB | The company dumped waste into the river.
          waste | NOUN | The company dumped waste into the river.
          after | ADP | The strike ended on Friday after nine days.
          since | ADP | The mill has stood still since 4 November.
          shares | NOUN | The shares fell by 3 percent.
          n't | PART | They did n't leave the city, but they don't like it.
          """)
  void tagsThatTheFormOrTheNeighboursSettleAreRight(String word, PartOfSpeech tag, String text) {
    assertThat(tagOf(word, text)).isEqualTo(tag);
  }
}
