package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;
import org.probandum.text.TextParser;

class HeadEndsTest {
  private static final TextParser PARSER = TextParser.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They praised him for his old | for his old courage
          He spoke of a speech by Andrew | by Andrew Jackson in 1830
          It has shifted its position in the years | in the years since
          They said that the mill in | in the old town
          They said that the mill closed | the mill closed
          """)
  void aContentEndsWhereItsPhraseEnds(String cut, String ending) {
    String text = whole(cut);
    Sentence sentence =
        PARSER.parse(Document.ofText("t", text, Metadata.EMPTY)).sentences().getFirst();
    List<Token> tokens = sentence.tokens();
    int end = (int) tokens.stream().filter(token -> token.span().end() <= cut.length()).count();

    int completed = HeadEnds.complete(tokens, end, tokens.size());

    assertThat(text.substring(0, tokens.get(completed - 1).span().end())).endsWith(ending);
  }

  private static String whole(String cut) {
    return switch (cut) {
      case "They praised him for his old" -> cut + " courage, which nobody had ever doubted.";
      case "He spoke of a speech by Andrew" -> cut + " Jackson in 1830.";
      case "It has shifted its position in the years" -> cut + " since.";
      case "They said that the mill in" -> cut + " the old town, which they knew well, closed.";
      default -> cut + ", but nobody in the whole town of Brod believed them.";
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the mill closed,  | the mill closed
          the mill closed.  | the mill closed
          in the U.S.       | in the U.S.
          the mill -        | the mill
          “It closed.       | “It closed.”
          "It closed,       | "It closed,"
          “It closed,”      | “It closed,”
          """)
  void aContentEndsWithItsLastWordOrItsClosingMark(String found, String finished) {
    char mark = finished.charAt(finished.length() - 1);
    String text = found + (mark == '”' || mark == '"' ? mark : "") + " he said";

    List<Span> spans = HeadEnds.finished(text, List.of(new Span(0, found.length())));

    assertThat(spans.getFirst().of(text)).isEqualTo(finished);
  }
}
