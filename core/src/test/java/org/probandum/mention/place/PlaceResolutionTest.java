package org.probandum.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.Place;
import org.probandum.text.TextParser;

/// Which of several namesakes a text means, and which words are no place at all.
class PlaceResolutionTest {
  private static final TextParser PARSER = TextParser.load();
  private static final PlaceFinder FINDER = PlaceFinder.load();

  /// Text; a word of it; use, name and country (and for the United States the state's id) of its
  /// last mention, or `none`.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Shells fell on Tripoli. Militias from Misrata and Zawiya advanced.                          | Tripoli      | LITERAL Tripoli LY
          The army moved into Tripoli. Clashes spread from Sidon and Beirut.                          | Tripoli      | LITERAL Tripoli LB
          Police in Hyderabad made arrests. Trains from Karachi and Sukkur were late.                 | Hyderabad    | LITERAL Hyderabad PK
          Police in Hyderabad made arrests. Crowds gathered in Secunderabad and Mumbai.               | Hyderabad    | LITERAL Hyderabad IN
          Two men were shot in Georgia. They had driven from Atlanta to Macon.                        | Georgia      | LITERAL Georgia US
          Troops entered Georgia. Russian planes flew over Gori and Tbilisi.                          | Georgia      | LITERAL Georgia GE
          Rockets from southern Lebanon hit Haifa, Israel said.                                       | southern Lebanon | LITERAL Lebanon LB
          Smith, 40, was held in the Boone County Jail in Indiana. Lebanon police came from Zionsville. | Lebanon    | LITERAL Lebanon US
          Refugees crossed from Syria into Jordan near Daraa.                                         | Jordan       | LITERAL Jordan JO
          Families left Palestine, a town in Anderson County, Texas.                                  | Palestine    | LITERAL Palestine US
          The UN spoke about Palestine, the West Bank and Gaza.                                       | Palestine    | LITERAL Palestine PS
          The ministers met in Paris and flew on to Berlin and Rome.                                  | Paris        | LITERAL Paris FR
          A fire broke out in Paris. Trucks came from Honey Grove and Reno in Lamar County, Texas.    | Paris        | LITERAL Paris US
          They met in London. The talks in Ottawa and Toronto had failed.                             | London       | LITERAL London GB
          Students in London, Ontario, went on strike.                                                | London       | LITERAL London CA
          The governor of Khost said so. A raid took place in Sabari.                                 | Khost        | LITERAL Khost AF
          Schools in Bajaur stayed shut. A shell hit Khar at noon.                                    | Khar         | LITERAL Khar PK
          Soldiers left Salarzai and Mamond for Nawagai in Bajaur.                                    | Nawagai      | LITERAL Nawagai PK
          He fled from Nazian to Achin in Nangarhar.                                                  | Nazian       | LITERAL Nazian AF
          The wounded were taken to Timergara and Peshawar.                                           | Timergara    | LITERAL Timergara PK
          A convoy was hit at the Nawa Pass between Kunar and Bajaur.                                 | Nawa Pass    | LITERAL Nawa Pass -
          Snow closed the Lowari Pass in the north of Pakistan.                                       | Lowari Pass  | LITERAL Lowari Pass PK
          The gunmen hid in the Pech Valley.                                                          | Pech Valley  | LITERAL Pech Valley AF
          Boats sank in the Red Sea off Hodeidah.                                                     | Red Sea      | LITERAL Red Sea -
          Floods along the Indus drove people from their homes.                                       | Indus        | LITERAL Indus River PK
          The front runs along the Siverskyi Donets.                                                  | Siverskyi Donets | LITERAL Siverskyi Donets UA
          Drones struck Khmeimim in Syria.                                                            | Khmeimim     | LITERAL Khmeimim SY
          Planes left Ramstein Air Base at night.                                                     | Ramstein Air Base | LITERAL Ramstein Air Base DE
          She landed at Heathrow on Friday.                                                           | Heathrow     | LITERAL Heathrow GB
          Flights to Kandahar International Airport were stopped.                                     | Kandahar International Airport | LITERAL Ahmad Shah Baba International Airport AF
          Shops in Jalālābād were closed.                                                             | Jalālābād    | LITERAL Jalalabad AF
          He spoke in Sana’a.                                                                         | Sana’a       | LITERAL Sanaa YE
          Fighters took Ar-Raqqah.                                                                    | Ar-Raqqah    | LITERAL Ar Raqqah SY
          The envoy flew to Kyiv, long called Kiev.                                                   | Kiev         | LITERAL Kyiv UA
          They marched in Leningrad in 1925.                                                          | Leningrad    | LITERAL Saint Petersburg RU
          The fleet left Bombay.                                                                      | Bombay       | LITERAL Mumbai IN
          Fires burned in Becker, Clay and Otter Tail counties in Minnesota.                          | Clay         | LITERAL Clay County US
          The Ohio Department of Health warned of a fever.                                            | Ohio         | IN_NAME Ohio US
          The Kentucky Attorney General refused to comment.                                           | Kentucky     | IN_NAME Kentucky US
          The Kandahar Provincial Council met twice.                                                  | Kandahar     | IN_NAME Kandahar AF
          An editor of The Karachi Courier resigned.                                                  | Karachi      | IN_NAME Karachi PK
          He studied at Damascus University.                                                          | Damascus     | IN_NAME Damascus SY
          The Quetta Shura met in secret.                                                             | Quetta       | IN_NAME Quetta PK
          Kabul denied that it shelters them.                                                         | Kabul        | METONYM Kabul AF
          Islamabad and Tehran agreed to reopen the crossing.                                         | Tehran       | METONYM Tehran IR
          Texans and Ohioans went to the polls.                                                       | Ohioans      | DEMONYM Ohio US
          Londoners lined the streets.                                                                | Londoners    | DEMONYM London GB
          Sen. Ann Miller, D-W.Va., voted for it.                                                     | W.Va         | LITERAL West Virginia US
          Police in Washington, D.C., made no arrests.                                                | Washington, D.C. | LITERAL Washington US
          Troops fought around Ryan's farm. John Ryan owned it.                                       | Ryan         | none
          I'd rather wait, said the man. I'll go.                                                     | I'd          | none
          It is O.K. to leave.                                                                        | O.K.         | none
          Ms. Sherry wrote, and so did a friend, Ms. Lane.                                            | Ms           | none
          D.E. Miller leads the church.                                                               | D.E.         | none
          Hillary Clinton spoke. Voters turned toward Clinton.                                        | Clinton      | none
          Saeed Orakzai fled. Troops fought in the Orakzai and Khyber agencies.                       | Orakzai      | LITERAL Orakzai PK
          The firm of Foley & Lardner won.                                                            | Foley        | none
          They walked down Park Avenue.                                                               | Park Avenue  | none
          Roy Hermann left early.                                                                     | Roy          | none
          Chinua Achebe was a writer from Nigeria.                                                    | Chinua       | none
          The Islamic State of Iraq and the Levant claimed it.                                        | Iraq         | none
          Azzam was held near the border. Azzam spoke.                                                | Azzam        | none
          """)
  void theTextTellsWhichPlaceIsMeant(String text, String word, String expected) {
    assertThat(described(find(text, Metadata.EMPTY), word)).isEqualTo(expected);
  }

  @Test
  void thePublishersCountryTipsTheBalance() {
    String text = "Police in Hyderabad arrested two men.";
    assertThat(described(find(text, publisher("The Balochistan Courier", null)), "Hyderabad"))
        .isEqualTo("LITERAL Hyderabad PK");
    assertThat(
            described(find(text, publisher("Daily Example", "https://example.pk/a")), "Hyderabad"))
        .isEqualTo("LITERAL Hyderabad PK");
    assertThat(described(find(text, publisher("Daily Example", null)), "Hyderabad"))
        .isEqualTo("LITERAL Hyderabad IN");
  }

  @Test
  void aBrokenAddressTellsNothing() {
    String text = "Police in Hyderabad arrested two men.";
    assertThat(described(find(text, publisher("", "not an address")), "Hyderabad"))
        .isEqualTo("LITERAL Hyderabad IN");
  }

  private static Metadata publisher(String name, @org.jspecify.annotations.Nullable String url) {
    return new Metadata(null, null, name, null, url, null, null, List.of());
  }

  private static List<Mention.Location> find(String text, Metadata metadata) {
    return FINDER.find(PARSER.parse(Document.ofText("a.txt", text, metadata)));
  }

  private static String described(List<Mention.Location> found, String word) {
    return found.stream()
        .filter(mention -> mention.text().equals(word))
        .reduce((first, last) -> last)
        .map(mention -> mention.use() + " " + described(mention.place()))
        .orElse("none");
  }

  private static String described(Place place) {
    return place.name() + " " + (place.country() == null ? "-" : place.country());
  }
}
