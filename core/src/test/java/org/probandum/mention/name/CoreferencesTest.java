package org.probandum.mention.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.ParsedDocument;

class CoreferencesTest {
  private static final Coreferences COREFERENCES = Coreferences.load();

  private static String resolve(String text) {
    ParsedDocument document = NameFinderTest.parse(text);
    return COREFERENCES.find(document, NameFinderTest.names(text)).entrySet().stream()
        .map(entry -> entry.getKey().of(text) + "=" + entry.getValue())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Boko Haram burnt the village. The group also took cattle.           | The group=Boko Haram
          The Tamil Tigers lost ground. Analysts say the group's leader fled. | the group=LTTE
          The Interior Ministry met. The ministry denied it.                  | The ministry=Interior Ministry
          The Awami League won. The party thanked voters.                     | The party=Awami League
          Omar Haidari was held. He denied it.                                | He=Omar Haidari
          Anna Keller won. Her lawyers agreed.                                | Her=Anna Keller
          Anna Keller met Omar Haidari. She left.                             | She=Anna Keller
          Spokesman Omar Haidari came. On Sunday the spokesman left.          | the spokesman=Omar Haidari
          Boko Haram spoke first. It denied the charge.                       | It=Boko Haram
          Boko Haram released its statement.                                  | its=Boko Haram
          Boko Haram did not arise in the capital after the war. Instead, it spread from Borno. | it=Boko Haram
          Boko Haram came.§§The group left.                                   | The group=Boko Haram
          Boko Haram burnt it. Boko Haram shot. The army freed Boko Haram men from the Taliban. The releases strengthened the group. | the group=Boko Haram
          The army found Boko Haram men. The Taliban had brought the group under control. | the group=Boko Haram
          The claim that Niger arms Boko Haram is undone by the group's own war. | the group=Boko Haram
          The raids hurt Boko Haram. They degraded the group's command, disrupted its planning and severed its supply. | the group=Boko Haram; its=Boko Haram; its=Boko Haram
          Boko Haram lost. A state protecting a group would not do so. Raids hit the group. | the group=Boko Haram
          Omar Haidari drew the road for the bomber. He fled.                 | He=Omar Haidari
          Boko Haram is strong. The Taliban ruled. Boko Haram fell. The Taliban left. The group won. | The group=Boko Haram
          Omar Haidari won. Early in his campaign, senator Ali Zaman attacked the court. | his=Ali Zaman
          """)
  void aReferenceIsLedToItsOneAntecedent(String text, String resolved) {
    assertThat(resolve(text.replace('§', '\n'))).isEqualTo(resolved);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Boko Haram fought al-Shabaab. The group lost.",
        "The Taliban attacked Boko Haram camps. The group fled.",
        "The Taliban fought a group of deserters. The group fled.",
        "The Taliban brought the group under control.",
        "Omar Haidari met Ali Zaman. He left.",
        "A police officer praised Omar Haidari. He left.",
        "Omar Haidari wept. “He is dead,” they said.",
        "The Interior Ministry met. The party left.",
        "Anna Keller won. He left.",
        "Boko Haram attacked the town. It burnt for days.",
        "Boko Haram attacked Lagos and its port.",
        "Boko Haram attacked the town. Instead, it burnt for days.",
        "Boko Haram is strong. The Taliban ruled. The Taliban left. The group won.",
        "Boko Haram came.\n\nThe group leader left.",
        "By Omar Haidari\n\nHe left.",
        "In her office, Omar Haidari wept.",
        "Boko Haram came.\n\nHistory of the War\n\nThe group left.",
        "Boko Haram fell. The Taliban ruled.\n\nRaids hit the group.",
        "Boko Haram fell. Another group came.\n\nRaids hit the group.",
        "The Taliban fought. The Taliban had brought the group under control.",
        "Boko Haram attacked the bomber. The raid hit the police and freed its men.",
      })
  void whereSeveralFitOrNoneNothingIsSaid(String text) {
    assertThat(resolve(text)).isEmpty();
  }
}
