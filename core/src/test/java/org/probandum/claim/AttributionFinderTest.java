package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Attribution;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Span;
import org.probandum.model.Stance;
import org.probandum.text.TextParser;

class AttributionFinderTest {
  private static final TextParser PARSER = TextParser.load();
  private static final AttributionFinder FINDER = AttributionFinder.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The mayor has repeatedly said that the dam is safe. | The mayor | has repeatedly said | that the dam is safe
          Jane Roe, head of the port office, said nine ships were lost. | Jane Roe, head of the port office, | said | nine ships were lost
          Nine ships were lost, the mayor said. | the mayor | said | Nine ships were lost
          “The dam is safe,” said the mayor. | the mayor | said | “The dam is safe,”
          Nine ships were lost, the mayor said on 13 June 2023. | the mayor | said | Nine ships were lost
          Nine ships were lost, the mayor said on June 13, 2023. | the mayor | said | Nine ships were lost
          The dam was damaged in March, according to the ministry. | the ministry | according to | The dam was damaged in March
          The mayor said in a statement that the dam is safe. | The mayor | said in a statement | that the dam is safe
          """)
  void theUsualOrdersAreRead(String text, String source, String cue, String content) {
    Attribution found = find(text, List.of()).getFirst();
    assertThat(words(text, found.source())).isEqualTo(source);
    assertThat(words(text, found.cue())).isEqualTo(cue);
    assertThat(words(text, found.content())).isEqualTo(content);
  }

  @Test
  void directSpeechOnBothSidesOfItsCueIsOneContent() {
    String text = "“The dam is safe,” the mayor said. “It was built to last.”";
    assertThat(words(text, find(text, List.of()).getFirst().content()))
        .isEqualTo("“The dam is safe,” “It was built to last.”");
  }

  @Test
  void theClaimantIsTheCanonicalNameOfTheHead() {
    String text = "The Harbour Board said that nine ships were lost.";
    Mention.Name name =
        new Mention.Name(new Span(4, 17), "Harbour Board", NameType.ORGANISATION, "HB");
    assertThat(find(text, List.of(name)).getFirst().claimant()).isEqualTo("HB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The blast claimed 60 lives in the port.
          No group has claimed responsibility.
          The ship left the port at noon.
          The fleet's own violent campaign against the port went on.
          They pledged allegiance to the king.
          """)
  void whatNobodyClaimsIsNoAttribution(String text) {
    assertThat(find(text, List.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          By pointing at the far shore and alleging that Norland is the true harbour of the pirates, the council is attempting to win time. | the council | alleging | that Norland is the true harbour of the pirates | ALLEGES
          The suggestion that Norland sponsors or harbors the pirates is further undone by the fleet's own campaign against the port. |  | suggestion | that Norland sponsors or harbors the pirates | ASSERTS
          Roe's capture by the navy directly contradicts Hale's narrative that Norland is a refuge. | Hale | 's narrative | that Norland is a refuge | ALLEGES
          It is odd for Norland to accuse Southland of “harboring” the pirates while simultaneously benefiting from raids that prevented attacks. | Norland | to accuse | Southland of “harboring” the pirates | ALLEGES
          A UN report submitted to the Security Council says that the dam failed in May. | A UN report submitted to the Security Council | says | that the dam failed in May | ASSERTS
          Two men who live near the dam said that it failed in May. | Two men who live near the dam | said | that it failed in May | ASSERTS
          The Sea League claimed responsibility on Monday for the bombing in Port Hale, while the toll went up to 54 dead. | The Sea League | claimed | responsibility on Monday for the bombing in Port Hale | ALLEGES
          The Sea League claimed the attack on a ferry in Port Hale, in which 54 people died. | The Sea League | claimed | the attack on a ferry in Port Hale | ALLEGES
          The Sea League claimed it and named the attacker as a sailor. | The Sea League | claimed | it | ALLEGES
          The Sea League claimed the attack through Radio Hale and published a picture. | The Sea League | claimed | the attack | ALLEGES
          At least 52 people died in the bombing, district officer Ann Roe told Reuters. | district officer Ann Roe | told | At least 52 people died in the bombing | ASSERTS
          The league and the council both denounced the bombing. | The league and the council | denounced | the bombing | ASSERTS
          The report, as Radio Hale puts it, says that the dam failed. | The report | says | that the dam failed | ASSERTS
          The Norland Front quickly distanced itself from the attack and denied involvement. | The Norland Front | denied | involvement | DENIES
          The crew refused to follow the captain and left the ship in May. | The crew | refused | to follow the captain | DENIES
          It adds that the dam was old, and it also speaks of a flood. | It | adds | that the dam was old | ASSERTS
          The dam failed in May, the paper reported. | the paper | reported | The dam failed in May | REPORTS
          According to the criminal complaint, Roe opened the gate. | the criminal complaint | According to | Roe opened the gate | REPORTS
          """)
  void whoHoldsWhatIsReadFromTheWholeSentence(
      String text, String source, String cue, String content, Stance stance) {
    Attribution found = find(text, List.of()).getFirst();
    assertThat(words(text, found.source())).isEqualTo(source == null ? "" : source);
    assertThat(words(text, found.cue())).isEqualTo(cue);
    assertThat(words(text, found.content())).isEqualTo(content);
    assertThat(found.stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          At least 56 people died in May, the report says, crediting CNN. | CNN | At least 56 people died in May
          At least 56 people died in May, citing CNN. | CNN | At least 56 people died in May
          Citing the Harbour Post, it says that the dam failed. | the Harbour Post | it says that the dam failed
          The dam failed in May, said Ann Roe, quoted by the Harbour Post. | the Harbour Post | The dam failed in May
          The mayor said the dam failed in May, citing engineers. | engineers | the dam failed in May
          """)
  void anOriginSetApartIsNamed(String text, String source, String content) {
    assertThat(find(text, List.of()))
        .anySatisfy(found -> {
          assertThat(words(text, found.source())).isEqualTo(source);
          assertThat(words(text, found.content())).isEqualTo(content);
          assertThat(found.stance()).isEqualTo(Stance.REPORTS);
        });
  }

  @Test
  void theMemberStatesOfAListReportToo() {
    String text =
        "It calls Norland's statement that no pirates sail from its ports not credible, since member"
            + " states report that bands still sail there.";
    List<Attribution> found = find(text, List.of());
    assertThat(words(text, found.getFirst().content()))
        .isEqualTo("that no pirates sail from its ports");
    assertThat(words(text, found.getLast().source())).isEqualTo("member states");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          The report says that the dam failed. |  | report
          A UN report submitted to the Security Council says that the dam failed. | Security Council | UN report
          The 16th report of the Harbour Team says that the dam failed. | Harbour Team | Harbour Team
          The 16th UN report says that the dam failed. |  | UN report
          Jane Roe of the Harbour Board said that the dam failed. | Jane Roe | Jane Roe
          The harbour chief, Jane Roe, said that the dam failed. | Jane Roe | Jane Roe
          The band known as Sea League said that the dam failed. | Sea League | Sea League
          It was Jane Roe who said that the dam failed. | Jane Roe | Jane Roe
          Members of the Harbour Board said that the dam failed. | Harbour Board | Members of the Harbour Board
          The Harbour Board and Radio Hale said that the dam failed. | Radio Hale | Harbour Board and Radio Hale
          """)
  void theClaimantIsTheHeadOfItsWords(String text, String name, String claimant) {
    List<Mention> names =
        name == null
            ? List.of()
            : List.of(
                new Mention.Name(
                    new Span(text.indexOf(name), text.indexOf(name) + name.length()),
                    name,
                    NameType.ORGANISATION,
                    name));
    assertThat(find(text, names).getFirst().claimant()).isEqualTo(claimant);
  }

  @Test
  void anAttributionInsideAnotherIsFoundWithItsOwnContent() {
    String text = "According to Roe, the mayor said that the guard denied that the gate was open.";
    assertThat(find(text, List.of()))
        .extracting(found -> words(text, found.content()))
        .containsExactly(
            "the mayor said that the guard denied that the gate was open",
            "that the guard denied that the gate was open",
            "that the gate was open");
  }

  private static String words(String text, List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
  }

  private static List<Attribution> find(String text, List<Mention> mentions) {
    ParsedDocument parsed = PARSER.parse(Document.ofText("x.txt", text, Metadata.EMPTY));
    return FINDER.find(parsed, mentions);
  }
}
