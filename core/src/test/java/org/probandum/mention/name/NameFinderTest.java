package org.probandum.mention.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.mention.place.PlaceFinder;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.text.TextParser;

class NameFinderTest {
  private static final TextParser PARSER = TextParser.load();
  private static final NameFinder FINDER = NameFinder.load();

  @Test
  void aPlaceThatStandsForItsGovernmentIsABody() {
    ParsedDocument document = parse("Kabul denied it. The plane left Kabul.");
    List<Mention.Name> names =
        NameFinder.locate(FINDER.find(document), PlaceFinder.load().find(document));
    assertThat(names)
        .extracting(Mention.Name::type)
        .containsExactly(NameType.ORGANISATION, NameType.LOCATION);
  }

  static ParsedDocument parse(String text) {
    return PARSER.parse(Document.ofText("case.txt", text, Metadata.EMPTY));
  }

  static List<Mention.Name> names(String text) {
    return FINDER.find(parse(text));
  }

  static Stream<String> cases() {
    var in = NameFinderTest.class.getResourceAsStream("/org/probandum/mention/name/cases.txt");
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void namesAreFoundTypedAndMadeCanonical(String marked) {
    String text = marked.replaceAll("\\[([^|\\]]*)\\|[^\\]]*\\]", "$1");
    assertThat(mark(text)).isEqualTo(marked);
  }

  private static String mark(String text) {
    StringBuilder marked = new StringBuilder(text);
    for (Mention.Name name : names(text).reversed()) {
      String canonical = name.canonical().equals(name.text()) ? "" : "=" + name.canonical();
      marked.insert(name.span().end(), "|" + name.type().name().substring(0, 3) + canonical + "]");
      marked.insert(name.span().start(), "[");
    }
    return marked.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Omar Haidari spoke. Haidari denied it.                              | Omar Haidari; Omar Haidari
          Sultan Aziz Kerim was held. They say Azeez Karim fled.              | Sultan Aziz Kerim; Azeez Karim
          Ali Rahman met Zafar Rahman. Rahman left.                           | Ali Rahman; Zafar Rahman; Rahman
          Mohammed Anwari spoke. Later Muhammad Anwari left.                  | Mohammed Anwari; Mohammed Anwari
          The Coastal Relief Board (CRB) met. The CRB paid.                   | CRB; CRB; CRB
          The CRB (Coastal Relief Board) met.                                 | CRB; CRB
          The Corvin Foundation paid. Officials of Corvin agreed.             | Corvin Foundation; Corvin Foundation
          Karim Jan, also known as Jafar, fled. Jafar was caught.             | Karim Jan; Karim Jan; Karim Jan
          Police held Abu Bakr al-Masri. Later al-Masri was tried.            | Abu Bakr al-Masri; Abu Bakr al-Masri
          """)
  void oneThingHasOneCanonicalFormInADocument(String text, String canonicals) {
    assertThat(names(text).stream().map(Mention.Name::canonical).collect(Collectors.joining("; ")))
        .isEqualTo(canonicals);
  }

  @Test
  void headlinesGiveOnlyNamesThatAreKnownOrNamedBelow() {
    String text =
        "Grim Morning As Taliban Storm Veldt Hospital\n\nThe guards of Veldt Hospital fled.\n";
    assertThat(names(text))
        .extracting(Mention.Name::text)
        .containsExactly("Taliban", "Veldt Hospital", "Veldt Hospital");
  }

  @Test
  void linesInCapitalsAreNotNames() {
    assertThat(names("THIS IS THE END OF THE WAR AND WHO KNOWS\n")).isEmpty();
  }

  @Test
  void namesAreSortedDisjointAndExactSlicesOfAnyText() {
    Random random = new Random(11);
    String[] words = {
      "The",
      "Taliban",
      "of",
      "Ministry",
      "and",
      "Ali",
      "Khan",
      "said",
      "'s",
      "(",
      ")",
      ",",
      ".",
      "U.S.",
      "al-Amin",
      "bin",
      "-",
      "\"",
      "President",
      "Resolution",
      "1373",
      "UN",
      "led",
      "Army",
      "’",
      "S/2020/1",
      "for",
      "Defence",
      "82nd",
      "Airborne",
      "in",
      "Kabul",
      "\n\n",
      "&",
      "IS",
      "Islamic",
      "State",
      "or",
      "known",
      "as"
    };
    for (int round = 0; round < 150; round++) {
      StringBuilder text = new StringBuilder("x");
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(random.nextInt(5) == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
      }
      ParsedDocument document = parse(text.toString());
      List<Mention.Name> names = FINDER.find(document);
      int end = 0;
      for (Mention.Name name : names) {
        assertThat(name.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(name.text()).isEqualTo(name.span().of(document.text())).isNotBlank();
        assertThat(name.canonical()).isNotBlank();
        end = name.span().end();
      }
      assertThat(Coreferences.load().find(document, names).values()).doesNotContain("");
    }
  }

  @Test
  void aSentenceOfTwentyThousandCapitalsIsRead() {
    assertThat(names("Kel ".repeat(20_000) + ".")).allMatch(name -> name.span().length() < 200);
  }

  @Test
  void unknownGroupsBesideOneAnotherStayApart() {
    assertThat(names("Daesh (ISIS-K) claimed it."))
        .extracting(Mention.Name::canonical)
        .containsExactly("ISIS", "ISIS-K");
    assertThat(names("The party of Ada Morrow won."))
        .extracting(Mention.Name::type)
        .containsExactly(NameType.PERSON);
  }
}
