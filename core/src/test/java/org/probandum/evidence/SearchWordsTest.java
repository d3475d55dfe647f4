package org.probandum.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.probandum.model.Reading;

class SearchWordsTest {

  @Test
  void anEventIsNamedActionPlaceAndTime() {
    Reading article =
        Readings.text("Police arrested Verne in Port Vell in late 2031.")
            .name("Verne", "Verne")
            .action("arrested", "arrest", "ARREST")
            .place("Port Vell", Readings.PORT)
            .time("late 2031", "2031-09-01", "2031-12-31")
            .build();
    assertThat(SearchWords.of(article.claims().get(0), false))
        .containsExactly(
            "\"Verne\" arrest, Port Vell, late 2031",
            "Verne, whatever else",
            "Port Vell, with another actor, time or number",
            "the words of the claim",
            "the words of the claim with words of denial");
  }

  @Test
  void numbersAreASearchOfTheirOwn() {
    Reading article =
        Readings.text("46 people died in March 2031.")
            .killed("46 people", 46)
            .time("March 2031", "2031-03-01", "2031-03-31")
            .build();
    assertThat(SearchWords.of(article.claims().get(0), true))
        .containsExactly(
            "March 2031",
            "46 people, March 2031",
            "the words of the claim",
            "the words of the claim with words of denial",
            "passages near in meaning to the claim");
  }

  @Test
  void aClaimWithoutSlotsIsSearchedByItsWords() {
    Reading article = Readings.text("Something changed.").build();
    assertThat(SearchWords.of(article.claims().get(0), false))
        .containsExactly("the words of the claim", "the words of the claim with words of denial");
  }
}
