package org.probandum.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.probandum.model.Attribution;
import org.probandum.model.Document;
import org.probandum.model.Metadata;
import org.probandum.model.ParsedDocument;
import org.probandum.text.TextParser;

class AttributionLexiconTest {
  private static final TextParser PARSER = TextParser.load();
  private static final AttributionFinder FINDER = AttributionFinder.load();

  static Stream<AttributionCue> cues() {
    return AttributionLexicon.load().all().stream();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void everyCueFindsTheContentOfItsExample(AttributionCue cue) {
    String text = cue.example().replace("[", "").replace("]", "");
    ParsedDocument parsed = PARSER.parse(Document.ofText("x.txt", text, Metadata.EMPTY));
    List<Attribution> found = FINDER.find(parsed, List.of());
    assertThat(found)
        .as(cue.example())
        .anySatisfy(attribution -> {
          assertThat(contents(text, attribution)).isEqualTo(bracketed(cue.example()));
          assertThat(attribution.stance()).isEqualTo(cue.stance());
        });
  }

  private static String contents(String text, Attribution attribution) {
    return String.join(" ", attribution.content().stream().map(s -> s.of(text)).toList());
  }

  private static String bracketed(String example) {
    StringBuilder inside = new StringBuilder();
    int from = example.indexOf('[');
    while (from >= 0) {
      int to = example.indexOf(']', from);
      inside.append(inside.isEmpty() ? "" : " ").append(example, from + 1, to);
      from = example.indexOf('[', to);
    }
    return inside.toString();
  }
}
