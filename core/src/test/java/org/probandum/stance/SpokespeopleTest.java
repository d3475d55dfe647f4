package org.probandum.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Mention;
import org.probandum.model.Metadata;
import org.probandum.model.NameType;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Reading;
import org.probandum.model.Span;
import org.probandum.text.TextParser;

class SpokespeopleTest {
  private static final TextParser PARSER = TextParser.load();

  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ana Kovac, chief spokeswoman of the Dawn Front, denied it. | dawn front
          Ana Kovac, foreign minister of the Dawn Front, denied it.  | dawn front
          Ana Kovac met the spokesman.                               | ''
          Ana Kovac, a member of the Dawn Front, denied it.          | ''
          The Dawn Front denied what Ana Kovac had said.             | ''
          """)
  void aPersonSpeaksForTheBodyOfTheirOffice(String sentence, String body) {
    Spokespeople spokespeople = Spokespeople.of(List.of(source(sentence)));

    assertThat(String.join(",", spokespeople.bodiesOf("Ana Kovac"))).isEqualTo(body);
    assertThat(spokespeople.bodiesOf("Ivan Horvat")).isEmpty();
  }

  private static SourceReading source(String sentence) {
    ParsedDocument parsed = PARSER.parse(Document.ofText("a.txt", sentence, Metadata.EMPTY));
    List<Mention> mentions =
        List.of(
            name(sentence, "Ana Kovac", NameType.PERSON),
            name(sentence, "Dawn Front", NameType.ORGANISATION));
    Reading reading = new Reading(parsed, mentions, List.of(), List.of(), List.of(), List.of());
    return new SourceReading(reading, List.of(), null, List.of());
  }

  private static Mention name(String sentence, String name, NameType type) {
    int start = Math.max(0, sentence.indexOf(name));
    int end = sentence.contains(name) ? start + name.length() : start;
    return new Mention.Name(new Span(start, end), name, type, name);
  }
}
