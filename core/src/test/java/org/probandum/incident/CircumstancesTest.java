package org.probandum.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.probandum.incident.Texts.sources;
import static org.probandum.model.Relation.MENTIONS;
import static org.probandum.model.Relation.SUPPORTS;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.probandum.incident.Texts.Text;
import org.probandum.model.Circumstance;
import org.probandum.model.Finding;
import org.probandum.model.Mention;
import org.probandum.model.PlaceUse;

class CircumstancesTest {
  private final Text text =
      new Text("a.txt", null, "On 5 March Ambry burnt.", "Nobody knows why.", "Zephyr was quiet.")
          .time("5 March", "2021-03-05")
          .place("Ambry", PlaceUse.LITERAL)
          .place("Zephyr", PlaceUse.METONYM);

  private List<Circumstance> of(Finding... findings) {
    return Circumstances.of(List.of(findings), sources(text));
  }

  @Test
  void passageHasTheDaysAndPlacesThatItNames() {
    Circumstance found = of(text.finding(SUPPORTS, 0, Set.of())).getFirst();
    assertThat(found.times()).extracting(Mention.Time::text).containsExactly("5 March");
    assertThat(found.places()).extracting(Mention.Location::text).containsExactly("Ambry");
  }

  @Test
  void passageIsListedOnceHoweverManyClaimsItBearsOn() {
    assertThat(of(text.finding(SUPPORTS, 0, Set.of()), text.finding(SUPPORTS, 0, Set.of())))
        .hasSize(1);
  }

  @Test
  void passagesThatBearOnNothingOrNameNothingAreLeftOut() {
    assertThat(of(text.finding(MENTIONS, 0, Set.of()), text.finding(SUPPORTS, 1, Set.of())))
        .isEmpty();
  }

  @Test
  void placeThatStandsForItsGovernmentIsNoPlace() {
    assertThat(of(text.finding(SUPPORTS, 2, Set.of()))).isEmpty();
  }
}
