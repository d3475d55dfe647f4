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
          """)
  void whatNobodyClaimsIsNoAttribution(String text) {
    assertThat(find(text, List.of())).isEmpty();
  }

  private static String words(String text, List<Span> spans) {
    return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
  }

  private static List<Attribution> find(String text, List<Mention> mentions) {
    ParsedDocument parsed = PARSER.parse(Document.ofText("x.txt", text, Metadata.EMPTY));
    return FINDER.find(parsed, mentions);
  }
}
