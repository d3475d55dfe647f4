package org.probandum.mention.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.probandum.model.AliasProposal;
import org.probandum.model.Mention;

class CaseNamesTest {
  private static final NameFinder FINDER = NameFinder.load();

  private static List<List<Mention.Name>> documents(String texts) {
    List<List<Mention.Name>> documents = new ArrayList<>();
    for (String text : texts.split("/", -1)) {
      documents.add(FINDER.find(NameFinderTest.parse(text.strip())));
    }
    return documents;
  }

  private static String unified(String texts) {
    List<List<Mention.Name>> documents = documents(texts);
    CaseNames names = FINDER.unify(documents);
    return documents.stream()
        .map(document ->
            names.apply(document).stream()
                .map(Mention.Name::canonical)
                .collect(Collectors.joining(", ")))
        .collect(Collectors.joining(" / "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police held Sultan Aziz Azzam. / The court tried Sultan Aziz Azam. / Later Sultan Aziz Azam fled. | Sultan Aziz Azam / Sultan Aziz Azam / Sultan Aziz Azam
          Police held Omar Haidari. / They say Haidari fled.                             | Omar Haidari / Omar Haidari
          Police held Sultan Aziz Azzam. / They say Aziz Azam fled.                      | Sultan Aziz Azzam / Sultan Aziz Azzam
          Police held Omar Hassan Haidari. / They say Omar Haidari fled.                 | Omar Hassan Haidari / Omar Hassan Haidari
          The Coastal Relief Board (CRB) met. / The Coastal Relief Board paid. / The CRB paid. | CRB, CRB / CRB / CRB
          The Coastal Relief Board (CRB) met. / The Central Reserve Bureau (CRB) met. / The CRB paid. | Coastal Relief Board, Coastal Relief Board / Central Reserve Bureau, Central Reserve Bureau / CRB
          The Tehreek-e-Islah Party met. / The Tehrik-i-Islah Party paid.                 | Tehreek-e-Islah Party / Tehreek-e-Islah Party
          Daesh fled. / The Islamic State group lost. / ISIS-K stayed.                   | ISIS / ISIS / ISIS-K
          The Pakistani Taliban fled. / The Taliban stayed.                              | TTP / Taliban
          The Northern Front, also known as the Wolf Brigade, fled. / The Wolf Brigade paid. | Northern Front, Northern Front / Northern Front
          """)
  void oneThingHasOneCanonicalFormInACase(String texts, String canonicals) {
    assertThat(unified(texts)).isEqualTo(canonicals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police held Omar Haidari. / Police held Ali Haidari. / They say Haidari fled.  |
          Police held Omar Abdullah. / They say Abdullah fled.                           | Abdullah = Omar Abdullah
          Police held Omar Ali Rahman. / They say Ali Rahman fled.                       | Ali Rahman = Omar Ali Rahman
          The Coastal Relief Board met. / The CRB paid.                                  | CRB = Coastal Relief Board
          The Corvin Foundation paid. / Corvin agreed to that.                           | Corvin = Corvin Foundation
          Police held Shahab Mohajer. / Later Shahab Muhajir fled.                       | Shahab Mohajer = Shahab Muhajir
          Daesh fled. / ISIS-K stayed.                                                   |
          """)
  void whatIsNotSafeIsOnlyProposed(String texts, String proposals) {
    CaseNames names = FINDER.unify(documents(texts));
    assertThat(
            names.proposals().stream()
                .map(proposal -> String.join(" = ", proposal.names()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(proposals == null ? "" : proposals);
    List<String> before =
        documents(texts).stream().flatMap(List::stream).map(Mention.Name::canonical).toList();
    assertThat(documents(texts).stream().map(names::apply).flatMap(List::stream))
        .extracting(Mention.Name::canonical)
        .containsExactlyElementsOf(before);
  }

  @Test
  void theUsersCanonicalFormStays() {
    NameFinder finder =
        NameFinder.load(AliasList.parse("a.csv", "Haidari,The Colonel,PERSON\nRelief Board,CRB"));
    List<List<Mention.Name>> documents = new ArrayList<>();
    for (String text :
        List.of("They held Haidari.", "They held Omar Haidari.", "The Relief Board met.")) {
      documents.add(finder.find(NameFinderTest.parse(text)));
    }
    CaseNames names = finder.unify(documents);
    assertThat(documents.stream().map(names::apply).flatMap(List::stream))
        .extracting(Mention.Name::canonical)
        .containsExactly("The Colonel", "Omar Haidari", "CRB");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void neitherOrderNorRepetitionMatters(long seed) {
    Random random = new Random(seed);
    String[] names = {
      "Omar Haidari",
      "Haidari",
      "O. Haidari",
      "Omar Hassan Haidari",
      "Ali Haidari",
      "Azzam",
      "Sultan Aziz Azzam",
      "Aziz Azam",
      "Coastal Relief Board (CRB)",
      "CRB",
      "Coastal Relief Board",
      "Central Reserve Bureau (CRB)",
      "Daesh",
      "ISIS-K",
      "the Corvin Foundation",
      "Corvin",
      "Shahab Mohajer",
      "Shahab Muhajir",
      "the Tehrik-e-Islah Party",
      "the Tehreek-i-Islah Party"
    };
    List<List<Mention.Name>> documents = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      StringBuilder text = new StringBuilder("Police held ");
      for (int j = random.nextInt(4); j >= 0; j--) {
        text.append(names[random.nextInt(names.length)]).append(j > 0 ? " and later " : ".");
      }
      documents.add(FINDER.find(NameFinderTest.parse(text.toString())));
    }
    CaseNames unified = FINDER.unify(documents);
    List<List<Mention.Name>> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, random);
    CaseNames again = FINDER.unify(shuffled);
    assertThat(again.proposals()).as("seed " + seed).isEqualTo(unified.proposals());
    List<List<Mention.Name>> applied = documents.stream().map(unified::apply).toList();
    assertThat(documents.stream().map(again::apply).toList()).isEqualTo(applied);
    CaseNames onceMore = FINDER.unify(applied);
    assertThat(applied.stream().map(onceMore::apply).toList())
        .as("what is one stays one, seed " + seed)
        .isEqualTo(applied);
  }

  @Test
  void proposalsNameTwoFormsThatAreStillTwo() {
    CaseNames names =
        FINDER.unify(
            documents("Police held Omar Abdullah. / They say Abdullah fled. / Abdullah left."));
    assertThat(names.proposals())
        .containsExactly(
            new AliasProposal(
                List.of("Abdullah", "Omar Abdullah"),
                "the words of the first name are among those of the second, but they may belong to"
                    + " two persons"));
  }

  @Test
  void inALargeCaseOnlyNamesThatKeepCompanyAreProposed() {
    StringBuilder texts =
        new StringBuilder("Police held Shahab Mohajer. / Later Shahab Muhajir fled.");
    texts.append(" / The Coastal Relief Board met Omar Haidari and Nadia Safi in Brod.");
    texts.append(" / The CRB paid Omar Haidari and Nadia Safi.");
    for (int i = 0; i < 60; i++) {
      texts.append(" / The mayor met Person").append((char) ('A' + i % 26)).append(i).append(".");
    }
    CaseNames names = FINDER.unify(documents(texts.toString()));

    assertThat(names.proposals().stream().map(proposal -> String.join(" = ", proposal.names())))
        .containsExactly("CRB = Coastal Relief Board");
  }
}
