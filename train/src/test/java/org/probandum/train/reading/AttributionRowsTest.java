package org.probandum.train.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.text.TextParser;

class AttributionRowsTest {
  private static final TextParser PARSER = TextParser.load();

  /// `[` and `]` stand where the span begins and ends.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [Ann] said no.                    | Ann
          Ann [said n]o.                    | said no
          Ann said [no]. It rained.         | no
          Ann said[ no.  It] rained.        | no . / It
          Ann[ ]said no.                    |
          "[We won't go," he said].         | We wo n't go , " he said
          """)
  void aSpanTakesTheWordsThatItTouchesSentenceBySentence(String marked, String words) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    ParsedDocument parsed = PARSER.parse(Document.ofText("t", text, Metadata.EMPTY));
    List<List<String>> sentences = AttributionRows.words(parsed);
    String found =
        AttributionRows.spans(parsed, start, end).stream()
            .map(span ->
                String.join(" ", sentences.get(span.sentence()).subList(span.start(), span.end())))
            .collect(Collectors.joining(" / "));
    assertThat(found).isEqualTo(words == null ? "" : words);
  }
}
