package org.probandum.mention.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Mention;
import org.probandum.model.NameType;

class AliasListTest {

  private static String lines(String escaped) {
    return escaped.replace("/", "\n");
  }

  @Test
  void rowsAreReadWithOrWithoutHeaderQuotesAndType() {
    AliasList list =
        AliasList.parse(
            "a.csv",
            "\uFEFF"
                + """
                alias,canonical,type
                # ours

                North Bloc,NB,organisation
                "Keller, Otto","Otto ""Red"" Keller"
                """
                    .replace("\n", "\r\n"));
    assertThat(list.entries())
        .containsExactly(
            new AliasList.Entry("North Bloc", "NB", NameType.ORGANISATION),
            new AliasList.Entry("Keller, Otto", "Otto \"Red\" Keller", null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          North Bloc                        | a.csv, line 1: needs alias,canonical[,type], has 1 cell
          North Bloc;NB                     | a.csv, line 1: needs alias,canonical[,type], has 1 cell\\nMaybe its cells are parted by something else than commas.
          a,b,PERSON,d                      | a.csv, line 1: needs alias,canonical[,type], has 4 cells
          alias,canonical/# x//North Bloc,  | a.csv, line 4: the cell canonical holds no name
          ...,NB                            | a.csv, line 1: the cell alias holds no name
          North Bloc,NB,gang                | a.csv, line 1: there is no type "gang"; types are [PERSON, ORGANISATION, NATIONALITY, LOCATION, FACILITY, DOCUMENT, OTHER]
          "North Bloc,NB                    | a.csv, line 1: a quotation mark is not closed
          North Bloc,NB/north  bloc,SB      | a.csv, line 2: "north  bloc" already stands for "NB" in line 1
          North Bloc,NB/NB,Bloc             | a.csv, line 2: "NB" is a canonical form in line 1
          NB,Bloc/North Bloc,NB             | a.csv, line 2: "NB" is itself an alias, in line 1
          """)
  void aFaultNamesFileAndLine(String text, String message) {
    assertThatThrownBy(() -> AliasList.parse("a.csv", lines(text)))
        .isInstanceOf(AliasListException.class)
        .hasMessage(message.replace("\\n", "\n"));
  }

  @Test
  void theSameRowTwiceIsOne() {
    assertThat(AliasList.parse("a.csv", "Azam,Omar Azzam\nAzzam,Omar Azzam\n").entries())
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Daesh,The Sect,ORGANISATION        | Daesh fought the Islamic State.       | The Sect/ORGANISATION; ISIS/ORGANISATION
          ISIS,The Sect                      | Daesh fought the Islamic State.       | The Sect/ORGANISATION; The Sect/ORGANISATION
          Mujahid,Zabih Mujahid,PERSON       | Later Mujahid met Ahmad Mujahid.      | Zabih Mujahid/PERSON; Ahmad Mujahid/PERSON
          Army of the Veldt,AV,ORGANISATION  | The Army of the Veldt fled.           | AV/ORGANISATION
          Army of the Veldt,AV               | The Army of the Veldt fled.           | AV/ORGANISATION
          Taliban,IEA                        | The Pakistani Taliban fled.           | TTP/ORGANISATION
          """)
  void theUsersListWinsOverTheTables(String rows, String text, String names) {
    NameFinder finder = NameFinder.load(AliasList.parse("a.csv", lines(rows)));
    assertThat(
            finder.find(NameFinderTest.parse(text)).stream()
                .map(name -> name.canonical() + "/" + name.type())
                .collect(Collectors.joining("; ")))
        .isEqualTo(names);
  }

  @Test
  void anyTextIsAListOrAFaultInIt() {
    Random random = new Random(5);
    String signs = "ab,\"#;\n\r \t\u0000é";
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      try {
        assertThat(AliasList.parse("a.csv", text.toString()).entries())
            .allMatch(entry -> !entry.alias().isBlank() && !entry.canonical().isBlank());
      } catch (AliasListException e) {
        assertThat(e).as(text.toString()).hasMessageMatching("(?s)a\\.csv, line [0-9]+: .+");
      }
    }
  }

  @Test
  void theNameOfAnotherStaysWhatItIs() {
    NameFinder finder =
        NameFinder.load(AliasList.parse("a.csv", "Corvin,Corvin Foundation,ORGANISATION"));
    assertThat(finder.find(NameFinderTest.parse("The Corvin Museum opened.")))
        .extracting(Mention.Name::canonical)
        .containsExactly("Corvin Museum");
  }
}
