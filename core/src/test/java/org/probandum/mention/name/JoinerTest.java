package org.probandum.mention.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.probandum.encoder.ReadScores;
import org.probandum.encoder.SentenceScores;
import org.probandum.encoder.TagSpan;
import org.probandum.encoder.TokenScores;
import org.probandum.model.Mention;
import org.probandum.model.ParsedDocument;
import org.probandum.model.Sentence;
import org.probandum.model.Span;
import org.probandum.model.Token;

class JoinerTest {
  private static final NameFinder FINDER = NameFinder.load();
  private static final List<String> LABELS =
      List.of("O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC");

  /// The scores of a model that is sure of these spans and of nothing else.
  private static ReadScores scores(ParsedDocument document, Map<Span, String> marked, float sure) {
    List<SentenceScores> sentences = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      List<TagSpan> spans = new ArrayList<>();
      List<List<Float>> probabilities = new ArrayList<>();
      String label = "";
      int first = 0;
      for (int at = 0; at <= sentence.tokens().size(); at++) {
        String here = at < sentence.tokens().size() ? label(sentence.tokens().get(at), marked) : "";
        if (!here.equals(label)) {
          if (!label.isEmpty()) {
            spans.add(new TagSpan(label, first, at, sure));
          }
          label = here;
          first = at;
        }
        float none = here.isEmpty() ? sure : 1 - sure;
        List<Float> row = new ArrayList<>(List.of(none));
        LABELS.stream().skip(1).forEach(other -> row.add((1 - none) / (LABELS.size() - 1)));
        probabilities.add(row);
      }
      probabilities.removeLast();
      TokenScores names = new TokenScores(LABELS, probabilities, spans);
      sentences.add(new SentenceScores(Map.of("name", names), Map.of(), Map.of(), List.of()));
    }
    return new ReadScores(sentences);
  }

  private static String label(Token token, Map<Span, String> marked) {
    return marked.entrySet().stream()
        .filter(entry -> entry.getKey().overlaps(token.span()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  /// Reads `[words|LABEL]` as what the model marks.
  private static String found(String text, float sure) {
    Map<Span, String> spans = new HashMap<>();
    StringBuilder plain = new StringBuilder();
    for (String part : text.split("\\[", -1)) {
      int bar = part.indexOf('|');
      if (bar >= 0) {
        int end = part.indexOf(']');
        spans.put(new Span(plain.length(), plain.length() + bar), part.substring(bar + 1, end));
        plain.append(part, 0, bar).append(part.substring(end + 1));
      } else {
        plain.append(part);
      }
    }
    ParsedDocument document = NameFinderTest.parse(plain.toString());
    return FINDER.find(document, scores(document, spans, sure)).stream()
        .map(name -> name.text() + "/" + name.type().name().substring(0, 3))
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Fans heard ^Rage Against the Engine+ORG# play.                   | Rage Against the Engine/ORG
          The ^Veldt+LOC# lies in the east.                                | Veldt/LOC
          They met ^the Corvin Dale Runners+ORG# there.                    | Corvin Dale Runners/ORG
          The ^London Metal Exchange+ORG# fell.                            | London Metal Exchange/ORG
          Shares of ^Kestrel+ORG#'s owner fell.                            | Kestrel/ORG
          A ^Veldt-led+LOC# force came.                                    | Veldt/LOC
          It lies near ^Hadley Bridge+LOC# now.                            | Hadley Bridge/FAC
          ~"^Grim Dawn+MISC#" is a song.~                                  | Grim Dawn/OTH
          The ^Pakistani Taliban+ORG# denied it.                           | Pakistani Taliban/ORG
          The Pakistani ^Taliban+ORG# denied it.                           | Pakistani Taliban/ORG
          The ^Afghan+MISC# side of the border.                            | Afghan/NAT
          It is in ^Resolution+MISC# 1267 of the ^UN+ORG# again.           | Resolution 1267/DOC; UN/ORG
          The ^Ministry+ORG# of ^Defence+LOC# agreed.                      | Ministry of Defence/ORG
          Dr ^Omar Haidari+ORG# agreed.                                    | Omar Haidari/PER
          The cleric ^Marko+PER# Belic was arrested.                       | Marko Belic/PER
          Only Rather Strange Things were seen.                            | ''
          The Taliban left Kabul.                                          | Taliban/ORG; Kabul/LOC
          ^Norway+ORG# has sent two ships to ^Mali+LOC#.                   | Norway/ORG; Mali/LOC
          The ^Norway+ORG# office of ^Hadley+LOC# closed.                  | Norway/ORG; Hadley/LOC
          A plane left ^Norwegian+ORG# soil.                               | Norwegian/NAT
          ^We+ORG# met ^them+ORG# in Kabul.                                | Kabul/LOC
          """)
  void rulesWinWhereTheyKnowMoreAndTheModelElsewhere(String text, String names) {
    String marked = text.replace('^', '[').replace('+', '|').replace('#', ']');
    assertThat(found(marked, 0.97f)).isEqualTo(names.equals("''") ? "" : names);
  }

  @Test
  void anUnsureModelChangesNothing() {
    String text = "The Corvin Foundation met [Officials|ORG] of Veldt in Aden.";
    assertThat(found(text, 0.3f)).isEqualTo(found(text.replaceAll("\\[(\\w+)\\|ORG]", "$1"), 0.3f));
  }

  @Test
  void namesStaySortedAndDisjointWhateverTheModelMarks() {
    Random random = new Random(3);
    String[] words = {
      "The", "Taliban", "of", "Ministry", "Ali", "-", "’s", "Veldt-led", "(", "US", "a"
    };
    String[] labels = {"PER", "ORG", "LOC", "MISC"};
    for (int round = 0; round < 300; round++) {
      StringBuilder text = new StringBuilder("x");
      Map<Span, String> spans = new HashMap<>();
      for (int i = random.nextInt(25); i > 0; i--) {
        int start = text.append(' ').length();
        text.append(words[random.nextInt(words.length)]);
        if (random.nextInt(3) == 0) {
          spans.put(new Span(start, text.length()), labels[random.nextInt(labels.length)]);
        }
      }
      ParsedDocument document = NameFinderTest.parse(text.toString());
      int end = 0;
      for (Mention.Name name : FINDER.find(document, scores(document, spans, 0.9f))) {
        assertThat(name.span().start()).as(text.toString()).isGreaterThanOrEqualTo(end);
        assertThat(name.text()).isEqualTo(name.span().of(document.text())).isNotBlank();
        end = name.span().end();
      }
    }
  }
}
