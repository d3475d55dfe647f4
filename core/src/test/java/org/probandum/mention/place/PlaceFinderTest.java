package org.probandum.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.text.TextParser;

class PlaceFinderTest {
  private static final TextParser PARSER = TextParser.load();
  private static final PlaceFinder FINDER = PlaceFinder.load();

  /// Sentence, then `text=USE country` for each place in order, or `none`.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A convoy left Ghazni at dawn.                                      | Ghazni=LITERAL AF
          Rebels shelled the town of Sangin in Helmand province.             | Sangin=LITERAL AF; Helmand province=LITERAL AF
          The market in Khar, Bajaur, was closed.                            | Khar=LITERAL PK; Bajaur=LITERAL PK
          She grew up in Paris, Texas.                                       | Paris=LITERAL US; Texas=LITERAL US
          He was born in Paris.                                              | Paris=LITERAL FR
          Torkham was shut for two days.                                     | Torkham=LITERAL PK
          They crossed the Bolan Pass on foot.                               | Bolan Pass=LITERAL PK
          Fighters hid in the Spin Ghar mountains.                           | Spin Ghar mountains=LITERAL AF
          Planes took off from Bagram Air Base.                              | Bagram Air Base=LITERAL AF
          Inmates of Pul-e-Charkhi went on strike.                           | Pul-e-Charkhi=LITERAL AF
          Villages in the Tirah Valley were evacuated.                       | Tirah Valley=LITERAL PK
          A shell fell in Barmal district.                                   | Barmal district=LITERAL AF
          Polls opened in the North-West Frontier Province.                  | North-West Frontier Province=LITERAL PK
          Police in Khyber Pakhtunkhwa and Balochistan were on alert.        | Khyber Pakhtunkhwa=LITERAL PK; Balochistan=LITERAL PK
          The Kunar and Nangarhar provinces lie in the east.                 | Kunar=LITERAL AF; Nangarhar=LITERAL AF
          Aid reached eastern Afghanistan late.                              | eastern Afghanistan=LITERAL AF
          Traders come from Central Asia.                                    | Central Asia=LITERAL -
          Drought struck the Sahel again.                                    | Sahel=LITERAL -
          Oil moves through the Strait of Hormuz.                            | Strait of Hormuz=LITERAL -
          The cruiser lay in Havana Harbor.                                  | Havana Harbor=LITERAL CU
          Divers came from Key West.                                         | Key West=LITERAL US
          The fleet reached Manila Bay.                                      | Manila Bay=LITERAL PH
          Shells hit Kharkiv and Kiev.                                       | Kharkiv=LITERAL UA; Kiev=LITERAL UA
          A drone fell near Zaporizhzhia.                                    | Zaporizhzhia=LITERAL UA
          Troops in Mali left Timbuktu and Gao for Kidal.                    | Mali=LITERAL ML; Timbuktu=LITERAL ML; Gao=LITERAL ML; Kidal=LITERAL ML
          Fighting spread to El Fasher in Darfur.                            | El Fasher=LITERAL SD; Darfur=LITERAL SD
          The U.S. fleet sailed.                                             | U.S.=LITERAL US
          Ships left Norfolk, Va., on Monday.                                | Norfolk=LITERAL US; Va=LITERAL US
          The fall of Kabul came quickly.                                    | Kabul=LITERAL AF
          The Kabul airport bombing shocked many.                            | Kabul airport=LITERAL AF
          Peshawar police opened a case.                                     | Peshawar=LITERAL PK
          Kabul's claims were never tested.                                  | Kabul=METONYM AF
          It is time for Kabul to prioritise trade.                          | Kabul=METONYM AF
          Washington and Madrid agreed on a truce.                           | Washington=METONYM US; Madrid=METONYM ES
          Officials accused Islamabad of delay.                              | Islamabad=METONYM PK
          Moscow has repeatedly denied the charge.                           | Moscow=METONYM RU
          Ties between Islamabad and Kabul broke down.                       | Islamabad=METONYM PK; Kabul=METONYM AF
          A Qatar-brokered deal was signed in Doha.                          | Qatar=METONYM QA; Doha=LITERAL QA
          The inquiry was ordered by Spain.                                  | Spain=METONYM ES
          Officials in Kabul said that roads were open.                      | Kabul=LITERAL AF
          An official from Havana said little.                               | Havana=LITERAL CU
          Pakistani troops met Afghans at the border.                        | Pakistani=DEMONYM PK; Afghans=DEMONYM AF
          The Cuban press was silent.                                        | Cuban=DEMONYM CU
          Kurdish and Arab fighters joined.                                  | Kurdish=DEMONYM -; Arab=DEMONYM -
          Two European envoys left.                                          | European=DEMONYM -
          South Korean ships turned back.                                    | South Korean=DEMONYM KR
          The New York Times ran the story.                                  | New York=IN_NAME US
          The Bank of England kept its rate.                                 | England=IN_NAME GB
          The Associated Press of Pakistan carried it.                       | Pakistan=IN_NAME PK
          The Islamic State Khorasan Province claimed the blast.             | none
          The Islamic State in West Africa claimed the raid.                 | none
          The UN sent a note.                                                | none
          US officials said little.                                          | US=METONYM US
          The Islamic State of Iraq and Syria claimed the blast.             | none
          Tehrik-e-Taliban Pakistan denied it.                               | none
          Michael Jordan retired.                                            | none
          Mr. Washington spoke first.                                        | none
          The journal printed the de Lôme letter.                            | none
          Enrique Dupuy de Lôme resigned. Lôme said no more.                 | none
          Clara von Essen flew home to her sister.                           | none
          He sailed to the port of Lomé.                                     | Lomé=LITERAL TG
          A branch of the Banco de Lima was robbed.                          | Lima=LITERAL PE
          Beds in ten London hospitals were full.                            | London=LITERAL GB
          In ten London hospitals, beds were full.                           | London=LITERAL GB
          What do Ukraine and Russia want?                                   | Ukraine=METONYM UA; Russia=METONYM RU
          Turkey buys gas, as do Iran and Iraq.                              | Turkey=LITERAL TR; Iran=LITERAL IR; Iraq=LITERAL IQ
          Jordan Peterson wrote a book.                                      | none
          Asim Khan treated the wounded.                                     | none
          Ali said that he was tired.                                        | none
          Reading is good for children.                                      | none
          Nice weather is expected on Sunday.                                | none
          Mobile phones were blocked in March.                               | none
          Of the dead, three were children.                                  | none
          He lives on Memphis Street.                                        | none
          The parties signed the Doha Agreement.                             | Doha=IN_NAME QA
          President Lincoln spoke at length.                                 | none
          The police said that Polish was spoken.                            | Polish=DEMONYM PL
          They flew to Amman, Jordan, on Friday.                             | Amman=LITERAL JO; Jordan=LITERAL JO
          A court in Georgia heard the case in Atlanta and Savannah.         | Georgia=LITERAL US; Atlanta=LITERAL US; Savannah=LITERAL US
          Bajaur blast: what is known                                        | Bajaur=LITERAL PK
          A group claims the Bajaur rally bombing                            | Bajaur=LITERAL PK
          Relatives of the dead of the Bajaur procession wept.               | Bajaur=LITERAL PK
          The month after the Peshawar church attack                         | Peshawar=LITERAL PK
          The Mastung massacre                                               | Mastung=LITERAL PK
          The Bajaur suicide blast was condemned.                            | Bajaur=LITERAL PK
          Soldiers searched the Khar area of Bajaur.                         | Khar=LITERAL PK; Bajaur=LITERAL PK
          A shell hit Khar, the seat of Bajaur tribal district.              | Khar=LITERAL PK; Bajaur tribal district=LITERAL PK
          A fair was held in the Paris area of Texas.                        | Paris=LITERAL US; Texas=LITERAL US
          Two men died in Mach, a town in Balochistan.                       | Mach=LITERAL PK; Balochistan=LITERAL PK
          They flew to Norman, Okla., on Friday.                             | Norman=LITERAL US; Okla=LITERAL US
          A crowd left the Madina mosque in Mastung.                         | Mastung=LITERAL PK
          The Boston harbour in Massachusetts froze.                         | Boston=LITERAL US; Massachusetts=LITERAL US
          The battleship Maine steamed into Havana.                          | Havana=LITERAL CU
          Oil leaks from the USS Arizona.                                    | none
          The cruisers Cincinnati and Raleigh left port.                     | none
          The Maine sank at night. Wreckage of Maine lay around.             | none
          The Maine coast is rocky.                                          | Maine=LITERAL US
          She was born in Maine.                                             | Maine=LITERAL US
          The court sits at the Hague.                                       | Hague=LITERAL NL
          They crossed the Punjab and the Crimea.                            | Punjab=LITERAL PK; Crimea=LITERAL UA
          Near Jenin is the Jenin refugee camp.                              | Jenin=LITERAL PS; Jenin=LITERAL PS
          Pentagon said that two men had died.                               | Pentagon=METONYM US
          John Miller of the Pentagon said so.                               | Pentagon=LITERAL US
          Pakistan launched strikes at dawn.                                 | Pakistan=METONYM PK
          Pakistan saw three attacks that year.                              | Pakistan=LITERAL PK
          Spain wanted time.                                                 | Spain=METONYM ES
          The group views Pakistan as an enemy.                              | Pakistan=METONYM PK
          They see the United States as a partner.                           | United States=METONYM US
          Mach                                                               | none
          Dasht                                                              | none
          Peshawar                                                           | Peshawar=LITERAL PK
          Tbilisi is the largest city of Georgia.                            | Tbilisi=LITERAL GE; Georgia=LITERAL GE
          """)
  void namesAreFoundWithTheirUse(String sentence, String expected) {
    assertThat(found(sentence)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb went off in Peshawar.             | Peshawar              | gn:1168197
          A bomb went off in Kabul.                | Kabul                 | gn:1138958
          The NWFP was renamed.                    | NWFP                  | gn:1168873
          The people of Kunar fled.                | Kunar                 | gn:1135702
          The army left Pakistan.                  | Pakistan              | gn:1168579
          A ship exploded at Havana.               | Havana                | gn:3553478
          Crowds gathered in Kyiv.                 | Kyiv                  | gn:703448
          Rangoon was quiet.                       | Rangoon               | gn:1298824
          Bombay was quiet.                        | Bombay                | gn:1275339
          Fighting spread in the Donbas.           | Donbas                | x:ua-donbas
          Guards were posted at Spin Ghar.         | Spin Ghar             | x:af-spin-ghar
          """)
  void namesResolveToTheGazetteersIdentifier(String sentence, String name, String id) {
    List<Mention.Location> places = find(sentence);
    assertThat(places).hasSize(1);
    assertThat(places.getFirst().text()).isEqualTo(name);
    assertThat(places.getFirst().place().gazetteerId()).isEqualTo(id);
  }

  /// The name shown is plain English, without marks and former type words.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A shell fell in Bajaur.          | Bajaur
          A shell fell in Orakzai Agency.  | Orakzai
          A shell fell in Nangarhar.       | Nangarhar
          A shell fell near Jalalabad.     | Jalalabad
          Crowds gathered in Islamabad.    | Islamabad
          Crowds gathered in Balochistan.  | Balochistan
          Crowds gathered in São Paulo.    | Sao Paulo
          """)
  void aPlaceIsShownByItsPlainName(String sentence, String shown) {
    assertThat(find(sentence).getFirst().place().name()).isEqualTo(shown);
  }

  @Test
  void aNameOfAShipElsewhereInTheTextNeedsEvidence() {
    assertThat(found("The battleship Maine left. Maine sank. Her sister lives in Maine."))
        .isEqualTo("Maine=LITERAL US");
  }

  @Test
  void aNamesakeInsideANamedPlaceBeatsADistantOne() {
    List<Mention.Location> places = find("Schools in Bajaur were shut. A shell hit Khar.");
    assertThat(places.getLast().place().ancestors())
        .contains(places.getFirst().place().gazetteerId());
  }

  static Stream<Arguments> examples() {
    return PlaceData.rows("en/context.tsv", 4).stream()
        .map(row -> Arguments.of(row.get(0), row.get(2), row.get(3)));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void everySetOfWordsHoldsItsExample(String set, String sentence, String expected) {
    String name = expected.substring(0, expected.indexOf('='));
    String use = expected.substring(expected.indexOf('=') + 1);
    String actual =
        find(sentence).stream()
            .filter(place -> place.text().equals(name))
            .map(place -> place.use().name())
            .findFirst()
            .orElse("none");
    assertThat(actual).as(set).isEqualTo(use);
  }

  @Test
  void spansAreExactSlicesInOrder() {
    String text = "Clashes in Herat. Talks with Kabul failed; Iran's border near Zaranj was shut.";
    int end = 0;
    for (Mention.Location place : find(text)) {
      assertThat(place.span().of(text)).isEqualTo(place.text());
      assertThat(place.span().start()).isGreaterThanOrEqualTo(end);
      end = place.span().end();
    }
    assertThat(end).isPositive();
  }

  @Test
  void aDirectionWidensThePlace() {
    double whole = find("Floods hit Afghanistan.").getFirst().place().precisionKm();
    double part = find("Floods hit eastern Afghanistan.").getFirst().place().precisionKm();
    assertThat(part).isGreaterThan(whole);
  }

  @Test
  void aTextWithoutBlanksIsReadInTime() {
    assertThat(find("Kabul-".repeat(20_000))).isNotNull();
    assertThat(find("Aa".repeat(100_000))).isEmpty();
    assertThat(find("")).isEmpty();
  }

  private static List<Mention.Location> find(String text) {
    return FINDER.find(PARSER.parse(Document.ofText("a.txt", text, Metadata.EMPTY)));
  }

  private static String found(String text) {
    List<Mention.Location> places = find(text);
    return places.isEmpty()
        ? "none"
        : places.stream()
            .map(place ->
                place.text()
                    + "="
                    + place.use()
                    + " "
                    + (place.place().country() == null ? "-" : place.place().country()))
            .collect(Collectors.joining("; "));
  }
}
